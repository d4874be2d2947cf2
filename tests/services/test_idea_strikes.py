"""A line struck from the register stays, counts nowhere, and can count again."""

from datetime import date

import pytest

from app.models.idea import Idea
from app.rules.errors import ReasonNeeded
from app.rules.idea import IdeaState
from app.rules.period import parse
from app.services import author_answers, idea_strikes, life, register, waiting_ideas
from app.services.figure_catalogue import FIGURES
from app.services.figures import figures
from app.services.register import IdeaFilter
from app.services.waiting_line import Span
from tests.makers_ideas import NOW, TODAY, received


def counted(session):
    """Figure → the ideas it counts in the year, those that count anything."""
    names = [each.name for each in FIGURES]
    found = figures(session, parse(str(TODAY.year)), names)
    return {name: each.ids for name, each in found.items() if each.ids}


@pytest.fixture
def before(session):
    """What is counted while there is no idea."""
    return counted(session)


@pytest.fixture
def struck(session, before):
    """An idea that was entered by mistake."""
    key = received(session)
    idea_strikes.strike(session, [session.get_one(Idea, key)], "Nhập nhầm tệp", NOW)
    return key


def test_a_struck_idea_is_in_no_figure(session, before, struck):
    assert counted(session) == before


def test_a_struck_idea_is_owed_no_answer(session, struck):
    span = Span(TODAY, date(TODAY.year, 12, 31))

    assert list(waiting_ideas.answers(session, span)) == []
    assert author_answers.answers_of_year(session, TODAY.year, TODAY) == []


def test_its_line_is_shown_only_when_asked_for(session, struck):
    asked = IdeaFilter(state=IdeaState.STRUCK)

    assert register.list_ideas(session) == []
    assert [row.id for row in register.list_ideas(session, asked)] == [struck]
    assert register.state_counts(session) == {IdeaState.STRUCK: 1}


def test_its_number_is_not_given_again(session, struck):
    later = session.get_one(Idea, received(session, "Ý tưởng khác"))

    assert later.register_number == session.get_one(Idea, struck).register_number + 1


def test_undoing_lets_it_count_as_before(session):
    key = received(session)
    before = counted(session)
    idea_strikes.strike(session, [session.get_one(Idea, key)], "Nhập nhầm tệp", NOW)

    life.undo_last_move(session, key, "Nhập đúng rồi", NOW)

    assert counted(session) == before
    assert session.get_one(Idea, key).state is IdeaState.RECEIVED


def test_a_reason_is_needed(session):
    idea = session.get_one(Idea, received(session))

    with pytest.raises(ReasonNeeded):
        idea_strikes.strike(session, [idea], "  ", NOW)
