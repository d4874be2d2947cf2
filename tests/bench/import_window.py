"""Whether the window stands still while a list comes in: `python -m tests.bench.import_window`.

20,000 ideas of 25 columns from a file to the register and back out again by undoing; prints for
each step the time and the longest moment in which the window did not answer (design §15: 50 ms).
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.dialogs.import_dialog import ImportDialog
from app.dialogs.import_runs_dialog import ImportRunsDialog
from app.main import make_application
from app.services import data_file
from app.services.importing import runs
from app.widgets.desk import Desk
from app.widgets.jobs import Workbench
from app.widgets.prefs import Prefs
from app.widgets.workplace import Workplace
from tests.bench.importing import NOW, ROWS, write_list

_COLUMNS, _PREVIEW, _DONE = 1, 2, 3  # pages of the dialog
_PATIENCE = 180.0  # seconds


class Watch:
    """Looks every few milliseconds whether the window answers."""

    def __init__(self) -> None:
        self._moments: list[float] = []
        self._ticks = QTimer()
        self._ticks.timeout.connect(lambda: self._moments.append(time.perf_counter()))
        self._ticks.start(5)

    def step(self, name: str, begin: Callable[[], object], over: Callable[[], bool]) -> None:
        """Begin a step, wait until it is over, print what it took."""
        _pause(0.2)
        self._moments.clear()
        start = time.perf_counter()
        begin()
        while not over() and time.perf_counter() - start < _PATIENCE:
            _pause(0.01)
        spent = time.perf_counter() - start
        _pause(0.2)
        longest = max(after - before for before, after in pairwise(self._moments))
        print(f"{name:10} {spent:6.2f} s; longest standstill {longest * 1000:4.0f} ms")


def _pause(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def _import(folder: Path, count: int) -> None:
    path = folder / "danh-sach.xlsx"
    write_list(path, count)
    file = data_file.create(folder / "thuongninh.db", lambda: NOW)
    prefs = Prefs(QSettings(str(folder / "prefs.ini"), QSettings.Format.IniFormat))
    workplace = Workplace(Desk(file), Workbench(), prefs, lambda: NOW)
    dialog, watch = ImportDialog(workplace), Watch()
    dialog.show()

    def on(page: int) -> Callable[[], bool]:
        return lambda: dialog.pages.currentIndex() == page

    watch.step("đọc tệp", lambda: dialog.open_file(path), on(_COLUMNS))
    watch.step("đối chiếu", dialog.look, on(_PREVIEW))
    watch.step("ghi vào sổ", dialog.take, on(_DONE))
    (run,) = file.do(runs.list_runs)
    kept = ImportRunsDialog(workplace)
    kept.show()
    watch.step("hoàn tác", lambda: kept._undo(run.id), lambda: kept.outcome.text() != "")
    workplace.bench.close()
    file.close()


def main(count: int) -> None:
    """Take a list in and out once and print the figures."""
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        _import(Path(folder), count)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
