"""Buttons of one look: plain, primary, danger, quiet."""

from typing import Literal

from PySide6.QtWidgets import QPushButton, QWidget

from app.widgets.icons import put_icon

Kind = Literal["plain", "primary", "danger", "quiet"]


def button(
    text: str, icon: str = "", kind: Kind = "plain", parent: QWidget | None = None
) -> QPushButton:
    """Return a push button that Enter does not press by accident."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon:
        put_icon(made, icon, _ink(kind))
    return made


def _ink(kind: Kind) -> str:
    return {"primary": "on_accent", "quiet": "accent"}.get(kind, "text")
