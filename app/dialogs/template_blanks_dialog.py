"""Các ô điền: what an own Word template may use, with an example each, to copy into Word."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.own_templates import BlankLine
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_16, style


class TemplateBlanksDialog(QDialog):
    """The blanks of a kind of document; Enter or the button copies the writing of one."""

    def __init__(
        self, title: str, blanks: Sequence[BlankLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Các ô điền"))
        self._blanks = {blank.name: blank for blank in blanks}
        self.heading = QLabel(title)
        self.note = QLabel(
            self.tr(
                "Chép ô rồi dán vào mẫu Word. Ô nhiều dòng: dòng for và dòng endfor đứng riêng"
                " mỗi dòng một đoạn; ô bảng: dòng for và endfor đứng riêng mỗi dòng một hàng."
            )
        )
        self.table = RowTable(
            (
                Column(self.tr("Nội dung"), 250),
                Column(self.tr("Ghi trong mẫu"), 300),
                Column(self.tr("Ví dụ"), 320, stretch=True),
            ),
            self.tr("ô điền"),
        )
        self.copy_button = button(self.tr("&Chép ô này"), "clipboard-paste", "primary")
        self.close_button = button(self.tr("Đó&ng"))
        self.said = QLabel()
        self._build()
        self.table.opened.connect(lambda _key: self.copy())
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.accept)

    def copy(self) -> None:
        """Put the writing of the chosen blank on the clipboard."""
        blank = self._blanks.get(str(self.table.current_key()))
        if blank is not None:
            QGuiApplication.clipboard().setText(blank.writing)
            self.said.setText(self.tr("Đã chép. Dán vào Word bằng Ctrl+V."))

    def _build(self) -> None:
        style(self.heading, "heading")
        style(self.note, "muted")
        style(self.said, "hint")
        self.note.setWordWrap(True)
        self.table.show_rows(
            [
                Row(
                    blank.name,
                    (
                        label(blank.label),
                        _one_line(blank.writing),
                        blank.example or self.tr("(không có ở văn bản này)"),
                    ),
                )
                for blank in self._blanks.values()
            ]
        )
        self.table.select(next(iter(self._blanks), None))
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.said, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        column.setSpacing(GAP_8)
        for widget in (self.heading, self.note):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.resize(940, 560)
        self.setFocusProxy(self.table)


def _one_line(writing: str) -> str:
    return writing.replace("\n", " ")
