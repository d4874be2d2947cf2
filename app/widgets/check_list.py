"""Several of many, ticked."""

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from app.widgets.choice_box import Choice

_MOST_SHOWN = 8


class CheckList(QListWidget):
    """A list with a tick before each line; Space ticks.

    Signals:
        edited: the clerk ticked or unticked something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.setTabKeyNavigation(False)
        self.itemChanged.connect(lambda _item: self.edited.emit())

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; ticks stay where they were."""
        kept = self.value()
        self._choices = tuple(choices)
        self.blockSignals(True)
        self.clear()
        for choice in self._choices:
            item = QListWidgetItem(choice.label, self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.set_value(kept)
        self.updateGeometry()

    def value(self) -> tuple[Hashable, ...]:
        """Return the keys of the ticked lines, in the order of the list."""
        return tuple(
            choice.key
            for row, choice in enumerate(self._choices)
            if self.item(row).checkState() == Qt.CheckState.Checked
        )

    def set_value(self, keys: Iterable[Hashable]) -> None:
        """Tick exactly these."""
        wanted = set(keys)
        self.blockSignals(True)
        for row, choice in enumerate(self._choices):
            ticked = Qt.CheckState.Checked if choice.key in wanted else Qt.CheckState.Unchecked
            self.item(row).setCheckState(ticked)
        self.blockSignals(False)

    def problem(self) -> str:
        """Return what is wrong with the writing: nothing ever is."""
        return ""

    @override
    def sizeHint(self) -> QSize:
        shown = min(max(self.count(), 2), _MOST_SHOWN)
        row = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height() + 8
        return QSize(220, shown * row + 2 * self.frameWidth() + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.sizeHint().height(), 120))
