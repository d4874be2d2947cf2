"""Danh sách: what `list` and `export` say of the records that the screens show in tables."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold
from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.models.idea import Idea
from app.rules.dates import short_date
from app.rules.errors import UnknownKind
from app.rules.money import format_number
from app.services import letterheads
from app.services.books import BookFile, made_on
from app.services.listings import matches
from app.services.masked_cells import CLEAR_MARK, CLEAR_WARNING, MASKED_NOTE
from app.services.publication import shown_authors, shown_title

Record = dict[str, Any]
_WISHES = frozenset({"idea", "authors"})  # what authors may ask not to be told
_COUNTED = frozenset({Kind.WHOLE, Kind.POINTS})


@dataclass(frozen=True)
class ListColumn:
    """A column as the screen shows it: the key of its value, its heading, its width in a file."""

    key: str
    title: str
    width: float = 24
    kind: Kind = Kind.TEXT


@dataclass(frozen=True)
class RecordList:
    """A list: its word on the command line, its title, its columns, how it is read for a year.

    states: what `--state` may say of its records; a record says its own under "state".
    by_idea: whether every record belongs to an idea ("idea_id", "idea" for its title).
    """

    word: str
    title: str
    columns: tuple[ListColumn, ...]
    read: Callable[[Session, int, date], list[Record]]
    states: tuple[str, ...] = ()
    by_idea: bool = False


@dataclass(frozen=True)
class Wanted:
    """What to list: the year, words to find, a state; empty ones mean everything."""

    year: int
    search: str = ""
    state: str = ""


def records(session: Session, kind: RecordList, wanted: Wanted, today: date) -> list[Record]:
    """Return the records of a list as the office sees them."""
    if wanted.state and wanted.state not in kind.states:
        known = ", ".join(kind.states) or "không có; danh sách này không chia theo trạng thái"
        raise UnknownKind(kind=wanted.state, known=known)
    return [
        each
        for each in kind.read(session, wanted.year, today)
        if wanted.state in ("", each.get("state"))
        and matches(" ".join(_cell(each[column.key]) for column in kind.columns), wanted.search)
    ]


def lines(kind: RecordList, found: Iterable[Record]) -> list[str]:
    """Return the records for people: cells apart by a bar, numbers named, empty ones left out."""
    return [
        " | ".join(
            f"{column.title}: {text}" if column.kind in _COUNTED else text
            for column in kind.columns
            if (text := _cell(each[column.key]))
        )
        for each in found
    ]


def workbook(
    session: Session, kind: RecordList, wanted: Wanted, today: date, *, clear: bool = False
) -> BookFile:
    """Return a list as an Excel file, ideas and authors said as the authors allow unless clear."""
    found = records(session, kind, wanted, today)
    if kind.by_idea and not clear:
        found = _as_allowed(session, found)
    personal = tuple(c.title for c in kind.columns if kind.by_idea and clear and c.key in _WISHES)
    office = letterheads.commune(session, today)
    title = f"{kind.title} năm {wanted.year}"
    columns = (
        BookColumn("TT", 6, Kind.WHOLE),
        *(BookColumn(column.title, column.width, column.kind) for column in kind.columns),
    )
    rows: list[tuple[Value, ...]] = [
        (n, *(each[column.key] for column in kind.columns)) for n, each in enumerate(found, 1)
    ]
    tab = Tab(
        kind.title,
        (" ".join(office.name_lines), title),
        columns,
        rows,
        notes=_notes(kind, wanted, found, today, clear=clear),
        warning=CLEAR_WARNING if personal else "",
    )
    mark = (CLEAR_MARK,) if personal else ()
    name = "-".join((*re.findall(r"\w+", fold(kind.title)), str(wanted.year), *mark))
    return BookFile(name, Book(title, (tab,), office.name), personal=personal)


def _notes(
    kind: RecordList, wanted: Wanted, found: list[Record], today: date, *, clear: bool
) -> tuple[str, ...]:
    """Say what was looked for, the day, and that names are said as the authors allow."""
    state = str(found[0].get("state_label", "")) if wanted.state and found else ""
    asked = (
        f"Trạng thái: {state}" if state else "",
        f"Tìm: “{wanted.search}”" if wanted.search else "",
        made_on(today),
    )
    masked = (MASKED_NOTE,) if kind.by_idea and not clear else ()
    return (" · ".join(filter(None, asked)), *masked)


def words_of(labels: Mapping[Any, str]) -> tuple[str, ...]:
    """Return the words by which states are named on the command line."""
    return tuple(str(each.value if isinstance(each, StrEnum) else each) for each in labels)


def _as_allowed(session: Session, found: list[Record]) -> list[Record]:
    """Return records that say of an idea and its authors what leaves the office."""
    keys = {each["idea_id"] for each in found}
    query = select(Idea.id, Idea.publication).where(Idea.id.in_(keys))
    allowed = {row.id: row.publication for row in session.execute(query)}
    shown = []
    for each in found:
        publication = allowed[each["idea_id"]]
        changed = {"idea": shown_title(publication, each["idea"])}
        if "authors" in each:
            changed["authors"] = shown_authors(publication, [each["authors"]])
        shown.append(each | changed)
    return shown


def _cell(value: object) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, Decimal):
        return format_number(value)
    return short_date(value) if isinstance(value, date) else str(value)
