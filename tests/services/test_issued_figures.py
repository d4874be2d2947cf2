from datetime import date, datetime

from sqlalchemy.orm import Session

from app.models.document import IssuedReport
from app.rules.period import Calendar, parse
from app.services import settings
from app.services.figures import Counted
from app.services.issued_figures import freeze, period_of, thaw
from app.services.report_issue import IssueFacts, issue_report
from tests.makers import an_idea

NOW = datetime(2026, 12, 20, 9, 0)


def test_a_frozen_figure_comes_back_with_its_records_and_days() -> None:
    counted = Counted("ideas_received", 2, (3, 7), (date(2026, 6, 9), None))

    assert thaw(freeze(counted)) == counted


def test_a_frozen_sum_keeps_the_amount_of_each_record() -> None:
    counted = Counted("bonus_total", 300, (3, 7), (date(2026, 6, 9), date(2026, 6, 9)), (100, 200))

    assert thaw(freeze(counted)) == counted


def test_an_issued_report_keeps_its_days_when_the_calendar_changes(session: Session) -> None:
    an_idea(session)
    issued = issue_report(session, "2026", IssueFacts(1, date(2026, 12, 20)), NOW)
    settings.set_value(session, "period.calendar", Calendar.STATE.value, date(2026, 6, 2))
    session.flush()

    period = period_of(session, session.get_one(IssuedReport, issued.id))

    assert parse("2026", Calendar.STATE).first == date(2025, 12, 15)
    assert (period.first, period.last) == (date(2026, 1, 1), date(2026, 12, 20))
