"""Answers are due in working days: Saturdays and Sundays do not count."""

from datetime import date

import pytest

from app.rules.working_days import after_working_days


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 7, 15), 0, date(2026, 7, 15)),
        (date(2026, 7, 15), 2, date(2026, 7, 17)),
        (date(2026, 7, 15), 3, date(2026, 7, 20)),
        (date(2026, 7, 17), 10, date(2026, 7, 31)),
        (date(2026, 7, 18), 1, date(2026, 7, 20)),
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
    ],
)
def test_days_are_counted_without_weekends(day, count, expected):
    assert after_working_days(day, count) == expected
