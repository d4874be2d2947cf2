"""Buttons of one look: plain, primary, danger, quiet."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from app.widgets.icons import put_icon

Kind = Literal["plain", "primary", "danger", "quiet"]


class Push(QPushButton):
    """A button that Enter presses when the keyboard is on it, and only then."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str, icon: str = "", kind: Kind = "plain", parent: QWidget | None = None
) -> QPushButton:
    """Return a push button; in a dialog it is never the answer to Enter by accident."""
    made = Push(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon:
        put_icon(made, icon, _ink(kind))
    return made


def _ink(kind: Kind) -> str:
    return {"primary": "on_accent", "quiet": "accent"}.get(kind, "text")
