"""Danh mục hồ sơ: what a full dossier still needs; it reminds and never holds up."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.theme import GAP_4, GAP_12, style

WIDTH = 280


class Completeness(QWidget):
    """What is missing as links to the boxes, the state of the draft, and the keys.

    Signals:
        wanted: name of the box the clerk wants to fill.
    """

    wanted = Signal(str)

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.missing = Card(self.tr("Hồ sơ còn thiếu"))
        self.note = QLabel()
        self.draft_line = QLabel()
        self.links: dict[str, QPushButton] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        for line in (self.note, self.draft_line):
            line.setWordWrap(True)
            style(line, "hint")
        self.missing.body.addLayout(self._list)
        self.missing.add(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self.missing)
        column.addWidget(self._keys_card(keys))
        column.addWidget(self.draft_line)
        column.addStretch(1)

    def show_missing(self, missing: Sequence[tuple[str, str]]) -> None:
        """List what is missing."""
        wanted = dict(missing)
        if list(wanted) != list(self.links):
            for link in self.links.values():
                self._list.removeWidget(link)
                link.hide()
                link.deleteLater()
            self.links = {name: self._link(name, text) for name, text in missing}
        self.note.setText(
            self.tr("Vẫn lưu được; phần còn thiếu ghi trên phiếu tiếp nhận.")
            if missing
            else self.tr("Đã đủ các phần của hồ sơ.")
        )

    def say_draft(self, text: str, *, wrong: bool = False) -> None:
        """Say whether what was typed is safe."""
        self.draft_line.setText(text)
        style(self.draft_line, "error" if wrong else "hint")

    def _link(self, name: str, text: str) -> QPushButton:
        link = button(label(text), "circle-alert", "quiet", self)
        link.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        link.setToolTip(self.tr("Đến ô này"))
        link.clicked.connect(lambda: self.wanted.emit(name))
        link.setStyleSheet("text-align: left; padding-left: 0; padding-right: 0;")
        self._list.addWidget(link)
        return link

    def _keys_card(self, keys: Sequence[tuple[str, str]]) -> Card:
        card = Card(self.tr("Phím tắt"))
        card.body.setSpacing(GAP_4)
        for key, what in keys:
            line = QLabel(self.tr("{key}: {what}").format(key=key, what=what))
            line.setWordWrap(True)
            style(line, "hint")
            card.add(line)
        return card
