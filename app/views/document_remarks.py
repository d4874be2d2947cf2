"""Cần xem lại: what is odd about the register of a year, with what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.rules.register_oddities import Odd
from app.widgets.messages import said
from app.widgets.theme import GAP_8


class DocumentRemarks(QWidget):
    """A list of remarks; Enter or a click shows the line that one is about.

    Signals:
        chosen: id of the line.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(GAP_8 // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Những chỗ cần xem lại trong sổ"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)

    def show_remarks(self, found: Sequence[Odd]) -> None:
        """Show these remarks, or that there is none."""
        self.list.clear()
        for odd in found:
            item = QListWidgetItem(said(odd.said))
            item.setData(Qt.ItemDataRole.UserRole, odd.ids[-1] if odd.ids else 0)
            self.list.addItem(item)
        if not found:
            nothing = QListWidgetItem(
                self.tr("Số và ngày liền mạch, không có văn bản chờ số quá lâu.")
            )
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)

    def _on_item(self, item: QListWidgetItem) -> None:
        line_id = item.data(Qt.ItemDataRole.UserRole)
        if line_id:
            self.chosen.emit(line_id)
