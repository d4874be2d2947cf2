"""A ribbon over a paper: draft, or out of date with what changed. Seen on the screen only."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QWidget

from app.widgets.buttons import button
from app.widgets.messages import show_note
from app.widgets.theme import GAP_4, GAP_8, GAP_12


class PaperRibbon(QFrame):
    """Says nothing, and is not there, as long as the paper is final and true to the records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "banner")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.changes = button(self.tr("Xem chỗ đã đổi"), "list", "quiet")
        self.changes.clicked.connect(self.open_changes)
        self.box: QMessageBox | None = None
        self._stale: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_12, GAP_4, GAP_8, GAP_4)
        row.addWidget(self.text, 1)
        row.addWidget(self.changes)
        self.hide()

    def show_marks(self, *, draft: bool, stale: Sequence[str]) -> None:
        """Show the marks of a paper: number or day still open, lines that changed since."""
        self._stale = tuple(stale)
        said = []
        if draft:
            said.append(self.tr("Bản dự thảo: chưa có số, ngày."))
        if stale:
            said.append(self.tr("Bản đã lưu vào sổ đã cũ: dữ liệu thay đổi từ khi lập."))
        self.text.setText(" ".join(said))
        self.changes.setVisible(bool(stale))
        self.setVisible(bool(said))

    def open_changes(self) -> None:
        """Show what changed, a line each."""
        self.box = show_note(
            self, self.tr("Văn bản nay khác bản đã lưu ở những chỗ sau:"), "\n".join(self._stale)
        )
