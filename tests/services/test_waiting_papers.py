from datetime import date, datetime

from sqlalchemy.orm import Session

from app.models.document import IssuedDocument
from app.rules.award import DecisionState
from app.rules.document import DocumentKind, Series
from app.services.waiting_line import Span
from app.services.waiting_papers import without_number
from tests.makers import an_idea
from tests.makers_reports import an_award

DAYS = Span(date(2026, 7, 20), date(2026, 8, 3))


def test_a_document_without_number_names_the_screen_it_is_worked_on(session: Session) -> None:
    entry = {"year": 2026, "symbol": "", "subject": "Văn bản", "made_at": datetime(2026, 7, 1)}
    report = IssuedDocument(kind=DocumentKind.PERIOD_REPORT, series=Series.REPORT.value, **entry)
    minutes = IssuedDocument(kind=DocumentKind.MINUTES, series=Series.MINUTES.value, **entry)
    session.add_all([report, minutes])
    session.flush()
    award = an_award(session, an_idea(session), date(2026, 7, 10), state=DecisionState.DRAFT)

    found = list(without_number(session, DAYS))

    assert award.decision_id != award.decision.document_id
    assert {(each.place, each.record_id) for each in found} == {
        ("awards", award.decision_id),
        ("reports", 0),
        ("documents", minutes.id),
    }
