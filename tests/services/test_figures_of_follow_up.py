from sqlalchemy.orm import Session

from app.rules.period import of_year
from app.services.figures import figures
from app.services.figures_of_follow_up import FOLLOW_UP_FIGURES
from tests.makers_reports import a_busy_year


def test_they_answer_their_parts_of_the_plan() -> None:
    assert {figure.clause for figure in FOLLOW_UP_FIGURES} == {"III.3", "III.4", "IV.1"}
    assert FOLLOW_UP_FIGURES[0].name == "ideas_supporting"


def test_an_idea_in_use_is_counted_with_the_unit_that_applies_it(session: Session) -> None:
    a_busy_year(session)

    found = figures(session, of_year(2026), [figure.name for figure in FOLLOW_UP_FIGURES])

    assert found["ideas_adopted"].value == found["units_applying"].value == 1
