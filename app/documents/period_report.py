"""Báo cáo kết quả phong trào: prose, tables and a chart in the office's own outline."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.documents.fonts import text_width
from app.documents.letterhead import annex_title, letterhead, title
from app.documents.office import Issue, Office, Signature
from app.documents.parts import bases, closed, dashed, signing_block
from app.documents.sheet import (
    CELL_SIZE,
    LANDSCAPE,
    PORTRAIT,
    Align,
    BarChart,
    Block,
    Column,
    Page,
    Paragraph,
    Row,
    Section,
    Sheet,
    Table,
    body,
    heading,
    line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.money import format_number

Cell = str | int | Decimal

_NUMBER_WIDTH = 24.0
_COUNT_WIDTH = 10.0
_PADDING = 4.0
_MANY = 6  # so many counting columns get no more room than they need


@dataclass(frozen=True)
class Prose:
    """A paragraph of the report; several lines make several paragraphs."""

    text: str


@dataclass(frozen=True)
class Points:
    """A list with dashes."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class SubHeading:
    """A heading inside a part, with its number: "1. Tiếp nhận ý tưởng"."""

    text: str


@dataclass(frozen=True)
class FigureTable:
    """A table of figures: the first columns name, the others count.

    names: titles of the naming columns; figures: titles of the counting ones; rows and total:
    one cell for each column; group: a title above all counting columns; shares: how the naming
    columns divide their room, as their texts need it without them. Rows are numbered here.
    """

    caption: str
    names: tuple[str, ...]
    figures: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    group: str = ""
    shares: tuple[float, ...] = ()


@dataclass(frozen=True)
class FigureChart:
    """A bar chart of the same figures as a table's."""

    caption: str
    labels: tuple[str, ...]
    values: tuple[int, ...]


Part = Prose | Points | SubHeading | FigureTable | FigureChart


@dataclass(frozen=True)
class ReportSection:
    """A part of the outline; its Roman number is set here."""

    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Annex:
    """A list behind the report, on pages of its own."""

    title: str
    table: FigureTable
    landscape: bool = False


@dataclass(frozen=True)
class PeriodReport:
    """What a report says; to: whom it is sent up to, empty for none; closing: the last sentence."""

    office: Office
    issue: Issue
    subject: str
    to: str
    bases: tuple[str, ...]
    opening: str
    sections: tuple[ReportSection, ...]
    closing: str
    signature: Signature
    recipients: tuple[str, ...]
    annexes: tuple[Annex, ...] = ()


def lay_out(report: PeriodReport, words: Words = wording) -> Sheet:
    """Return the report, each annex behind it on pages of its own."""
    own = words("period_report")
    return Sheet(
        title=f"{own.text('title')} {report.issue.number_text.strip()}",
        sections=(
            Section(_report(report, own)),
            *(_annex(annex, n, report, own) for n, annex in enumerate(report.annexes, start=1)),
        ),
        author=report.office.name,
        subject=report.subject,
    )


def _report(report: PeriodReport, words: Wording) -> tuple[Block, ...]:
    to = (line(words.text("to", to=report.to), before=10),) if report.to else ()
    return (
        letterhead(report.office, report.issue),
        *title(words.text("title"), report.subject),
        *to,
        *bases(report.bases),
        *_prose(report.opening),
        *_sections(report.sections),
        Paragraph(closed(report.closing), keep=True),
        signing_block(report.signature, report.recipients, (78, 87)),
    )


def _sections(sections: Sequence[ReportSection]) -> tuple[Block, ...]:
    return tuple(
        block
        for n, section in enumerate(sections, start=1)
        for block in (
            heading(f"{_roman(n)}. {section.title.upper()}"),
            *(made for part in section.parts for made in _part(part)),
        )
    )


def _part(part: Part) -> tuple[Block, ...]:
    match part:
        case Prose(text):
            return _prose(text)
        case Points(texts):
            return dashed(texts)
        case SubHeading(text):
            return (heading(text, 2),)
        case FigureChart(caption, labels, values):
            return (BarChart(caption, labels, values),)
        case FigureTable():
            return (_caption(part.caption), _table(part, PORTRAIT))


def _caption(text: str) -> Paragraph:
    return line(text, 13, italic=True, before=8)


def _prose(text: str) -> tuple[Paragraph, ...]:
    return tuple(body(each) for each in text.split("\n") if each.strip())


def _table(table: FigureTable, page: Page) -> Table:
    figures = _figure_widths(table, page.width - _COUNT_WIDTH)
    free = page.width - _COUNT_WIDTH - sum(figures)
    shares = table.shares or _needed_widths(table, free)
    columns = (
        Column(wording("letterhead").text("row_number"), _COUNT_WIDTH, Align.CENTER),
        *(
            Column(name, free * share / sum(shares))
            for name, share in zip(table.names, shares, strict=True)
        ),
        *(
            Column(name, width, Align.CENTER, table.group)
            for name, width in zip(table.figures, figures, strict=True)
        ),
    )
    rows = tuple(Row((str(n), *map(_shown, cells))) for n, cells in enumerate(table.rows, start=1))
    total = _total(table) if table.total else None
    return Table(columns, rows, total, size=CELL_SIZE)


def _figure_widths(table: FigureTable, room: float) -> tuple[float, ...]:
    """A counting column holds its longest word unbroken; the text beside it comes second."""
    first = len(table.names)
    texts = [
        (title, *(_shown(row[first + n]) for row in (*table.rows, table.total) if row))
        for n, title in enumerate(table.figures)
    ]
    words = [max((w for text in each for w in text.split()), key=_width) for each in texts]
    most = min(_NUMBER_WIDTH, room * 0.6 / max(len(words), 1))
    return tuple(max(most if len(words) < _MANY else 0, _width(word)) for word in words)


def _width(word: str) -> float:
    return text_width(word, CELL_SIZE, bold=True) + _PADDING


def _needed_widths(table: FigureTable, free: float) -> tuple[float, ...]:
    """Short columns get what they need, long ones share the rest."""
    needed = [
        max(text_width(str(text), CELL_SIZE, bold=True) for text in (name, *texts)) + _PADDING
        for name, *texts in zip(table.names, *table.rows, strict=False)
    ]
    even = free / len(needed)
    short = sum(width for width in needed if width <= even)
    long = sum(width for width in needed if width > even)
    if not long:
        return tuple(width * free / short for width in needed)
    return tuple(w if w <= even else w * (free - short) / long for w in needed)


def _total(table: FigureTable) -> Row:
    names = len(table.names)
    label = " ".join(str(cell) for cell in table.total[:names] if cell)
    return Row((label, *map(_shown, table.total[names:])), bold=True, span=names + 1)


def _annex(annex: Annex, number: int, report: PeriodReport, words: Wording) -> Section:
    page = LANDSCAPE if annex.landscape else PORTRAIT
    single = len(report.annexes) == 1
    label = words.text("annex") if single else words.text("annex_n", n=_roman(number))
    return Section(
        (
            line(label, bold=True),
            *annex_title(annex.title, words.text("document"), report.issue, report.office.name),
            _table(annex.table, page),
        ),
        page,
    )


def _shown(cell: Cell) -> str:
    return cell if isinstance(cell, str) else format_number(cell)


def _roman(number: int) -> str:
    signs = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for value, sign in signs:
        count, number = divmod(number, value)
        written += sign * count
    return written
