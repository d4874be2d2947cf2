from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.idea import IdeaEvent
from app.rules.award import DecisionState, RecipientKind
from app.rules.errors import NotFound
from app.rules.idea import IdeaState
from app.rules.period import Period, free, of_year, parse
from app.rules.session import SessionState
from app.rules.unit import ActivityKind, UnitKind
from app.services import figures
from app.services.figure_catalogue import FIGURES
from tests.makers import a_unit, an_idea
from tests.makers_reports import (
    RECORDED,
    a_meeting,
    adopted,
    an_award,
    classified,
    did,
    moved,
)

YEAR = of_year(2026)


def value(session: Session, name: str, code: str = "2026") -> int:
    return figures.figures(session, parse(code), [name])[name].value


def test_a_fresh_file_has_only_the_offices_of_the_plan(session: Session) -> None:
    found = figures.figures(session, YEAR)

    assert list(found) == [figure.name for figure in FIGURES]
    not_zero = {name for name, counted in found.items() if counted.value}
    assert not_zero == {
        "units_total",
        "outreach_units_total",
        "units_reporting",
    }


def test_every_figure_counts_its_records_or_adds_them_up(session: Session) -> None:
    idea = an_idea(session)
    an_award(session, idea, date(2026, 7, 10), amount=760_000)
    an_award(session, idea, date(2026, 7, 11), RecipientKind.COLLECTIVE, 1_520_000)

    found = figures.figures(session, YEAR)

    assert found["bonus_total"].value == 2_280_000
    assert len(found["bonus_total"].ids) == 2
    assert found["bonus_total"].amounts == (760_000, 1_520_000)
    for counted in found.values():
        assert len(set(counted.ids)) == len(counted.ids) == len(counted.days)
        if not figures.figure(counted.name).sums:
            assert (counted.value, counted.amounts) == (len(counted.ids), ())


def test_an_unknown_figure_is_refused(session: Session) -> None:
    with pytest.raises(NotFound):
        figures.figures(session, YEAR, ["ideas_lost"])


def test_an_idea_is_received_once_although_it_came_back_into_that_state(session: Session) -> None:
    idea = an_idea(session, received_on=date(2026, 6, 9))
    moved(session, idea, IdeaState.INCOMPLETE, date(2026, 6, 20))
    moved(session, idea, IdeaState.RECEIVED, date(2026, 7, 2))

    assert value(session, "ideas_received", "2026-06") == 1
    assert value(session, "ideas_received", "2026-07") == 0


def test_what_was_undone_is_not_counted(session: Session) -> None:
    idea = an_idea(session)
    undone = {"undone_at": RECORDED, "undo_reason": "Ghi nhầm"}
    moved(session, idea, IdeaState.WITHDRAWN, date(2026, 6, 20), **undone)

    assert value(session, "ideas_withdrawn") == 0


def test_outcomes_add_up_to_the_reviewed_when_an_idea_was_reviewed_twice(session: Session) -> None:
    idea = an_idea(session)
    for state, day in (
        (IdeaState.IN_REVIEW, 10),
        (IdeaState.NEEDS_WORK, 10),
        (IdeaState.IN_REVIEW, 20),
        (IdeaState.APPROVED, 20),
    ):
        moved(session, idea, state, date(2026, 7, day))

    assert value(session, "ideas_reviewed") == 1
    assert value(session, "ideas_approved") == 1
    assert value(session, "ideas_needs_work") == 0
    assert value(session, "ideas_needs_work", "2026-07-01..2026-07-15") == 1


def test_a_later_move_does_not_change_a_past_period(session: Session) -> None:
    idea = an_idea(session)
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 7, 1))
    moved(session, idea, IdeaState.APPROVED, date(2026, 7, 1))
    before = figures.figures(session, parse("2026-07"))

    adopted(session, idea, a_unit(session), date(2026, 8, 3))

    after = figures.figures(session, parse("2026-07"))
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {"units_total"}  # the unit that applies it is new
    assert value(session, "ideas_adopted", "2026-08") == 1


def test_priority_goes_by_the_main_field(session: Session) -> None:
    classified(session, an_idea(session, "Bản đồ số"), "digital", "other")
    classified(session, an_idea(session, "Sân chơi"), "other", "digital")

    assert value(session, "priority_ideas") == 1


def test_units_are_those_open_on_the_last_day(session: Session) -> None:
    before = value(session, "units_total")
    village = a_unit(session)
    village.closed_on = date(2026, 12, 31)
    a_unit(session, "Tổ công nghệ số cộng đồng thôn Vân Hòa", UnitKind.DIGITAL_TEAM)

    assert value(session, "units_total") == before
    assert value(session, "units_total", "2026-09") == before + 1


