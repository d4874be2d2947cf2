"""Chèn số liệu: choose a figure of the report and which period's value stands in the sentence."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.basics.text import fold
from app.dialogs.figure_dialog import figure_words
from app.rules.live_text import Token, Variant
from app.services.report_live import LiveChoice
from app.widgets.buttons import button
from app.widgets.line_box import LineBox
from app.widgets.theme import GAP_8, GAP_12, GAP_16

_SIZE = (560, 520)


class LiveFigureDialog(QDialog):
    """A list that narrows as one types; Enter puts the figure into the sentence.

    Signals:
        chosen: the figure, a Token.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: tuple[LiveChoice, ...],
        value_of: Callable[[Token], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices, self._value_of = choices, value_of
        self.setWindowTitle(self.tr("Chèn số liệu"))
        self.resize(*_SIZE)
        self.search = LineBox(self.tr("Tìm số liệu"))
        self.variant = QComboBox()
        self.list = QListWidget()
        self.insert = button(self.tr("&Chèn"), "check", "primary")
        self.cancel = button(self.tr("&Hủy"))
        self._build()
        self.search.textChanged.connect(lambda _text: self.fill())
        self.variant.currentIndexChanged.connect(lambda _index: self.fill())
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.insert.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.fill()

    def fill(self) -> None:
        """List the figures whose words hold what is typed, with their values."""
        wanted = fold(self.search.value())
        self.list.clear()
        for choice in self._choices:
            label = figure_words(choice.label)
            if wanted in fold(label):
                token = self._varied(choice.token)
                item = QListWidgetItem(f"{label}: {self._value_of(token)}")
                item.setData(Qt.ItemDataRole.UserRole, str(token))
                item.setData(Qt.ItemDataRole.UserRole + 1, token)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.insert.setEnabled(self.list.count() > 0)

    @override
    def accept(self) -> None:
        if self.list.count() and not self.result():
            item = self.list.currentItem()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole + 1))
            super().accept()

    def _varied(self, token: Token) -> Token:
        return Token(token.name, Variant(self.variant.currentData()), token.whole)

    def _build(self) -> None:
        for variant, text in (
            (Variant.NOW, self.tr("Kỳ này")),
            (Variant.BEFORE, self.tr("Kỳ trước")),
            (Variant.CHANGE, self.tr("Tăng, giảm so với kỳ trước")),
            (Variant.LAST_YEAR, self.tr("Cùng kỳ năm trước")),
            (Variant.SINCE, self.tr("Lũy kế từ tháng 6/2026")),
        ):
            self.variant.addItem(text, variant.value)
        which = QLabel(self.tr("&Lấy số của"))
        which.setBuddy(self.variant)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(which)
        row.addWidget(self.variant, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.insert)
        self.insert.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.search)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
