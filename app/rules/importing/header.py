"""Dòng tiêu đề: finds which row of a sheet names the columns, however much stands above it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.basics.text import tidy
from app.rules.importing.merged import Overlay
from app.rules.importing.sheet import Sheet
from app.rules.importing.title_book import TitleBook

_WITHIN = 40  # rows of letterhead, title, date and explanations above a header


@dataclass(frozen=True)
class Column:
    """A column of a list: its place from 0, what its title says, the field it means.

    field: "" when the column is passed over.
    """

    at: int
    title: str
    field: str


@dataclass(frozen=True)
class Header:
    """The rows of a header, from 0, and the columns below it."""

    first: int
    last: int
    columns: tuple[Column, ...]

    @property
    def fields(self) -> frozenset[str]:
        """Return the fields that the columns mean."""
        return frozenset(column.field for column in self.columns if column.field)

    def column(self, field: str) -> Column | None:
        """Return the column of a field."""
        return next((each for each in self.columns if each.field == field), None)


def find_header(
    sheet: Sheet, book: TitleBook, key: str, *, with_hidden: bool = False
) -> Header | None:
    """Return the header that names most fields, the key among them; the upper one of equals.

    A header may have two rows, the upper one with titles over several columns.
    """
    overlay = Overlay(sheet)
    best: Header | None = None
    for row in range(min(len(sheet.rows), _WITHIN)):
        for last in (row, row + 1) if overlay.is_merged(row) else (row,):
            found = header_at(sheet, book, row, last, overlay=overlay, with_hidden=with_hidden)
            if _is_one(found, key) and (best is None or len(found.fields) > len(best.fields)):
                best = found
    return best


def header_at(
    sheet: Sheet,
    book: TitleBook,
    first: int,
    last: int,
    *,
    overlay: Overlay | None = None,
    with_hidden: bool = False,
) -> Header:
    """Return the rows as a header, whether they look like one or not."""
    seen = overlay or Overlay(sheet)
    upper, lower = seen.titles(first), seen.titles(last)
    hidden = frozenset() if with_hidden else sheet.hidden_columns
    taken: set[str] = set()
    columns = []
    for at in range(max(len(upper), len(lower))):
        title, field = _meaning(book, _at(upper, at), _at(lower, at))
        if at in hidden or field in taken:
            field = ""
        taken.add(field)
        if title:
            columns.append(Column(at, title, field))
    return Header(first, last, tuple(columns))


def _meaning(book: TitleBook, upper: str, lower: str) -> tuple[str, str]:
    """Return what a title of one or two rows says and the field it means."""
    if not lower or lower == upper:
        return upper, book.field(upper) or ""
    both = f"{upper} {lower}".strip()
    readings = (book.field(lower), book.field(both), book.field(upper))
    return both, next((field for field in readings if field), "")


def _is_one(header: Header, key: str) -> bool:
    """Tell whether a row names enough: the key and one more, or the key alone in its row."""
    alone = len(header.columns) == 1
    return key in header.fields and (len(header.fields) >= 2 or alone)


def _at(texts: Sequence[str], at: int) -> str:
    return tidy(texts[at]) if at < len(texts) else ""
