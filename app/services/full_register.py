"""Sổ đầy đủ: every box of the intake form, a row for each author, to be read back unchanged."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import RowMapping, Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.models.classification import AuthorGroup, Field
from app.models.idea import Author, Idea, IdeaField
from app.models.unit import Unit
from app.rules.author import AUTHOR_KIND_LABELS
from app.rules.dates import short_date
from app.rules.idea import PUBLICATION_LABELS, SOURCE_LABELS, Publication
from app.rules.importing.idea_titles import (
    AUTHOR_TITLES,
    IDEA_TITLES,
    LIST_MARK,
    NUMBER,
    REGISTER_TITLES,
    STATE,
    YES,
)
from app.rules.masking import MASK, PersonalData, masked
from app.rules.moves import STATE_LABELS
from app.rules.numbering import idea_code
from app.services import letterheads
from app.services.books import BookFile
from app.services.masked_cells import CLEAR_WARNING, MASKED_NOTE
from app.services.publication import NOT_NAMED
from app.services.shown_lists import file_name

TITLE = "Sổ tiếp nhận ý tưởng, đầy đủ"
_TAB = "Sổ tiếp nhận"
_MADE_ON = "{count} dòng, mỗi tác giả một dòng · Lập ngày {day}"
_BATCH = 500

_BLOCKS = frozenset(
    {
        "situation",
        "content",
        "novelty",
        "reach",
        "effect_economic",
        "effect_social",
        "conditions",
        "support_wanted",
        "confidential_parts",
    }
)
_CONTACT = {
    "phone": PersonalData.PHONE,
    "email": PersonalData.EMAIL,
    "national_id": PersonalData.NATIONAL_ID,
    "birth_date": PersonalData.BIRTH_DATE,
    "address": PersonalData.ADDRESS,
}
_TELLS_WHO = frozenset({"name", "gender", "job_title", "unit_id"})
_LABELS: Mapping[str, Callable[[Any], str]] = {
    "source": lambda value: SOURCE_LABELS[value],
    "publication": lambda value: PUBLICATION_LABELS[value],
    "state": lambda value: STATE_LABELS[value],
    "kind": lambda value: AUTHOR_KIND_LABELS[value],
    "child_consents": lambda value: YES if value else "",
    "guardian_consents": lambda value: YES if value else "",
}
_LOOKED_UP = frozenset({"unit_id", "group_code", "field_codes"})  # written by their names
_KINDS = {
    "received_on": Kind.DATE,
    "answer_due": Kind.DATE,
    "birth_date": Kind.DATE,
    "share": Kind.POINTS,
}
_WIDTHS = {"title": 44, "name": 24, NUMBER: 15, STATE: 18, "field_codes": 26, "address": 26}
_WIDE, _USUAL, _NARROW = 40, 20, 13


@dataclass(frozen=True)
class WhichIdeas:
    """Which ideas: those with these keys in this order, or a year's, or all."""

    keys: tuple[int, ...] | None = None
    year: int | None = None


def register_book(
    session: Session, which: WhichIdeas, today: date, *, clear: bool = False
) -> BookFile:
    """Return the register with every box of its forms; masked unless clear."""
    office = letterheads.commune(session, today)
    rows = _rows(session, which, clear=clear)
    columns = tuple(
        BookColumn(title, _width(key), _KINDS.get(key, Kind.TEXT))
        for titles in (REGISTER_TITLES, IDEA_TITLES, AUTHOR_TITLES)
        for title, key in titles.items()
    )
    tab = Tab(
        _TAB,
        (" ".join(office.name_lines), TITLE),
        columns,
        rows,
        notes=(
            _MADE_ON.format(count=len(rows), day=short_date(today)),
            *(() if clear else (MASKED_NOTE,)),
        ),
        warning=CLEAR_WARNING if clear else "",
    )
    personal = tuple(title for title, key in AUTHOR_TITLES.items() if key in _CONTACT)
    return BookFile(
        file_name(TITLE, today, clear=clear),
        Book(TITLE, (tab,), office.name),
        personal=personal if clear else (),
    )


def _rows(session: Session, which: WhichIdeas, *, clear: bool) -> list[tuple[Value, ...]]:
    keys = which.keys
    fields = _fields(session, keys)
    authors = _authors(session, keys)
    rows: list[tuple[Value, ...]] = []
    for idea in _ideas(session, which):
        publication = Publication.NAMED if clear else idea["publication"]
        said = _of_idea(idea, fields.get(idea["id"], ()))
        if not clear:
            said = _masked_idea(said, idea["publication"])
        for author in authors.get(idea["id"], ()):
            told = _of_author(author)
            rows.append((*said.values(), *_told(told, publication, clear=clear).values()))
    return rows


