"""Phiếu chấm Excel: the code of a member's workbook, where things stand in it, how it is read."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.basics.text import fold, tidy, tidy_block
from app.rules.errors import Refusal, Said
from app.rules.importing.cell_numbers import read_decimal
from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Cell
from app.rules.rubric import Criterion, check_score
from app.rules.score_kit_errors import SheetForeign, SheetRulesChanged, SheetTooOld

VERSION = 1
_MARK = "PCDT"

TAB = "Phiếu chấm"
# Where things stand in the workbook; rows and columns are counted from 1.
CODE_ROW, HEADER_ROW = 7, 8
NUMBER_COLUMN, TITLE_COLUMN, FIRST_MARK_COLUMN = 2, 3, 4
_PLACES = 3


@dataclass(frozen=True)
class SheetCode:
    """What the code of a score workbook says; stamp: the hash of the rules it was made for."""

    session_id: int
    member_id: int
    stamp: str
    version: int = VERSION

    @property
    def text(self) -> str:
        """Return the code as it stands in the file: "PCDT|1|3|17|0a1b2c3d"."""
        return f"{_MARK}|{self.version}|{self.session_id}|{self.member_id}|{self.stamp}"


@dataclass(frozen=True)
class TypedRow:
    """What a member typed for one idea.

    row: in the sheet, from 1; marks: of the boxes that are filled, by criterion.
    wrong: what cannot be taken, a sentence each; filled: something was typed.
    """

    row: int
    number_text: str
    title: str
    marks: Mapping[int, Decimal]
    remark: str
    wrong: tuple[Said | Refusal, ...]
    filled: bool


def stamp_of(criteria: Sequence[Criterion]) -> str:
    """Return what names the criteria of a session and their limits."""
    told = [(each.key, each.name, str(each.maximum), str(each.step)) for each in criteria]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:8]


def read_code(text: str, name: str) -> SheetCode:
    """Read the code of a score workbook; refuse what is none, or one of another version."""
    mark, version, session, member, stamp = (*tidy(text).split("|"), *[""] * 5)[:5]
    if mark != _MARK or not all(each.isdecimal() for each in (version, session, member)):
        raise SheetForeign(name=name)
    if int(version) != VERSION:
        raise SheetTooOld(name=name)
    return SheetCode(int(session), int(member), stamp)


def refuse_other_rules(code: SheetCode, criteria: Sequence[Criterion], name: str) -> None:
    """Refuse a workbook that was made for other criteria than the session has now."""
    if code.stamp != stamp_of(criteria):
        raise SheetRulesChanged(name=name)


def read_rows(rows: Sequence[Sequence[Cell]], criteria: Sequence[Criterion]) -> list[TypedRow]:
    """Return what was typed, idea by idea; the table ends at the first row without a number."""
    found = []
    for at, cells in enumerate(rows[HEADER_ROW:], start=HEADER_ROW + 1):
        padded = (*cells, *[None] * (FIRST_MARK_COLUMN + len(criteria) + 2))
        number = tidy(text_of(padded[NUMBER_COLUMN - 1]))
        if not number:
            break
        found.append(_row(at, number, padded, criteria))
    return found


def names_idea(row: TypedRow, title: str) -> bool:
    """Tell whether a row is on the idea of a title: the box begins with it."""
    return fold(tidy(row.title)).startswith(fold(tidy(title)))


def _row(at: int, number: str, cells: Sequence[Cell], criteria: Sequence[Criterion]) -> TypedRow:
    marks: dict[int, Decimal] = {}
    wrong: list[Said | Refusal] = []
    typed = cells[FIRST_MARK_COLUMN - 1 : FIRST_MARK_COLUMN - 1 + len(criteria)]
    for criterion, cell in zip(criteria, typed, strict=True):
        read = read_decimal(cell, places=_PLACES)
        if read.problem is not None:
            wrong.append(read.problem)
        elif read.value is not None:
            try:
                check_score(read.value, criterion)
                marks[criterion.key] = read.value
            except Refusal as refusal:
                wrong.append(refusal)
    remark = tidy_block(text_of(cells[FIRST_MARK_COLUMN + len(criteria)]))
    filled = bool(marks or wrong or remark)
    return TypedRow(
        at, number, text_of(cells[TITLE_COLUMN - 1]), marks, remark, tuple(wrong), filled
    )
