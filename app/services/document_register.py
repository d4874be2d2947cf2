"""Sổ đăng ký văn bản đi: its lines as the screen and the printed register show them."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold
from app.models.document import IssuedDocument
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import NotFound
from app.rules.numbering import format_number_symbol, next_number
from app.rules.outgoing import LineState, NumberedLine, line_state, series_label
from app.rules.paper_source import Source
from app.rules.register_oddities import Odd, oddities, order_note
from app.rules.saying import Said
from app.services.document_issue import source_of


@dataclass(frozen=True)
class RegisterLine:
    """A line of the register with everything that its ten columns need."""

    id: int
    kind: DocumentKind
    type_name: str
    series: str
    year: int
    number: int | None
    symbol: str
    dated_on: date | None
    subject: str
    signer_name: str
    signer_lines: tuple[str, ...]
    recipients: str
    keeper: str
    copies: int | None
    sent_on: date | None
    note: str
    state: LineState
    cancel_reason: str
    made_at: datetime
    made_by: str
    source: Source | None

    @property
    def number_and_symbol(self) -> str:
        """Return "05/QĐ-UBND", or "/QĐ-UBND" with room while there is no number yet."""
        return format_number_symbol(self.number, self.symbol)

    @property
    def bare(self) -> NumberedLine:
        """Return what the remarks on numbers need of it."""
        return NumberedLine(
            self.id,
            self.series,
            self.year,
            self.number,
            self.symbol,
            self.dated_on,
            self.made_at.date(),
            self.state,
            self.subject,
        )


@dataclass(frozen=True)
class RegisterFilter:
    """What to show of a year; empty means everything."""

    year: int
    series: str = ""
    state: LineState | None = None
    search: str = ""


def line(session: Session, document_id: int) -> RegisterLine:
    """Return one line."""
    return line_of(session, get_entry(session, document_id))


def lines_of_year(session: Session, year: int) -> tuple[RegisterLine, ...]:
    """Return the lines of a year: those without number first, then the newest numbers."""
    query = select(IssuedDocument).where(IssuedDocument.year == year)
    found = [line_of(session, entry) for entry in session.scalars(query)]
    return tuple(sorted(found, key=_newest_first))


def list_lines(session: Session, wanted: RegisterFilter) -> tuple[RegisterLine, ...]:
    """Return the lines of a year that were asked for."""
    return chosen(lines_of_year(session, wanted.year), wanted)


def chosen(lines: tuple[RegisterLine, ...], wanted: RegisterFilter) -> tuple[RegisterLine, ...]:
    """Return the lines that a filter lets through; diacritics do not matter."""
    words = fold(wanted.search).split()
    return tuple(
        each
        for each in lines
        if (not wanted.series or each.series == wanted.series)
        and (wanted.state is None or each.state is wanted.state)
        and all(word in _folded(each) for word in words)
    )


def years(session: Session, today: date) -> list[int]:
    """Return the years that have lines, and this one, newest first."""
    found = set(session.scalars(select(IssuedDocument.year).distinct()))
    return sorted(found | {today.year}, reverse=True)


def remarks(session: Session, year: int, today: date) -> tuple[Odd, ...]:
    """Return what is odd about the register of a year, with what to do about it."""
    return oddities([each.bare for each in lines_of_year(session, year)], today)


def order_remark(
    session: Session, document_id: int, number: int, dated_on: date, series: str
) -> Said | None:
    """Return what would be odd about this number on this day; 0: a line not entered yet."""
    found = [each.bare for each in lines_of_year(session, dated_on.year)]
    symbol = next((each.symbol for each in found if each.id == document_id), "")
    if not symbol:
        symbol = next((each.symbol for each in found if each.series == series), series)
    new = NumberedLine(
        document_id,
        series,
        dated_on.year,
        number,
        symbol,
        dated_on,
        dated_on,
        LineState.NUMBERED,
    )
    return order_note(found, new)


def next_in(session: Session, series: str, year: int) -> int:
    """Return the number after the highest one of a series; cancelled and reserved ones count."""
    query = select(IssuedDocument.number).where(
        IssuedDocument.series == series,
        IssuedDocument.year == year,
        IssuedDocument.number.is_not(None),
    )
    return next_number([number for number in session.scalars(query) if number])


def reserved_in(session: Session, series: str, year: int) -> tuple[RegisterLine, ...]:
    """Return the numbers of a series that are kept for a document to come."""
    query = (
        select(IssuedDocument)
        .where(
            IssuedDocument.series == series,
            IssuedDocument.year == year,
            IssuedDocument.reserved,
            IssuedDocument.cancelled_at.is_(None),
        )
        .order_by(IssuedDocument.number)
    )
    return tuple(line_of(session, entry) for entry in session.scalars(query))


def get_entry(session: Session, document_id: int) -> IssuedDocument:
    """Return a line's record, or say that it is not there."""
    entry = session.get(IssuedDocument, document_id)
    if entry is None:
        raise NotFound(what="văn bản này trong sổ")
    return entry


def state_of(entry: IssuedDocument) -> LineState:
    """Return how far a line has come."""
    return line_state(
        entry.number, reserved=entry.reserved, cancelled=entry.cancelled_at is not None
    )


def line_of(session: Session, entry: IssuedDocument) -> RegisterLine:
    """Return a record as a line."""
    return RegisterLine(
        id=entry.id,
        kind=entry.kind,
        type_name=_type_name(entry),
        series=entry.series,
        year=entry.year,
        number=entry.number,
        symbol=entry.symbol,
        dated_on=entry.dated_on,
        subject=entry.subject,
        signer_name=entry.signer_name,
        signer_lines=tuple(filter(None, entry.signer_lines.split("\n"))),
        recipients=entry.recipients,
        keeper=entry.keeper,
        copies=entry.copies,
        sent_on=entry.sent_on,
        note=entry.note,
        state=state_of(entry),
        cancel_reason=entry.cancel_reason,
        made_at=entry.made_at,
        made_by=entry.made_by,
        source=source_of(session, entry),
    )


def _type_name(entry: IssuedDocument) -> str:
    if entry.type_name:
        return entry.type_name
    if entry.kind is DocumentKind.OTHER:
        return series_label(entry.series)
    return DOCUMENT_TYPES[entry.kind].title


def _newest_first(each: RegisterLine) -> tuple[bool, int, int, int]:
    day = each.dated_on or each.made_at.date()
    return (each.state is not LineState.OPEN, -day.toordinal(), -(each.number or 0), -each.id)


def _folded(each: RegisterLine) -> str:
    parts = (each.number_and_symbol, each.type_name, each.subject, each.signer_name)
    return fold(" ".join((*parts, each.recipients, each.note)))
