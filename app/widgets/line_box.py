"""One line of text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.basics.text import tidy


class LineBox(QLineEdit):
    """A line of text, tidy and in composed letters when it is read.

    Signals:
        edited: the clerk changed the text.
    """

    edited = Signal()

    def __init__(
        self, placeholder: str = "", max_length: int = 500, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(max_length)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> str:
        """Return the text without stray spaces."""
        return tidy(self.text())

    def set_value(self, value: str) -> None:
        """Show a text from its beginning."""
        self.setText(tidy(value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Return what is wrong with the writing: nothing ever is."""
        return ""
