"""Số và ngày của văn bản: what the register says of a paper, or room for it before it is signed."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.office import Issue
from app.models.document import IssuedDocument
from app.rules.paper_source import Source
from app.services import document_numbers


def registered_line(session: Session, source: Source) -> IssuedDocument | None:
    """Return the newest line of the register that a paper was entered as, cancelled ones aside."""
    return session.scalar(
        select(IssuedDocument)
        .where(IssuedDocument.source == source.text, IssuedDocument.cancelled_at.is_(None))
        .order_by(IssuedDocument.id.desc())
        .limit(1)
    )


def registered_issue(session: Session, source: Source, on: date) -> Issue:
    """Return number and day as registered; before that room for them, with the year `on` is in."""
    line = registered_line(session, source)
    if line is None:
        return Issue(document_numbers.symbol_of(session, source.kind, on), year=on.year)
    return Issue(line.symbol, line.number, line.dated_on, year=line.year)
