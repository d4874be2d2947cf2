from datetime import date

from app.rules.unit import ActivityKind
from app.services.coverage import coverage
from app.services.record_lists import lines
from app.services.record_lists_movement import MOVEMENT_LISTS
from app.services.unit_results import unit_results
from tests.makers import a_unit, an_idea
from tests.makers_reports import did

TODAY = date(2026, 11, 20)
LISTS = {each.word: each for each in MOVEMENT_LISTS}


def test_the_coverage_has_a_line_for_each_unit_and_quarter(session) -> None:
    village = a_unit(session)
    did(session, village, ActivityKind.OUTREACH, date(2026, 7, 2))
    an_idea(session, unit_id=village.id, received_on=date(2026, 7, 3))

    found = LISTS["coverage"].read(session, 2026, TODAY)

    assert len(found) == 4 * len(coverage(session, 2026, None, TODAY).rows)
    third = next(each for each in found if (each["id"], each["period"]) == (village.id, "2026-Q3"))
    assert (third["launch"], third["outreach"], third["ideas"], third["reports"]) == (0, 1, 1, 0)
    assert third["reports_due"] == 1
    first = next(each for each in found if (each["id"], each["period"]) == (village.id, "2026-Q1"))
    assert first["ideas"] is None  # before the movement


def test_the_results_are_those_of_the_ranking(session) -> None:
    village = a_unit(session)
    an_idea(session, unit_id=village.id, received_on=date(2026, 7, 3))

    found = LISTS["unit_results"].read(session, 2026, TODAY)

    ranked = unit_results(session, 2026, TODAY)
    assert [(each["place"], each["id"], each["total"]) for each in found] == [
        (each.place, each.unit_id, each.total) for each in ranked
    ]
    assert found[0]["points_b"] == ranked[0].criteria["b"]


def test_points_are_said_as_an_office_writes_them(session) -> None:
    village = a_unit(session)
    an_idea(session, unit_id=village.id, received_on=date(2026, 7, 3))
    found = LISTS["unit_results"].read(session, 2026, TODAY)

    said = lines(LISTS["unit_results"], found)

    assert "Tiêu chí b: 4 | Tiêu chí c: 0" in said[0]
    assert "Tổng điểm: " in said[0]
