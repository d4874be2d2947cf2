"""Icons drawn from the SVG files in the ink of the current look."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.basics.places import resource
from app.widgets.colours import Theme, current

SIZE = 18
GAP = 6
_NAME, _INK, _GAP = "iconName", "iconInk", "iconGap"


def icon(name: str, ink: str = "text", theme: Theme | None = None, gap: int = 0) -> QIcon:
    """Return the icon of a file in resources/icons in a named colour of the look."""
    theme = theme or current()
    made = QIcon()
    for scale in (1.0, 2.0):
        made.addPixmap(picture(name, str(getattr(theme, ink)), SIZE, scale, gap))
    made.addPixmap(picture(name, theme.edge, SIZE, 2.0, gap), QIcon.Mode.Disabled)
    return made


def put_icon(place: QAbstractButton | QAction, name: str, ink: str = "text") -> None:
    """Put an icon on a button or an action and keep it in step with the look.

    The ink is the name of a colour of the look: "text", "on_accent", "rail_text" …
    """
    place.setProperty(_NAME, name)
    place.setProperty(_INK, ink)
    gap = GAP if isinstance(place, QAbstractButton) and place.text() else 0
    place.setProperty(_GAP, gap)
    if isinstance(place, QAbstractButton):
        place.setIconSize(QSize(SIZE + gap, SIZE))
    place.setIcon(icon(name, ink, gap=gap))


def refresh_icons(theme: Theme, widgets: Iterable[QWidget]) -> None:
    """Draw every icon again after the look has changed."""
    for widget in widgets:
        if isinstance(widget, QAbstractButton):
            _redraw(widget, theme)
        for action in widget.actions():
            _redraw(action, theme)


def picture(name: str, colour: str, size: int, scale: float = 1.0, gap: int = 0) -> QPixmap:
    """Return one icon as a picture in the given colour, with a gap on its right."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(round((size + gap) * scale), round(size * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixmap.height(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _redraw(place: QAbstractButton | QAction, theme: Theme) -> None:
    name = place.property(_NAME)
    if name:
        place.setIcon(icon(str(name), str(place.property(_INK)), theme, int(place.property(_GAP))))


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
