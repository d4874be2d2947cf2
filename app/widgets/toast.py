"""A short message at the bottom of a window that goes away by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.widgets.buttons import button
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24

SHOWN_MS = 5_000
SHOWN_WITH_UNDO_MS = 10_000


class Toast(QFrame):
    """Says that something is done, with a button to undo it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("panel", "toast")
        self._window = window
        self._on_undo: Callable[[], object] | None = None
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = button("")
        self.undo.clicked.connect(self._on_undo_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_16, GAP_8, GAP_12, GAP_8)
        row.setSpacing(GAP_12)
        row.addWidget(self.text)
        row.addWidget(self.undo)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(
        self, text: str, on_undo: Callable[[], object] | None = None, undo_text: str = ""
    ) -> None:
        """Show the message; with a way back it stays longer."""
        self._on_undo = on_undo
        self.text.setText(text)
        self.undo.setText(undo_text or self.tr("Hoàn tác"))
        self.undo.setVisible(on_undo is not None)
        self._timer.start(SHOWN_MS if on_undo is None else SHOWN_WITH_UNDO_MS)
        self._place()
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        window = self._window
        left = max(0, (window.width() - self.width()) // 2)
        self.move(left, max(0, window.height() - self.height() - 2 * GAP_24))

    def _on_undo_clicked(self) -> None:
        self.hide()
        if self._on_undo is not None:
            self._on_undo()
