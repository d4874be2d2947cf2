"""Biểu tổng hợp: results by unit and by field, in the period and since the movement began."""

from dataclasses import dataclass
from datetime import date

from app.documents.form import day_left_open
from app.documents.letterhead import letterhead, title
from app.documents.office import Office, Signature
from app.documents.sheet import (
    LANDSCAPE,
    Align,
    Block,
    Column,
    Columns,
    Row,
    Section,
    Sheet,
    Table,
    left_line,
    line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.money import format_number

_SIZE = 10.0
_NUMBER, _NOTE = 9.0, 16.0
_FIGURE_WIDTHS = (
    *(13.0, 10.0, 10.0, 10.0, 12.0),  # received: all, officials, people, pupils, others
    *(13.0, 11.0, 13.0, 15.0, 12.0, 14.0),  # reviewed … replicated
    *(10.0, 10.0, 10.0),  # awards: collective, individual, household
    21.0,  # bonuses in đồng
)
_RECEIVED, _LIFE, _AWARDED = 5, 6, 3
_SIGNATURE_SPACE = 55.0


@dataclass(frozen=True)
class CountedLine:
    """A unit or a field with its figures, in the order of the columns."""

    name: str
    figures: tuple[int, ...]


@dataclass(frozen=True)
class CountedPart:
    """One table: what its lines are, which span it counts, its lines and their total."""

    title: str
    named: str
    lines: tuple[CountedLine, ...]
    total: tuple[int, ...]


@dataclass(frozen=True)
class ConsolidatedTable:
    """What the paper says; period: "năm 2026"; signature: the head of the unit."""

    office: Office
    period: str
    span: str
    parts: tuple[CountedPart, ...]
    maker: str
    signature: Signature
    dated_on: date | None
    year: int


def lay_out(paper: ConsolidatedTable, words: Words = wording) -> Sheet:
    """Return all tables on wide pages."""
    own = words("consolidated_table")
    subject = own.text("subject", period=paper.period)
    blocks: tuple[Block, ...] = (
        letterhead(paper.office, page=LANDSCAPE),
        *title(own.text("title"), subject, width=LANDSCAPE.width),
        line(paper.span, 13, italic=True, before=4),
        *(block for part in paper.parts for block in _part(part, own)),
        left_line(own.text("notes"), 11, before=6),
        _signatures(paper, own),
    )
    return Sheet(
        title=f"{own.text('name')} {paper.period}",
        sections=(Section(blocks, LANDSCAPE),),
        author=paper.office.name,
        subject=subject,
    )


def _part(part: CountedPart, words: Wording) -> tuple[Block, ...]:
    rows = tuple(
        Row((str(n), each.name, *map(_shown, each.figures), ""))
        for n, each in enumerate(part.lines, start=1)
    )
    total = Row((words.text("total"), *map(_shown, part.total), ""), bold=True, span=2)
    return (
        left_line(part.title, 13, before=10),
        Table(_columns(part.named, words), rows, total, size=_SIZE, before=3),
    )


def _columns(named: str, words: Wording) -> tuple[Column, ...]:
    groups = (
        *(words.text("received"),) * _RECEIVED,
        *("",) * _LIFE,
        *(words.text("awarded"),) * _AWARDED,
        "",
    )
    name = LANDSCAPE.width - _NUMBER - _NOTE - sum(_FIGURE_WIDTHS)
    number, note = words.text("number"), words.text("note")
    figures = zip(words.texts("columns"), _FIGURE_WIDTHS, groups, strict=True)
    return (
        Column(number, _NUMBER, Align.CENTER),
        Column(named, name),
        *(Column(text, width, Align.CENTER, group) for text, width, group in figures),
        Column(note, _NOTE),
    )


def _shown(figure: int) -> str:
    return format_number(figure)


def _signatures(paper: ConsolidatedTable, words: Wording) -> Columns:
    day = day_left_open(paper.dated_on, paper.year).place_and_date(paper.office.place)
    half = LANDSCAPE.width / 2
    left = [line(words.text("maker"), bold=True, before=16)]
    right = [line(day, 13, italic=True)]
    right += [line(text, bold=True) for text in paper.signature.lines]
    if paper.maker:
        left.append(line(paper.maker, bold=True, before=_SIGNATURE_SPACE))
    if paper.signature.name:
        right.append(line(paper.signature.name, bold=True, before=_SIGNATURE_SPACE))
    return Columns((tuple(left), tuple(right)), (half, half), before=10)
