"""Danh sách kèm báo cáo: ideas line by line, each said as its author allows."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.classification import Field
from app.models.idea import Author, Idea
from app.rules.idea import SOURCE_LABELS, IdeaState
from app.rules.moves import STATE_LABELS
from app.rules.numbering import idea_code
from app.rules.period import Period
from app.services.breakdowns import NOT_KNOWN, By, classes
from app.services.figure_queries import main_fields
from app.services.publication import shown_authors, shown_title, shown_unit
from app.services.unit_names import names_on

_FEW = 500  # so many keys go into a query; for more the whole register is read at once


@dataclass(frozen=True)
class IdeaLine:
    """An idea of the annex list."""

    id: int
    code: str
    received_on: date
    title: str
    authors: str
    unit: str
    field: str
    source: str
    state: str


def idea_lines(session: Session, ids: Collection[int], period: Period) -> list[IdeaLine]:
    """Return the ideas in the order of the register, as they stood at the period's end.

    Units have the names they had then, too.
    """
    wanted = set(ids)
    states, names = classes(session, By.STATE, wanted, period), _names(session, wanted)
    fields, units = main_fields().subquery(), names_on(session, period.last)
    query = (
        select(
            Idea.id,
            Idea.register_year,
            Idea.register_number,
            Idea.received_on,
            Idea.title,
            Idea.publication,
            Idea.source,
            Idea.unit_id,
            Field.name,
        )
        .outerjoin(fields, fields.c.idea_id == Idea.id)
        .outerjoin(Field, Field.id == fields.c.field_id)
        .where(*_among(Idea.id, wanted))
        .order_by(Idea.register_year, Idea.register_number)
    )
    return [
        IdeaLine(
            id=key,
            code=idea_code(year, number),
            received_on=received_on,
            title=shown_title(publication, title),
            authors=shown_authors(publication, names[key]),
            unit=shown_unit(publication, units.get(unit or 0, "")),
            field=field or NOT_KNOWN,
            source=SOURCE_LABELS[source],
            state=STATE_LABELS[IdeaState(states[key])] if key in states else "",
        )
        for (
            key,
            year,
            number,
            received_on,
            title,
            publication,
            source,
            unit,
            field,
        ) in session.execute(query)
        if key in wanted
    ]


def _names(session: Session, wanted: set[int]) -> dict[int, list[str]]:
    query = (
        select(Author.idea_id, Author.name)
        .where(*_among(Author.idea_id, wanted))
        .order_by(Author.idea_id, Author.position)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for idea, name in session.execute(query):
        found[idea].append(name)
    return found


def _among(key: InstrumentedAttribute[int], wanted: set[int]) -> tuple[ColumnElement[bool], ...]:
    return (key.in_(wanted),) if len(wanted) <= _FEW else ()
