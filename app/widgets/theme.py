"""Applies one look to the whole program: font, palette, style sheet."""

import re
from dataclasses import fields
from typing import cast

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from app.basics.places import resource
from app.widgets.colours import (
    THEMES,
    Look,
    Pair,
    Theme,
    Tone,
    current,
)
from app.widgets.icons import refresh_icons

__all__ = ["Look", "Pair", "Theme", "Tone", "apply_theme", "current", "style"]

GAP_4, GAP_8, GAP_12, GAP_16, GAP_24 = 4, 8, 12, 16, 24
FONT_FAMILY = "Inter"
BASE_POINTS = 10.5
_FONT_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


def apply_theme(app: QApplication, look: Look = Look.LIGHT) -> Theme:
    """Give the program its font, its colours and its style sheet."""
    theme = THEMES[look]
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(screen_font())
    app.setPalette(palette_of(theme))
    app.setStyleSheet(sheet_of(theme))
    refresh_icons(theme, app.allWidgets())
    return theme


def screen_font() -> QFont:
    """Return the font of the screen, the same on every PC."""
    if FONT_FAMILY not in QFontDatabase.families():
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(BASE_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def style(widget: QWidget, name: str) -> None:
    """Give a label one of the text styles: title, heading, muted, number, error, hint."""
    widget.setProperty("textStyle", name)
    repolish(widget)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at the changed properties of a widget."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def palette_of(theme: Theme) -> QPalette:
    """Return the palette for the parts that the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.stripe),
        (role.Text, theme.text),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.bad.ink),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.ToolTipBase, theme.surface),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Mid, theme.line),
        (role.Dark, theme.edge),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(theme.muted))
    return palette


def sheet_of(theme: Theme) -> str:
    """Return the style sheet with the colours and icon files of a look filled in."""
    text = resource("thuongninh.qss").read_text(encoding="utf-8")
    words = _words(theme)
    return re.sub(r"@([a-z_]+)", lambda found: words[found[1]], text)


def _words(theme: Theme) -> dict[str, str]:
    words = {"icons": resource("icons").as_posix()}
    for field in fields(theme):
        value = cast("str | Pair", getattr(theme, field.name))
        if isinstance(value, Pair):
            words[f"{field.name}_ink"], words[f"{field.name}_ground"] = value.ink, value.ground
        else:
            words[field.name] = value
    return words
