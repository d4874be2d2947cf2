"""Sổ đăng ký văn bản đi: the register with the ten columns of Decree 30/2020, paper and Excel."""

from dataclasses import dataclass
from datetime import date

from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.documents.office import Office
from app.documents.sheet import (
    LANDSCAPE,
    Align,
    Block,
    Column,
    Row,
    Section,
    Sheet,
    Table,
    line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.dates import short_date
from app.rules.money import padded

_WIDTHS = (27.0, 21.0, 56.0, 25.0, 34.0, 25.0, 13.0, 21.0, 12.0, 18.0)  # mm, of 252
_NARROW = (0, 1, 6, 7)  # columns whose text stands in the middle
_SIZE = 10.5
_BOOK_WIDTHS = (16, 12, 52, 22, 30, 24, 9, 12, 10, 28)


@dataclass(frozen=True)
class RegisteredDocument:
    """One number of the register; reserved: no document yet; cancelled: why it was."""

    number_text: str
    dated_on: date | None
    type_name: str
    subject: str
    signer: str = ""
    recipients: str = ""
    keeper: str = ""
    copies: int | None = None
    sent_on: date | None = None
    note: str = ""
    reserved: bool = False
    cancelled: str = ""
    state: str = ""


@dataclass(frozen=True)
class SeriesPart:
    """The documents of one row of numbers, in the order of the numbers."""

    name: str
    documents: tuple[RegisteredDocument, ...]


@dataclass(frozen=True)
class DocumentRegister:
    """What the register of a year says."""

    office: Office
    year: int
    parts: tuple[SeriesPart, ...]

    @property
    def documents(self) -> tuple[RegisteredDocument, ...]:
        """All documents, series by series."""
        return tuple(each for part in self.parts for each in part.documents)


def lay_out(register: DocumentRegister, words: Words = wording) -> Sheet:
    """Return the register on landscape pages."""
    own = words("document_register")
    return Sheet(
        title=f"{own.text('name')} {register.year}",
        sections=(Section((*_cover(register, own), _table(register, own)), LANDSCAPE),),
        author=register.office.name,
        subject=own.text("year", year=register.year),
    )


def workbook(register: DocumentRegister, words: Words = wording) -> Book:
    """Return the same list as an Excel file of one sheet, with the state of each line."""
    own = words("document_register")
    titles = own.texts("columns")
    kinds = {1: Kind.DATE, 6: Kind.WHOLE, 7: Kind.DATE}
    columns = tuple(
        BookColumn(name, width, kinds.get(at, Kind.TEXT))
        for at, (name, width) in enumerate(zip(titles, _BOOK_WIDTHS, strict=True))
    )
    title = f"{own.text('name')} {register.year}"
    tab = Tab(
        name=own.text("tab"),
        heading=(" ".join(register.office.name_lines), title.upper()),
        columns=(*columns, BookColumn(own.text("state"), 14)),
        rows=tuple(_book_row(each, own) for each in register.documents),
    )
    return Book(title, (tab,), register.office.name)


def _cover(register: DocumentRegister, words: Wording) -> tuple[Block, ...]:
    office = register.office
    days = sorted(each.dated_on for each in register.documents if each.dated_on)
    span = words.text("empty")
    if days:
        span = words.text(
            "span",
            first=short_date(days[0]),
            last=short_date(days[-1]),
            count=padded(len(register.documents)),
        )
    return (
        *(line(text.upper(), 13) for text in office.upper_lines),
        line(" ".join(office.name_lines).upper(), 13, bold=True),
        line(words.text("title"), 16, bold=True, before=14),
        line(words.text("year", year=register.year), bold=True),
        line(span, 13, italic=True),
    )


def _table(register: DocumentRegister, words: Wording) -> Table:
    titles = words.texts("columns")
    columns = tuple(
        Column(name, width, Align.CENTER if at in _NARROW else Align.LEFT)
        for at, (name, width) in enumerate(zip(titles, _WIDTHS, strict=True))
    )
    rows: list[Row] = []
    for part in register.parts:
        heading = words.text("series", name=part.name, year=register.year)
        rows.append(Row((heading,), bold=True, span=len(columns)))
        rows += [_row(each, words) for each in part.documents]
    return Table(columns, tuple(rows), size=_SIZE, before=10)


def _row(each: RegisteredDocument, words: Wording) -> Row:
    return Row(
        (
            each.number_text,
            short_date(each.dated_on) if each.dated_on else "",
            _subject(each, words),
            each.signer,
            _in_one_line(each.recipients),
            each.keeper,
            "" if each.copies is None else padded(each.copies),
            short_date(each.sent_on) if each.sent_on else "",
            "",
            _note(each, words),
        )
    )


def _book_row(each: RegisteredDocument, words: Wording) -> tuple[Value, ...]:
    return (
        each.number_text.strip(),
        each.dated_on,
        _subject(each, words),
        each.signer,
        _in_one_line(each.recipients),
        each.keeper,
        each.copies,
        each.sent_on,
        "",
        _note(each, words),
        each.state,
    )


def _subject(each: RegisteredDocument, words: Wording) -> str:
    if each.reserved:
        return words.text("reserved", subject=each.subject)
    if not each.type_name or each.subject.casefold().startswith(each.type_name.casefold()):
        return each.subject
    return words.text("subject", type=each.type_name, subject=each.subject)


def _note(each: RegisteredDocument, words: Wording) -> str:
    cancelled = words.text("cancelled", reason=each.cancelled) if each.cancelled else ""
    return "; ".join(filter(None, (cancelled, each.note)))


def _in_one_line(text: str) -> str:
    return "; ".join(part.strip() for part in text.split("\n") if part.strip())
