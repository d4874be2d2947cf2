"""Số và ngày của văn bản: what the register says of a paper, or room for it before it is signed."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.office import Issue
from app.models.award import AwardDecision
from app.models.document import IssuedDocument, IssuedReport
from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source, read_source
from app.services import document_numbers


def registered_line(session: Session, source: Source) -> IssuedDocument | None:
    """Return the newest line of the register that a paper was entered as, cancelled ones aside."""
    query = select(IssuedDocument).order_by(IssuedDocument.id.desc()).limit(1)
    if source.kind is DocumentKind.AWARD_DECISION:
        query = query.join(AwardDecision).where(AwardDecision.id == source.id)
    elif source.kind is DocumentKind.PERIOD_REPORT:
        query = query.join(IssuedReport).where(IssuedReport.period == source.key)
    else:
        query = query.where(
            IssuedDocument.source == source.text, IssuedDocument.cancelled_at.is_(None)
        )
    return session.scalar(query)


def registered_issue(session: Session, source: Source, on: date) -> Issue:
    """Return number and day as registered; before that room for them, with the year `on` is in."""
    line = registered_line(session, source)
    if line is None:
        return Issue(document_numbers.symbol_of(session, source.kind, on), year=on.year)
    return Issue(line.symbol, line.number, line.dated_on, year=line.year)


def source_of(session: Session, line: IssuedDocument) -> Source | None:
    """Return what a line's document is made from; None for documents made elsewhere."""
    if line.source:
        return read_source(line.source)
    if line.kind is DocumentKind.AWARD_DECISION:
        decision = session.scalar(
            select(AwardDecision.id).where(AwardDecision.document_id == line.id)
        )
        return Source(line.kind, Of.DECISION, str(decision)) if decision else None
    if line.kind is DocumentKind.PERIOD_REPORT:
        period = session.scalar(
            select(IssuedReport.period).where(IssuedReport.document_id == line.id)
        )
        return Source(line.kind, Of.PERIOD, period) if period else None
    return None
