"""Pictures of every screen, from the sample office: for the help pages and the README.

`python3 build/dev.py shots` writes resources/help/pictures; with a folder as its word it writes
there instead, in both sizes that the screens are checked at.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from environment import ROOT

sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.basics.progress import Silent
from app.main import make_application
from app.services import data_file
from app.services.demo import DemoSummary, make_demo
from app.views.main_window import MainWindow
from app.views.system_view import SystemView
from app.widgets.desk import Desk
from app.widgets.jobs import Workbench
from app.widgets.prefs import Prefs
from app.widgets.workplace import Workplace

PICTURES = ROOT / "resources" / "help" / "pictures"
SMALL, LARGE = (1366, 768), (1920, 1080)
SHOWN_PATH = Path("D:/So y tuong Thuong Ninh/thuongninh.db")
TURNS = 8  # of the event loop, until a screen has settled

Shot = tuple[str, str, int]


def now() -> datetime:
    """The moment at which all pictures are taken."""
    return datetime(2026, 11, 20, 9, 30)


# Name of the picture, place and record.
SHOTS: tuple[Shot, ...] = (
    ("home", "home", 0),
    ("ideas", "ideas", 0),
    ("idea", "idea", 2),
    ("intake", "intake", 0),
    ("evaluation", "evaluation", 0),
    ("awards", "awards", 0),
    ("reports", "reports", 0),
    ("documents", "documents", 0),
    ("system", "system", 0),
)


@contextmanager
def opened(folder: Path) -> Iterator[tuple[MainWindow, DemoSummary]]:
    """Fill a file with the sample office and show the window over it."""
    made = make_demo(folder / "demo", Silent())
    file = data_file.open_existing(made.data_file, now)
    bench = Workbench()
    prefs = Prefs(QSettings(str(folder / "pc.ini"), QSettings.Format.IniFormat))
    window = MainWindow(Workplace(Desk(file), bench, prefs, now), SHOWN_PATH)
    window.show()
    try:
        yield window, made
    finally:
        window.close()
        bench.close()
        file.close()


def take(widget: QWidget, path: Path) -> None:
    """Write one picture in its true colours, packed as small as PNG can."""
    app = QApplication.instance()
    for _ in range(TURNS):
        app.processEvents()
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path), "PNG", 0):
        sys.exit(f"{path} could not be written")
    print(f"{path.stat().st_size // 1024:>5} KB  {path}")


def tabs_of(window: MainWindow) -> Iterator[tuple[str, Callable[[], None]]]:
    """The books of Hệ thống, one picture each."""
    window.go("system")
    view = window.current()
    if isinstance(view, SystemView):
        for at in range(1, view.tabs.count()):
            yield f"system-{at}", lambda at=at: view.tabs.setCurrentIndex(at)


def tabs_of_session(window: MainWindow, session_id: int) -> Iterator[tuple[str, int]]:
    """The entry of marks and the results of a session, by the tab they are on."""
    window.go("session", session_id)
    yield "scores", 3
    yield "results", 5


def main(words: list[str]) -> int:
    """Take all pictures."""
    app = make_application()
    sizes = {"": SMALL} if not words else {"1366-": SMALL, "1920-": LARGE}
    folder = Path(words[0]) if words else PICTURES
    with TemporaryDirectory() as temporary, opened(Path(temporary)) as (window, made):
        for mark, size in sizes.items():
            window.resize(*size)
            for name, place, record_id in SHOTS:
                window.go(place, record_id)
                take(window, folder / f"{mark}{name}.png")
            for name, tab in tabs_of_session(window, made.session_id):
                window.current().tabs.setCurrentIndex(tab)
                take(window, folder / f"{mark}{name}.png")
            for name, choose in tabs_of(window) if words else ():
                choose()
                take(window, folder / f"{mark}{name}.png")
    app.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
