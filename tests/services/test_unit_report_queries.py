from datetime import date, datetime

from sqlalchemy import select

from app.models.duty import ReportDuty, UnitReport, UnitReportEvent
from app.models.unit import Unit
from app.rules.duty import UnitReportStep
from app.rules.period import Calendar, parse
from app.services import unit_report_queries as queries
from tests.makers import a_unit

Q3 = parse("2026-Q3")
DUE = date(2026, 10, 5)
RECEIVED, RETURNED = UnitReportStep.RECEIVED, UnitReportStep.RETURNED


def reported(session, unit, *steps, period=Q3):
    """The report of a unit with what happened to it."""
    report = UnitReport(
        unit_id=unit.id, period=period.code, first_day=period.first, last_day=period.last,
        due_on=DUE,
    )  # fmt: skip
    for step, on in steps:
        report.steps.append(
            UnitReportEvent(
                step=step, on_date=on, reason="Thiếu số liệu", recorded_at=datetime(2026, 10, 1)
            )
        )
    session.add(report)
    session.flush()
    return report


def rows(session, query):
    return [tuple(row) for row in session.execute(query)]


def units(session):
    """Every unit but the office that gathers the reports."""
    query = select(Unit.id).where(Unit.name != "Phòng Văn hóa - Xã hội")
    return sorted(session.scalars(query))


def test_every_unit_owes_the_report_on_a_quarter(session):
    assert sorted(rows(session, queries.due(Q3))) == [(key, Q3.last) for key in units(session)]


def test_half_a_year_holds_two_quarters_and_itself(session):
    # The duties begin in June 2026, so quarter I asks for nothing.
    found = rows(session, queries.due(parse("2026-H1")))

    assert len(found) == 2 * len(units(session))
    assert {day for _key, day in found} == {date(2026, 6, 30)}


def test_only_the_kinds_that_are_asked_owe_a_report(session):
    village = a_unit(session)
    for duty in session.scalars(select(ReportDuty)):
        duty.kinds = "village digital_team"
    session.flush()

    assert rows(session, queries.due(Q3)) == [(village.id, Q3.last)]


def test_a_unit_that_was_closed_or_not_yet_there_owes_nothing(session):
    closed, later = a_unit(session), a_unit(session, "Thôn Vân Trung")
    closed.closed_on, later.opened_on = date(2026, 9, 30), date(2026, 10, 1)
    session.flush()

    found = {key for key, _day in rows(session, queries.due(Q3))}

    assert not found & {closed.id, later.id}


def test_a_duty_that_ended_or_is_not_there_asks_for_nothing(session):
    for duty in session.scalars(select(ReportDuty)):
        duty.valid_to = date(2026, 9, 29)
    session.flush()

    assert rows(session, queries.due(Q3)) == []
    assert rows(session, queries.due(parse("2026-07"))) == []


def test_the_states_calendar_moves_the_last_day(session):
    period = parse("2026-Q3", Calendar.STATE)

    assert {day for _key, day in rows(session, queries.due(period))} == {date(2026, 9, 14)}


def test_reports_by_how_they_stand(session):
    names = ("A", "B", "C", "D", "E")
    one, two, three, four, five = (a_unit(session, f"Thôn {name}") for name in names)
    in_time = reported(session, one, (RECEIVED, DUE))
    too_late = reported(session, two, (RECEIVED, date(2026, 10, 6)))
    back = reported(session, three, (RECEIVED, DUE), (RETURNED, DUE))
    again = reported(session, four, (RECEIVED, DUE), (RETURNED, DUE), (RECEIVED, DUE))
    reported(session, five, (RECEIVED, DUE), period=parse("2026-Q2"))

    def ids(query):
        return sorted(key for key, _day in rows(session, query(Q3)))

    assert ids(queries.received) == [in_time.id, too_late.id, again.id]
    assert ids(queries.on_time) == [in_time.id, again.id]
    assert ids(queries.late) == [too_late.id]
    assert ids(queries.returned) == [back.id]


def test_a_unit_is_complete_once_every_report_it_owes_stands(session):
    village, other = a_unit(session), a_unit(session, "Thôn Tiến Thành")
    assert rows(session, queries.units_complete(Q3)) == []
    reported(session, village, (RECEIVED, DUE))
    reported(session, other, (RECEIVED, DUE), (RETURNED, DUE))

    due = {key for key, _day in rows(session, queries.units_due(Q3))}
    assert due == set(units(session))
    assert rows(session, queries.units_complete(Q3)) == [(village.id, Q3.last)]


def test_one_report_of_two_does_not_make_a_unit_complete(session):
    village, year = a_unit(session), parse("2026-9M")
    reported(session, village, (RECEIVED, DUE))
    assert village.id in {key for key, _day in rows(session, queries.units_due(year))}

    assert rows(session, queries.units_complete(year)) == []


def test_in_days_that_end_no_period_nobody_owes_or_is_complete(session):
    days = parse("2026-07-02..2026-07-20")

    assert rows(session, queries.units_due(days)) == []
    assert rows(session, queries.units_complete(days)) == []
