"""Chuyển bảng mã: the cells of a sheet that were written in TCVN3 or VNI, turned into Unicode."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.rules.importing.legacy_text import Charset, charset_of_font, decode, recognise_column
from app.rules.importing.sheet import Place, Sheet

# A letter that only Unicode has: neither TCVN3 nor VNI can write it, so the cell is no such text.
_UNICODE = re.compile("[\u0102-\u01b0\u1ea0-\u1ef9]")


@dataclass(frozen=True)
class Converted:
    """A cell before and after it was turned into Unicode."""

    place: Place
    charset: Charset
    before: str
    after: str


def convert(sheet: Sheet) -> tuple[Sheet, tuple[Converted, ...]]:
    """Return the sheet in Unicode and every cell that was turned, in the order of reading."""
    found = {each.place: each for each in _turned(sheet)}
    if not found:
        return sheet, ()
    rows = [list(row) for row in sheet.rows]
    for (row, column), each in found.items():
        rows[row][column] = each.after
    turned = replace(sheet, rows=tuple(map(tuple, rows)), fonts={})
    return turned, tuple(found[place] for place in sorted(found))


def _turned(sheet: Sheet) -> Iterator[Converted]:
    doubtful: dict[int, list[tuple[int, str]]] = defaultdict(list)
    in_unicode: set[int] = set()
    for at, row in enumerate(sheet.rows):
        for column, cell in enumerate(row):
            if not isinstance(cell, str) or cell.isascii():
                continue
            if _UNICODE.search(cell):
                in_unicode.add(column)
                continue
            charset = charset_of_font(sheet.fonts.get((at, column), ""))
            if charset is not None:
                yield from _one((at, column), charset, cell)
            else:
                doubtful[column].append((at, cell))
    for column, cells in doubtful.items():
        texts = [cell for _at, cell in cells]
        charsets = recognise_column(texts, beside_unicode=column in in_unicode)
        for (at, cell), charset in zip(cells, charsets, strict=True):
            yield from _one((at, column), charset, cell)


def _one(place: Place, charset: Charset, cell: str) -> Iterator[Converted]:
    if charset is Charset.UNICODE:
        return
    after = decode(cell, charset)
    if after != cell:
        yield Converted(place, charset, cell, after)
