"""Hỗ trợ hoàn thiện: what departments do to help finish an idea, by when (plan III.3, §7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.follow_up import SupportNote, SupportTask
from app.rules.due import days_late
from app.rules.errors import NotFound, say
from app.rules.follow_up import SupportState
from app.rules.follow_up_errors import AlreadyStruck, SupportEnded
from app.rules.idea import IdeaState
from app.rules.numbering import idea_code
from app.rules.role import Duty
from app.services import life, settings
from app.services.follow_up import (
    idea_in,
    refuse_if,
    strike,
    wrong_day,
    wrong_text,
    wrong_unit,
)
from app.services.life import MoveRequest
from app.services.steps import step

# Where a department can still help an idea along.
HELPED = frozenset(
    {IdeaState.APPROVED, IdeaState.NEEDS_WORK, IdeaState.SUPPORTING, IdeaState.PILOTING}
)
_STEP = "giao việc hỗ trợ"


@dataclass(frozen=True)
class TaskFacts:
    """A support task as typed: which idea, who helps with what, until when."""

    idea_id: int | None
    unit_id: int | None
    task: str
    deliverable: str
    assigned_on: date | None
    due_on: date | None


@dataclass(frozen=True)
class TaskEnd:
    """How a task ended: done or dropped, on which day, with what result or for what reason."""

    state: SupportState
    on: date | None
    result: str


@dataclass(frozen=True)
class Note:
    """How a task went on, on a day."""

    on: date
    text: str
    by: str


@dataclass(frozen=True)
class TaskLine:
    """A support task as lists show it; late: days after the due day."""

    id: int
    idea_id: int
    code: str
    title: str
    unit_id: int
    unit: str
    task: str
    deliverable: str
    assigned_on: date
    due_on: date | None
    state: SupportState
    ended_on: date | None
    result: str
    late: int
    notes: tuple[Note, ...]


def tasks_of_year(session: Session, year: int, today: date) -> list[TaskLine]:
    """Return the tasks that were worked on in a year, those due first on top."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    alive = SupportTask.ended_on.is_(None) | (SupportTask.ended_on >= first)
    return _lines(session, (SupportTask.assigned_on <= last, alive), today)


def tasks_of_idea(session: Session, idea_id: int, today: date) -> list[TaskLine]:
    """Return the tasks that help one idea."""
    return _lines(session, (SupportTask.idea_id == idea_id,), today)


def task(session: Session, task_id: int, today: date) -> TaskLine:
    """Return one task."""
    return _line(_task(session, task_id), today)


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Giao việc hỗ trợ"))
def assign(session: Session, facts: TaskFacts, now: datetime) -> int:
    """Give a department a task; the first task of an approved idea begins its support."""
    _check(session, facts, now.date())
    idea = idea_in(session, facts.idea_id, HELPED, _STEP)
    assigned = facts.assigned_on or now.date()
    if idea.state is IdeaState.APPROVED:
        life.move_idea(session, idea.id, MoveRequest(IdeaState.SUPPORTING, assigned), now)
    added = SupportTask(idea_id=idea.id, state=SupportState.OPEN, ended_on=None)
    _write(added, facts, assigned)
    session.add(added)
    session.flush()
    return added.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Sửa việc hỗ trợ"))
