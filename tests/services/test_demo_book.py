from datetime import date, datetime

from app.services.demo_book import on_day


def test_a_step_is_taken_in_the_hours_of_the_office():
    assert on_day(date(2026, 8, 14)) == datetime(2026, 8, 14, 8, 0)
    assert on_day(date(2026, 8, 14), 15, 30) == datetime(2026, 8, 14, 15, 30)
