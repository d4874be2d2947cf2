"""Sổ văn bản đi: numbers of documents, each used once per series and year (Decree 30/2020, 15)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.document import IssuedDocument
from app.models.paper import KeptPaper
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import NotFound
from app.rules.numbering import check_number, format_number_symbol, next_number
from app.rules.paper_source import Source
from app.rules.register_errors import DocumentCancelled
from app.services import settings

_SYMBOL_KEYS = {
    DocumentKind.AWARD_DECISION: "symbol.decision",
    DocumentKind.SUBMISSION: "symbol.submission",
    DocumentKind.MINUTES: "symbol.minutes",
    DocumentKind.PERIOD_REPORT: "symbol.report",
}


@dataclass(frozen=True)
class DocumentRow:
    """A line of the register of documents."""

    id: int
    kind: DocumentKind
    number: int | None
    symbol: str
    dated_on: date | None
    subject: str
    signer_name: str

    @property
    def number_and_symbol(self) -> str:
        """Return "05/QĐ-UBND", or "/QĐ-UBND" while there is no number yet."""
        return format_number_symbol(self.number, self.symbol)


@dataclass(frozen=True)
class NewDocument:
    """What the register needs to know of a document that is being made."""

    kind: DocumentKind
    subject: str
    signer_name: str = ""
    signer_lines: tuple[str, ...] = ()
    session_id: int | None = None
    idea_id: int | None = None
    source: Source | None = None


def symbol_of(session: Session, kind: DocumentKind, on: date) -> str:
    """Return what follows the number of such a document, as the office has it set."""
    key = _SYMBOL_KEYS.get(kind)
    return settings.value(session, key, on) if key else DOCUMENT_TYPES[kind].symbol


def suggested_number(session: Session, kind: DocumentKind, year: int) -> int:
    """Return the number after the highest one used in the document's series this year."""
    return next_number(_used(session, DOCUMENT_TYPES[kind].series, year))


def register(session: Session, document: NewDocument, on: date, now: datetime) -> IssuedDocument:
    """Enter a document without number and day; both may come after the signature."""
    entry = IssuedDocument(
        kind=document.kind,
        series=DOCUMENT_TYPES[document.kind].series.value,
        year=on.year,
        symbol=symbol_of(session, document.kind, on),
        subject=document.subject,
        signer_name=document.signer_name,
        signer_lines="\n".join(document.signer_lines),
        made_at=now,
        made_by=settings.clerk(session, on),
        session_id=document.session_id,
        idea_id=document.idea_id,
        source=document.source.text if document.source else "",
    )
    session.add(entry)
    session.flush()
    return entry


def give_number(session: Session, document_id: int, number: int, dated_on: date) -> DocumentRow:
    """Write the number and the day of a signed document into the register."""
    entry = session.get(IssuedDocument, document_id)
    if entry is None:
        raise NotFound(what="văn bản")
    if entry.cancelled_at is not None:
        raise DocumentCancelled
    take_reserved(session, entry.series, dated_on.year, number, but_not=document_id)
    used = _used(session, entry.series, dated_on.year, but_not=document_id)
    check_number(number, used, dated_on.year)
    entry.number, entry.dated_on, entry.year = number, dated_on, dated_on.year
    entry.reserved = False
    session.flush()
    return row_of(entry)


def take_reserved(
    session: Session, series: str, year: int, number: int, but_not: int | None = None
) -> None:
    """Free a number that was kept for a document, since this is the document."""
    kept = session.scalar(
        select(IssuedDocument).where(
            IssuedDocument.series == series,
            IssuedDocument.year == year,
            IssuedDocument.number == number,
            IssuedDocument.reserved,
            IssuedDocument.cancelled_at.is_(None),
        )
    )
    if kept is not None and kept.id != but_not:
        kept.number, kept.reserved = None, False  # the file never erases a numbered line
        session.flush()
        session.delete(kept)
        session.flush()


def drop(session: Session, entry: IssuedDocument) -> None:
    """Take a draft without number out of the register; its kept versions stay by themselves."""
    for kept in session.scalars(select(KeptPaper).where(KeptPaper.document_id == entry.id)):
        kept.document_id = None
    session.flush()
    session.delete(entry)
    session.flush()


def row_of(entry: IssuedDocument) -> DocumentRow:
    """Return the register's line of a document."""
    return DocumentRow(
        entry.id,
        entry.kind,
        entry.number,
        entry.symbol,
        entry.dated_on,
        entry.subject,
        entry.signer_name,
    )


def _used(session: Session, series: str, year: int, but_not: int | None = None) -> set[int]:
    query = select(IssuedDocument.number).where(
        IssuedDocument.series == series,
        IssuedDocument.year == year,
        IssuedDocument.number.is_not(None),
    )
    if but_not is not None:
        query = query.where(IssuedDocument.id != but_not)
    return {number for number in session.scalars(query) if number is not None}
