from datetime import date

from sqlalchemy.orm import Session

from app.models.duty import UnitTask
from app.rules.unit import ActivityKind
from app.services.record_lists import Record
from app.services.record_lists_units import UNIT_LISTS
from tests.makers import a_unit
from tests.makers_reports import did

TODAY = date(2026, 7, 20)


def read(session: Session, word: str, year: int = 2026) -> list[Record]:
    (found,) = [each for each in UNIT_LISTS if each.word == word]
    records = found.read(session, year, TODAY)
    for record in records:
        assert {column.key for column in found.columns} <= record.keys()
    return records


def test_units_say_what_they_did(session: Session) -> None:
    unit = a_unit(session)
    did(session, unit, ActivityKind.LAUNCH, date(2026, 6, 15))

    (row,) = [each for each in read(session, "units") if each["id"] == unit.id]

    assert (row["launched_on"], row["state"]) == (date(2026, 6, 15), "open")


def test_tasks_of_a_year_are_those_not_done_before_it(session: Session) -> None:
    unit = a_unit(session)
    task = UnitTask(
        unit_id=unit.id, text="Họp thôn", assigned_on=date(2026, 6, 1), due_on=date(2026, 7, 10)
    )
    session.add(task)
    session.flush()

    assert [(each["task"], each["late"]) for each in read(session, "unit_tasks")] == [
        ("Họp thôn", 10)
    ]
    assert read(session, "unit_tasks", 2025) == []


def test_the_reports_of_a_year_stand_by_period_and_unit(session: Session) -> None:
    found = read(session, "unit_reports")

    assert {each["period"] for each in found} >= {"2026-Q2", "2026-H1", "2026"}
    late = next(each for each in found if each["period"] == "2026-Q2")
    assert (late["state"], late["late"]) == ("overdue", 15)


def test_the_log_of_a_year_is_listed(session: Session) -> None:
    did(session, a_unit(session), ActivityKind.OUTREACH, date(2026, 6, 20))

    (line,) = read(session, "outreach")

    assert (line["unit"], line["state"]) == ("Thôn Vân Hòa", "outreach")
    assert read(session, "outreach", 2025) == []
