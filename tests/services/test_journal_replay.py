"""Every record beside what the journal says of it: what was changed by the way is named."""

import pytest
from sqlalchemy import text

from app.models import Base
from app.rules.unit import UnitKind
from app.services import journal_replay, units
from app.services.units import UnitFacts
from tests.makers_ideas import received
from tests.makers_sessions import a_closed_session


def named(data_file):
    return data_file.do(lambda s: list(journal_replay.differing(s)))


@pytest.fixture
def worked(data_file):
    data_file.do(a_closed_session)
    data_file.do(received, "Bể ủ phân")
    data_file.do(units.save_unit, None, UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Một"))
    return data_file


def _drop_guards(session):
    """Take the guards away, as a stranger with another program would."""
    for trigger in list(
        session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    ):
        session.execute(text(f"DROP TRIGGER {trigger}"))


# Fifty ways to change what was written, beside the program; each with the record it is about.
WAYS = [
    ("UPDATE idea SET title = title || '.' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET content = 'khác' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET situation = 'khác' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET received_on = '2026-01-01' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET source = 'phone' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET publication = 'private' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET collector_name = 'Ai Đó' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET entered_by = 'Ai Đó' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET answer_due = '2030-01-01' WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET register_number = 900 WHERE id = 1", "ý tưởng"),
    ("UPDATE idea SET unit_id = 2 WHERE id = 1", "ý tưởng"),
    ("UPDATE author SET name = 'Ai Đó' WHERE id = 1", "tác giả"),
    ("UPDATE author SET job_title = 'Ai Đó' WHERE id = 1", "tác giả"),
    ("UPDATE author SET address = 'Nơi khác' WHERE id = 1", "tác giả"),
    ("UPDATE idea_event SET on_date = '2025-01-01' WHERE id = 1", "bước chuyển của ý tưởng"),
    ("UPDATE idea_event SET note = 'khác' WHERE id = 1", "bước chuyển của ý tưởng"),
    ("UPDATE idea_event SET recorded_by = 'Ai Đó' WHERE id = 1", "bước chuyển của ý tưởng"),
    ("UPDATE score SET points = points + 50 WHERE rowid = 1", "điểm"),
    ("UPDATE score SET points = 0 WHERE rowid = 3", "điểm"),
    ("UPDATE score_sheet SET remark = 'khác' WHERE id = 1", "phiếu chấm"),
    ("UPDATE score_sheet SET entered_by = 'Ai Đó' WHERE id = 1", "phiếu chấm"),
    ("UPDATE session SET held_on = '2025-01-01'", "phiên họp"),
    ("UPDATE session SET title = 'khác'", "phiên họp"),
    ("UPDATE session SET pass_mark = 100", "phiên họp"),
    ("UPDATE session SET general_conclusion = 'khác'", "phiên họp"),
    ("UPDATE session_result SET mean = mean + 100 WHERE rowid = 1", "kết quả xét"),
    ("UPDATE session_result SET outcome = 'not_approved'", "kết quả xét"),
    ("UPDATE session_result SET place = 9 WHERE rowid = 1", "kết quả xét"),
    ("UPDATE session_result SET grade = 'khác' WHERE rowid = 1", "kết quả xét"),
    ("UPDATE agenda_item SET agree = agree + 1 WHERE id = 1", "ý tưởng trong chương trình họp"),
    ("UPDATE agenda_item SET disagree = 3 WHERE id = 1", "ý tưởng trong chương trình họp"),
    ("UPDATE agenda_item SET conclusion = 'khác'", "ý tưởng trong chương trình họp"),
    ("UPDATE attendance SET present = 1 - present WHERE rowid = 1", "điểm danh"),
    ("UPDATE council_member SET name = 'Ai Đó' WHERE id = 1", "thành viên hội đồng"),
    ("UPDATE council_member SET role = 'secretary' WHERE id = 1", "thành viên hội đồng"),
    ("UPDATE council SET decision_number = '99/QĐ'", "hội đồng"),
    ("UPDATE unit SET name = name || ' khác' WHERE id = 1", "đơn vị"),
    ("UPDATE unit SET kind = 'school' WHERE id = 1", "đơn vị"),
    ("UPDATE unit SET closed_on = '2026-01-01' WHERE id = 1", "đơn vị"),
    ("UPDATE setting SET value = '1' WHERE key = 'bonus.base_salary'", "thiết lập"),
    ("UPDATE setting SET valid_from = '2020-01-01' WHERE key = 'answer.days'", "thiết lập"),
    ("UPDATE signer SET name = 'Ai Đó' WHERE id = 1", "người ký"),
    ("UPDATE signer SET mode = 'tl' WHERE id = 2", "người ký"),
    ("UPDATE legal_basis SET text = 'Căn cứ khác' WHERE id = 1", "căn cứ pháp lý"),
    ("UPDATE legal_basis SET valid_to = '2026-01-01' WHERE id = 1", "căn cứ pháp lý"),
    ("UPDATE target SET minimum = 1 WHERE id = 1", "chỉ tiêu"),
    ("UPDATE rubric_criterion SET max_points = max_points + 100 WHERE id = 1", "tiêu chí chấm"),
    ("UPDATE field SET name = 'khác' WHERE id = 1", "lĩnh vực"),
    ("DELETE FROM setting WHERE key = 'answer.days'", "thiết lập"),
    ("DELETE FROM unit WHERE name = 'Thôn Một'", "đơn vị"),
]


def test_a_change_beside_the_program_is_named(worked):
    """All in one file, each taken back before the next."""
    missed = []
    with worked.transaction() as session:
        _drop_guards(session)
        before = rows(session)
        for statement, record in WAYS:
            step = session.begin_nested()
            session.execute(text(statement))
            session.expire_all()
            found = list(journal_replay.differing(session))
            if rows(session) == before or not any(f"“{record}”" in each for each in found):
                missed.append((statement, found))
            step.rollback()
        assert list(journal_replay.differing(session)) == []
        session.rollback()

    assert missed == []


def rows(session):
    return {
        table.name: sorted(map(repr, session.execute(text(f"SELECT * FROM {table.name}")).all()))
        for table in Base.metadata.sorted_tables
    }


def test_fifty_ways_are_tried():
    assert len(WAYS) == 50


def test_many_are_not_told_one_by_one(worked):
    with worked.transaction() as session:
        session.execute(text("UPDATE setting SET note = note || '!'"))

    told = named(worked)
    assert len(told) == 21
    assert told[-1] == "Còn những bản ghi khác cũng không khớp với nhật ký."
