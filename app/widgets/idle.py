"""Rời bàn: notices when nobody has touched keys or mouse for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_MINUTE = 60_000  # milliseconds
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
}


class Idle(QObject):
    """Calls when so many minutes have gone by without a touch.

    minutes: asked anew each time, so that a changed setting holds at once; 0 for never.
    """

    def __init__(self, minutes: Callable[[], int], gone: Callable[[], object]) -> None:
        super().__init__()
        self._minutes, self._gone = minutes, gone
        self._still = 0
        self.clock = QTimer(self)
        self.clock.setInterval(_MINUTE)
        self.clock.timeout.connect(self._on_minute)
        self.clock.start()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def stop(self) -> None:
        """Notice nothing any more."""
        self.clock.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._still = 0
        return False

    def _on_minute(self) -> None:
        self._still += 1
        minutes = self._minutes()
        if minutes and self._still >= minutes:
            self._still = 0
            self._gone()
