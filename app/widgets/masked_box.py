"""A line that others at the desk should not read: hidden while the cursor is elsewhere."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.widgets.line_box import LineBox


class MaskedBox(LineBox):
    """A line box whose writing shows only while the cursor is in it."""

    def __init__(
        self, placeholder: str = "", max_length: int = 500, parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder, max_length, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Password)
        super().focusOutEvent(event)
