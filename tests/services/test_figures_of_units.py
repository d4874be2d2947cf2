from sqlalchemy.orm import Session

from app.rules.period import of_year
from app.services.figures import figures
from app.services.figures_of_units import UNIT_FIGURES
from tests.makers_reports import a_busy_year


def test_they_answer_their_parts_of_the_plan() -> None:
    assert {figure.clause for figure in UNIT_FIGURES} == {"III.1", "IV.1", "V"}
    assert UNIT_FIGURES[0].name == "units_total"


def test_who_launched_is_a_part_of_all_who_should(session: Session) -> None:
    a_busy_year(session)

    found = figures(session, of_year(2026), [figure.name for figure in UNIT_FIGURES])

    assert set(found["units_launched"].ids) < set(found["units_total"].ids)
    assert set(found["units_outreach"].ids) < set(found["outreach_units_total"].ids)
    assert found["units_reported"].value == 0 < found["units_reporting"].value
