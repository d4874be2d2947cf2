from datetime import date, datetime

import pytest

from app.models.unit import Unit
from app.rules.duty import UnitReportState, UnitReportStep
from app.rules.duty_errors import PeriodNotOver, ReportAlreadyIn, ReportNotAsked, ReportNotIn
from app.rules.errors import InvalidForm, NotFound
from app.services import unit_reports
from app.services.unit_reports import ReportFacts
from tests.makers import a_unit

NOW = datetime(2026, 10, 12, 9, 0)
TODAY = NOW.date()
FACTS = ReportFacts(
    launched_on=date(2026, 7, 1), outreach_count=3, audience=120, idea_count=2, applied_count=0,
    results=" Đã phát động ", reporter="Lò Văn Phòng",
)  # fmt: skip


def of(session, unit, code="2026-Q3", today=TODAY):
    return next(
        line for line in unit_reports.lines(session, code, today) if line.unit_id == unit.id
    )


def test_a_unit_that_sent_nothing_is_awaited_then_late(session):
    unit = a_unit(session)

    assert of(session, unit, today=date(2026, 9, 30)).state is UnitReportState.NOT_YET
    assert of(session, unit, today=date(2026, 10, 5)).state is UnitReportState.DUE
    late = of(session, unit)
    assert (late.state, late.late, late.id) == (UnitReportState.OVERDUE, 7, None)


def test_a_report_comes_in_with_what_it_says(session):
    unit = a_unit(session)

    key = unit_reports.receive(session, unit.id, "2026-Q3", FACTS, date(2026, 10, 5), NOW)

    line = of(session, unit)
    assert (line.id, line.state, line.late) == (key, UnitReportState.RECEIVED, 0)
    assert line.facts.results == "Đã phát động"
    assert line.facts.audience == 120
    assert line == unit_reports.report_line(session, key, TODAY)


def test_a_report_goes_back_and_comes_again_late(session):
    unit = a_unit(session)
    key = unit_reports.receive(session, unit.id, "2026-Q3", FACTS, date(2026, 10, 4), NOW)

    unit_reports.give_back(session, key, date(2026, 10, 6), "Thiếu số người dự", NOW)
    back = of(session, unit)
    assert back.state is UnitReportState.RETURNED
    assert back.steps[-1].reason == "Thiếu số người dự"

    unit_reports.receive(session, unit.id, "2026-Q3", FACTS, date(2026, 10, 8), NOW)
    again = of(session, unit)
    assert (again.state, again.late) == (UnitReportState.RECEIVED_LATE, 3)


def test_a_step_noted_by_mistake_is_taken_back(session):
    unit = a_unit(session)
    key = unit_reports.receive(session, unit.id, "2026-Q3", FACTS, TODAY, NOW)

    assert unit_reports.take_back(session, key) is UnitReportStep.RECEIVED

    assert of(session, unit).state is UnitReportState.OVERDUE
    with pytest.raises(ReportNotIn):
        unit_reports.take_back(session, key)
    with pytest.raises(ReportNotIn):
        unit_reports.give_back(session, key, TODAY, "Thiếu", NOW)


def test_a_report_is_received_once_and_then_corrected(session):
    unit = a_unit(session)
    key = unit_reports.receive(session, unit.id, "2026-Q3", FACTS, TODAY, NOW)

    with pytest.raises(ReportAlreadyIn, match="12/10/2026"):
        unit_reports.receive(session, unit.id, "2026-Q3", FACTS, TODAY, NOW)
    unit_reports.correct(session, key, ReportFacts(idea_count=5), TODAY)

    assert of(session, unit).facts == ReportFacts(idea_count=5)


def test_wrong_boxes_are_named(session):
    unit = a_unit(session)
    bad = ReportFacts(launched_on=date(2026, 10, 13), audience=-1)

    with pytest.raises(InvalidForm) as refused:
        unit_reports.receive(session, unit.id, "2026-Q3", bad, None, NOW)
    assert set(refused.value.wrong) == {"on", "launched_on", "audience"}

    key = unit_reports.receive(session, unit.id, "2026-Q3", FACTS, TODAY, NOW)
    with pytest.raises(InvalidForm) as refused:
        unit_reports.give_back(session, key, date(2026, 10, 11), " ", NOW)
    assert set(refused.value.wrong) == {"reason"}
    with pytest.raises(InvalidForm) as refused:
        unit_reports.give_back(session, key, date(2026, 10, 11), "Thiếu", NOW)
    assert set(refused.value.wrong) == {"on"}


def test_what_nobody_asked_for_or_nobody_knows_is_refused(session):
    unit = a_unit(session)

    with pytest.raises(ReportNotAsked, match="Thôn Vân Hòa"):
        unit_reports.receive(session, unit.id, "2026-09", FACTS, TODAY, NOW)
    with pytest.raises(PeriodNotOver):
        unit_reports.receive(session, unit.id, "2027-Q1", FACTS, TODAY, NOW)
    with pytest.raises(NotFound):
        unit_reports.receive(session, 999, "2026-Q3", FACTS, TODAY, NOW)
    with pytest.raises(NotFound):
        unit_reports.report_line(session, 999, TODAY)


def test_a_closed_unit_keeps_the_report_it_sent(session):
    unit = a_unit(session)
    unit_reports.receive(session, unit.id, "2026-Q3", FACTS, TODAY, NOW)
    unit.closed_on = date(2026, 9, 1)
    session.flush()

    assert of(session, unit).state is UnitReportState.RECEIVED_LATE


def test_everything_awaited_today_is_listed_by_the_day_it_was_due(session):
    unit = a_unit(session)
    unit_reports.receive(session, unit.id, "2026-Q3", FACTS, TODAY, NOW)

    found = unit_reports.due_reports(session, TODAY)

    units = session.query(Unit).count() - 1  # the office that gathers them owes none
    assert len(found) == 3 * units - 1
    assert found[0].period.code == "2026-Q2"
    assert {line.state for line in found} == {UnitReportState.OVERDUE}


def test_a_unit_that_was_closed_since_is_not_awaited(session):
    unit = a_unit(session)
    unit.closed_on = date(2026, 10, 10)
    session.flush()

    assert unit.id not in {line.unit_id for line in unit_reports.due_reports(session, TODAY)}
