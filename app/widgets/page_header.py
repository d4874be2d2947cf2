"""The head of a page: what it is, and what can be done on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.widgets.theme import GAP_8, GAP_16, style


class PageHeader(QWidget):
    """Title and subtitle on the left, actions on the right."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(title, self)
        self.title.setWordWrap(True)
        self.subtitle = QLabel(subtitle, self)
        self.subtitle.setWordWrap(True)
        self.subtitle.setVisible(bool(subtitle))
        for line in (self.title, self.subtitle):
            line.setTextFormat(Qt.TextFormat.PlainText)
        style(self.title, "title")
        style(self.subtitle, "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP_8)
        self._row.addLayout(words, 1)
        self._row.addSpacing(GAP_16)

    def set_title(self, text: str) -> None:
        """Say what the page shows."""
        self.title.setText(text)

    def set_subtitle(self, text: str) -> None:
        """Say more about it, or nothing."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Add an action at the right end."""
        self._row.addWidget(widget)
