"""The journal is read by days, by words, by idea; every record and field has its name."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import inspect

from app.models import Base
from app.models.audit import NOT_AUDITED
from app.models.database import Database
from app.rules.errors import NotFound
from app.rules.idea import IdeaState
from app.rules.journal_fields import FIELD_LABELS
from app.rules.journal_records import RECORD_LABELS
from app.rules.unit import UnitKind
from app.services import idea_records, journal_reading, life, units
from app.services.data_file import DataFile
from app.services.journal_reading import Change, JournalWish
from app.services.life import MoveRequest
from app.services.units import UnitFacts
from tests.conftest import NOW
from tests.makers_ideas import received

# What serves the program only: keys, orders, hashes, parts of a fraction.
_ONLY_INSIDE = ("_fold", "_sort", "_id", "_sha256", "_top", "_bottom", "_base", "sort_key")
_ALSO_INSIDE = {
    "id", "uid", "position", "sha256", "digest", "shape", "marks", "defaults", "used_at",
    "record_ids", "audit_head", "words", "password_hash", "code_hash",
}  # fmt: skip


def test_every_record_that_is_written_down_has_a_name():
    kinds = {mapper.class_.__name__ for mapper in Base.registry.mappers}

    assert kinds - NOT_AUDITED - {"AuditEntry"} <= set(RECORD_LABELS)


def test_every_field_that_people_care_for_has_a_name():
    nameless = {
        f"{mapper.class_.__name__}.{column.key}"
        for mapper in Base.registry.mappers
        if mapper.class_.__name__ not in NOT_AUDITED | {"AuditEntry"}
        for column in mapper.column_attrs
        if column.key not in FIELD_LABELS
        and column.key not in _ALSO_INSIDE
        and not column.key.endswith(_ONLY_INSIDE)
    }

    assert nameless == set()


def test_no_name_is_left_over():
    columns = {
        column.key for mapper in Base.registry.mappers for column in inspect(mapper).column_attrs
    }

    assert (
        set(FIELD_LABELS) - columns == {"backup", "columns", "encrypted", "file", "rows"} - columns
    )


@pytest.fixture
def worked(data_path):
    """Three days of work: an idea, a unit, the idea withdrawn."""
    for days, use_case in enumerate(
        (
            lambda s: received(s, "Bể ủ phân"),
            lambda s: units.save_unit(s, None, UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Một")),
            lambda s: life.move_idea(
                s,
                1,
                MoveRequest(IdeaState.WITHDRAWN, NOW.date(), note="Tác giả đổi ý"),
                NOW + timedelta(days=2),
            ),
        )
    ):
        at = NOW + timedelta(days=days)
        database = Database(data_path, who="Lê Thị Sao", clock=lambda at=at: at)
        DataFile(database).do(use_case)
        database.close()
    opened = DataFile(Database(data_path))
    yield opened
    opened.close()


def told(data, **wish):
    return [
        (line.action, line.record) for line in data.do(journal_reading.read, JournalWish(**wish))
    ]


def test_a_day_is_read_whole(worked):
    day = date(2026, 7, 21)

    assert told(worked, first_day=day, last_day=day) == [("Thêm", "đơn vị")]
    assert told(worked, first_day=date(2026, 8, 1)) == []


def test_a_word_finds_its_entries(worked):
    assert ("Thêm", "đơn vị") in told(worked, word="Thôn Một")
    assert told(worked, word="không có đâu") == []


def test_the_journal_of_an_idea_has_all_that_hangs_on_it_and_nothing_else(worked):
    found = told(worked, idea_id=1)

    assert found[0] == ("Sửa", "ý tưởng") or found[0] == ("Thêm", "bước chuyển của ý tưởng")
    assert ("Thêm", "tác giả") in found
    assert ("Thêm", "ý tưởng") in found
    assert not [each for each in found if each[1] == "đơn vị"]
    with pytest.raises(NotFound):
        told(worked, idea_id=99)


def test_a_change_says_from_what_to_what(worked):
    lines = worked.do(journal_reading.read, JournalWish(idea_id=1))
    [line] = [each for each in lines if (each.action, each.record) == ("Sửa", "ý tưởng")]

    assert Change("trạng thái", "Đã tiếp nhận", "Tác giả rút") in line.changes
    assert line.who == "Lê Thị Sao"
    assert line.at == datetime(2026, 7, 22, 9, 30)


def test_no_more_is_read_than_asked_for(worked):
    wish = JournalWish()

    assert len(worked.do(journal_reading.read, wish, 2)) == 2
    assert worked.do(journal_reading.count, wish) > 20


def test_reading_an_id_number_stands_in_the_journal(worked):
    worked.do(idea_records.national_id, 1)

    [line] = worked.do(journal_reading.read, JournalWish(), 1)
    assert (line.action, line.record) == ("Xem dữ liệu cá nhân", "tác giả")
    assert line.changes == (Change("số định danh", "", "•••"),)
