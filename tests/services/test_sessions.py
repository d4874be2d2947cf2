"""A session is held by the rules as they were when it was planned."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from app.rules.errors import InvalidForm, NotFound, SessionClosed, SessionNotReady
from app.rules.session import Base, SessionState
from app.services import conclusions, sessions, settings
from app.services.rubrics import rubric_choices
from app.services.sessions import SessionDraft
from tests.makers import an_idea
from tests.makers_council import AT, HELD_ON, a_council, a_session, conclude_all, mark_all


def test_the_rules_are_frozen_when_the_session_is_planned(session):
    meeting = a_session(session, [an_idea(session)])

    settings.set_value(session, "session.quorum", "3/4 present", HELD_ON)
    session.flush()

    terms = sessions.session_detail(session, meeting).terms
    assert (terms.quorum, terms.quorum_base) == (Fraction(2, 3), Base.ALL_MEMBERS)
    assert (terms.rubric.pass_mark, terms.rubric.maximum) == (Decimal(50), Decimal(100))
    assert terms.rubric.bands[0].name == "Chưa đạt"


def test_what_is_wrong_is_said_at_its_box(session):
    with pytest.raises(InvalidForm) as said:
        sessions.create_session(session, SessionDraft(None, " ", None, starts_at="8h"))

    assert set(said.value.wrong) == {"council_id", "title", "held_on", "starts_at"}


def test_a_day_without_a_rubric_in_force_is_refused(session):
    draft = SessionDraft(a_council(session), "Phiên", date(2026, 5, 1))

    with pytest.raises(NotFound, match="bộ tiêu chí"):
        sessions.create_session(session, draft)


def test_a_session_without_ideas_cannot_begin(session):
    meeting = a_session(session, [], started=False)

    with pytest.raises(SessionNotReady, match="chưa có ý tưởng"):
        sessions.start_session(session, meeting)


def test_a_session_is_listed_by_year_with_its_ideas(session):
    meeting = a_session(session, [an_idea(session), an_idea(session, "Khác")])

    (row,) = sessions.list_sessions(session, 2026)
    assert (row.id, row.ideas, row.state) == (meeting, 2, SessionState.OPEN)
    assert sessions.list_sessions(session, 2027) == []


def test_hour_and_place_may_be_corrected_until_the_session_is_closed(session):
    meeting = a_session(session, [an_idea(session)])
    detail = sessions.session_detail(session, meeting)
    guests = " Lê Văn Mẫu, Trưởng thôn \n\n\nVi Thị Ất"
    draft = SessionDraft(detail.council_id, "Phiên 1", HELD_ON, "09:15", "Nhà văn hóa", guests)

    sessions.change_session(session, meeting, draft)

    changed = sessions.session_detail(session, meeting)
    assert (changed.row.title, changed.starts_at, changed.place) == (
        "Phiên 1",
        "09:15",
        "Nhà văn hóa",
    )
    assert changed.guests.split("\n") == ["Lê Văn Mẫu, Trưởng thôn", "", "Vi Thị Ất"]
    mark_all(session, meeting)
    conclude_all(session, meeting)
    conclusions.close_session(session, meeting, AT)
    with pytest.raises(SessionClosed):
        sessions.change_session(session, meeting, draft)


def test_the_rubric_may_be_changed_while_the_session_is_planned(session):
    meeting = a_session(session, [], started=False)
    (rubric,) = rubric_choices(session, HELD_ON)
    detail = sessions.session_detail(session, meeting)
    draft = SessionDraft(
        detail.council_id, "Phiên", HELD_ON, rubric_id=int(rubric.key), blind_authors=True
    )

    sessions.change_session(session, meeting, draft)

    assert sessions.session_detail(session, meeting).blind_authors


def test_an_unknown_session_is_said(session):
    with pytest.raises(NotFound):
        sessions.session_detail(session, 99)
