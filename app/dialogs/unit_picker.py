"""Chọn đơn vị: units ticked in a list that is narrowed by typing."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.basics.text import fold
from app.rules.unit import UNIT_KIND_LABELS, UnitKind
from app.services.units import UnitRow
from app.widgets.buttons import button
from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.theme import GAP_4, GAP_8, style

_ROWS_HEIGHT = 176
_KIND_WIDTH = 190


class UnitPicker(QWidget):
    """A list with ticks, narrowed by kind and by typing; what is hidden keeps its tick.

    Signals:
        edited: the clerk ticked or unticked something.
    """

    edited = Signal()

    def __init__(self, units: Iterable[UnitRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = list(units)
        self.kind = ChoiceBox(self.tr("Mọi loại đơn vị"))
        self.filter = QLineEdit()
        self.everything = button(self.tr("Chọn cả danh sách"), "check")
        self.nothing = button(self.tr("Bỏ chọn"), "x")
        self.list = CheckList()
        self.count = QLabel()
        self._build()
        self.kind.edited.connect(self._narrow)
        self.filter.textChanged.connect(lambda _text: self._narrow())
        self.everything.clicked.connect(lambda: self._tick(shown=True))
        self.nothing.clicked.connect(lambda: self._tick(shown=False))
        self.list.edited.connect(self._on_edited)
        self._count()

    def value(self) -> tuple[int, ...]:
        """Return the keys of the ticked units."""
        return tuple(key for key in self.list.value() if isinstance(key, int))

    def set_value(self, keys: Iterable[int]) -> None:
        """Tick exactly these and bring the first into sight."""
        self.list.set_value(keys)
        ticked = self.list.value()
        at = next((n for n, unit in enumerate(self._units) if unit.id in ticked), 0)
        self.list.setCurrentRow(at)
        self._count()

    def problem(self) -> str:
        """Return what is wrong with the writing: nothing ever is."""
        return ""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Measure the lines again once the look of the window is known."""
        super().showEvent(event)
        self.list.doItemsLayout()

    def _build(self) -> None:
        self.filter.setPlaceholderText(self.tr("Gõ để tìm đơn vị"))
        self.filter.setAccessibleName(self.tr("Tìm đơn vị"))
        self.filter.setClearButtonEnabled(True)
        kinds = {unit.kind for unit in self._units}
        named = [Choice(kind, label(UNIT_KIND_LABELS[kind])) for kind in UnitKind if kind in kinds]
        self.kind.set_choices([Choice(None, self.tr("Mọi loại đơn vị")), *named])
        self.kind.set_value(None)
        self.kind.setFixedWidth(_KIND_WIDTH)
        self.kind.setAccessibleName(self.tr("Loại đơn vị"))
        self.list.set_choices([Choice(unit.id, unit.name) for unit in self._units])
        self.list.setFixedHeight(_ROWS_HEIGHT)
        style(self.count, "hint")
        top = QHBoxLayout()
        top.setSpacing(GAP_8)
        top.addWidget(self.kind)
        top.addWidget(self.filter, 1)
        top.addWidget(self.everything)
        top.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addWidget(self.count)
        self.setFocusProxy(self.filter)

    def _narrow(self) -> None:
        wanted, kind = fold(self.filter.text()).split(), self.kind.value()
        for row, unit in enumerate(self._units):
            name = fold(unit.name)
            fits = kind in {None, unit.kind} and all(word in name for word in wanted)
            self.list.item(row).setHidden(not fits)

    def _tick(self, *, shown: bool) -> None:
        """Tick what the filter leaves, besides what is ticked; or untick everything."""
        keys = set(self.list.value()) if shown else set()
        if shown:
            rows = enumerate(self._units)
            keys |= {unit.id for row, unit in rows if not self.list.item(row).isHidden()}
        self.list.set_value(keys)
        self._on_edited()

    def _on_edited(self) -> None:
        self._count()
        self.edited.emit()

    def _count(self) -> None:
        self.count.setText(self.tr("Đã chọn {count} đơn vị").format(count=len(self.value())))
