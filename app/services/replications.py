"""Nhân rộng: which units took an adopted idea over, since when, whom to ask (plan III.4, §7)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.follow_up import Replication
from app.models.idea import Adoption, Idea, IdeaEvent
from app.models.unit import Unit
from app.rules.errors import NotFound
from app.rules.follow_up_errors import AlreadyReplicated, AlreadyStruck, ReplicatedAtHome
from app.rules.idea import IdeaState
from app.rules.numbering import idea_code
from app.rules.role import Duty
from app.services import life
from app.services.follow_up import IN_USE, idea_in, refuse_if, strike, wrong_day, wrong_unit
from app.services.life import MoveRequest
from app.services.steps import step


@dataclass(frozen=True)
class ReplicationFacts:
    """A line of the matrix as typed: idea, unit, since when, whom to ask there, what came of it."""

    idea_id: int | None
    unit_id: int | None
    on: date | None
    contact_name: str = ""
    contact_phone: str = ""
    result: str = ""


@dataclass(frozen=True)
class ReplicationLine:
    """A unit that took an idea over."""

    id: int
    unit: str
    facts: ReplicationFacts


@dataclass(frozen=True)
class SpreadIdea:
    """A row of the matrix: an idea in use, where it was adopted first, who took it over."""

    id: int
    code: str
    title: str
    homes: tuple[int, ...]
    adopted_on: date | None
    by_unit: dict[int, ReplicationLine]


@dataclass(frozen=True)
class Matrix:
    """Ideas in use against units: where each was adopted and replicated."""

    units: tuple[tuple[int, str], ...]
    ideas: tuple[SpreadIdea, ...]


def matrix(session: Session) -> Matrix:
    """Return every idea in use and every open unit, those with something noted first."""
    homes = _homes(session)
    lines: dict[int, dict[int, ReplicationLine]] = {}
    taken = select(Replication).where(Replication.struck_at.is_(None))
    for each in session.scalars(taken):
        lines.setdefault(each.idea_id, {})[each.unit_id] = _line(each)
    used = {unit for by_unit in lines.values() for unit in by_unit}
    used |= {unit for found in homes.values() for unit, _on in found}
    columns = (
        select(Unit.id, Unit.short_name, Unit.name)
        .where(Unit.closed_on.is_(None) | Unit.id.in_(used))
        .order_by(Unit.sort_key)
    )
    names = [(key, short or name) for key, short, name in session.execute(columns)]
    ideas = select(Idea).where(Idea.state.in_(IN_USE)).order_by(Idea.received_on, Idea.id)
    return Matrix(
        tuple(sorted(names, key=lambda unit: unit[0] not in used)),
        tuple(
            SpreadIdea(
                idea.id,
                idea_code(idea.register_year, idea.register_number),
                idea.title,
                tuple(unit for unit, _on in homes.get(idea.id, ())),
                min((on for _unit, on in homes.get(idea.id, ())), default=None),
                lines.get(idea.id, {}),
            )
            for idea in session.scalars(ideas)
        ),
    )


def replications_of_idea(session: Session, idea_id: int) -> list[ReplicationLine]:
    """Return who took an idea over, in the order of the days."""
    query = (
        select(Replication)
        .where(Replication.idea_id == idea_id, Replication.struck_at.is_(None))
        .order_by(Replication.on_date, Replication.id)
    )
    return [_line(each) for each in session.scalars(query)]


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Ghi nhân rộng"))
def add(session: Session, facts: ReplicationFacts, now: datetime) -> int:
    """Note that a unit took an idea over; the first one moves the idea on to “Đã nhân rộng”."""
    refuse_if(wrong_unit(session, facts.unit_id) | wrong_day("on", facts.on, now.date()))
    idea = idea_in(session, facts.idea_id, IN_USE, "nhân rộng")
    unit = session.get_one(Unit, facts.unit_id)
    if unit.id in {key for key, _on in _homes(session).get(idea.id, ())}:
        raise ReplicatedAtHome(unit=unit.name)
    there = session.scalar(
        select(Replication).where(
            Replication.idea_id == idea.id,
            Replication.unit_id == unit.id,
            Replication.struck_at.is_(None),
        )
    )
    if there is not None:
        raise AlreadyReplicated(unit=unit.name, on=there.on_date)
    day = facts.on or now.date()
    if idea.state is IdeaState.ADOPTED:
        step = MoveRequest(IdeaState.REPLICATED, day, note=f"Nhân rộng tại {unit.name}")
        life.move_idea(session, idea.id, step, now)
    added = Replication(idea_id=idea.id, unit_id=unit.id, on_date=day)
    _write(added, facts)
    session.add(added)
    session.flush()
    return added.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Sửa nhân rộng"))
def change(session: Session, replication_id: int, facts: ReplicationFacts, now: datetime) -> int:
    """Put the day, the contact or the result of a line right."""
    found = _live(session, replication_id)
    refuse_if(wrong_day("on", facts.on, now.date()))
    found.on_date = facts.on or found.on_date
    _write(found, facts)
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Gạch nhân rộng"))
def strike_out(session: Session, replication_id: int, reason: str, now: datetime) -> None:
    """Strike out a line; if no unit is left, the idea's step to “Đã nhân rộng” is undone too."""
    found = session.get(Replication, replication_id)
    strike(found, reason, now, "dòng nhân rộng này")
    session.flush()
    if found is None or replications_of_idea(session, found.idea_id):
        return
    undoable = life.undo_refusal(session, found.idea_id) is None
    if found.idea.state is IdeaState.REPLICATED and undoable:
        life.undo_last_move(session, found.idea_id, reason, now)


def _homes(session: Session) -> dict[int, tuple[tuple[int, date], ...]]:
    """Return for each idea the units that confirmed its use, with the day."""
    query = (
        select(IdeaEvent.idea_id, Adoption.unit_id, IdeaEvent.on_date)
        .join(Adoption, Adoption.event_id == IdeaEvent.id)
        .where(IdeaEvent.undone_at.is_(None))
    )
    found: dict[int, tuple[tuple[int, date], ...]] = {}
    for idea_id, unit_id, on in session.execute(query):
        found[idea_id] = (*found.get(idea_id, ()), (unit_id, on))
    return found


def _live(session: Session, replication_id: int) -> Replication:
    found = session.get(Replication, replication_id)
    if found is None:
        raise NotFound(what="dòng nhân rộng này")
    if found.struck_at is not None:
        raise AlreadyStruck
    return found


def _write(record: Replication, facts: ReplicationFacts) -> None:
    record.contact_name = tidy(facts.contact_name)
    record.contact_phone = tidy(facts.contact_phone)
    record.result = tidy_block(facts.result)


def _line(record: Replication) -> ReplicationLine:
    return ReplicationLine(
        record.id,
        record.unit.name,
        ReplicationFacts(
            record.idea_id,
            record.unit_id,
            record.on_date,
            record.contact_name,
            record.contact_phone,
            record.result,
        ),
    )
