"""Yes or no, as a box of a form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget


class TickBox(QCheckBox):
    """A box to tick.

    Signals:
        edited: the clerk ticked or unticked it.
    """

    edited = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda _on: self.edited.emit())

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick or untick it."""
        self.setChecked(value)

    def problem(self) -> str:
        """Return what is wrong with the writing: nothing ever is."""
        return ""
