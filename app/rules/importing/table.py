"""Bảng trong trang tính: the rows of a list, without what stands above, between and below them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.importing.cell_text import text_of
from app.rules.importing.header import Header
from app.rules.importing.merged import Overlay
from app.rules.importing.sheet import Cell, Sheet
from app.rules.importing.title_book import plain_words

_NUMBERING = re.compile(r"\(?\d{1,2}\)?|\(?[A-Za-z]\)?")
_TOTAL = re.compile(r"(?:tong(?: cong| so)?|cong|total)\b")
_SIGNED = re.compile(
    r"(?:nguoi (?:lap|tong hop|bao cao|ghi)|noi nhan|tm|kt|tl|tuq|thu truong|truong thon|bi thu|"
    r"chu tich|hieu truong|xac nhan|ky ghi|ky ten|dai dien)\b|.*\bngay\b.*\bthang\b.*\bnam\b"
)
_ENUMERATED = re.compile(r"(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)/:-]+\s*(.+)")
_ROMAN_ALONE = re.compile(r"[IVX]{1,5}[.)]?|[A-Z][.)]?")
_FEW = 3  # cells of a row of signatures


class LeftOut(StrEnum):
    """Why a row between header and end is not one of the list."""

    HIDDEN = "hidden"
    NUMBERING = "numbering"
    TITLES = "titles"
    HEADING = "heading"
    TOTAL = "total"
    BELOW = "below"


LEFT_OUT_LABELS: dict[LeftOut, str] = {
    LeftOut.HIDDEN: QT_TRANSLATE_NOOP("Label", "dòng đang ẩn"),
    LeftOut.NUMBERING: QT_TRANSLATE_NOOP("Label", "dòng đánh số cột"),
    LeftOut.TITLES: QT_TRANSLATE_NOOP("Label", "dòng tiêu đề lặp lại"),
    LeftOut.HEADING: QT_TRANSLATE_NOOP("Label", "dòng đề mục"),
    LeftOut.TOTAL: QT_TRANSLATE_NOOP("Label", "dòng cộng"),
    LeftOut.BELOW: QT_TRANSLATE_NOOP("Label", "dòng dưới bảng"),
}


@dataclass(frozen=True)
class TableRow:
    """A row of a list, from 0; values: what it says in each field, empty cells left out.

    continues: the cell of the key is one with the cell above. heading: the heading it stands under.
    """

    at: int
    values: Mapping[str, Cell]
    continues: bool = False
    heading: str = ""


@dataclass(frozen=True)
class Table:
    """The rows of a list and, by reason, the rows that are none of it."""

    header: Header
    rows: tuple[TableRow, ...]
    left_out: Mapping[LeftOut, tuple[int, ...]]


def read_table(sheet: Sheet, header: Header, key: str, *, with_hidden: bool = False) -> Table:
    """Return the rows below a header; key: the field without which a row says nothing."""
    reading = _Reading(sheet, header, key, with_hidden=with_hidden)
    rows = tuple(reading.rows())
    return Table(header, rows, {why: tuple(found) for why, found in reading.left_out.items()})


class _Reading:
    def __init__(self, sheet: Sheet, header: Header, key: str, *, with_hidden: bool) -> None:
        self._sheet, self._header = sheet, header
        self._overlay = Overlay(sheet)
        self._fields = [(each.at, each.field) for each in header.columns if each.field]
        found = header.column(key)
        self._key, self._key_field = (found.at if found else -1), key
        self._hidden = frozenset() if with_hidden else sheet.hidden_rows
        self._heading = ""
        self._titles = {
            n: {self._overlay.value(row, n) for row in range(header.first, header.last + 1)}
            - {None}
            for n, _field in self._fields
        }
        self.left_out: dict[LeftOut, list[int]] = {}

    def rows(self) -> Iterator[TableRow]:
        """Give the rows of the list; what is left out is noted on the way."""
        for at in range(self._header.last + 1, len(self._sheet.rows)):
            why = self._left_out(at)
            if why is LeftOut.BELOW:
                self._note_rest(at)
                return
            if why is not None:
                self.left_out.setdefault(why, []).append(at)
                continue
            values = self._values(at)
            if values:
                continues = self._overlay.continues(at, self._key)
                yield TableRow(at, values, continues, self._heading)

    def _values(self, at: int) -> dict[str, Cell]:
        cells = self._sheet.rows[at]
        if at in self._overlay.rows:
            found = {name: self._overlay.value(at, n) for n, name in self._fields}
        else:
            width = len(cells)
            found = {name: cells[n] for n, name in self._fields if n < width}
        return {name: cell for name, cell in found.items() if cell is not None and cell != ""}

    def _left_out(self, at: int) -> LeftOut | None:
        if at in self._hidden:
            return LeftOut.HIDDEN
        cells = self._sheet.rows[at]
        filled = [cell for cell in cells if cell is not None and cell != ""]
        if not filled:
            return None
        if at == self._header.last + 1 and _is_numbering(filled):
            return LeftOut.NUMBERING
        if self._is_titles(at):
            return LeftOut.TITLES
        return self._spoken(at, filled) if len(filled) <= _FEW or self._lacks_key(at) else None

    def _spoken(self, at: int, filled: Sequence[Cell]) -> LeftOut | None:
        """Return what a row that is hardly filled says: a total, a heading, a signature."""
        texts = [text_of(cell) for cell in filled]
        first = plain_words(texts[0])
        if _TOTAL.match(first) and (self._lacks_key(at) or text_of(filled[0]) == self._said(at)):
            return LeftOut.TOTAL
        if len(filled) <= _FEW and _SIGNED.match(first) and not self._listed_after(at):
            return LeftOut.BELOW
        heading = self._heading_of(at, texts)
        if heading:
            self._heading = heading
            return LeftOut.HEADING
        return None

    def _heading_of(self, at: int, texts: list[str]) -> str:
        """Return the words of a heading such as “I. Thôn Vân Hòa” over several columns."""
        if len(self._fields) < 2 or len(texts) > 2:
            return ""
        words = texts[-1]
        if len(texts) == 2:
            numbered = self._first_column(at) not in self._titles
            return words if numbered and _ROMAN_ALONE.fullmatch(texts[0]) else ""
        enumerated = _ENUMERATED.fullmatch(words)
        spread = self._overlay.width(at) >= 2
        if spread or (enumerated and self._lacks_key(at)):
            return enumerated[1] if enumerated else words
        return ""

    def _is_titles(self, at: int) -> bool:
        """Tell whether a row repeats the header, as on the next page of a printed list."""
        if self._sheet.cell(at, self._key) not in self._titles.get(self._key, ()):
            return False
        said = [(n, cell) for n, cell in enumerate(self._sheet.rows[at]) if cell not in (None, "")]
        return sum(cell in self._titles.get(n, ()) for n, cell in said) * 2 > len(said)

    def _listed_after(self, at: int) -> bool:
        """Tell whether a row further down is filled like one of the list."""
        return any(
            self._key_field in (values := self._values(row)) and len(values) >= _FEW
            for row in range(at + 1, len(self._sheet.rows))
        )

    def _first_column(self, at: int) -> int:
        cells = enumerate(self._sheet.rows[at])
        return next(n for n, cell in cells if cell is not None and cell != "")

    def _lacks_key(self, at: int) -> bool:
        return self._overlay.value(at, self._key) in (None, "")

    def _said(self, at: int) -> str:
        return text_of(self._overlay.value(at, self._key))

    def _note_rest(self, at: int) -> None:
        rest = [
            row
            for row in range(at, len(self._sheet.rows))
            if any(cell not in (None, "") for cell in self._sheet.rows[row])
        ]
        self.left_out[LeftOut.BELOW] = rest


def _is_numbering(filled: Sequence[Cell]) -> bool:
    """Tell whether a row only numbers the columns: (1) (2) (3), A B C."""
    texts = [text_of(cell) for cell in filled]
    return len(texts) > 1 and all(_NUMBERING.fullmatch(text) for text in texts)
