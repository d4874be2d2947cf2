"""Phân tổ: the ideas of a figure by field, group, unit, source, month or state; parts add up."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Select, SQLColumnExpression, select
from sqlalchemy.orm import Session

from app.basics.text import sort_key
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.classification import AuthorGroup, Field
from app.models.idea import Idea
from app.models.unit import Unit
from app.rules.idea import SOURCE_LABELS
from app.rules.moves import STATE_LABELS
from app.rules.period import Period
from app.services.figure_queries import main_fields, stood
from app.services.figures import Counted
from app.services.unit_names import names_on

NOT_KNOWN = QT_TRANSLATE_NOOP("Figure", "Chưa phân loại")
_FEW = 500  # so many keys go into a query; for more the whole register is read at once
_MOST_MONTHS = 13


class By(StrEnum):
    """What the ideas of a figure are divided by."""

    FIELD = "field"
    GROUP = "group"
    UNIT = "unit"
    SOURCE = "source"
    MONTH = "month"
    STATE = "state"


_REGISTERS: dict[By, type[Field | AuthorGroup]] = {By.FIELD: Field, By.GROUP: AuthorGroup}


@dataclass(frozen=True)
class Part:
    """A part of a figure with the ideas in it."""

    key: str
    label: str
    value: int
    ids: tuple[int, ...]


@dataclass(frozen=True)
class Line:
    """A line of a table: one part per figure; the key is empty for what has no class."""

    key: str
    label: str
    parts: tuple[Part, ...]


def breakdown(session: Session, counted: Counted, by: By, period: Period) -> tuple[Part, ...]:
    """Return the parts of one figure, those that are zero as well."""
    return tuple(line.parts[0] for line in table(session, (counted,), by, period))


def table(session: Session, columns: Iterable[Counted], by: By, period: Period) -> tuple[Line, ...]:
    """Return a line per part with the figures side by side; every column adds up."""
    columns = tuple(columns)
    labels = _labels(session, by, period)
    if by is By.MONTH:
        divided = [_by_time(counted, period) for counted in columns]
    else:
        known = classes(session, by, {key for column in columns for key in column.ids}, period)
        divided = [{key: known.get(key, "") for key in column.ids} for column in columns]
    groups = [_grouped(each) for each in divided]
    for key in sorted({key for group in groups for key in group} - set(labels)):
        labels[key] = _extra_label(session, by, key, period)
    return tuple(
        Line(key, label, tuple(_part(key, label, group.get(key, ())) for group in groups))
        for key, label in labels.items()
    )


def _part(key: str, label: str, ids: Collection[int]) -> Part:
    return Part(key, label, len(ids), tuple(ids))


def _grouped(classes: dict[int, str]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for record, key in classes.items():
        groups[key].append(record)
    return groups


def _labels(session: Session, by: By, period: Period) -> dict[str, str]:
    """Return every part that is shown even when it is zero."""
    match by:
        case By.FIELD | By.GROUP:
            return _register(session, _REGISTERS[by])
        case By.UNIT:
            return _open_units(session, period)
        case By.SOURCE:
            return {source.value: label for source, label in SOURCE_LABELS.items()}
        case By.STATE:
            return {state.value: label for state, label in STATE_LABELS.items()}
        case By.MONTH:
            return {_time_key(day, period): _time_label(day, period) for day in _months(period)}


def _register(session: Session, kind: type[Field | AuthorGroup]) -> dict[str, str]:
    query = select(kind.code, kind.name).where(kind.active).order_by(kind.position)
    return {row[0]: row[1] for row in session.execute(query)}


def _open_units(session: Session, period: Period) -> dict[str, str]:
    """Return the units of the period's last day, by the names they had then."""
    query = (
        select(Unit.id)
        .where(Unit.opened_on.is_(None) | (Unit.opened_on <= period.last))
        .where(Unit.closed_on.is_(None) | (Unit.closed_on > period.last))
    )
    names = names_on(session, period.last)
    return {
        str(key): names[key]
        for key in sorted(session.scalars(query), key=lambda key: sort_key(names[key]))
    }


def _extra_label(session: Session, by: By, key: str, period: Period) -> str:
    """Return the name of what is no longer in use but still has ideas; or of having none."""
    if not key:
        return NOT_KNOWN
    if by is By.UNIT:
        return names_on(session, period.last).get(int(key), NOT_KNOWN)
    kind = _REGISTERS[by]
    return session.scalar(select(kind.name).where(kind.code == key)) or NOT_KNOWN


def classes(session: Session, by: By, ids: Collection[int], period: Period) -> dict[int, str]:
    """Return the class of each idea that has one; not for months, which go by the event's day."""
    query, key = _class_query(by, period)
    if len(ids) <= _FEW:
        query = query.where(key.in_(ids))
    return {idea: str(value) for idea, value in session.execute(query) if value is not None}


def _class_query(by: By, period: Period) -> tuple[Select[int, object], SQLColumnExpression[int]]:
    match by:
        case By.FIELD:
            fields = main_fields().subquery()
            query = select(Idea.id, Field.code).join(fields, fields.c.idea_id == Idea.id)
            return query.join(Field, Field.id == fields.c.field_id), Idea.id
        case By.GROUP:
            return select(Idea.id, AuthorGroup.code).join(AuthorGroup), Idea.id
        case By.UNIT:
            return select(Idea.id, Idea.unit_id), Idea.id
        case By.STATE:
            last = stood(period).subquery()
            return select(last.c.idea_id, last.c.to_state), last.c.idea_id
        case _:
            return select(Idea.id, Idea.source), Idea.id


def _by_time(counted: Counted, period: Period) -> dict[int, str]:
    pairs = zip(counted.ids, counted.days, strict=True)
    return {key: _time_key(day, period) if day else "" for key, day in pairs}


def _is_long(period: Period) -> bool:
    return len(_months(period)) > _MOST_MONTHS


def _months(period: Period) -> list[date]:
    """Return the first days of the months that the period touches."""
    first = period.first.year * 12 + period.first.month - 1
    last = period.last.year * 12 + period.last.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(first, last + 1)]


def _time_key(day: date, period: Period) -> str:
    return f"{day.year}" if _is_long(period) else f"{day:%Y-%m}"


def _time_label(day: date, period: Period) -> str:
    return f"{day.year}" if _is_long(period) else f"{day.month}/{day.year}"
