from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.rules.duty import UnitReportState, UnitReportStep
from app.rules.period import Calendar, PeriodKind
from app.rules.unit_report import REPORTED_KINDS, Step, periods_ending, state_on

LAST, DUE = date(2026, 9, 30), date(2026, 10, 5)
DAYS = st.integers(-20, 60).map(lambda n: LAST + timedelta(n))
STEPS = st.lists(st.builds(Step, st.sampled_from(UnitReportStep), DAYS), max_size=5).map(
    lambda steps: sorted(steps, key=lambda step: step.on)
)


def state(today, *steps):
    return state_on(LAST, DUE, steps, today)


def came(day):
    return Step(UnitReportStep.RECEIVED, day)


def went_back(day):
    return Step(UnitReportStep.RETURNED, day)


def test_without_a_step_a_report_waits_then_is_due_then_is_late():
    assert state(LAST) is UnitReportState.NOT_YET
    assert state(LAST + timedelta(1)) is UnitReportState.DUE
    assert state(DUE) is UnitReportState.DUE
    assert state(DUE + timedelta(1)) is UnitReportState.OVERDUE


def test_a_report_is_on_time_until_the_day_it_is_due():
    assert state(DUE, came(DUE)) is UnitReportState.RECEIVED
    assert state(date(2026, 10, 9), came(date(2026, 10, 6))) is UnitReportState.RECEIVED_LATE


def test_a_returned_report_is_received_again():
    back = (came(date(2026, 10, 2)), went_back(date(2026, 10, 3)))

    assert state(date(2026, 10, 4), *back) is UnitReportState.RETURNED
    assert state(DUE, *back, came(DUE)) is UnitReportState.RECEIVED


@given(STEPS, DAYS)
def test_the_state_follows_from_the_newest_step_known_on_the_day(steps, today):
    known = [step for step in steps if step.on <= today]
    found = state(today, *steps)

    if not known:
        assert found in {UnitReportState.NOT_YET, UnitReportState.DUE, UnitReportState.OVERDUE}
        assert (found is UnitReportState.OVERDUE) == (today > DUE)
    elif known[-1].step is UnitReportStep.RETURNED:
        assert found is UnitReportState.RETURNED
    else:
        assert (found is UnitReportState.RECEIVED) == (known[-1].on <= DUE)


@given(st.sampled_from(REPORTED_KINDS), DAYS, DAYS, st.sampled_from(Calendar))
def test_the_periods_that_end_between_two_days(kind, first, last, calendar):
    found = periods_ending(kind, first, last, calendar)

    assert all(first <= period.last <= last and period.kind is kind for period in found)
    assert [period.last for period in found] == sorted({period.last for period in found})


def test_the_states_calendar_ends_its_periods_on_the_14th():
    year = (date(2026, 1, 1), date(2026, 12, 31))

    assert [p.last for p in periods_ending(PeriodKind.HALF_YEAR, *year, Calendar.STATE)] == [
        date(2026, 6, 14),
        date(2026, 12, 14),
    ]
    assert [p.code for p in periods_ending(PeriodKind.QUARTER, *year)] == [
        "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4",
    ]  # fmt: skip
    assert periods_ending(PeriodKind.FREE, *year) == ()
