from datetime import date

from sqlalchemy.orm import Session

from app.models.duty import UnitTask
from app.models.unit import Unit
from app.rules.duty import TaskState
from app.services.waiting_line import Span
from app.services.waiting_units import tasks
from tests.makers import a_unit

DAYS = Span(date(2026, 7, 20), date(2026, 8, 3))


def a_duty(session: Session, unit: Unit, due_on: date | None, **changes: object) -> UnitTask:
    """A task that the office gave a unit."""
    given: dict[str, object] = {"text": "Phát động ở thôn", "assigned_on": date(2026, 6, 1)}
    added = UnitTask(unit_id=unit.id, due_on=due_on, **(given | changes))
    session.add(added)
    session.flush()
    return added


def test_a_task_of_a_unit_waits_until_it_is_done(session: Session) -> None:
    unit = a_unit(session)
    late = a_duty(session, unit, date(2026, 7, 10))
    a_duty(session, unit, date(2026, 9, 10))
    a_duty(session, unit, None)
    a_duty(session, unit, date(2026, 7, 1), state=TaskState.DONE, done_on=date(2026, 7, 2))

    (line,) = tasks(session, DAYS)

    assert (line.place, line.record_id, line.who, line.late) == (
        "unit_task",
        late.id,
        "Thôn Vân Hòa",
        10,
    )


def test_a_closed_unit_owes_nothing(session: Session) -> None:
    unit = a_unit(session)
    a_duty(session, unit, date(2026, 7, 10))
    unit.closed_on = date(2026, 7, 15)
    session.flush()

    assert list(tasks(session, DAYS)) == []
