"""Several lines of text in a box that grows with them."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.basics.text import nfc, tidy_block

_FRAME = 14


class TextBox(QPlainTextEdit):
    """Lines of text; Tab leaves the box, Enter begins a new line.

    Signals:
        edited: the clerk changed the text.
    """

    edited = Signal()

    def __init__(
        self,
        lines: int = 3,
        most: int = 12,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._most = lines, most
        self._quiet = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def value(self) -> str:
        """Return the text with tidy lines."""
        return tidy_block(self.toPlainText())

    def set_value(self, value: str) -> None:
        """Show a text without calling it an edit."""
        self._quiet = True
        self.setPlainText(nfc(value))
        self._quiet = False

    def problem(self) -> str:
        """Return what is wrong with the writing: nothing ever is."""
        return ""

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(nfc(source.text()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_text_changed(self) -> None:
        self._fit()
        if not self._quiet:
            self.edited.emit()

    def _fit(self) -> None:
        shown = round(self.document().size().height())
        lines = min(max(shown, self._least), self._most)
        height = round(lines * QFontMetricsF(self.font()).lineSpacing()) + _FRAME
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
