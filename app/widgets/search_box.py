"""A box to search in a list while one types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.basics.text import tidy
from app.widgets.icons import put_icon

PAUSE_MS = 200


class SearchBox(QLineEdit):
    """Searches after a short pause; Enter at once, Esc clears, Ctrl+F comes here.

    Signals:
        searched: what to look for, tidy; empty for everything.
    """

    searched = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder or self.tr("Tìm (Ctrl+F)"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(280)
        glass = QAction(self)
        put_icon(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._said = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._search)
        if parent is not None:
            find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), parent)
            find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            find.activated.connect(self.come_here)

    def value(self) -> str:
        """Return what to look for."""
        return tidy(self.text())

    def come_here(self) -> None:
        """Take the keyboard, ready to be overwritten."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._search()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        self._pause.stop()
        if self.value() != self._said:
            self._said = self.value()
            self.searched.emit(self._said)
