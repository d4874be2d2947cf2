"""Khen thưởng mẫu: nominations from the results and the decision."""

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.services import (
    awards,
    bonus_payments,
    document_entry,
    kept_papers,
    nominations,
    revocations,
)
from app.services.awards import DecisionDraft
from app.services.bonus_payments import Booking
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample
from app.services.document_issue import registered_line
from app.services.nominations import NominationDraft
from app.services.revocations import Revocation

_REVOKED, _REVOKED_ON, _RETURNED_ON = "Cao Thị Lành", date(2026, 11, 20), date(2026, 11, 27)
_NOTICE_NUMBER = 61
_TOLD = Revocation(
    "Tác giả báo cáo giải pháp đã được đơn vị khác công bố trước và xin rút khen thưởng",
    _REVOKED_ON,
    "Đơn của tác giả ngày 16/11/2026",
)


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the nominating and the deciding, and the one award that was taken back."""
    decision = sample.decision
    yield DemoStep(on_day(decision.drafted_on, 10), "Đề nghị khen thưởng", _nominate)
    yield DemoStep(on_day(decision.dated_on, 16), "Quyết định khen thưởng", _issue)
    yield DemoStep(on_day(_REVOKED_ON, 10), "Thu hồi khen thưởng", _revoke)
    yield DemoStep(on_day(_RETURNED_ON, 9), "Thu lại tiền thưởng", _take_back)


def _nominate(session: Session, book: DemoBook, now: datetime) -> None:
    """Put the recipients forward and draft the decision that rewards them."""
    made = [
        nominations.nominate(
            session,
            NominationDraft(
                item_id=book.items[each.number],
                recipient=each.recipient,
                recipient_kind=each.recipient_kind,
                position=each.position,
            ),
            now,
        )
        for each in book.sample.nominations
    ]
    draft = DecisionDraft(book.session_id, tuple(made), book.signer_id, now.date())
    book.decision_id = awards.draft_decision(session, draft, now)


def _issue(session: Session, book: DemoBook, now: datetime) -> None:
    decision = book.sample.decision
    awards.issue_decision(session, book.decision_id, decision.number, decision.dated_on)
    source = Source(DocumentKind.AWARD_DECISION, Of.DECISION, str(book.decision_id))
    kept_papers.keep_again(session, source, now)


def _revoke(session: Session, book: DemoBook, now: datetime) -> None:
    """Take the award back, number its notice and keep the paper as it went out."""
    award_id = _revoked_award(session, book)
    revocations.revoke_award(session, award_id, _TOLD, now)
    source = revocations.notice_of(award_id)
    line = registered_line(session, source)
    if line is not None:
        document_entry.give(session, line.id, _NOTICE_NUMBER, _REVOKED_ON, now.date())
        kept_papers.keep_again(session, source, now)


def _take_back(session: Session, book: DemoBook, now: datetime) -> None:
    booking = Booking(now.date(), "Phiếu thu ngày 27/11/2026")
    bonus_payments.give_back(session, [_revoked_award(session, book)], booking, now)


def _revoked_award(session: Session, book: DemoBook) -> int:
    rows = awards.decision_detail(session, book.decision_id).awards
    return next(row.id for row in rows if row.recipient == _REVOKED)
