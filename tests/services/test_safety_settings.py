from datetime import date

from app.services import office_books, safety_settings
from app.services.office_books import NewValue

TODAY = date(2026, 7, 20)


def test_the_program_locks_itself_after_ten_minutes_unless_the_office_says_otherwise(session):
    assert safety_settings.idle_minutes(session, TODAY) == 10

    office_books.put_value(session, NewValue(safety_settings.IDLE, "0", TODAY))

    assert safety_settings.idle_minutes(session, TODAY) == 0
