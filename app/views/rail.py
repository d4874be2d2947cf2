"""The rail on the left: the places of the program, each with its Alt key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.icons import put_icon
from app.widgets.theme import GAP_4, GAP_8, GAP_12, GAP_16

WIDTH = 184
_ICON = QSize(20, 20)


@dataclass(frozen=True)
class RailPlace:
    """One entry: its key, the words on it, its icon."""

    key: str
    label: str
    icon: str


class Rail(QFrame):
    """A column of places; the current one stays pressed.

    Signals:
        chosen: key of the place the clerk wants to go to.
        help_asked: the help button was pressed.
        about_asked: the about button was pressed.
    """

    chosen = Signal(str)
    help_asked = Signal()
    about_asked = Signal()

    def __init__(self, places: Sequence[RailPlace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_12, GAP_16, GAP_12, GAP_12)
        column.setSpacing(GAP_4)
        column.addWidget(self._brand())
        column.addSpacing(GAP_16)
        for at, place in enumerate(places, 1):
            column.addWidget(self._place_button(at, place))
        column.addStretch(1)
        self.help = self._button(self.tr("Trợ giúp (F1)"), "circle-question-mark")
        self.about = self._button(self.tr("Giới thiệu"), "info")
        self.help.clicked.connect(self.help_asked)
        self.about.clicked.connect(self.about_asked)
        column.addWidget(self.help)
        column.addWidget(self.about)

    def show_place(self, key: str) -> None:
        """Press the button of the current place."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)

    def _brand(self) -> QLabel:
        brand = QLabel(self.tr("Sổ Ý tưởng\nThượng Ninh"))
        brand.setStyleSheet("font-size: 13pt; font-weight: 600;")
        brand.setContentsMargins(GAP_8, 0, 0, 0)
        return brand

    def _place_button(self, at: int, place: RailPlace) -> QToolButton:
        made = self._button(place.label, place.icon)
        made.setCheckable(True)
        made.setToolTip(self.tr("{label} (Alt+{at})").format(label=place.label, at=at))
        made.clicked.connect(lambda: self.chosen.emit(place.key))
        self._group.addButton(made)
        self.buttons[place.key] = made
        return made

    def _button(self, text: str, icon: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setIconSize(_ICON)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        put_icon(made, icon, "rail_text")
        return made