def test_launching_holds_from_its_day_on_and_outreach_in_its_period_only(session: Session) -> None:
    village = a_unit(session)
    team = a_unit(session, "Tổ công nghệ số cộng đồng thôn Vân Hòa", UnitKind.DIGITAL_TEAM)
    did(session, village, ActivityKind.LAUNCH, date(2026, 6, 15))
    did(session, team, ActivityKind.OUTREACH, date(2026, 6, 20))
    did(session, team, ActivityKind.OUTREACH, date(2026, 6, 27))
    did(session, village, ActivityKind.OUTREACH, date(2026, 6, 28))

    assert value(session, "units_launched", "2026-05") == 0
    assert value(session, "units_launched", "2027") == 1
    assert value(session, "units_outreach", "2026-06") == 1
    assert value(session, "units_outreach", "2027") == 0
    assert value(session, "outreach_activities", "2026-06") == 3


def test_a_session_counts_once_it_is_closed(session: Session) -> None:
    a_meeting(session, date(2026, 7, 10))
    a_meeting(session, date(2026, 7, 11), SessionState.OPEN)

    assert value(session, "sessions_held") == 1


def test_awards_count_from_the_decision_and_until_they_are_revoked(session: Session) -> None:
    idea = an_idea(session)
    award = an_award(session, idea, date(2026, 7, 10), RecipientKind.HOUSEHOLD)
    an_award(session, idea, date(2026, 7, 11), state=DecisionState.DRAFT)
    award.revoked_at, award.revoke_reason = datetime(2026, 9, 2, 8, 0), "Kê khai sai"
    session.flush()

    assert value(session, "awards_household", "2026-07") == 1
    assert value(session, "awards_total", "2026") == 0
    assert value(session, "bonus_total", "2026") == 0
    assert value(session, "awards_revoked", "2026-07") == 1
    assert value(session, "awards_revoked", "2026") == 0


def test_the_day_of_the_revocation_decides_not_the_day_it_was_written_down(session: Session):
    award = an_award(session, an_idea(session), date(2026, 7, 10))
    award.revoked_at, award.revoke_reason = datetime(2026, 9, 2, 8, 0), "Kê khai sai"
    award.revoked_on = date(2026, 7, 31)
    session.flush()

    assert value(session, "awards_total", "2026-07") == 0
    assert value(session, "awards_revoked", "2026-07") == 0


# A second, independent count: plain Python over the events, no SQL.

FIRST_DAY = date(2026, 6, 1)
MOVES = st.lists(
    st.tuples(
        st.integers(0, 5),  # which idea
        st.sampled_from([state for state in IdeaState if state is not IdeaState.MERGED]),
        st.integers(0, 400),  # days after the start
        st.booleans(),  # undone
    ),
    max_size=25,
)
SPANS = st.tuples(st.integers(0, 400), st.integers(0, 400)).map(sorted)


def counted_by_hand(events: list[IdeaEvent], period: Period) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {"ideas_received": set(), "ideas_reviewed": set()}
    last: dict[int, IdeaEvent] = {}
    for event in sorted(events, key=lambda event: (event.on_date, event.id)):
        if event.undone_at is not None or event.on_date not in period:
            continue
        if event.from_state is None:
            found["ideas_received"].add(event.idea_id)
        found.setdefault(event.to_state.value, set()).add(event.idea_id)
        if event.to_state.value in ("approved", "needs_work", "not_approved"):
            found["ideas_reviewed"].add(event.idea_id)
            last[event.idea_id] = event
    for outcome in ("approved", "needs_work", "not_approved"):
        found[f"ideas_{outcome}"] = {
            key for key, event in last.items() if event.to_state.value == outcome
        }
    for state in ("supporting", "piloting", "adopted", "replicated", "withdrawn"):
        found[f"ideas_{state}"] = found.get(state, set())
    return {name: ids for name, ids in found.items() if name.startswith("ideas_")}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES, span=SPANS)
def test_figures_equal_a_count_by_hand_over_random_events(
    session: Session, moves: list, span: list[int]
) -> None:
    with session.begin_nested() as attempt:
        ideas = [an_idea(session, received_on=FIRST_DAY + timedelta(days=30 * n)) for n in range(6)]
        for which, state, day, undone in moves:
            event = IdeaEvent(
                idea_id=ideas[which].id,
                from_state=IdeaState.RECEIVED,
                to_state=state,
                on_date=FIRST_DAY + timedelta(days=day),
                recorded_at=RECORDED,
                undone_at=RECORDED if undone else None,
                undo_reason="Ghi nhầm" if undone else "",
            )
            session.add(event)
        session.flush()
        period = free(*(FIRST_DAY + timedelta(days=days) for days in span))
        by_hand = counted_by_hand(list(session.scalars(select(IdeaEvent))), period)

        found = figures.figures(session, period)

        assert {name: set(found[name].ids) for name in by_hand} == by_hand
        assert all(found[name].value == len(by_hand[name]) for name in by_hand)
        parts = sum(
            found[f"ideas_{outcome}"].value
            for outcome in ("approved", "needs_work", "not_approved")
        )
        assert parts == found["ideas_reviewed"].value
        attempt.rollback()
