"""Chọn số liệu để ghi: a list that narrows as one types, and of which period the value is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.basics.text import fold
from app.basics.words import QT_TRANSLATE_NOOP
from app.dialogs.figure_dialog import figure_words
from app.rules.live_text import Variant
from app.services import province_values
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.theme import GAP_4

VARIANT_WORDS: dict[Variant, str] = {
    Variant.NOW: QT_TRANSLATE_NOOP("Label", "Kỳ này"),
    Variant.SINCE: QT_TRANSLATE_NOOP("Label", "Lũy kế từ tháng 6/2026"),
    Variant.BEFORE: QT_TRANSLATE_NOOP("Label", "Kỳ trước"),
    Variant.LAST_YEAR: QT_TRANSLATE_NOOP("Label", "Cùng kỳ năm trước"),
}


class _Search(LineBox):
    """The box to type in; the arrows move in the list below it.

    Signals:
        moved: by how many lines.
        entered: Enter was pressed.
    """

    moved = Signal(int)
    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class ValuesBox(QWidget):
    """All values that can be put into a form.

    Signals:
        entered: Enter was pressed on a value.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = _Search(self.tr("Gõ để tìm số liệu"))
        self.list = QListWidget()
        self.period = QComboBox()
        self._build()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.moved.connect(self._move)
        self.search.entered.connect(self.entered)
        self.list.itemActivated.connect(lambda _item: self.entered.emit())
        self._fill()

    def code(self) -> str:
        """Return the code of the chosen value, empty without one."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def variant(self) -> Variant:
        """Return of which period the value is."""
        return Variant(self.period.currentData())

    def start(self) -> None:
        """Take the keyboard; what is typed replaces what was looked for last."""
        self.search.setFocus()
        self.search.selectAll()

    def choose(self, code: str, variant: Variant = Variant.NOW) -> None:
        """Choose a value and its period."""
        self.search.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == code:
                self.list.setCurrentRow(row)
        self.period.setCurrentIndex(self.period.findData(variant.value))

    def _fill(self) -> None:
        """List the values whose words hold what is typed."""
        wanted = fold(self.search.value())
        self.list.clear()
        for choice in province_values.choices():
            words = figure_words(choice.label)
            if wanted in fold(words):
                item = QListWidgetItem(words)
                item.setToolTip(words)
                item.setData(Qt.ItemDataRole.UserRole, choice.code)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _move(self, step: int) -> None:
        last = self.list.count() - 1
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Số liệu"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for variant, words in VARIANT_WORDS.items():
            self.period.addItem(label(words), variant.value)
        found, of_period = QLabel(self.tr("&Số liệu")), QLabel(self.tr("Lấy số củ&a"))
        found.setBuddy(self.search)
        of_period.setBuddy(self.period)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(found)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(of_period)
        column.addWidget(self.period)
