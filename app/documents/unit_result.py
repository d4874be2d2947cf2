"""Phiếu kết quả phong trào của đơn vị: a unit's points of a year, line by line (IV.2, III.4)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.documents.form import day_left_open
from app.documents.letterhead import letterhead, title
from app.documents.office import Office, Signature
from app.documents.parts import signatures
from app.documents.sheet import (
    PORTRAIT,
    Align,
    Block,
    Column,
    Row,
    Section,
    Sheet,
    Table,
    left_line,
    line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.money import format_number

_SIZE = 11.0
_WIDTHS = (8.0, 90.0, 13.0, 12.0, 12.0)
_ALIGNS = (Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER, Align.CENTER, Align.LEFT)


@dataclass(frozen=True)
class PointLine:
    """A line of the points table; count: None where the points are judged.

    evidence: what was counted, by number or day; or why the points were given, and by whom.
    """

    label: str
    count: int | None
    maximum: Decimal
    points: Decimal
    evidence: str


@dataclass(frozen=True)
class CriterionPart:
    """The lines of one criterion of plan IV.2; letter: "a" to "đ"."""

    letter: str
    lines: tuple[PointLine, ...]

    @property
    def points(self) -> Decimal:
        """What the lines come to."""
        return sum((each.points for each in self.lines), Decimal(0))

    @property
    def maximum(self) -> Decimal:
        """What they can come to at most."""
        return sum((each.maximum for each in self.lines), Decimal(0))


@dataclass(frozen=True)
class UnitResultSheet:
    """What the sheet says; counted_until: the last day that was counted.

    place of how many units, kind_place of how many of its kind.
    """

    office: Office
    year: int
    counted_until: str
    unit: str
    kind: str
    head: str
    parts: tuple[CriterionPart, ...]
    place: int
    places: int
    kind_place: int
    kind_places: int
    signature: Signature
    dated_on: date | None = None

    @property
    def points(self) -> Decimal:
        """The points of all criteria."""
        return sum((each.points for each in self.parts), Decimal(0))

    @property
    def maximum(self) -> Decimal:
        """What a unit can come to at most."""
        return sum((each.maximum for each in self.parts), Decimal(0))


def lay_out(result: UnitResultSheet, words: Words = wording) -> Sheet:
    """Return the sheet of one unit."""
    own = words("unit_result")
    subject = own.text("subject", year=result.year)
    day = day_left_open(result.dated_on, result.year).place_and_date(result.office.place)
    blocks: tuple[Block, ...] = (
        letterhead(result.office),
        *title(own.text("title"), subject),
        line(own.text("span", last=result.counted_until), 13, italic=True, before=4),
        left_line(own.runs("unit", unit=result.unit, kind=result.kind), before=8),
        left_line(own.runs("head", head=result.head or own.text("head_open"))),
        _table(result, own),
        left_line(
            own.runs(
                "place",
                points=format_number(result.points),
                most=format_number(result.maximum),
                rank=result.place,
                ranked=result.places,
                kind_rank=result.kind_place,
                kind_ranked=result.kind_places,
            ),
            before=8,
        ),
        line(day, 13, italic=True, before=8),
        signatures(
            (
                (own.texts("for_unit"), ""),
                (result.signature.lines, result.signature.name),
            ),
            (PORTRAIT.width / 2, PORTRAIT.width / 2),
            13.0,
        ),
    )
    return Sheet(
        title=f"{own.text('name')} {result.year}: {result.unit}",
        sections=(Section(blocks),),
        author=result.office.name,
        subject=subject,
    )


def _table(result: UnitResultSheet, words: Wording) -> Table:
    widths = (*_WIDTHS, PORTRAIT.width - sum(_WIDTHS))
    columns = tuple(
        Column(name, width, align)
        for name, width, align in zip(words.texts("columns"), widths, _ALIGNS, strict=True)
    )
    rows = tuple(row for part in result.parts for row in _part(part, words))
    sums = (format_number(result.maximum), format_number(result.points), "")
    total = Row((words.text("total"), *sums), bold=True, span=3)
    return Table(columns, rows, total, size=_SIZE, before=8)


def _part(part: CriterionPart, words: Wording) -> tuple[Row, ...]:
    name = words.text(f"criterion_{'dd' if part.letter == 'đ' else part.letter}")
    sums = (format_number(part.maximum), format_number(part.points), "")
    return (
        Row((name, *sums), bold=True, span=3),
        *(
            Row(
                (
                    str(n),
                    each.label,
                    "" if each.count is None else str(each.count),
                    format_number(each.maximum),
                    format_number(each.points),
                    each.evidence,
                )
            )
            for n, each in enumerate(part.lines, 1)
        ),
    )
