from sqlalchemy.orm import Session

from app.rules.period import of_year
from app.services.figures import figures
from app.services.figures_of_awards import AWARD_FIGURES
from tests.makers_reports import a_busy_year


def test_they_answer_their_parts_of_the_plan() -> None:
    assert {figure.clause for figure in AWARD_FIGURES} == {"III.4"}
    assert AWARD_FIGURES[0].name == "nominations_total"


def test_the_recipients_add_up_and_the_bonuses_are_theirs(session: Session) -> None:
    a_busy_year(session)

    found = figures(session, of_year(2026), [figure.name for figure in AWARD_FIGURES])

    parts = ("awards_individual", "awards_household", "awards_collective")
    assert sum(found[name].value for name in parts) == found["awards_total"].value == 3
    assert found["bonus_total"].value == 760_000 + 1_140_000 + 1_520_000
    assert found["bonus_total"].ids == found["awards_total"].ids
