"""Tự kiểm tra: opens every screen over the sample office, as the packaged program must be able to.

A bundle that starts is not yet a bundle that draws, prints and writes; this tries all three.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from app.basics.progress import Silent
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import Refusal
from app.services.demo import DemoSummary, make_demo
from app.services.opening import open_for_writing
from app.views.main_window import MainWindow
from app.views.screens import SCREENS
from app.widgets.desk import Desk
from app.widgets.jobs import Workbench
from app.widgets.prefs import Prefs
from app.widgets.workplace import Workplace

_SIZE = (1366, 768)
_TURNS = 4
_ROW_STEP, _COLUMN_STEP = 7, 3  # pixels; fine enough to meet a line of text


class ScreenBlank(Refusal):
    """A screen shows nothing at all."""

    message = QT_TRANSLATE_NOOP("Refusal", "Màn hình {name} không vẽ được gì.")


class FileMissing(Refusal):
    """A document was to be written and is not there, or is empty."""

    message = QT_TRANSLATE_NOOP("Refusal", "Không ghi được văn bản {name}.")


@dataclass(frozen=True)
class Checked:
    """What was tried and went well."""

    screens: tuple[str, ...]
    files: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Return what was tried, for a person."""
        return (
            QT_TRANSLATE_NOOP("Label", "Đã mở {count} màn hình.").format(count=len(self.screens)),
            QT_TRANSLATE_NOOP("Label", "Đã ghi {count} tệp văn bản.").format(count=len(self.files)),
            QT_TRANSLATE_NOOP("Label", "Chương trình hoạt động bình thường."),
        )


def check_everything(app: QApplication, folder: Path, now: datetime) -> Checked:
    """Run the sample office, look at its files, open every screen over it."""
    made = make_demo(folder / "mau", Silent())
    files = tuple(_looked_at(file) for file in made.files)
    opened = open_for_writing(made.data_file, lambda: now)
    bench = Workbench()
    try:
        prefs = Prefs(QSettings(str(folder / "may.ini"), QSettings.Format.IniFormat))
        window = MainWindow(
            Workplace(Desk(opened.data), bench, prefs, lambda: now), opened.data.path
        )
        window.resize(*_SIZE)
        window.show()
        with _no_error_in_a_slot():
            screens = tuple(_open_screens(app, window, made))
            window.close()
    finally:
        bench.close()
        opened.close()
    return Checked(screens, files)


@contextmanager
def _no_error_in_a_slot() -> Iterator[None]:
    """Raise what Qt would only print: an error in a slot or while drawing."""
    caught: list[BaseException] = []
    before = sys.excepthook
    sys.excepthook = lambda _kind, error, _trace: caught.append(error)
    try:
        yield
    finally:
        sys.excepthook = before
    if caught:
        raise caught[0]


def _open_screens(app: QApplication, window: MainWindow, made: DemoSummary) -> list[str]:
    records = {"idea": 1, "edit_idea": 1, "session": made.session_id}
    seen: list[str] = []
    for screen in SCREENS:
        window.go(screen.key, records.get(screen.key, 0))
        _settle(app)
        _draw(window, screen.key)
        seen.append(screen.key)
        seen += _open_tabs(window.current(), screen.key, lambda: _settle(app))
    return seen


def _open_tabs(view: QWidget, key: str, settle: Callable[[], None]) -> list[str]:
    """Open every tab of a screen; a tab is a screen of its own to the clerk."""
    seen: list[str] = []
    for tabs in view.findChildren(QTabWidget):
        for at in range(1, tabs.count()):
            tabs.setCurrentIndex(at)
            settle()
            _draw(view, key)
            seen.append(f"{key}/{tabs.tabText(at)}")
    return seen


def _draw(widget: QWidget, name: str) -> None:
    """Paint a screen; nothing in the middle half of it means that it is empty."""
    picture = widget.grab().toImage()
    middle = range(picture.height() // 4, 3 * picture.height() // 4, _ROW_STEP)
    across = range(0, picture.width(), _COLUMN_STEP)
    if not any(len({picture.pixel(x, y) for x in across}) > 1 for y in middle):
        raise ScreenBlank(name=name)


def _settle(app: QApplication) -> None:
    for _ in range(_TURNS):
        app.processEvents()


def _looked_at(file: Path) -> str:
    if not file.is_file() or not file.stat().st_size:
        raise FileMissing(name=file.name)
    return file.name
