"""Xuất đúng như đang xem: what a screen shows as an Excel file, personal data masked."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from app.basics.text import fold
from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.rules.dates import short_date
from app.rules.shown_list import CellKind, ShownColumn, ShownList, fitted, value_of, width_of
from app.services import letterheads
from app.services.books import BookFile
from app.services.masked_cells import CLEAR_MARK, CLEAR_WARNING, MASKED_NOTE, shown, wishes

_MADE_ON = "Lập ngày {day}"
_COUNT = "{count} dòng"
_TOTAL = "Cộng"
_BETWEEN = " · "


def workbook(session: Session, listed: ShownList, today: date, *, clear: bool = False) -> BookFile:
    """Return a list as it is seen: its order, its filters, its columns; masked unless clear."""
    office = letterheads.commune(session, today)
    cells = _cells(session, listed, clear=clear)
    columns = _columns(listed, cells)
    made = _COUNT.format(count=len(cells)), _MADE_ON.format(day=short_date(today))
    filters = (_BETWEEN.join(listed.filters),) if listed.filters else ()
    personal = tuple(column.title for column in listed.personal) if clear else ()
    masked_note = (MASKED_NOTE,) if listed.personal and not clear else ()
    tab = Tab(
        listed.title,
        (" ".join(office.name_lines), listed.title),
        columns,
        cells,
        _TOTAL if any(column.summed for column in columns) and cells else "",
        (*filters, _BETWEEN.join(made), *masked_note),
        CLEAR_WARNING if personal else "",
    )
    name = file_name(listed.title, today, clear=bool(personal))
    return BookFile(name, Book(listed.title, (tab,), office.name), personal=personal)


def file_name(title: str, today: date, *, clear: bool) -> str:
    """Return the name of a file: the list's, the day, and whether it holds personal data."""
    words = (*re.findall(r"\w+", fold(title)), today.isoformat(), *([CLEAR_MARK] if clear else []))
    return "-".join(words)


def _cells(session: Session, listed: ShownList, *, clear: bool) -> list[tuple[Value, ...]]:
    hidden = any(column.personal for column in listed.columns) and not clear
    known = wishes(session, (row.idea_id for row in listed.rows)) if hidden else {}
    rows: list[tuple[Value, ...]] = []
    for row in listed.rows:
        wish = known.get(row.idea_id) if row.idea_id is not None else None
        rows.append(
            tuple(
                shown(column.personal, text, wish)
                if hidden and column.personal
                else value_of(text, column)
                for text, column in zip(row.cells, listed.columns, strict=True)
            )
        )
    return rows


def _columns(listed: ShownList, cells: Sequence[tuple[Value, ...]]) -> tuple[BookColumn, ...]:
    """A column of days or of numbers has their format; a stray text in it stays a text."""
    columns = [[row[at] for row in cells] for at in range(len(listed.columns))]
    widths = fitted(
        [
            width_of(column.title, map(_text, values))
            for column, values in zip(listed.columns, columns, strict=True)
        ]
    )
    return tuple(
        BookColumn(column.title, width, _kind(column, values), column.summed)
        for column, values, width in zip(listed.columns, columns, widths, strict=True)
    )


def _kind(column: ShownColumn, values: Sequence[Value]) -> Kind:
    if column.kind is CellKind.MONEY:
        return Kind.MONEY
    if any(isinstance(value, Decimal) for value in values):
        return Kind.POINTS
    if any(isinstance(value, int) for value in values):
        return Kind.WHOLE
    return Kind.DATE if any(isinstance(value, date) for value in values) else Kind.TEXT


def _text(value: Value) -> str:
    return value if isinstance(value, str) else "31/12/2026"
