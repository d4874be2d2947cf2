from datetime import date

import pytest

from app.rules.duty_errors import DutyOverlaps
from app.rules.errors import InvalidForm, NotFound
from app.rules.period import PeriodKind
from app.rules.unit import UnitKind
from app.services import report_duties, settings
from app.services.report_duties import DutyFacts

TODAY = date(2026, 10, 3)
MONTHLY = DutyFacts(PeriodKind.MONTH, 3, (UnitKind.VILLAGE,), date(2026, 9, 1), None, " Công  văn ")


def asked(session, year=2026):
    return {
        each.period.code: each.due_on for each in report_duties.asked_periods(session, year, TODAY)
    }


def test_the_plan_begins_with_quarters_halves_and_the_year(session):
    assert asked(session) == {
        "2026-Q2": date(2026, 7, 5),
        "2026-H1": date(2026, 7, 5),
        "2026-Q3": date(2026, 10, 5),
        "2026-Q4": date(2027, 1, 5),
        "2026-H2": date(2027, 1, 5),
        "2026": date(2027, 1, 5),
    }


def test_a_new_line_asks_from_its_day_on(session):
    report_duties.save(session, None, MONTHLY)

    months = {
        code: due for code, due in asked(session).items() if len(code) == 7 and code[5] != "Q"
    }
    assert months["2026-09"] == date(2026, 10, 3)
    assert "2026-08" not in months
    assert report_duties.duties(session)[0].facts.source == "Công văn"
    assert report_duties.duties(session)[0].facts.kinds == (UnitKind.VILLAGE,)


def test_the_cut_off_day_of_the_state_moves_the_due_day(session):
    settings.set_value(session, "period.calendar", "state", date(2026, 6, 1))

    assert asked(session)["2026-Q3"] == date(2026, 9, 19)


def test_two_lines_never_ask_for_the_same_report(session):
    with pytest.raises(DutyOverlaps, match="01/06/2026"):
        report_duties.save(session, None, DutyFacts(PeriodKind.QUARTER, 9, (), TODAY, None))


def test_a_line_follows_another_that_has_ended(session):
    old = next(
        row for row in report_duties.duties(session) if row.facts.period_kind is PeriodKind.QUARTER
    )
    ended = DutyFacts(PeriodKind.QUARTER, 5, (), date(2026, 6, 1), date(2026, 9, 15))
    report_duties.save(session, old.id, ended)
    report_duties.save(
        session, None, DutyFacts(PeriodKind.QUARTER, 10, (), date(2026, 9, 16), None)
    )

    assert asked(session)["2026-Q2"] == date(2026, 7, 5)
    assert asked(session)["2026-Q3"] == date(2026, 10, 10)


def test_wrong_boxes_are_named(session):
    bad = DutyFacts(PeriodKind.MONTH, 91, (), None, None)
    with pytest.raises(InvalidForm) as refused:
        report_duties.save(session, None, bad)
    assert set(refused.value.wrong) == {"days_after", "valid_from"}

    turned = DutyFacts(PeriodKind.MONTH, 0, (), TODAY, date(2026, 10, 2))
    with pytest.raises(InvalidForm) as refused:
        report_duties.save(session, None, turned)
    assert set(refused.value.wrong) == {"valid_to"}


def test_a_line_taken_off_can_be_put_back(session):
    key = report_duties.save(session, None, MONTHLY)

    gone = report_duties.remove(session, key)
    assert "2026-09" not in asked(session)
    with pytest.raises(NotFound):
        report_duties.remove(session, key)

    report_duties.save(session, None, gone)
    assert "2026-09" in asked(session)
