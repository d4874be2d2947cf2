from datetime import date

from sqlalchemy.orm import Session

from app.services.waiting_line import Span, span


def test_an_office_without_the_setting_is_reminded_fourteen_days_ahead(session: Session) -> None:
    assert span(session, date(2026, 7, 20)) == Span(date(2026, 7, 20), date(2026, 8, 3))


def test_late_is_counted_from_the_day_after_the_due_one() -> None:
    days = Span(date(2026, 7, 20), date(2026, 8, 3))

    assert [days.late(date(2026, 7, day)) for day in (19, 20, 21)] == [1, 0, 0]
    assert days.late(None) == 0
