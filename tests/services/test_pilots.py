"""Thử nghiệm: begun, extended, concluded with what was measured."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.rules.errors import InvalidForm, ReasonNeeded
from app.rules.follow_up import PilotConclusion
from app.rules.follow_up_errors import AlreadyStruck, NotThisFar, PilotEnded, PilotRunning
from app.rules.idea import IdeaState
from app.rules.pilot import Reached
from app.services import pilots
from app.services.pilots import MeasureFacts, PilotEnd
from tests.makers import a_unit
from tests.makers_follow_up import (
    NOW,
    WAITING,
    a_pilot,
    a_task,
    an_adopted_idea,
    an_approved_idea,
    an_office,
    pilot_facts,
    state_of,
)

TODAY = NOW.date()
DONE = PilotEnd(
    TODAY, PilotConclusion.APPLY, "Người dân hài lòng", (replace(WAITING, measured=Decimal(12)),)
)


def test_a_pilot_moves_the_idea_on_and_keeps_what_is_to_be_measured(session):
    idea = an_approved_idea(session)
    a_task(session, idea)

    key = a_pilot(session, idea, skipped="")

    line = pilots.pilot(session, key, TODAY)
    assert state_of(session, idea) is IdeaState.PILOTING
    assert (line.facts.place, line.facts.cost) == ("Bộ phận một cửa", 2_500_000)
    assert line.facts.measures == (WAITING,)
    assert line.late == 0
    assert pilots.pilot(session, key, date(2026, 8, 20)).late == 5
    assert pilots.latest(session, idea, TODAY) == line


def test_support_is_skipped_with_a_reason_only(session):
    with pytest.raises(ReasonNeeded):
        a_pilot(session, skipped="")


def test_an_idea_in_use_is_not_tried_any_more(session):
    with pytest.raises(NotThisFar, match="thử nghiệm"):
        a_pilot(session, an_adopted_idea(session))


def test_a_second_place_may_try_too_but_not_the_same_twice(session):
    idea, office = an_approved_idea(session), an_office(session)
    a_pilot(session, idea, unit_id=office)

    with pytest.raises(PilotRunning, match="Phòng Kinh tế"):
        a_pilot(session, idea, unit_id=office)
    a_pilot(session, idea, unit_id=an_office(session, "Văn phòng"))

    assert len(pilots.pilots_of_idea(session, idea, TODAY)) == 2


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"unit_id": None}, "unit_id"),
        ({"started_on": None}, "started_on"),
        ({"planned_end": date(2026, 7, 7)}, "planned_end"),
        ({"cost": -1}, "cost"),
        ({"measures": (MeasureFacts("  "),)}, "measures"),
    ],
)
def test_what_is_wrong_is_said_at_its_box(session, changes, named):
    facts = replace(pilot_facts(an_approved_idea(session), an_office(session)), **changes)

    with pytest.raises(InvalidForm) as refused:
        pilots.start(session, facts, NOW)

    assert list(refused.value.wrong) == [named]


def test_more_time_is_given_with_a_reason_that_stays(session):
    key = a_pilot(session)

    pilots.extend(session, key, date(2026, 9, 30), "Chờ vụ mùa", NOW)

    facts = pilots.pilot(session, key, TODAY).facts
    assert facts.planned_end == date(2026, 9, 30)
    assert facts.note == "20/07/2026: gia hạn (hạn trước: 15/08/2026). Chờ vụ mùa"
    with pytest.raises(InvalidForm) as refused:
        pilots.extend(session, key, date(2026, 9, 30), " ", NOW)
    assert list(refused.value.wrong) == ["reason", "planned_end"]


def test_a_conclusion_keeps_the_measures_and_leaves_the_next_step_to_the_clerk(session):
    idea = an_approved_idea(session)
    key = a_pilot(session, idea)

    pilots.conclude(session, key, DONE, NOW)

    line = pilots.pilot(session, key, TODAY)
    assert (line.conclusion, line.ended_on) == (PilotConclusion.APPLY, TODAY)
    assert [each.reached for each in line.facts.measures] == [Reached.YES]
    assert state_of(session, idea) is IdeaState.PILOTING
    with pytest.raises(PilotEnded):
        pilots.extend(session, key, date(2027, 1, 1), "Nữa", NOW)
    pilots.reopen(session, key)
    assert pilots.pilot(session, key, TODAY).ended_on is None


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"on": None}, "on"),
        ({"on": date(2026, 7, 7)}, "on"),
        ({"conclusion": None}, "conclusion"),
        ({"note": " "}, "note"),
    ],
)
def test_a_conclusion_is_whole(session, changes, named):
    with pytest.raises(InvalidForm) as refused:
        pilots.conclude(session, a_pilot(session), replace(DONE, **changes), NOW)

    assert list(refused.value.wrong) == [named]


def test_measures_are_written_line_by_line(session):
    idea, office = an_approved_idea(session), an_office(session)
    key = a_pilot(session, idea, unit_id=office)
    second = MeasureFacts("Lượt khách", "lượt", None, Decimal("120.5"))

    for measures in ((WAITING, second), (second,), ()):
        pilots.change(session, key, pilot_facts(idea, office, measures=measures), NOW)
        assert pilots.pilot(session, key, TODAY).facts.measures == measures


def test_what_was_struck_out_counts_no_more(session):
    key = a_pilot(session)

    pilots.strike_out(session, key, "Ghi nhầm", NOW)

    assert pilots.pilots_of_year(session, 2026, TODAY) == []
    with pytest.raises(AlreadyStruck):
        pilots.pilot(session, key, TODAY)


def test_papers_speak_of_the_pilot_that_runs_before_one_that_ended_since(session):
    idea = an_approved_idea(session)
    runs = a_pilot(session, idea)
    ended = a_pilot(session, idea, unit_id=a_unit(session).id, started_on=date(2026, 7, 10))
    end = PilotEnd(date(2026, 7, 18), PilotConclusion.STOP, "Ít hộ", (WAITING,))
    pilots.conclude(session, ended, end, NOW)

    assert pilots.latest(session, idea, TODAY).id == runs

    later = PilotEnd(date(2026, 7, 19), PilotConclusion.APPLY, "Đạt", (WAITING,))
    pilots.conclude(session, runs, later, NOW)
    assert pilots.latest(session, idea, TODAY).id == runs
