"""Giữ an toàn dữ liệu: the backups of the open file, made on the worker, told to the screens."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.basics.log import log
from app.basics.progress import Progress
from app.rules.backup import BackupReason
from app.rules.errors import Refusal
from app.services import backups, drills, repairs
from app.services.backups import Backup, Drill, Safety
from app.widgets.long_work import run_long
from app.widgets.workplace import Workplace

T = TypeVar("T")
CHANGED = "Backup"
_HOUR = 3_600_000  # milliseconds


class Safekeeping(QObject):
    """Makes the backup of the day, and those that the clerk asks for."""

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._clock = QTimer(self)
        self._clock.setInterval(_HOUR)
        self._clock.timeout.connect(self.keep_day)

    def watch(self) -> None:
        """Make the backup of this day now, and of every day on which the program stays open."""
        self._clock.start()
        self.keep_day()

    def keep_day(self) -> None:
        """Make the backup of the day on the worker, unless there is one."""
        path, now = self._workplace.desk.path, self._workplace.now()
        self._workplace.bench.start(
            lambda: drills.keep_day(path, now), lambda _made: self._tell(), self._failed
        )

    def safety(self) -> Safety:
        """Return how safe the data is."""
        return backups.safety(self._workplace.desk.path)

    def make(self, parent: QWidget, on_done: Callable[[Backup], object]) -> None:
        """Make a backup now."""
        path, now = self._workplace.desk.path, self._workplace.now()

        def work(_progress: Progress) -> Backup:
            return backups.make(path, BackupReason.BY_HAND, now)

        self._run(parent, self.tr("Đang sao lưu"), work, on_done)

    def carry(self, parent: QWidget, place: Path, on_done: Callable[[Path], object]) -> None:
        """Copy the file as it is now to a second place."""
        path, now = self._workplace.desk.path, self._workplace.now()

        def work(_progress: Progress) -> Path:
            return backups.carry(path, place, now)

        self._run(parent, self.tr("Đang chép sang {place}").format(place=place), work, on_done)

    def look_at_all(self, parent: QWidget, on_done: Callable[[Drill], object]) -> None:
        """Back up, open the backup as if it were needed, and look at everything in it."""
        path, now = self._workplace.desk.path, self._workplace.now()

        def work(_progress: Progress) -> Drill:
            return drills.look_at_all(path, now)

        self._run(parent, self.tr("Đang kiểm tra dữ liệu"), work, on_done)

    def rebuild_search(self, parent: QWidget, on_done: Callable[[int], object]) -> None:
        """Make the search anew from the register."""

        def work(_progress: Progress) -> int:
            return self._workplace.desk.do(repairs.rebuild_search)

        self._run(parent, self.tr("Đang dựng lại tìm kiếm"), work, on_done)

    def _run(
        self,
        parent: QWidget,
        title: str,
        work: Callable[[Progress], T],
        on_done: Callable[[T], object],
    ) -> None:
        def done(result: T) -> None:
            self._tell()
            on_done(result)

        run_long(parent, self._workplace.bench, title, work, done)

    def _tell(self) -> None:
        self._workplace.desk.announce({CHANGED})

    def _failed(self, error: BaseException) -> None:
        """A backup that could not be made is told by its age, not by a box in the morning."""
        if not isinstance(error, Refusal):
            raise error
        log.warning("No backup today: %s", type(error).__name__)
        self._tell()
