"""Small buttons above a list: exactly one of them is on."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.widgets.buttons import Push
from app.widgets.flow import Flow


@dataclass(frozen=True)
class Chip:
    """One filter: its key, its text and how many it would show."""

    key: Hashable
    text: str
    count: int | None = None


class FilterChips(QWidget):
    """A row of filters.

    Signals:
        chosen: the key of the filter that the clerk switched on.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self._group = QButtonGroup(self)
        self._chips: dict[Hashable, QPushButton] = {}
        self._said: dict[Hashable | None, str] = {}

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Offer these; the one that was on stays on, otherwise the first is."""
        kept = self.value()
        if list(self._chips) != [chip.key for chip in chips]:
            self._rebuild(chips)
        self._said = {chip.key: chip.text for chip in chips}
        for chip in chips:
            self._chips[chip.key].setText(_label(chip))
        self.set_value(kept if kept in self._chips else next(iter(self._chips), None))

    def chip(self, key: Hashable) -> QPushButton:
        """Return the button of a filter."""
        return self._chips[key]

    def value(self) -> Hashable | None:
        """Return the key of the filter that is on."""
        return next((key for key, push in self._chips.items() if push.isChecked()), None)

    def said(self) -> str:
        """Return what the filter that is on is called, without its count."""
        return self._said.get(self.value(), "")

    def set_value(self, key: Hashable | None) -> None:
        """Switch a filter on without saying so."""
        if key in self._chips:
            self._chips[key].setChecked(True)

    def _rebuild(self, chips: Sequence[Chip]) -> None:
        for push in self._chips.values():
            self._group.removeButton(push)
            self._flow.removeWidget(push)
            push.hide()
            push.deleteLater()
        self._chips = {}
        for chip in chips:
            push = Push(self)
            push.setProperty("kind", "chip")
            push.setCheckable(True)
            push.setAutoDefault(False)
            push.clicked.connect(lambda _on=False, key=chip.key: self.chosen.emit(key))
            self._group.addButton(push)
            self._flow.addWidget(push)
            self._chips[chip.key] = push


def _label(chip: Chip) -> str:
    return chip.text if chip.count is None else f"{chip.text} ({chip.count})"
