"""Nhiệm vụ của đơn vị: tasks of part V given to all units, and those the office gives besides."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, joinedload

from app.basics.text import tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.duty import PlanTask, UnitTask
from app.models.evidence import Evidence
from app.models.unit import Unit
from app.rules.due import days_late
from app.rules.duty import TaskState
from app.rules.duty_errors import PlanTaskStays, TaskHasEvidence
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.role import Duty
from app.services.follow_up import refuse_if, wrong_day, wrong_text
from app.services.steps import step


@dataclass(frozen=True)
class TaskFacts:
    """A task as typed: what, since when, until when, with a note."""

    text: str
    assigned_on: date | None
    due_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class TaskLine:
    """A task of a unit as the list shows it; clause is empty for one the office gave itself.

    late: days after the due day; files: how many pieces of evidence hang on it.
    """

    id: int
    unit_id: int
    unit: str
    clause: str
    facts: TaskFacts
    state: TaskState
    done_on: date | None
    late: int
    files: int


@dataclass(frozen=True)
class Assigned:
    """What one step of giving tasks did."""

    tasks: int
    units: int


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Giao nhiệm vụ theo kế hoạch"))
def assign_plan_tasks(session: Session, today: date) -> Assigned:
    """Give every open unit the tasks of the plan that it does not have yet."""
    has = _given(session)
    units = session.scalars(select(Unit).where(_open(today)).order_by(Unit.sort_key)).all()
    plan = session.scalars(
        select(PlanTask).where(PlanTask.active).order_by(PlanTask.clause, PlanTask.position)
    ).all()
    new = [
        UnitTask(
            unit_id=unit.id,
            plan_task_id=task.id,
            text=task.text,
            assigned_on=today,
            state=TaskState.TODO,
        )
        for unit in units
        for task in plan
        if _is_for(task, unit) and (unit.id, task.id) not in has
    ]
    session.add_all(new)
    session.flush()
    return Assigned(len(new), len({task.unit_id for task in new}))


def without_tasks(session: Session, today: date) -> int:
    """Return how many open units have tasks of the plan that they were not given yet."""
    has = _given(session)
    plan = session.scalars(select(PlanTask).where(PlanTask.active)).all()
    return sum(
        any(_is_for(task, unit) and (unit.id, task.id) not in has for task in plan)
        for unit in session.scalars(select(Unit).where(_open(today)))
    )


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Giao nhiệm vụ"))
def give(session: Session, unit_ids: Collection[int], facts: TaskFacts, today: date) -> Assigned:
    """Give some units a task of the office's own."""
    wrong = _wrong(facts, today)
    if not unit_ids:
        wrong["units"] = say(QT_TRANSLATE_NOOP("Form", "Chưa chọn đơn vị nào."))
    refuse_if(wrong)
    for unit_id in dict.fromkeys(unit_ids):
        task = UnitTask(unit_id=unit_id, state=TaskState.TODO)
        _write(task, facts)
        session.add(task)
    session.flush()
    return Assigned(len(set(unit_ids)), len(set(unit_ids)))


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Sửa nhiệm vụ"))
def change(session: Session, task_id: int, facts: TaskFacts, today: date) -> int:
    """Put a task right; the words of the plan stay as they are."""
    task = _task(session, task_id)
    words = task.text
    refuse_if(_wrong(facts, today))
    _write(task, facts)
    if task.plan_task_id is not None:
        task.text = words
    session.flush()
    return task.id


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Ghi kết quả nhiệm vụ"))
def mark(
    session: Session, task_ids: Collection[int], state: TaskState, on: date | None, today: date
) -> int:
    """Say where some tasks stand; done ones on which day. Returns how many changed."""
    tasks = [_task(session, key) for key in task_ids]
    done_on = on if state is TaskState.DONE else None
    if state is TaskState.DONE:
        refuse_if(wrong_day("on", on, today))
        _refuse_before([task.assigned_on for task in tasks], on or today)
    changed = [task for task in tasks if (task.state, task.done_on) != (state, done_on)]
    for task in changed:
        task.state, task.done_on = state, done_on
    session.flush()
    return len(changed)


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Xóa nhiệm vụ"))
def remove(session: Session, task_id: int) -> TaskLine:
    """Take an own task off that was given by mistake; returns it for `put_back`."""
    line = task_line(session, task_id, date.min)
    if line.clause:
        raise PlanTaskStays(clause=line.clause)
    if line.files:
        raise TaskHasEvidence(unit=line.unit)
    session.delete(_task(session, task_id))
    session.flush()
    return line


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Ghi lại nhiệm vụ"))
def put_back(session: Session, line: TaskLine) -> int:
    """Give a unit back the task that was taken off it."""
    task = UnitTask(unit_id=line.unit_id, state=line.state, done_on=line.done_on)
    _write(task, line.facts)
    session.add(task)
    session.flush()
    return task.id


