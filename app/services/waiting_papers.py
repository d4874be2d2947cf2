"""Việc đang chờ của văn thư: papers that were made and have no number yet."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.award import AwardDecision
from app.models.document import IssuedDocument
from app.rules.document import DOCUMENT_TYPES, DocumentKind, Series
from app.services.waiting_line import MOST, Span, Waiting, WaitingKind


def without_number(session: Session, _days: Span) -> Iterator[Waiting]:
    """Documents that should bear a number and do not."""
    numbered = [kind for kind in DocumentKind if DOCUMENT_TYPES[kind].series is not Series.NONE]
    numbered.append(DocumentKind.OTHER)
    query = (
        select(IssuedDocument, AwardDecision.id)
        .outerjoin(AwardDecision, AwardDecision.document_id == IssuedDocument.id)
        .where(
            IssuedDocument.number.is_(None),
            IssuedDocument.cancelled_at.is_(None),
            IssuedDocument.kind.in_(numbered),
        )
        .order_by(IssuedDocument.made_at)
        .limit(MOST)
    )
    for document, decision_id in session.execute(query):
        place, record = _place(document, decision_id)
        yield Waiting(WaitingKind.NO_NUMBER, document.subject, None, 0, place, record)


def _place(document: IssuedDocument, decision_id: int | None) -> tuple[str, int]:
    """Return where a document without a number is worked on."""
    if decision_id is not None:
        return "awards", decision_id
    if document.kind is DocumentKind.PERIOD_REPORT:
        return "reports", 0
    return "documents", document.id
