"""Việc đang chờ của đơn vị: tasks of part V of the plan that are due."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.duty import UnitTask
from app.models.unit import Unit
from app.rules.duty import TaskState
from app.services.waiting_line import MOST, Span, Waiting, WaitingKind


def tasks(session: Session, days: Span) -> Iterator[Waiting]:
    """Tasks that units have not done; a closed unit owes nothing."""
    query = (
        select(UnitTask)
        .join(Unit)
        .where(
            UnitTask.state != TaskState.DONE,
            UnitTask.due_on <= days.until,
            Unit.closed_on.is_(None) | (Unit.closed_on > days.today),
        )
        .order_by(UnitTask.due_on, UnitTask.id)
        .limit(MOST)
    )
    for each in session.scalars(query):
        late, who = days.late(each.due_on), each.unit.name
        yield Waiting(
            WaitingKind.UNIT_TASK, each.text, each.due_on, late, "unit_task", each.id, who
        )
