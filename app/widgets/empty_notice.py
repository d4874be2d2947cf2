"""What an empty screen says: what to do first, with the button to do it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.widgets.buttons import button
from app.widgets.colours import current
from app.widgets.icons import picture
from app.widgets.theme import GAP_12, GAP_24, style


class EmptyNotice(QWidget):
    """A sentence and a button in the middle of an empty place.

    Signals:
        clicked: the clerk wants to do what the button says.
    """

    clicked = Signal()

    def __init__(
        self,
        text: str = "",
        button_text: str = "",
        icon: str = "lightbulb",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.picture = QLabel()
        self.text = QLabel()
        self.text.setWordWrap(True)
        style(self.text, "muted")
        self.button = button("", kind="primary", parent=self)
        self.button.clicked.connect(self.clicked)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.text.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_24)
        column.setSpacing(GAP_12)
        column.addStretch(1)
        column.addWidget(self.picture, 0, middle)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, middle)
        column.addStretch(2)
        self.say(text, button_text)

    def say(self, text: str, button_text: str = "") -> None:
        """Change the sentence and the button."""
        self.picture.setPixmap(picture(self._icon, current().edge, 40, 2.0))
        self.text.setText(text)
        self.button.setText(button_text)
        self.button.setVisible(bool(button_text))
