"""Typing the way the office does: keys as keys, Vietnamese as an input method commits it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PLAIN = Qt.KeyboardModifier.NoModifier


def type_text(text: str, widget: QWidget | None = None) -> None:
    """Write text into a box (the focused one when none is named), word by word."""
    box = widget or QApplication.focusWidget()
    assert box is not None, "nothing has the keyboard"
    words = text.split(" ")
    for at, word in enumerate(words):
        event = QInputMethodEvent()
        event.setCommitString(word if at == len(words) - 1 else f"{word} ")
        QApplication.sendEvent(box, event)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
    """Press a key where the keyboard is, as often as asked."""
    for _ in range(times):
        popup = QApplication.activePopupWidget()  # takes every key while it is open
        box = popup or QApplication.focusWidget() or QApplication.activeWindow()
        assert box is not None, "nothing has the keyboard"
        QTest.keyClick(box, key, modifiers)
        QApplication.processEvents()
