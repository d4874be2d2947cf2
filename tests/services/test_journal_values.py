"""The journal speaks as people read: labels, names, days, never keys and codes."""

from app.rules.idea import IdeaState
from app.services.journal_values import shown
from tests.makers import a_unit
from tests.makers_ideas import received


def test_states_and_kinds_by_their_labels(session):
    assert shown(session, "Idea", "state", IdeaState.RECEIVED.value) == "Đã tiếp nhận"
    assert shown(session, "Unit", "kind", "village") == "Thôn"
    assert shown(session, "Account", "role", "leader") == "Lãnh đạo (chỉ xem)"
    assert shown(session, "Idea", "state", "something_old") == "something_old"


def test_other_records_by_their_names(session):
    unit, key = a_unit(session, "Thôn Một"), received(session, "Bể ủ phân")

    assert shown(session, "Idea", "unit_id", unit.id) == "Thôn Một"
    assert shown(session, "Pilot", "idea_id", key) == "YT-2026-0001 Bể ủ phân"
    assert shown(session, "Pilot", "idea_id", 999) == ""


def test_values_as_they_are_written(session):
    assert shown(session, "Idea", "referred", True) == "có"
    assert shown(session, "Idea", "referred", False) == "không"
    assert shown(session, "Idea", "received_on", "2026-07-20") == "20/07/2026"
    assert shown(session, "Idea", "entered_at", "2026-07-20 09:30:00") == "20/07/2026 09:30"
    assert shown(session, "Author", "share", "33.50") == "33,50"
    assert shown(session, "Idea", "title", "Bể ủ phân") == "Bể ủ phân"
    assert shown(session, "Idea", "title", None) == ""
    assert shown(session, "DataFile", "backup", "a.db") == "a.db"
    assert len(shown(session, "Idea", "content", "x" * 5000)) == 301
