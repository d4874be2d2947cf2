"""Sổ đơn vị: villages, offices, schools, teams — added, changed, found, closed."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import fold, sort_text, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.idea import Idea
from app.models.unit import Unit, UnitActivity
from app.rules.errors import InvalidForm, Said, say
from app.rules.role import Duty
from app.rules.unit import ActivityKind, UnitKind, must_do_outreach
from app.rules.unit_contact import tidy_phone, wrong_contact
from app.services.steps import step
from app.services.unit_names import (
    FormerName,
    NameBook,
    name_book,
    name_taken,
    reindex_ideas,
    the_unit,
)

_LINES = ("name", "short_name", "head_name", "head_title", "contact_name", "email", "address")


@dataclass(frozen=True, kw_only=True)
class UnitFacts:
    """A unit as typed into its form."""

    kind: UnitKind
    name: str
    short_name: str = ""
    head_name: str = ""
    head_title: str = ""
    contact_name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    opened_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class UnitRow:
    """A unit as the list shows it; former: what it was called before, oldest first."""

    id: int
    kind: UnitKind
    name: str
    former: tuple[FormerName, ...]
    head_name: str
    contact_name: str
    phone: str
    ideas: int
    launched_on: date | None
    outreach: int
    must_do_outreach: bool
    closed_on: date | None


@dataclass(frozen=True)
class UnitDetail:
    """A unit with everything that is written of it; absorbed: the units that went into it."""

    id: int
    facts: UnitFacts
    plan_clause: str
    closed_on: date | None
    merged_into: str
    former: tuple[FormerName, ...]
    absorbed: tuple[str, ...]


def list_units(
    session: Session,
    *,
    with_closed: bool = False,
    kind: UnitKind | None = None,
    words: str = "",
) -> list[UnitRow]:
    """Return the units by kind and name, with what they have done so far.

    words: found in the name, a former name, head or contact, with or without diacritics.
    """
    query = select(Unit).order_by(Unit.sort_key)
    if not with_closed:
        query = query.where(Unit.closed_on.is_(None))
    if kind is not None:
        query = query.where(Unit.kind == kind)
    book, wanted = name_book(session), fold(words).split()
    ideas, launched = _ideas_by_unit(session), _launch_days(session)
    outreach = _outreach_counts(session)
    order = list(UnitKind)
    found = [unit for unit in session.scalars(query) if _has(unit, book, wanted)]
    return [
        UnitRow(
            unit.id,
            unit.kind,
            unit.name,
            book.former.get(unit.id, ()),
            unit.head_name,
            unit.contact_name,
            unit.phone,
            ideas.get(unit.id, 0),
            launched.get(unit.id),
            outreach.get(unit.id, 0),
            must_do_outreach(unit.kind),
            unit.closed_on,
        )
        for unit in sorted(found, key=lambda unit: order.index(unit.kind))
    ]


def unit_detail(session: Session, unit_id: int) -> UnitDetail:
    """Return one unit with its former names and the units that went into it."""
    unit = the_unit(session, unit_id)
    merged = session.get(Unit, unit.merged_into_id) if unit.merged_into_id else None
    absorbed = select(Unit.name).where(Unit.merged_into_id == unit_id).order_by(Unit.sort_key)
    return UnitDetail(
        unit.id,
        UnitFacts(**{field.name: getattr(unit, field.name) for field in fields(UnitFacts)}),
        unit.plan_clause,
        unit.closed_on,
        merged.name if merged else "",
        name_book(session).former.get(unit_id, ()),
        tuple(session.scalars(absorbed)),
    )


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Ghi đơn vị"))
def save_unit(session: Session, unit_id: int | None, facts: UnitFacts) -> int:
    """Add a unit or correct one; returns its id. A new name of the unit is `rename_unit`."""
    good = _checked(session, unit_id, facts)
    unit = Unit(name="") if unit_id is None else the_unit(session, unit_id)
    renamed = unit_id is not None and unit.name != good.name
    for name, value in vars(good).items():
        setattr(unit, name, value)
    unit.sort_key = sort_text(good.name)
    session.add(unit)
    session.flush()
    if renamed:
        reindex_ideas(session, unit.id)
    return unit.id


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Ngừng hoạt động đơn vị"))
def close_unit(session: Session, unit_id: int, on: date, merged_into_id: int | None = None) -> None:
    """Take a unit out of the lists from a day on; its history stays."""
    unit = the_unit(session, unit_id)
    wrong: dict[str, Said] = {}
    if unit.opened_on is not None and on < unit.opened_on:
        wrong["closed_on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày giải thể trước ngày thành lập."))
    into = the_unit(session, merged_into_id) if merged_into_id is not None else None
    if into is unit:
        wrong["merged_into"] = say(QT_TRANSLATE_NOOP("Form", "Hãy chọn đơn vị khác để gộp vào."))
    elif into is not None and into.closed_on is not None and into.closed_on <= on:
        wrong["merged_into"] = say(
            QT_TRANSLATE_NOOP("Form", "Đơn vị này đã ngừng theo dõi từ {day}."), day=into.closed_on
        )
    if wrong:
        raise InvalidForm(wrong)
    unit.closed_on, unit.merged_into_id = on, merged_into_id
    session.flush()


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Cho đơn vị hoạt động lại"))
def reopen_unit(session: Session, unit_id: int) -> None:
    """Put a closed unit back into the lists."""
    unit = the_unit(session, unit_id)
    unit.merged_into_id = None
    unit.closed_on = None
    session.flush()


def _checked(session: Session, unit_id: int | None, facts: UnitFacts) -> UnitFacts:
    lines: dict[str, Any] = {name: tidy(getattr(facts, name)) for name in _LINES}
    good = replace(facts, **lines, phone=tidy_phone(facts.phone))
    wrong = wrong_contact(good.phone, good.email)
    if not good.name:
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên đơn vị."))
    elif name_taken(session, unit_id, good.name):
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Đơn vị này đã có trong sổ."))
    if wrong:
        raise InvalidForm(wrong)
    return good


def _has(unit: Unit, book: NameBook, wanted: list[str]) -> bool:
    former = (each.name for each in book.former.get(unit.id, ()))
    parts = (unit.name, *former, unit.short_name, unit.head_name, unit.contact_name, unit.phone)
    text = fold(" ".join(parts))
    return all(word in text for word in wanted)


def _ideas_by_unit(session: Session) -> dict[int, int]:
    query = (
        select(Idea.unit_id, func.count()).where(Idea.unit_id.is_not(None)).group_by(Idea.unit_id)
    )
    return {unit_id: count for unit_id, count in session.execute(query) if unit_id is not None}


def _launch_days(session: Session) -> dict[int, date]:
    query = (
        select(UnitActivity.unit_id, func.min(UnitActivity.on_date))
        .where(UnitActivity.kind == ActivityKind.LAUNCH)
        .group_by(UnitActivity.unit_id)
    )
    return dict(session.execute(query).all())


def _outreach_counts(session: Session) -> dict[int, int]:
    query = (
        select(UnitActivity.unit_id, func.count())
        .where(UnitActivity.kind == ActivityKind.OUTREACH)
        .group_by(UnitActivity.unit_id)
    )
    return dict(session.execute(query).all())
