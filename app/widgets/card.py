"""A panel with a heading."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.widgets.theme import GAP_8, GAP_12, GAP_16, style


class Card(QFrame):
    """A titled panel; things go into its body, small actions into its header."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.title = QLabel(title, self)
        self.title.setVisible(bool(title))
        style(self.title, "heading")
        self.header = QHBoxLayout()
        self.header.setSpacing(GAP_8)
        self.header.addWidget(self.title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP_8)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_12, GAP_16, GAP_16)
        column.setSpacing(GAP_8)
        column.addLayout(self.header)
        column.addLayout(self.body, 1)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add something to the body."""
        self.body.addWidget(widget, stretch)
