"""Khôi phục: what a backup holds beside what there is now; then it takes the file's place.

The data file must not be open. What there is now is backed up first, even when it is damaged.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.basics.words import QT_TRANSLATE_NOOP
from app.models import file_key, migrations, snapshot
from app.models.audit import Journal
from app.models.database import Database
from app.models.snapshot import FileFacts
from app.rules.backup import BackupReason
from app.rules.backup_errors import BackupNotWhole, BackupUnreadable
from app.rules.errors import DataFileForeign, DataFileNewer, DataFileUnreadable, Refusal
from app.services import backups
from app.services.backups import Backup

ACTION = "restore"
_COMING = ".dang-khoi-phuc"
_COUNTED: dict[str, str] = {
    "idea": QT_TRANSLATE_NOOP("Label", "Ý tưởng"),
    "author": QT_TRANSLATE_NOOP("Label", "Tác giả"),
    "unit": QT_TRANSLATE_NOOP("Label", "Đơn vị"),
    "session": QT_TRANSLATE_NOOP("Label", "Phiên họp"),
    "score_sheet": QT_TRANSLATE_NOOP("Label", "Phiếu chấm"),
    "award": QT_TRANSLATE_NOOP("Label", "Khen thưởng"),
    "issued_document": QT_TRANSLATE_NOOP("Label", "Văn bản đi"),
    "attachment": QT_TRANSLATE_NOOP("Label", "Tệp kèm theo"),
    "audit_entry": QT_TRANSLATE_NOOP("Label", "Dòng nhật ký"),
}


@dataclass(frozen=True)
class CountLine:
    """Rows of one kind now and in the backup; now is None when the present file is unreadable."""

    label: str
    now: int | None
    then: int


@dataclass(frozen=True)
class Comparison:
    """A backup beside the present file; present: None when that cannot be read."""

    backup: Path
    lines: tuple[CountLine, ...]
    present: FileFacts | None
    then: FileFacts


def compare(data_file: Path, backup: Path, known: FileFacts | None = None) -> Comparison:
    """Return what a backup holds beside what the data file holds; a damaged backup is refused.

    known: what the backup told when it was checked last, so that it need not be read again.
    """
    then = known or _sound(backup)
    if then.version not in migrations.known_versions():
        raise DataFileNewer(name=backup.name)
    try:
        present = snapshot.told(data_file)
    except Refusal:
        present = None
    lines = tuple(
        CountLine(label, None if present is None else present.count(table), then.count(table))
        for table, label in _COUNTED.items()
    )
    return Comparison(backup, lines, present, then)


def restore(data_file: Path, backup: Path, now: datetime, who: str = "") -> Path:
    """Put a backup in the place of the data file; returns where the present state was kept.

    The backup is copied beside the file and checked before the swap, so that a failure at any
    moment leaves either the old file or the new one. One of an older shape is brought to today's
    when it is opened.
    """
    _sound(backup)
    coming = data_file.with_name(data_file.name + _COMING)
    try:
        snapshot.copy_whole(backup, coming)
        _note(coming, backup, now, who)
        kept = _keep_present(data_file, now)
        snapshot.put_in_place(coming, data_file)
    finally:
        coming.unlink(missing_ok=True)
        file_key.drop_ring(coming)
    return kept


def _sound(backup: Path) -> FileFacts:
    try:
        return snapshot.checked(backup)
    except Refusal as broken:
        raise BackupUnreadable(name=backup.name) from broken


def _keep_present(data_file: Path, now: datetime) -> Path:
    """Back the present file up; one that cannot be read is kept byte for byte."""
    if not data_file.exists():
        return data_file
    try:
        made: Backup = backups.make(data_file, BackupReason.RESTORE, now)
    except (DataFileUnreadable, DataFileForeign, BackupNotWhole):
        return backups.keep_raw(data_file, now)
    return made.path


def _note(path: Path, backup: Path, now: datetime, who: str) -> None:
    """Write into the journal of the file that it was restored, from what and by whom."""
    with closing(Database(path, who, lambda: now)) as database, database.transaction() as session:
        journal: Journal = session.info["journal"]
        journal.add(ACTION, "DataFile", backup.name[:80], {"backup": [None, backup.name]})