def change(session: Session, task_id: int, facts: TaskFacts, now: datetime) -> int:
    """Put the words, the department or the days of an open task right."""
    found = _open(session, task_id)
    _check(session, facts, now.date())
    _write(found, facts, facts.assigned_on or found.assigned_on)
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Ghi tiến độ hỗ trợ"))
def note(session: Session, task_id: int, on: date | None, text: str, now: datetime) -> int:
    """Note how an open task goes on."""
    found = _open(session, task_id)
    words = QT_TRANSLATE_NOOP("Form", "Chưa ghi tiến độ.")
    refuse_if(wrong_day("on", on, now.date()) | wrong_text("text", text, words))
    by = settings.clerk(session, now.date())
    added = SupportNote(on_date=on or now.date(), text=tidy_block(text), noted_at=now, noted_by=by)
    found.notes.append(added)
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Kết thúc việc hỗ trợ"))
def end(session: Session, task_id: int, how: TaskEnd, now: datetime) -> int:
    """End a task: done with its result, or dropped with the reason."""
    found = _open(session, task_id)
    words = QT_TRANSLATE_NOOP("Form", "Chưa ghi kết quả đã làm được.")
    if how.state is SupportState.DROPPED:
        words = QT_TRANSLATE_NOOP("Form", "Chưa ghi lý do thôi không làm.")
    wrong = wrong_day("on", how.on, now.date()) | wrong_text("result", how.result, words)
    if how.on is not None and how.on < found.assigned_on:
        wrong["on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày kết thúc trước ngày giao việc."))
    refuse_if(wrong)
    found.state, found.ended_on, found.result = how.state, how.on, tidy_block(how.result)
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Mở lại việc hỗ trợ"))
def reopen(session: Session, task_id: int) -> int:
    """Go on with a task that was ended by mistake or too early; its result stays as a text."""
    found = _task(session, task_id)
    found.state, found.ended_on = SupportState.OPEN, None
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Gạch việc hỗ trợ"))
def strike_out(session: Session, task_id: int, reason: str, now: datetime) -> None:
    """Strike out a task that was entered by mistake."""
    strike(session.get(SupportTask, task_id), reason, now, "việc hỗ trợ này")
    session.flush()


def _check(session: Session, facts: TaskFacts, today: date) -> None:
    words = QT_TRANSLATE_NOOP("Form", "Chưa ghi việc cần hỗ trợ.")
    wrong = wrong_unit(session, facts.unit_id) | wrong_text("task", facts.task, words)
    wrong |= wrong_day("assigned_on", facts.assigned_on, today)
    if facts.due_on and facts.assigned_on and facts.due_on < facts.assigned_on:
        wrong["due_on"] = say(QT_TRANSLATE_NOOP("Form", "Hạn hoàn thành trước ngày giao việc."))
    refuse_if(wrong)


def _write(record: SupportTask, facts: TaskFacts, assigned: date) -> None:
    if facts.unit_id is not None:
        record.unit_id = facts.unit_id
    record.task, record.deliverable = tidy_block(facts.task), tidy(facts.deliverable)
    record.assigned_on, record.due_on = assigned, facts.due_on


def _task(session: Session, task_id: int) -> SupportTask:
    found = session.get(SupportTask, task_id)
    if found is None:
        raise NotFound(what="việc hỗ trợ này")
    if found.struck_at is not None:
        raise AlreadyStruck
    return found


def _open(session: Session, task_id: int) -> SupportTask:
    found = _task(session, task_id)
    if found.ended_on is not None:
        raise SupportEnded(on=found.ended_on)
    return found


def _lines(session: Session, where: Iterable[ColumnElement[bool]], today: date) -> list[TaskLine]:
    query = select(SupportTask).where(SupportTask.struck_at.is_(None), *where)
    lines = [_line(each, today) for each in session.scalars(query)]
    return sorted(lines, key=_pressing)


def _pressing(line: TaskLine) -> tuple[bool, date, int]:
    """Open tasks come first, by the day they are due; ended ones after them, newest on top."""
    if line.ended_on is None:
        return (False, line.due_on or date.max, line.id)
    return (True, date.fromordinal(date.max.toordinal() - line.ended_on.toordinal()), line.id)


def _line(record: SupportTask, today: date) -> TaskLine:
    idea = record.idea
    return TaskLine(
        id=record.id,
        idea_id=idea.id,
        code=idea_code(idea.register_year, idea.register_number),
        title=idea.title,
        unit_id=record.unit_id,
        unit=record.unit.name,
        task=record.task,
        deliverable=record.deliverable,
        assigned_on=record.assigned_on,
        due_on=record.due_on,
        state=record.state,
        ended_on=record.ended_on,
        result=record.result,
        late=days_late(record.due_on, record.ended_on, today),
        notes=tuple(Note(n.on_date, n.text, n.noted_by) for n in record.notes),
    )
