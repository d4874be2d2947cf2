"""An idea on an agenda is in review, one that is taken off goes back with the reason."""

from datetime import timedelta

import pytest

from app.models.session import Session
from app.rules.errors import NotFound, ReasonNeeded, SessionNotReady
from app.rules.idea import IdeaState
from app.services import agenda
from app.services.unit_names import rename_unit
from tests.makers import a_unit, an_idea
from tests.makers_council import AT, a_session, mark_all


def test_an_idea_put_on_the_agenda_is_in_review(session):
    idea = an_idea(session)
    meeting = a_session(session, [idea])

    assert idea.state is IdeaState.IN_REVIEW
    assert idea.events[-1].session_id == meeting
    assert agenda.proposable(session) == []


def test_only_received_and_improved_ideas_are_proposed(session):
    first = an_idea(session, "Một")
    an_idea(session, "Hai", state=IdeaState.WITHDRAWN)
    third = an_idea(session, "Ba", state=IdeaState.NEEDS_WORK)

    assert [each.idea_id for each in agenda.proposable(session)] == [first.id, third.id]


def test_the_same_idea_is_put_on_the_agenda_once(session):
    idea = an_idea(session)
    meeting = a_session(session, [idea], started=False)

    agenda.add_ideas(session, meeting, [idea.id], AT)

    assert len(agenda.list_agenda(session, meeting)) == 1


def test_ideas_change_places(session):
    ideas = [an_idea(session, title) for title in ("Một", "Hai", "Ba")]
    meeting = a_session(session, ideas)
    last = agenda.list_agenda(session, meeting)[2]

    agenda.move_item(session, last.item_id, -2)

    rows = agenda.list_agenda(session, meeting)
    assert [(row.position, row.title) for row in rows] == [(1, "Ba"), (2, "Một"), (3, "Hai")]


def test_an_idea_taken_off_is_received_again_and_can_be_proposed(session):
    ideas = [an_idea(session, title) for title in ("Một", "Hai")]
    meeting = a_session(session, ideas)
    first = agenda.list_agenda(session, meeting)[0]
    with pytest.raises(ReasonNeeded):
        agenda.remove_item(session, first.item_id, "", AT)

    agenda.remove_item(session, first.item_id, "Tác giả xin bổ sung số liệu", AT)

    assert [(row.position, row.title) for row in agenda.list_agenda(session, meeting)] == [
        (1, "Hai")
    ]
    assert ideas[0].state is IdeaState.RECEIVED
    assert [each.idea_id for each in agenda.proposable(session)] == [ideas[0].id]


def test_an_idea_with_marks_is_not_taken_off(session):
    meeting = a_session(session, [an_idea(session)])
    mark_all(session, meeting)
    (row,) = agenda.list_agenda(session, meeting)

    with pytest.raises(SessionNotReady, match="đã có phiếu chấm"):
        agenda.remove_item(session, row.item_id, "Nhầm", AT)


def test_what_is_not_there_is_said(session):
    meeting = a_session(session, [], started=False)

    with pytest.raises(NotFound):
        agenda.get_item(session, 99)
    with pytest.raises(NotFound):
        agenda.add_ideas(session, meeting, [99], AT)


def test_a_unit_has_the_name_of_the_day_of_the_session(session):
    village = a_unit(session)
    meeting = a_session(session, [an_idea(session, unit=village)])
    since = session.get(Session, meeting).held_on + timedelta(days=1)

    rename_unit(session, village.id, "Thôn Hòa Bình", since, since)

    assert [row.unit for row in agenda.list_agenda(session, meeting)] == ["Thôn Vân Hòa"]
