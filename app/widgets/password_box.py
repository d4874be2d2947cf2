"""A line for a password: never shown, never tidied up, and its capitals warned of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class PasswordBox(QLineEdit):
    """A line whose writing is hidden; spaces at its ends belong to it.

    Signals:
        edited: the clerk changed the text.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(200)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> str:
        """Return the password as it was typed."""
        return self.text()

    def problem(self) -> str:
        """Return what is wrong with the writing: nothing ever is."""
        return ""
