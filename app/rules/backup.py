"""Sao lưu: how a backup is named, why it was made, and which ones are kept (design §12)."""

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP

FOLDER = "sao-luu"  # beside the data file
DAYS, WEEKS, MONTHS = 7, 4, 12
SECOND_PLACE_DAYS = 7  # after so many days the clerk is reminded of the copy on a stick
STALE_DAYS = 2  # a newest backup as old as that means that the daily one fails
DRILL_DAYS = 7  # so often the newest backup is opened to see that it can be used

_STAMP = "%Y%m%d-%H%M%S"
_DAYS_OF_MONTH = 31


class BackupReason(StrEnum):
    """Why a backup was made; stands in the name of its file."""

    DAILY = "hang-ngay"
    BY_HAND = "tu-bam"
    IMPORT = "truoc-khi-nhap"
    MIGRATION = "truoc-nang-cap"
    RESTORE = "truoc-khoi-phuc"


BACKUP_REASON_LABELS: dict[BackupReason, str] = {
    BackupReason.DAILY: QT_TRANSLATE_NOOP("Label", "Hằng ngày"),
    BackupReason.BY_HAND: QT_TRANSLATE_NOOP("Label", "Tự bấm"),
    BackupReason.IMPORT: QT_TRANSLATE_NOOP("Label", "Trước khi nhập"),
    BackupReason.MIGRATION: QT_TRANSLATE_NOOP("Label", "Trước khi nâng cấp"),
    BackupReason.RESTORE: QT_TRANSLATE_NOOP("Label", "Trước khi khôi phục"),
}
_NAME = re.compile(rf"(.+)-(\d{{8}}-\d{{6}})-({'|'.join(BackupReason)})\.db")


@dataclass(frozen=True)
class BackupName:
    """What the name of a backup tells: "thuongninh-20261124-083000-hang-ngay.db"."""

    stem: str
    at: datetime
    reason: BackupReason

    @property
    def file_name(self) -> str:
        """The name of the file."""
        return f"{self.stem}-{self.at.strftime(_STAMP)}-{self.reason}.db"

    @classmethod
    def read(cls, file_name: str) -> "BackupName | None":
        """Return what a name tells, None for a file of another kind."""
        found = _NAME.fullmatch(file_name)
        if found is None:
            return None
        try:
            at = datetime.strptime(found[2], _STAMP)
        except ValueError:
            return None
        return cls(found[1], at, BackupReason(found[3]))


def to_keep(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which of several backups are kept.

    All of the last 7 days; the newest of each of 4 weeks, of 12 months and of every year. One
    from the future, made before the clock was set back, and the newest of all are never dropped.
    """
    newest_first = sorted(set(moments), reverse=True)
    kept = set(newest_first[:1])
    kept |= {at for at in newest_first if now - at < timedelta(days=DAYS)}
    spans: tuple[tuple[timedelta | None, Callable[[datetime], Hashable]], ...] = (
        (timedelta(weeks=WEEKS), lambda at: at.isocalendar()[:2]),
        (timedelta(days=MONTHS * _DAYS_OF_MONTH), lambda at: (at.year, at.month)),
        (None, lambda at: at.year),
    )
    for span, key in spans:
        seen: set[Hashable] = set()
        for at in newest_first:
            if (span is None or now - at <= span) and key(at) not in seen:
                seen.add(key(at))
                kept.add(at)
    return kept
