"""Nhân rộng: idea against unit, once each, and the idea's own step with the first."""

from datetime import date

import pytest

from app.rules.errors import DateOutOfOrder, InvalidForm
from app.rules.follow_up_errors import (
    AlreadyReplicated,
    AlreadyStruck,
    NotThisFar,
    ReplicatedAtHome,
)
from app.rules.idea import IdeaState
from app.services import replications
from app.services.replications import ReplicationFacts
from tests.makers import a_unit
from tests.makers_follow_up import NOW, an_adopted_idea, an_approved_idea, state_of

DAY = date(2026, 7, 18)


def taken(session, idea, unit, on=DAY, **more):
    return replications.add(session, ReplicationFacts(idea, unit, on, **more), NOW)


def test_the_first_unit_that_follows_moves_the_idea_on(session):
    idea = an_adopted_idea(session)
    first, second = a_unit(session, "Thôn Một").id, a_unit(session, "Thôn Hai").id

    taken(session, idea, first, contact_name="Lò Văn Páo", contact_phone="0900000001")
    taken(session, idea, second)

    assert state_of(session, idea) is IdeaState.REPLICATED
    lines = replications.replications_of_idea(session, idea)
    assert [each.unit for each in lines] == ["Thôn Một", "Thôn Hai"]
    assert lines[0].facts.contact_name == "Lò Văn Páo"


def test_the_matrix_shows_home_units_and_zeros(session):
    home = a_unit(session, "Thôn Nhà").id
    spread, other = an_adopted_idea(session, "Một", home), an_adopted_idea(session, "Hai")
    follower, idle = a_unit(session, "Thôn Một").id, a_unit(session, "Thôn Không").id
    taken(session, spread, follower)

    found = replications.matrix(session)

    assert {home, follower, idle} <= {key for key, _name in found.units}
    rows = {each.id: each for each in found.ideas}
    assert rows[spread].homes == (home,)
    assert rows[spread].by_unit[follower].facts.on == DAY
    assert rows[other].by_unit == {}


def test_a_unit_follows_once_and_not_at_home(session):
    home, follower = a_unit(session, "Thôn Nhà").id, a_unit(session, "Thôn Một").id
    idea = an_adopted_idea(session, "Một", home)
    taken(session, idea, follower)

    with pytest.raises(AlreadyReplicated, match="Thôn Một"):
        taken(session, idea, follower)
    with pytest.raises(ReplicatedAtHome, match="Thôn Nhà"):
        taken(session, idea, home)


def test_only_ideas_in_use_spread_and_not_before_it(session):
    unit = a_unit(session).id

    with pytest.raises(NotThisFar):
        taken(session, an_approved_idea(session), unit)
    with pytest.raises(DateOutOfOrder):
        taken(session, an_adopted_idea(session), unit, date(2026, 7, 15))
    with pytest.raises(InvalidForm) as refused:
        taken(session, None, None, None)
    assert set(refused.value.wrong) == {"unit_id", "on"}


def test_striking_the_only_line_takes_the_step_back(session):
    idea, unit = an_adopted_idea(session), a_unit(session).id
    key = taken(session, idea, unit)

    replications.strike_out(session, key, "Ghi nhầm thôn", NOW)

    assert state_of(session, idea) is IdeaState.ADOPTED
    assert replications.replications_of_idea(session, idea) == []
    with pytest.raises(AlreadyStruck):
        replications.change(session, key, ReplicationFacts(idea, unit, DAY), NOW)
    taken(session, idea, unit)
    assert state_of(session, idea) is IdeaState.REPLICATED


def test_striking_one_of_two_leaves_the_step(session):
    idea = an_adopted_idea(session)
    key = taken(session, idea, a_unit(session, "Một").id)
    taken(session, idea, a_unit(session, "Hai").id)

    replications.strike_out(session, key, "Thôn Một chưa làm", NOW)

    assert state_of(session, idea) is IdeaState.REPLICATED


def test_contact_and_result_can_be_put_right(session):
    idea, unit = an_adopted_idea(session), a_unit(session).id
    key = taken(session, idea, unit)

    facts = ReplicationFacts(idea, unit, date(2026, 7, 19), "Vi Thị Bún", "", "12 hộ làm theo")
    replications.change(session, key, facts, NOW)

    (line,) = replications.replications_of_idea(session, idea)
    assert line.facts == facts


def test_units_with_something_noted_stand_first_in_the_matrix(session):
    idea = an_adopted_idea(session)
    late = a_unit(session, "Xóm Cuối")
    replications.add(session, ReplicationFacts(idea, late.id, date(2026, 7, 18)), NOW)

    found = replications.matrix(session)

    (row,) = found.ideas
    used = {late.id, *row.homes}
    assert {key for key, _name in found.units[: len(used)]} == used
