"""Danh sách đang xem: a table of a screen as plain values, to be written out exactly as it is."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.rules.masking import PersonalData

ShownValue = str | int | Decimal | date

_NARROWEST, _WIDEST = 8, 52  # characters
_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
_NUMBER = re.compile(r"([-−]?)(\d{1,3}(?:\.\d{3})*)(?:,(\d+))?")  # noqa: RUF001 - the minus sign


class CellKind(StrEnum):
    """What a column of a screen holds; AUTO: days, and numbers where it stands to the right."""

    AUTO = "auto"
    TEXT = "text"
    MONEY = "money"


@dataclass(frozen=True)
class ShownColumn:
    """A column of a screen; personal: what it tells of a person; summed: has a total below.

    numeric: its cells stand to the right or in the middle, as numbers do.
    """

    title: str
    numeric: bool = False
    kind: CellKind = CellKind.AUTO
    summed: bool = False
    personal: PersonalData | None = None


@dataclass(frozen=True)
class ShownRow:
    """A row as it is read on the screen; idea_id: the idea it tells of, if it tells of one."""

    cells: tuple[str, ...]
    idea_id: int | None = None


@dataclass(frozen=True)
class ShownList:
    """What a screen shows: its name, its filters in words, visible columns, rows in their order."""

    title: str
    columns: tuple[ShownColumn, ...]
    rows: tuple[ShownRow, ...]
    filters: tuple[str, ...] = field(default=())

    @property
    def personal(self) -> tuple[ShownColumn, ...]:
        """The columns that tell something of a person that does not leave the office unasked."""
        return tuple(column for column in self.columns if column.personal)


def value_of(text: str, column: ShownColumn) -> ShownValue:
    """Return what a cell means: a day, a number, or the text itself."""
    if column.kind is CellKind.TEXT:
        return text
    day = _DAY.fullmatch(text)
    if day:
        return _day(day) or text
    number = _NUMBER.fullmatch(text) if column.numeric else None
    return _number(number) if number else text


def width_of(title: str, texts: Iterable[str]) -> int:
    """Return how many characters wide a column should be for its title and its cells."""
    longest_word = max(map(len, title.split()), default=0)
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    return min(max(longest + 2, longest_word + 4, _NARROWEST), _WIDEST)


def fitted(widths: Sequence[int], most: int = 190, least: int = 22) -> list[int]:
    """Return the widths, narrower until they fit on a page that can be read.

    Columns of long texts give way last: a line more in a short text costs less paper.
    """
    kept = list(widths)
    shorter = [n for n, width in enumerate(widths) if width < _WIDEST]
    for giving in (shorter, range(len(kept))):
        while sum(kept) > most and max((kept[n] for n in giving), default=0) > least:
            kept[max(giving, key=lambda n: kept[n])] -= 1
    return kept


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def _number(found: re.Match[str]) -> int | Decimal:
    sign, whole, decimals = found[1] and "-", found[2].replace(".", ""), found[3]
    return Decimal(f"{sign}{whole}.{decimals}") if decimals else int(f"{sign}{whole}")
