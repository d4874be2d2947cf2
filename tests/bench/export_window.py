"""Whether the window stands still while a list goes out: `python -m tests.bench.export_window`.

20,000 rows of 25 columns from a list on the screen to a file; prints the time and the longest
moment in which the window did not answer (design §15: 50 ms).
"""

import os
import tempfile
import time
from datetime import datetime
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.dialogs.list_export import ListExport
from app.main import make_application
from app.services import data_file
from app.widgets.desk import Desk
from app.widgets.jobs import Workbench
from app.widgets.prefs import Prefs
from app.widgets.table import Column, Row, RowTable
from app.widgets.workplace import Workplace

_ROWS, _COLUMNS, _LONGEST = 20_000, 25, 120
_NOW = datetime(2026, 11, 21, 9, 0)


def _pause(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def _export(folder: Path) -> tuple[float, float]:
    """Return how long it took and the longest standstill, in seconds."""
    file = data_file.create(folder / "thuongninh.db", lambda: _NOW)
    prefs = Prefs(QSettings(str(folder / "prefs.ini"), QSettings.Format.IniFormat))
    workplace = Workplace(Desk(file), Workbench(), prefs, lambda: _NOW)
    table = RowTable([Column(f"Cột {n}") for n in range(_COLUMNS)], "dòng")
    export = ListExport(workplace, table, table)
    cells = [tuple(f"Thôn Đồng Minh {n % 50} {at}" for at in range(_COLUMNS)) for n in range(_ROWS)]
    table.show_rows([Row(n, texts) for n, texts in enumerate(cells)])
    table.show()
    export.push.click()
    _pause(0.3)
    moments: list[float] = []
    ticks = QTimer()
    ticks.timeout.connect(lambda: moments.append(time.perf_counter()))
    ticks.start(5)
    target = folder / "danh-sach.xlsx"
    start = time.perf_counter()
    export.saving.dialog.fileSelected.emit(str(target))
    export.saving.dialog.close()
    while not target.exists() and time.perf_counter() - start < _LONGEST:
        _pause(0.01)
    spent = time.perf_counter() - start
    _pause(0.2)
    longest = max(after - before for before, after in pairwise(moments))
    workplace.bench.close()
    file.close()
    return spent, longest


def main() -> None:
    """Export once and print both figures."""
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        spent, longest = _export(Path(folder))
    print(f"{_ROWS:,} × {_COLUMNS} in {spent:.2f} s; longest standstill {longest * 1000:.0f} ms")


if __name__ == "__main__":
    main()
