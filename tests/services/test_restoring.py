"""A backup is compared, then takes the place of the file; what was there is kept first."""

import gzip
from datetime import datetime

import pytest
from sqlalchemy import select

from app.models.audit import AuditEntry
from app.rules.backup import BackupReason
from app.rules.backup_errors import BackupUnreadable
from app.services import backups, data_file, register, restoring
from app.services.integrity import check
from tests.makers import an_author, an_idea
from tests.models.test_migrations import OLD_FILES

NOW, LATER = datetime(2026, 11, 24, 8, 30), datetime(2026, 11, 25, 9, 0)


def work(opened, title):
    opened.do(lambda session: an_idea(session, title, (an_author("Sao"),)))


def titles(opened):
    return sorted(each.title for each in opened.do(register.list_ideas))


@pytest.fixture
def path(data_path):
    """A file with an idea in its backup and another one since."""
    opened = data_file.open_existing(data_path, lambda: NOW)
    work(opened, "Trước khi sao lưu")
    backups.make(data_path, BackupReason.DAILY, NOW)
    work(opened, "Sau khi sao lưu")
    opened.close()
    return data_path


def backup_of(path):
    return backups.list_backups(path)[-1].path


def test_counts_and_newest_ideas_stand_side_by_side(path):
    seen = restoring.compare(path, backup_of(path))

    told = {line.label: (line.now, line.then) for line in seen.lines}
    assert told["Ý tưởng"] == (2, 1)
    assert told["Tác giả"] == (2, 1)
    assert [each.title for each in seen.present.newest] == ["Sau khi sao lưu", "Trước khi sao lưu"]
    assert [each.title for each in seen.then.newest] == ["Trước khi sao lưu"]


def test_the_backup_takes_the_place_and_the_present_is_kept(path):
    kept = restoring.restore(path, backup_of(path), LATER, "Lê Thị Sao")

    opened = data_file.open_existing(path, lambda: LATER)
    assert titles(opened) == ["Trước khi sao lưu"]
    newest = select(AuditEntry).order_by(AuditEntry.id.desc()).limit(1)
    entry = opened.do(lambda session: session.scalars(newest).one())
    assert (entry.action, entry.who, entry.at) == ("restore", "Lê Thị Sao", LATER)
    assert backup_of(path).name in entry.changes
    assert opened.do(check) == ()
    opened.close()
    assert backups.list_backups(path)[0].path == kept
    assert backups.list_backups(path)[0].reason is BackupReason.RESTORE

    restoring.restore(path, kept, LATER)
    again = data_file.open_existing(path, lambda: LATER)
    assert titles(again) == ["Sau khi sao lưu", "Trước khi sao lưu"]
    again.close()


def test_a_damaged_present_file_is_kept_byte_for_byte(path):
    broken = b"SQLite format 3\x00" + b"\x07" * 9000
    path.write_bytes(broken)
    seen = restoring.compare(path, backup_of(path))
    assert seen.present is None
    assert {line.now for line in seen.lines} == {None}

    kept = restoring.restore(path, backup_of(path), LATER)

    assert kept.read_bytes() == broken
    opened = data_file.open_existing(path, lambda: LATER)
    assert titles(opened) == ["Trước khi sao lưu"]
    opened.close()


def test_a_lost_file_comes_back(path):
    path.unlink()

    restoring.restore(path, backup_of(path), LATER)

    opened = data_file.open_existing(path, lambda: LATER)
    assert titles(opened) == ["Trước khi sao lưu"]
    opened.close()


def test_a_damaged_backup_is_refused_and_nothing_changes(path):
    backup, before = backup_of(path), path.read_bytes()
    backup.write_bytes(backup.read_bytes()[:9000])

    for refused in (
        lambda: restoring.compare(path, backup),
        lambda: restoring.restore(path, backup, LATER),
    ):
        with pytest.raises(BackupUnreadable):
            refused()
    assert path.read_bytes() == before
    assert len(backups.list_backups(path)) == 1
    assert not list(path.parent.glob("*.dang-khoi-phuc*"))


@pytest.mark.parametrize("old", sorted(OLD_FILES.glob("*.db.gz")), ids=lambda file: file.name[:4])
def test_a_backup_of_every_released_shape_can_be_restored(path, tmp_path, old):
    backup = tmp_path / old.stem
    backup.write_bytes(gzip.decompress(old.read_bytes()))
    assert restoring.compare(path, backup).then.newest

    restoring.restore(path, backup, LATER)

    opened = data_file.open_existing(path, lambda: LATER)
    assert titles(opened)
    assert opened.do(check) == ()
    opened.close()