def _of_idea(idea: RowMapping, fields: Iterable[str]) -> dict[str, Value]:
    looked_up = {
        NUMBER: idea_code(idea["register_year"], idea["register_number"]),
        "unit_id": idea["unit"] or "",
        "group_code": idea["group"] or "",
        "field_codes": LIST_MARK.join(fields),
    }
    keys = (*REGISTER_TITLES.values(), *IDEA_TITLES.values())
    return {key: looked_up[key] if key in looked_up else _said(key, idea[key]) for key in keys}


def _of_author(author: RowMapping) -> dict[str, Value]:
    return {
        key: author["unit"] or "" if key == "unit_id" else _said(key, author[key])
        for key in AUTHOR_TITLES.values()
    }


def _said(key: str, value: Any) -> Value:  # noqa: ANN401 - a column of any type
    label = _LABELS.get(key)
    said: Value = label(value) if label else value
    return said


def _masked_idea(said: dict[str, Value], publication: Publication) -> dict[str, Value]:
    """An idea that is not to be published says nothing; its kept parts never leave unasked."""
    private = publication is Publication.PRIVATE
    hidden = {*_BLOCKS, "title", "unit_id"} if private else {"confidential_parts"}
    if publication is Publication.ANONYMOUS:
        hidden |= {"unit_id"}
    return {key: MASK if key in hidden and value else value for key, value in said.items()}


def _told(told: dict[str, Value], publication: Publication, *, clear: bool) -> dict[str, Value]:
    if clear:
        return told
    shown = dict(told)
    for key, kind in _CONTACT.items():
        value = told[key]
        shown[key] = value if isinstance(value, int | Decimal) else masked(kind, value) or None
    if publication is not Publication.NAMED:
        hidden = {key: MASK for key in _TELLS_WHO if told[key]}
        shown |= hidden | {"name": f"{MASK} {NOT_NAMED}"}
    return shown


def _ideas(session: Session, which: WhichIdeas) -> list[RowMapping]:
    names = [
        *("id", "register_year", "register_number", "state"),
        *(key for key in IDEA_TITLES.values() if key not in _LOOKED_UP),
    ]
    query = (
        select(
            *(getattr(Idea, name) for name in names),
            Unit.name.label("unit"),
            AuthorGroup.name.label("group"),
        )
        .outerjoin(Unit, Unit.id == Idea.unit_id)
        .outerjoin(AuthorGroup, AuthorGroup.id == Idea.group_id)
        .order_by(Idea.register_year, Idea.register_number)
    )
    if which.year is not None:
        query = query.where(Idea.register_year == which.year)
    found = _read(session, query, Idea.id, which.keys)
    if which.keys is None:
        return found
    place = {key: at for at, key in enumerate(which.keys)}
    return sorted(found, key=lambda idea: place[idea["id"]])


def _fields(session: Session, keys: Sequence[int] | None) -> dict[int, list[str]]:
    query = (
        select(IdeaField.idea_id, Field.name)
        .join(Field, Field.id == IdeaField.field_id)
        .order_by(IdeaField.idea_id, IdeaField.position)
    )
    found: dict[int, list[str]] = {}
    for row in _read(session, query, IdeaField.idea_id, keys):
        found.setdefault(row["idea_id"], []).append(row["name"])
    return found


def _authors(session: Session, keys: Sequence[int] | None) -> dict[int, list[RowMapping]]:
    own = aliased(Unit)
    names = [key for key in AUTHOR_TITLES.values() if key not in _LOOKED_UP]
    query = (
        select(Author.idea_id, *(getattr(Author, name) for name in names), own.name.label("unit"))
        .outerjoin(own, own.id == Author.unit_id)
        .order_by(Author.idea_id, Author.position)
    )
    found: dict[int, list[RowMapping]] = {}
    for row in _read(session, query, Author.idea_id, keys):
        found.setdefault(row["idea_id"], []).append(row)
    return found


def _read(
    session: Session,
    query: Select[*tuple[Any, ...]],
    column: InstrumentedAttribute[int],
    keys: Sequence[int] | None,
) -> list[RowMapping]:
    """Read everything, or only what belongs to these ideas, some hundreds at a time."""
    if keys is None:
        return list(session.execute(query).mappings())
    return [
        row
        for at in range(0, len(keys), _BATCH)
        for row in session.execute(query.where(column.in_(keys[at : at + _BATCH]))).mappings()
    ]


def _width(key: str) -> float:
    if key in _BLOCKS:
        return _WIDE
    return _WIDTHS.get(key, _NARROW if key in _KINDS else _USUAL)
