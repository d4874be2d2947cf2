"""Hạn: late is counted in days, from the day after the due day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.rules.due import SOON, days_late, is_near

DAYS = st.dates(date(2026, 6, 1), date(2030, 12, 31))


@given(DAYS, st.none() | DAYS, DAYS)
def test_late_are_the_days_after_the_due_day(due, done, today):
    late = days_late(due, done, today)

    assert late >= 0
    assert (late > 0) == ((done or today) > due)
    assert late == 0 or due + timedelta(days=late) == (done or today)


def test_what_has_no_due_day_is_never_late_nor_near():
    assert days_late(None, None, date(2030, 1, 1)) == 0
    assert not is_near(None, date(2030, 1, 1))


@given(DAYS, DAYS)
def test_near_is_within_fourteen_days_or_late(due, today):
    assert is_near(due, today) == (due - today <= SOON)
