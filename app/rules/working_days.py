"""Ngày làm việc: counting days on which the office is open, Monday to Friday."""

from datetime import date, timedelta

_SATURDAY = 5


def after_working_days(day: date, count: int) -> date:
    """Return the working day that comes `count` working days after the given day."""
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            count -= 1
    return day
