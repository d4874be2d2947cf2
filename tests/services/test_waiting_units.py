from datetime import date, datetime

from sqlalchemy.orm import Session

from app.models.duty import UnitTask
from app.models.unit import Unit
from app.rules.duty import TaskState
from app.services import unit_reports
from app.services.unit_reports import ReportFacts
from app.services.waiting_line import Span
from app.services.waiting_units import reports, tasks
from tests.makers import a_unit

NOW = datetime(2026, 7, 20, 9, 30)
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


def test_the_same_task_of_several_units_is_one_line(session: Session) -> None:
    first, second = a_unit(session), a_unit(session, "Thôn Vân Sơn")
    tasks_due = [a_duty(session, unit, date(2026, 7, 10)) for unit in (first, second)]

    (line,) = tasks(session, DAYS)

    assert line.text == "Phát động ở thôn (2 đơn vị chưa xong)"
    assert (line.record_id, line.who) == (tasks_due[0].id, "Thôn Vân Hòa; Thôn Vân Sơn")


def test_a_closed_unit_owes_nothing(session: Session) -> None:
    unit = a_unit(session)
    a_duty(session, unit, date(2026, 7, 10))
    unit.closed_on = date(2026, 7, 15)
    session.flush()

    assert list(tasks(session, DAYS)) == []


def test_the_reports_on_a_period_are_one_line_until_the_last_has_come(session: Session) -> None:
    lines = unit_reports.lines(session, "2026-Q2", DAYS.today)
    found = {each.text: each for each in reports(session, DAYS)}

    assert lines[0].period.label == "quý II năm 2026"
    said = f"Quý II năm 2026: {len(lines)} đơn vị chưa gửi"
    assert (found[said].due, found[said].late) == (date(2026, 7, 5), 15)
    assert found[said].who.split("; ") == [line.unit for line in lines]
    assert found[said].record_id == lines[0].period.link

    for each in lines:
        came = date(2026, 7, 4)
        unit_reports.receive(session, each.unit_id, "2026-Q2", ReportFacts(), came, NOW)
    assert not [each for each in reports(session, DAYS) if "uý II" in each.text]

    key = unit_reports.lines(session, "2026-Q2", DAYS.today)[0].id
    unit_reports.give_back(session, key, date(2026, 7, 8), "Thiếu số liệu", NOW)
    (returned,) = [each for each in reports(session, DAYS) if each.record_id > 0]
    assert (returned.record_id, returned.who) == (key, lines[0].unit)
