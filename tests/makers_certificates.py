"""Certificates: a decision of three awards, drafted or issued, and a profile to print with."""

from datetime import date

from sqlalchemy.orm import Session

from app.rules.printing import SHIPPED_PLACES, CertificateLook, PrintProfile
from app.services import awards, print_stocks
from app.services.print_stocks import StockDraft
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session

ISSUED_ON = date(2026, 7, 20)
STOCK = StockDraft(
    "Phôi tỉnh cấp",
    "Canon LBP 2900",
    PrintProfile(CertificateLook.FIELDS, (1.5, -2.0), places=dict(SHIPPED_PLACES)),
)


def a_drafted_decision(session: Session) -> int:
    """A decision of three awards without number and day."""
    meeting = a_closed_session(session)
    return a_draft(session, meeting, some_nominations(session, meeting))


def an_issued_decision(session: Session, number: int = 5) -> int:
    """A decision of three awards with number and day."""
    decision = a_drafted_decision(session)
    awards.issue_decision(session, decision, number, ISSUED_ON)
    return decision


def a_stock(session: Session) -> int:
    """A printed stock in a printer that is a little off."""
    return print_stocks.save_stock(session, STOCK)