def tasks_of_year(session: Session, year: int, today: date) -> list[TaskLine]:
    """Return the tasks that units had in a year, by unit; a closed unit keeps what it did."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    alive = (UnitTask.state != TaskState.DONE) | (UnitTask.done_on >= first)
    there = Unit.closed_on.is_(None) | (Unit.closed_on >= first)
    return _lines(session, (UnitTask.assigned_on <= last, alive, there), today)


def overdue(session: Session, on: date) -> list[TaskLine]:
    """Return the tasks of open units that are past their day, the oldest first."""
    where = (UnitTask.state != TaskState.DONE, UnitTask.due_on < on, _open(on))
    return sorted(_lines(session, where, on), key=lambda line: (line.facts.due_on, line.id))


def task_line(session: Session, task_id: int, today: date) -> TaskLine:
    """Return one task."""
    return _lines(session, (UnitTask.id == _task(session, task_id).id,), today)[0]


def _given(session: Session) -> set[tuple[int, int | None]]:
    pairs = session.execute(select(UnitTask.unit_id, UnitTask.plan_task_id))
    return {(unit, task) for unit, task in pairs}


def _is_for(task: PlanTask, unit: Unit) -> bool:
    """Tell whether a task is this unit's: by its kind, or by its clause in the plan."""
    return unit.kind in task.kinds.split() if task.kinds else unit.plan_clause == task.clause


def _open(on: date) -> ColumnElement[bool]:
    return Unit.closed_on.is_(None) | (Unit.closed_on > on)


def _wrong(facts: TaskFacts, today: date) -> dict[str, Said]:
    missing = QT_TRANSLATE_NOOP("Form", "Chưa ghi nhiệm vụ.")
    wrong = wrong_text("text", facts.text, missing)
    wrong |= wrong_day("assigned_on", facts.assigned_on, today)
    if facts.due_on and facts.assigned_on and facts.due_on < facts.assigned_on:
        wrong["due_on"] = say(QT_TRANSLATE_NOOP("Form", "Hạn hoàn thành trước ngày giao."))
    return wrong


def _refuse_before(assigned: list[date], on: date) -> None:
    latest = max(assigned, default=on)
    if on < latest:
        text = QT_TRANSLATE_NOOP("Form", "Có nhiệm vụ giao ngày {day}, sau ngày này.")
        raise InvalidForm({"on": say(text, day=latest)})


def _write(task: UnitTask, facts: TaskFacts) -> None:
    task.text, task.note = tidy_block(facts.text), tidy_block(facts.note)
    if facts.assigned_on is not None:
        task.assigned_on = facts.assigned_on
    task.due_on = facts.due_on


def _task(session: Session, task_id: int) -> UnitTask:
    found = session.get(UnitTask, task_id)
    if found is None:
        raise NotFound(what="nhiệm vụ này")
    return found


def _lines(session: Session, where: tuple[ColumnElement[bool], ...], today: date) -> list[TaskLine]:
    counts = (
        select(Evidence.unit_task_id, func.count())
        .where(Evidence.unit_task_id.is_not(None))
        .group_by(Evidence.unit_task_id)
    )
    files = {key: count for key, count in session.execute(counts) if key is not None}
    query = (
        select(UnitTask)
        .join(Unit)
        .options(joinedload(UnitTask.unit), joinedload(UnitTask.plan_task))
        .where(*where)
        .order_by(Unit.sort_key, Unit.id, UnitTask.plan_task_id.is_(None), UnitTask.id)
    )
    return [_line(task, files.get(task.id, 0), today) for task in session.scalars(query)]


def _line(task: UnitTask, files: int, today: date) -> TaskLine:
    return TaskLine(
        id=task.id,
        unit_id=task.unit_id,
        unit=task.unit.name,
        clause=task.plan_task.clause if task.plan_task else "",
        facts=TaskFacts(task.text, task.assigned_on, task.due_on, task.note),
        state=task.state,
        done_on=task.done_on,
        late=days_late(task.due_on, task.done_on, today),
        files=files,
    )
