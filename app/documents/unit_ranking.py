"""Bảng xếp hạng kết quả phong trào: all units of a year by their points (plan IV.2, V.2)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.documents.form import day_left_open
from app.documents.letterhead import letterhead, title
from app.documents.office import Office, Signature
from app.documents.parts import signatures
from app.documents.sheet import (
    LANDSCAPE,
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

_SIZE = 12.0
_PLACE, _KIND, _POINTS, _TOTAL, _KIND_PLACE = 14.0, 46.0, 17.0, 20.0, 20.0


@dataclass(frozen=True)
class RankedUnit:
    """A unit with its points by criterion, in the order of the letters, and its two places."""

    place: int
    name: str
    kind: str
    points: tuple[Decimal, ...]
    kind_place: int

    @property
    def total(self) -> Decimal:
        """The points of all criteria."""
        return sum(self.points, Decimal(0))


@dataclass(frozen=True)
class UnitRanking:
    """What the table says; letters: those of the criteria; maxima: the most of each."""

    office: Office
    year: int
    counted_until: str
    letters: tuple[str, ...]
    maxima: tuple[Decimal, ...]
    units: tuple[RankedUnit, ...]
    maker: str
    signature: Signature
    dated_on: date | None = None


def lay_out(ranking: UnitRanking, words: Words = wording) -> Sheet:
    """Return the ranking on wide pages."""
    own = words("unit_ranking")
    subject = own.text("subject", year=ranking.year)
    day = day_left_open(ranking.dated_on, ranking.year).place_and_date(ranking.office.place)
    half = LANDSCAPE.width / 2
    blocks: tuple[Block, ...] = (
        letterhead(ranking.office, page=LANDSCAPE),
        *title(own.text("title"), subject, width=LANDSCAPE.width),
        line(own.text("span", last=ranking.counted_until), 13, italic=True, before=4),
        _table(ranking, own),
        left_line(own.text("notes"), 11, before=6),
        line(day, 13, italic=True, before=6),
        signatures(
            (
                ((own.text("maker"),), ranking.maker),
                (ranking.signature.lines, ranking.signature.name),
            ),
            (half, half),
            13.0,
        ),
    )
    return Sheet(
        title=f"{own.text('name')} {ranking.year}",
        sections=(Section(blocks, LANDSCAPE),),
        author=ranking.office.name,
        subject=subject,
    )


def _table(ranking: UnitRanking, words: Wording) -> Table:
    fixed = _PLACE + _KIND + _POINTS * len(ranking.letters) + _TOTAL + _KIND_PLACE
    columns = (
        Column(words.text("place"), _PLACE, Align.CENTER),
        Column(words.text("unit"), LANDSCAPE.width - fixed),
        Column(words.text("kind"), _KIND),
        *(
            Column(
                words.text("criterion", letter=letter, most=format_number(most)),
                _POINTS,
                Align.CENTER,
                words.text("criteria"),
            )
            for letter, most in zip(ranking.letters, ranking.maxima, strict=True)
        ),
        Column(
            words.text("total", most=format_number(sum(ranking.maxima, Decimal(0)))),
            _TOTAL,
            Align.CENTER,
        ),
        Column(words.text("kind_place"), _KIND_PLACE, Align.CENTER),
    )
    rows = tuple(
        Row(
            (
                str(each.place),
                each.name,
                each.kind,
                *map(format_number, each.points),
                format_number(each.total),
                str(each.kind_place),
            )
        )
        for each in ranking.units
    )
    return Table(columns, rows, size=_SIZE, before=8)
