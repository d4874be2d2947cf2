"""Sổ tiếp nhận: the list of ideas as the office reads it, searched and filtered in SQL."""

import json
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import Session, aliased

from app.basics.text import tidy
from app.models.classification import AuthorGroup, Field
from app.models.idea import Author, Idea, IdeaField
from app.models.unit import Unit
from app.rules.errors import NotFound
from app.rules.idea import IdeaState
from app.rules.numbering import idea_code, read_idea_code
from app.search import query as search
from app.services.figure_queries import main_fields

_BACKWARDS = re.compile(r"(\d{1,6})\s*/\s*(\d{4})")
_HIGHEST = 999_999_999


@dataclass(frozen=True)
class IdeaFilter:
    """What the list shows; None and empty mean everything. Keys of field, unit, group are ids."""

    year: int | None = None
    state: IdeaState | None = None
    field: int | None = None
    unit: int | None = None
    group: int | None = None
    priority: bool = False
    search: str = ""


@dataclass(frozen=True)
class IdeaRow:
    """A line of the register. Texts ending in _sort order the Vietnamese way, byte by byte."""

    id: int
    number_text: str
    year: int
    number: int
    received_on: date
    title: str
    title_sort: str
    authors: str
    author_sort: str
    unit: str
    unit_sort: str
    field: str
    priority: bool
    group: str
    state: IdeaState
    answer_due: date | None


EVERYTHING = IdeaFilter()


def list_ideas(session: Session, wanted: IdeaFilter = EVERYTHING) -> list[IdeaRow]:
    """Return the lines that fit, the best hits of a search first, else the newest first."""
    hits = _hits(session, wanted)
    where = [*_conditions(wanted, hits), *_in_force(wanted)]
    lines = session.execute(_lines(where)).all()
    authors = _authors(session, where)
    rows = [_row(line, authors[line.id]) for line in lines]
    if hits is not None:
        rank = {key: n for n, key in enumerate(hits)}
        rows.sort(key=lambda row: rank[row.id])
    return rows


def state_counts(session: Session, wanted: IdeaFilter = EVERYTHING) -> dict[IdeaState, int]:
    """Return how many ideas stand in each state, whatever state the filter names."""
    wanted = replace(wanted, state=None)
    where = _conditions(wanted, _hits(session, wanted))
    query = select(Idea.state, func.count()).where(*where).group_by(Idea.state)
    found = {IdeaState(state): count for state, count in session.execute(query)}
    return {state: found[state] for state in IdeaState if state in found}


def register_years(session: Session, today: date) -> tuple[int, ...]:
    """Return the years of the register and this one, newest first."""
    years = set(session.scalars(select(Idea.register_year).distinct())) | {today.year}
    return tuple(sorted(years, reverse=True))


def find_by_number(session: Session, text: str, year: int | None = None) -> int:
    """Return the id of the idea with a number such as YT-2026-0005, 5/2026 or, in a year, 5."""
    plain = tidy(text)
    if plain.isdecimal() and year is not None and len(plain) < 7:
        key = (year, int(plain))
    else:
        key = _read_number(plain)
    found = _by_number(session, *key)
    if found is None:
        raise NotFound(what=f"ý tưởng số {plain}")
    return found


def _read_number(text: str) -> tuple[int, int]:
    if found := _BACKWARDS.fullmatch(text):
        return int(found[2]), int(found[1])
    return read_idea_code(text)


def _by_number(session: Session, year: int, number: int) -> int | None:
    if number > _HIGHEST:
        return None
    query = select(Idea.id).where(Idea.register_year == year, Idea.register_number == number)
    return session.scalar(query)


def _hits(session: Session, wanted: IdeaFilter) -> list[int] | None:
    """Return the ids a search finds, best first; None without a search.

    A whole register number finds its idea, whatever the year of the filter.
    """
    if not tidy(wanted.search):
        return None
    try:
        found = _by_number(session, *_read_number(tidy(wanted.search)))
    except NotFound:
        found = None
    return search.find_ideas(session, wanted.search) if found is None else [found]


def _in_force(wanted: IdeaFilter) -> list[ColumnElement[bool]]:
    """Leave out what was struck from the register, unless it is asked for."""
    asked = wanted.state is not None or _is_number(wanted.search)
    return [] if asked else [Idea.state != IdeaState.STRUCK]


def _conditions(wanted: IdeaFilter, hits: list[int] | None) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = []
    by_number = hits is not None and _is_number(wanted.search)
    if wanted.year is not None and not by_number:
        where.append(Idea.register_year == wanted.year)
    if wanted.state is not None:
        where.append(Idea.state == wanted.state)
    if wanted.unit is not None:
        where.append(Idea.unit_id == wanted.unit)
    if wanted.group is not None:
        where.append(Idea.group_id == wanted.group)
    if wanted.field is not None:
        in_field = select(IdeaField.idea_id).where(IdeaField.field_id == wanted.field)
        where.append(Idea.id.in_(in_field))
    if wanted.priority:
        main = main_fields().subquery()
        first_ones = select(main.c.idea_id).join(Field, Field.id == main.c.field_id)
        where.append(Idea.id.in_(first_ones.where(Field.priority)))
    if hits is not None:
        found = func.json_each(json.dumps(hits)).table_valued("value")
        where.append(Idea.id.in_(select(found.c.value)))
    return where


def _is_number(text: str) -> bool:
    try:
        _read_number(tidy(text))
    except NotFound:
        return False
    return True


def _lines(where: list[ColumnElement[bool]]) -> Select[*tuple[Any, ...]]:
    main = main_fields().subquery()
    field = aliased(Field)
    return (
        select(
            Idea.id,
            Idea.register_year,
            Idea.register_number,
            Idea.received_on,
            Idea.title,
            Idea.title_sort,
            Idea.state,
            Idea.answer_due,
            Unit.name.label("unit"),
            Unit.sort_key.label("unit_sort"),
            field.name.label("field"),
            field.priority.label("priority"),
            AuthorGroup.name.label("group"),
        )
        .outerjoin(Unit, Unit.id == Idea.unit_id)
        .outerjoin(AuthorGroup, AuthorGroup.id == Idea.group_id)
        .outerjoin(main, main.c.idea_id == Idea.id)
        .outerjoin(field, field.id == main.c.field_id)
        .where(*where)
        .order_by(Idea.register_year.desc(), Idea.register_number.desc())
    )


def _authors(
    session: Session, where: list[ColumnElement[bool]]
) -> dict[int, list[tuple[str, str]]]:
    """Return name and sort text of the authors of every idea that fits, in their order."""
    query = (
        select(Author.idea_id, Author.name, Author.name_sort)
        .where(Author.idea_id.in_(select(Idea.id).where(*where)))
        .order_by(Author.idea_id, Author.position)
    )
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for idea_id, name, name_sort in session.execute(query):
        found[idea_id].append((name, name_sort))
    return found


def _row(line: Row[*tuple[Any, ...]], authors: list[tuple[str, str]]) -> IdeaRow:
    return IdeaRow(
        id=line.id,
        number_text=idea_code(line.register_year, line.register_number),
        year=line.register_year,
        number=line.register_number,
        received_on=line.received_on,
        title=line.title,
        title_sort=line.title_sort,
        authors=", ".join(name for name, _sort in authors),
        author_sort=authors[0][1] if authors else "",
        unit=line.unit or "",
        unit_sort=line.unit_sort or "",
        field=line.field or "",
        priority=bool(line.priority),
        group=line.group or "",
        state=line.state,
        answer_due=line.answer_due,
    )
