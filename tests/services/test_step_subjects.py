"""A step is named by what it was about."""

from app.models.undo import RowChange
from app.services.step_subjects import subject_of
from tests.makers import a_unit
from tests.makers_ideas import received
from tests.makers_sessions import a_planned_session


def change(record, key=(1,), **told):
    return RowChange("delete", record, key, told, {})


def test_an_idea_goes_before_everything_else(session):
    key = received(session, "Bể ủ phân")

    assert subject_of(session, [change("Attachment", idea_id=key, name="phiếu.pdf")]) == (
        "YT-2026-0001 Bể ủ phân"
    )


def test_a_unit_and_a_session_by_their_names(session):
    unit = a_unit(session, "Thôn Một")
    meeting = a_planned_session(session)

    assert subject_of(session, [change("UnitTask", unit_id=unit.id)]) == "Thôn Một"
    assert subject_of(session, [change("Attendance", session_id=meeting)]).startswith("Phiên")


def test_anything_else_by_its_own_name_or_not_at_all(session):
    assert subject_of(session, [change("Field", name="Chuyển đổi số")]) == "Chuyển đổi số"
    assert subject_of(session, [change("Score", points=3)]) == ""
    assert subject_of(session, []) == ""
    assert len(subject_of(session, [change("Field", name="x" * 500)])) == 160
