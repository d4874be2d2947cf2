from sqlalchemy.orm import Session

from app.rules.period import of_year
from app.services.figures import figures
from app.services.figures_of_ideas import IDEA_FIGURES
from tests.makers_reports import a_busy_year


def test_they_answer_their_parts_of_the_plan() -> None:
    assert {figure.clause for figure in IDEA_FIGURES} == {
        "IV.1",
        "IV.2.a",
        "III.2",
        "III.3",
        "III.4",
    }
    assert IDEA_FIGURES[0].name == "ideas_received"


def test_the_outcomes_of_the_council_are_parts_of_the_reviewed(session: Session) -> None:
    a_busy_year(session)

    found = figures(session, of_year(2026), [figure.name for figure in IDEA_FIGURES])

    parts = [found[f"ideas_{name}"] for name in ("approved", "needs_work", "not_approved")]
    assert sum(part.value for part in parts) == found["ideas_reviewed"].value == 9
    assert found["ideas_waiting"].value == 2  # twelve received, nine reviewed, one withdrawn
