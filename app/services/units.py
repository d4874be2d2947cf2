"""Sổ đơn vị: villages, offices, schools, teams — added, changed, closed, and what they did."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import sort_text, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.idea import Idea
from app.models.unit import Unit, UnitActivity
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.unit import ActivityKind, UnitKind, must_do_outreach


@dataclass(frozen=True, kw_only=True)
class UnitFacts:
    """A unit as typed into its form."""

    kind: UnitKind
    name: str
    short_name: str = ""
    head_name: str = ""
    head_title: str = ""
    phone: str = ""
    opened_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class UnitRow:
    """A unit as the list shows it."""

    id: int
    kind: UnitKind
    name: str
    head_name: str
    phone: str
    ideas: int
    launched_on: date | None
    outreach: int
    must_do_outreach: bool
    closed_on: date | None


@dataclass(frozen=True)
class Activity:
    """What a unit did for the movement on a day."""

    id: int
    kind: ActivityKind
    on_date: date
    content: str


@dataclass(frozen=True)
class UnitDetail:
    """A unit with everything that is written of it."""

    id: int
    facts: UnitFacts
    plan_clause: str
    closed_on: date | None
    merged_into: str
    activities: tuple[Activity, ...]


def list_units(session: Session, *, with_closed: bool = False) -> list[UnitRow]:
    """Return the units by kind and name, with what they have done so far."""
    query = select(Unit).order_by(Unit.sort_key)
    if not with_closed:
        query = query.where(Unit.closed_on.is_(None))
    ideas = _ideas_by_unit(session)
    launched = _launch_days(session)
    outreach = _outreach_counts(session)
    order = list(UnitKind)
    units = sorted(session.scalars(query), key=lambda unit: order.index(unit.kind))
    return [
        UnitRow(
            unit.id,
            unit.kind,
            unit.name,
            unit.head_name,
            unit.phone,
            ideas.get(unit.id, 0),
            launched.get(unit.id),
            outreach.get(unit.id, 0),
            must_do_outreach(unit.kind),
            unit.closed_on,
        )
        for unit in units
    ]


def unit_detail(session: Session, unit_id: int) -> UnitDetail:
    """Return one unit with its activities, newest first."""
    unit = _unit(session, unit_id)
    merged = session.get(Unit, unit.merged_into_id) if unit.merged_into_id else None
    done = sorted(unit.activities, key=lambda one: (one.on_date, one.id), reverse=True)
    return UnitDetail(
        unit.id,
        UnitFacts(
            kind=unit.kind,
            name=unit.name,
            short_name=unit.short_name,
            head_name=unit.head_name,
            head_title=unit.head_title,
            phone=unit.phone,
            opened_on=unit.opened_on,
            note=unit.note,
        ),
        unit.plan_clause,
        unit.closed_on,
        merged.name if merged else "",
        tuple(Activity(one.id, one.kind, one.on_date, one.content) for one in done),
    )


def save_unit(session: Session, unit_id: int | None, facts: UnitFacts) -> int:
    """Add a unit or correct one; returns its id."""
    good = _checked(session, unit_id, facts)
    unit = Unit() if unit_id is None else _unit(session, unit_id)
    for name, value in vars(good).items():
        setattr(unit, name, value)
    unit.sort_key = sort_text(good.name)
    session.add(unit)
    session.flush()
    return unit.id


def close_unit(session: Session, unit_id: int, on: date, merged_into_id: int | None = None) -> None:
    """Take a unit out of the lists from a day on; its history stays."""
    unit = _unit(session, unit_id)
    wrong: dict[str, Said] = {}
    if unit.opened_on is not None and on < unit.opened_on:
        wrong["closed_on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày giải thể trước ngày thành lập."))
    if merged_into_id == unit_id:
        wrong["merged_into"] = say(QT_TRANSLATE_NOOP("Form", "Hãy chọn đơn vị khác để gộp vào."))
    if wrong:
        raise InvalidForm(wrong)
    unit.closed_on, unit.merged_into_id = on, merged_into_id
    session.flush()


def reopen_unit(session: Session, unit_id: int) -> None:
    """Put a closed unit back into the lists."""
    unit = _unit(session, unit_id)
    unit.merged_into_id = None
    unit.closed_on = None
    session.flush()


def add_activity(
    session: Session, unit_id: int, kind: ActivityKind, on: date | None, content: str, today: date
) -> int:
    """Note that a unit launched the movement or did outreach on a day."""
    unit = _unit(session, unit_id)
    if on is None:
        raise InvalidForm({"on_date": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày."))})
    if on > today:
        raise InvalidForm({"on_date": say(QT_TRANSLATE_NOOP("Form", "Ngày này ở tương lai."))})
    activity = UnitActivity(kind=kind, on_date=on, content=tidy(content))
    unit.activities.append(activity)
    session.flush()
    return activity.id


def remove_activity(session: Session, activity_id: int) -> None:
    """Take back a note that was wrong; the journal keeps it."""
    found = session.get(UnitActivity, activity_id)
    if found is None:
        raise NotFound(what="hoạt động này")
    found.unit.activities.remove(found)
    session.flush()


def _checked(session: Session, unit_id: int | None, facts: UnitFacts) -> UnitFacts:
    good = replace(
        facts,
        name=tidy(facts.name),
        short_name=tidy(facts.short_name),
        head_name=tidy(facts.head_name),
        head_title=tidy(facts.head_title),
        phone=tidy(facts.phone),
    )
    wrong: dict[str, Said] = {}
    if not good.name:
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên đơn vị."))
    elif _name_taken(session, unit_id, good.name):
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Đơn vị này đã có trong sổ."))
    if wrong:
        raise InvalidForm(wrong)
    return good


def _name_taken(session: Session, unit_id: int | None, name: str) -> bool:
    others = session.execute(select(Unit.id, Unit.name)).all()
    return any(key != unit_id and other.casefold() == name.casefold() for key, other in others)


def _unit(session: Session, unit_id: int) -> Unit:
    found = session.get(Unit, unit_id)
    if found is None:
        raise NotFound(what="đơn vị")
    return found


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
