"""The newest backup is tried and looked through; the file in daily use is left in peace."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from app.models.database import connect
from app.rules.backup import BackupReason
from app.rules.backup_errors import NoBackupYet
from app.services import backups, drills, repairs
from app.services.backups import Drill
from tests.makers import an_author, an_idea

NOW = datetime(2026, 11, 24, 8, 30)
DAY = timedelta(days=1)


@pytest.fixture
def path(data_file):
    work(data_file, "Ý tưởng đầu tiên")
    return data_file.path


def work(data_file, title):
    data_file.do(lambda session: an_idea(session, title, (an_author("Sao"),)))


def test_the_day_has_one_backup_and_the_week_one_trial(data_file, path):
    made = drills.keep_day(path, NOW)
    assert made is not None
    assert drills.keep_day(path, NOW + timedelta(hours=3)) is None
    first = backups.safety(path).drill
    assert first == Drill(NOW, made.path.name, good=True)

    work(data_file, "Ý tưởng thứ hai")
    assert drills.keep_day(path, NOW + DAY) is not None
    assert backups.safety(path).drill == first
    drills.keep_day(path, NOW + 8 * DAY)
    assert backups.safety(path).drill.at == NOW + 8 * DAY


def test_a_trial_is_made_again_after_the_clock_was_set_back(path):
    drills.keep_day(path, NOW)

    drills.keep_day(path, NOW - 400 * DAY)

    assert backups.safety(path).drill.at == NOW - 400 * DAY


def test_a_damaged_backup_is_told(path):
    made = backups.make(path, BackupReason.BY_HAND, NOW)
    content = bytearray(made.path.read_bytes())
    content[-1] ^= 1
    made.path.write_bytes(content)

    told = drills.drill(path, NOW)

    assert not told.good
    assert made.path.name in told.said
    assert backups.safety(path).drill == told


def test_what_is_wrong_with_the_data_is_named_and_the_search_is_made_anew(data_file, path):
    data_file.do(lambda session: session.execute(text("DELETE FROM idea_search")))

    told = drills.look_at_all(path, NOW)
    assert told.good
    assert "Chỉ mục tìm kiếm lệch" in told.findings[0]
    assert not told.searchable

    assert data_file.do(repairs.rebuild_search) == 1
    again = drills.look_at_all(path, NOW + DAY)
    assert again.findings == ()
    assert again.searchable


def test_a_link_that_leads_nowhere_stops_no_backup_but_is_named(data_file, path):
    broken = connect(path, foreign_keys=False)
    broken.execute(
        "INSERT INTO unit_activity(uid, unit_id, kind, on_date, content)"
        " VALUES ('x', 999, 'launch', '2026-06-15', '')"
    )
    broken.close()

    told = drills.look_at_all(path, NOW)

    assert told.good
    assert "unit_activity" in told.findings[0]


def test_without_a_backup_there_is_nothing_to_try(path):
    with pytest.raises(NoBackupYet):
        drills.drill(path, NOW)
    assert backups.list_backups(path) == []
