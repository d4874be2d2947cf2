"""A clerk at the keyboard: no step here touches the mouse or calls into a screen to act.

Looking at the screen (which box has the keyboard, what a table shows) is allowed, as eyes are.
"""

import sys
import time
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.main import make_application
from app.views.main_window import MainWindow
from app.views.start import Start
from app.widgets.prefs import Prefs
from tests.keyboard import press, type_text

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key
PATIENCE_SECONDS = 20
MOST_TABS = 120
PRESSED_MS = 150


class Clerk:
    """Hands on the keys, eyes on the screen."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self.folder = folder
        self.app = make_application()
        self.errors: list[BaseException] = []
        prefs = Prefs(QSettings(str(folder / "pc.ini"), QSettings.Format.IniFormat))
        self.start = Start(folder / "thuongninh.db", prefs, lambda: now)
        self.start.begin()
        sys.excepthook = self._on_error
        window = self.start.window
        assert window is not None, "the data file did not open"
        self.window: MainWindow = window
        self.wait(lambda: QApplication.activeWindow() is not None)

    def wait(self, ready: Callable[[], object], what: str = "") -> None:
        """Look until something is so; a clerk is patient but not for ever."""
        last = time.monotonic() + PATIENCE_SECONDS
        while not ready():
            self.app.processEvents()
            if self.errors:
                raise self.errors[0]
            if time.monotonic() > last:
                (self.dialog() or self.window).grab().save(str(self.folder / "waiting.png"))
                msg = f"waited in vain: {what or ready}; keyboard in {QApplication.focusWidget()}"
                raise TimeoutError(msg)
            time.sleep(0.005)
        self.app.processEvents()

    def focus_window(self) -> None:
        """Do what a window manager does, as Xvfb has none: the top window gets the keyboard."""
        if QApplication.activeWindow() is not None:
            return
        modal = QApplication.activeModalWidget()
        top = modal if modal is not None and modal.isVisible() else self.window
        top.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is not None, "a window gets the keyboard")

    def key(self, key: Key, modifiers: Qt.KeyboardModifier | None = None, times: int = 1) -> None:
        """Press a key."""
        self.focus_window()
        press(key, modifiers or Qt.KeyboardModifier.NoModifier, times)
        if modifiers == ALT:  # a button shows itself pressed before it acts
            QTest.qWait(PRESSED_MS)
        if self.errors:
            raise self.errors[0]

    def write(self, text: str) -> None:
        """Write text where the keyboard is."""
        self.focus_window()
        type_text(text)
        self.app.processEvents()

    def digits(self, number: str) -> None:
        """Type a mark on the numeric keypad, a comma for the half point."""
        for sign in number:
            self.key(Key.Key_Comma if sign == "," else getattr(Key, f"Key_{sign}"))

    def dialog(self) -> QWidget | None:
        """Return the box that is open over the window."""
        return QApplication.activeModalWidget()

    def answer_yes(self) -> None:
        """Read the question and press Enter on its answer."""
        self.wait(lambda: isinstance(self.dialog(), QMessageBox), "a question is asked")
        box = self.dialog()
        assert isinstance(box, QMessageBox)
        said = f"{box.text()} {box.informativeText()}"
        yes = box.defaultButton()
        assert yes is not None, said
        assert box.buttonRole(yes) is QMessageBox.ButtonRole.AcceptRole, said
        self.key(Key.Key_Return)
        self.wait(lambda: self.dialog() is not box, said)

    def walk_to(self, box: QWidget, back: bool = False) -> None:
        """Press Tab until a box has the keyboard."""
        for _ in range(MOST_TABS):
            at = QApplication.focusWidget()
            if at is not None and (at is box or box.isAncestorOf(at)):
                return
            self.key(Key.Key_Backtab if back else Key.Key_Tab)
        at = QApplication.focusWidget()
        msg = f"Tab does not lead to {box}; it stays at {at} in {at and at.parentWidget()}"
        raise AssertionError(msg)

    def fill(self, box: QWidget, text: str, back: bool = False) -> None:
        """Walk to a box and write into it over what stands there."""
        self.walk_to(box, back)
        self.key(Key.Key_A, CTRL)
        self.write(text)

    def push(self, button: QWidget) -> None:
        """Walk to a button and press the space bar."""
        self.walk_to(button)
        self.key(Key.Key_Space)

    def go(self, place: int) -> None:
        """Open a place of the rail by its number."""
        self.key(getattr(Key, f"Key_{place}"), ALT)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        traceback.print_exception(kind, error, trace)
        self.errors.append(error)

    def leave(self) -> None:
        """Close the program."""
        self.window.close()
        self.start.close()
