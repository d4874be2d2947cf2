"""Hoàn tác và thùng rác: the last steps, taken back row by row, also after a restart.

What may not be erased is struck out instead: an idea keeps its number, an event its place.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.base import Base, Struck
from app.models.database import AT_WORK
from app.models.idea import Author, Idea, IdeaEvent, IdeaField
from app.models.undo import RowChange, UndoStep, class_named, unpacked
from app.models.unit import Unit
from app.rules.errors import NotFound
from app.rules.role import Duty, Person, check_duty
from app.rules.undo_errors import ChangedSince, NoStepToUndo, UndoRefused
from app.search import index
from app.services import attachments, idea_strikes
from app.services.steps import step

KEPT_STEPS, TRASH_DAYS = 100, 60
_WHY = "Hoàn tác"


@dataclass(frozen=True)
class StepLine:
    """A step that can be taken back; removed: how many records it erased."""

    id: int
    at: datetime
    who: str
    title: str
    subject: str
    removed: int


def steps(session: Session, *, trash: bool = False) -> list[StepLine]:
    """Return the steps that can be taken back, the newest first; trash: only those that erased."""
    query = select(UndoStep).where(UndoStep.changes != "").order_by(UndoStep.id.desc())
    if trash:
        query = query.where(UndoStep.removed > 0)
    return [_line(each) for each in session.scalars(query)]


def last_step(session: Session) -> StepLine:
    """Return the last step of whoever works here; in an office without accounts of anybody."""
    query = select(UndoStep).where(UndoStep.changes != "").order_by(UndoStep.id.desc()).limit(1)
    at_work: Person | None = session.info.get(AT_WORK)
    if at_work is not None and at_work.role is not None:
        query = query.where(UndoStep.who == at_work.name)
    found = session.scalar(query)
    if found is None:
        raise NoStepToUndo
    return _line(found)


@step(Duty.TRACES, QT_TRANSLATE_NOOP("Label", "Hoàn tác một bước"), final=True)
def take_back(session: Session, step_id: int, now: datetime) -> StepLine:
    """Take a step back, or refuse it whole; returns what it was."""
    found = session.get(UndoStep, step_id)
    if found is None or not found.changes:
        raise NotFound(what="bước này")
    at_work: Person | None = session.info.get(AT_WORK)
    check_duty(at_work.role if at_work else None, Duty(found.duty))
    told, changes = _line(found), unpacked(found.changes)
    try:
        with session.begin_nested():
            _take_back(session, changes, now)
    except _Changed as changed:
        raise ChangedSince(title=told.title, subject=told.subject) from changed
    except IntegrityError as refused:
        raise UndoRefused(title=told.title, subject=told.subject) from refused
    session.expire_all()
    _find_again(session, changes)
    found.changes, found.undone_at = "", now
    found.undone_by = at_work.name if at_work else ""
    session.flush()
    return told


@step(Duty.TRACES, QT_TRANSLATE_NOOP("Label", "Dọn các bước đã cũ"), final=True)
def tidy_up(session: Session, now: datetime) -> None:
    """Forget what is too old to be taken back, and the files that only waited for that.

    The last hundred steps are kept, what they erased for sixty days.
    """
    newest = select(UndoStep.id).order_by(UndoStep.id.desc()).limit(KEPT_STEPS)
    old = (UndoStep.at < now - timedelta(days=TRASH_DAYS)) | (
        (UndoStep.removed == 0) & UndoStep.id.not_in(newest)
    )
    session.execute(delete(UndoStep).where(old | (UndoStep.changes == "")))
    attachments.sweep(session)


def waiting_in_trash(session: Session) -> int:
    """Return how many steps erased something that can still be taken back."""
    query = select(func.count()).where(UndoStep.removed > 0, UndoStep.changes != "")
    return session.scalar(query) or 0


class _Changed(Exception):  # noqa: N818 - told as a refusal by the caller
    """A row is not as the step left it."""


def _line(record: UndoStep) -> StepLine:
    return StepLine(record.id, record.at, record.who, record.title, record.subject, record.removed)


def _take_back(session: Session, changes: list[RowChange], now: datetime) -> None:
    received = [each for each in changes if each.action == "insert" and each.record == "Idea"]
    for change in reversed(changes):
        record = session.get(class_named(change.record), change.key)
        if change.action == "delete":
            if record is not None:
                raise _Changed
            session.add(class_named(change.record)(**change.before))
        elif record is None or not _stands(record, change):
            raise _Changed
        elif change.action == "update":
            for name, value in change.before.items():
                setattr(record, name, value)
        elif not received:
            _remove(session, record, now)
        session.flush()
    _strike_received(session, received, now)


def _strike_received(session: Session, received: Iterable[RowChange], now: datetime) -> None:
    """An idea keeps its line and number; it is struck if nothing was done with it since."""
    for change in received:
        idea = session.get_one(Idea, change.key)
        if len(idea.events) > 1:
            raise _Changed
        idea_strikes.strike(session, [idea], _WHY, now)


def _stands(record: Base, change: RowChange) -> bool:
    """Tell whether a row still says what the step made it say."""
    return all(getattr(record, name) == value for name, value in change.after.items())


def _remove(session: Session, record: Base, now: datetime) -> None:
    """Take away what a step added; what is never erased is struck out."""
    if isinstance(record, IdeaEvent):
        record.undone_at, record.undo_reason = now, _WHY
    elif isinstance(record, Struck):
        record.struck_at, record.strike_reason = now, _WHY
    else:
        session.delete(record)


def _find_again(session: Session, changes: Iterable[RowChange]) -> None:
    """Make the ideas that were touched findable as they stand now."""
    touched: set[int] = set()
    for change in changes:
        told = change.before | change.after
        if change.record == Idea.__name__:
            touched.add(change.key[0])
        elif change.record in {Author.__name__, IdeaField.__name__} and "idea_id" in told:
            touched.add(told["idea_id"])
        elif change.record in {Unit.__name__, "UnitName"}:
            unit = change.key[0] if change.record == Unit.__name__ else told.get("unit_id")
            touched |= set(session.scalars(select(Idea.id).where(Idea.unit_id == unit)))
    for idea in session.scalars(select(Idea).where(Idea.id.in_(touched))):
        index.put_idea(session, idea)
