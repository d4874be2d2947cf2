"""Mở thử: the newest backup is opened as if it were needed, and all that is in it is looked at."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from app.models.database import Database
from app.models.migrations import HEAD
from app.rules.backup import DRILL_DAYS, BackupReason
from app.rules.backup_errors import NoBackupYet
from app.rules.errors import Refusal
from app.services import backups, integrity, journal_heads
from app.services.backups import Backup, Drill
from app.services.integrity import Finding, FindingKind


def keep_day(data_file: Path, now: datetime) -> Backup | None:
    """Make the backup of the day unless there is one; then try the newest, once a week."""
    made = None
    if not any(each.at.date() == now.date() for each in backups.list_backups(data_file)):
        made = backups.make_unless_same(data_file, BackupReason.DAILY, now)
    last = backups.safety(data_file).drill
    if last is None or not timedelta(0) <= now - last.at < timedelta(days=DRILL_DAYS):
        drill(data_file, now)
    return made


def look_at_all(data_file: Path, now: datetime) -> Drill:
    """Back the file up as it is now, then try that backup: nobody who works waits for it."""
    backups.make_unless_same(data_file, BackupReason.BY_HAND, now)
    return drill(data_file, now)


def drill(data_file: Path, now: datetime) -> Drill:
    """Try the newest backup, look at everything in it, and write down what came of it."""
    found = backups.list_backups(data_file)
    if not found:
        raise NoBackupYet
    told = _tried(found[0], found[1:], now)
    backups.note_drill(data_file, told)
    return told


def _tried(newest: Backup, others: Sequence[Backup], now: datetime) -> Drill:
    name = newest.path.name
    try:
        facts = backups.checked(newest).facts
    except Refusal as refusal:
        return Drill(now, name, good=False, said=str(refusal))
    found = _findings(newest, others) if facts and facts.version == HEAD else ()
    return Drill(
        now,
        name,
        good=True,
        findings=tuple(each.sentence for each in found),
        searchable=all(each.kind is not FindingKind.SEARCH for each in found),
    )


def _findings(newest: Backup, others: Sequence[Backup]) -> tuple[Finding, ...]:
    """Return what is seriously wrong with the data in a backup, also beside the earlier ones."""
    with closing(Database(newest.path)) as database, database.transaction() as session:
        found = (
            *integrity.check(session),
            *journal_heads.lost_in_reports(session),
            *journal_heads.lost_in_backups(session, others),
        )
    return tuple(each for each in found if each.serious)
