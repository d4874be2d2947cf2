from datetime import date

from sqlalchemy.orm import Session

from app.models.unit import Unit
from app.rules.unit import ActivityKind
from app.services.guide import Stage
from app.services.home import overview, years
from tests.makers import an_idea
from tests.makers_reports import classified, did

TODAY = date(2026, 7, 20)


def test_a_fresh_file_asks_for_the_first_steps(session: Session) -> None:
    page = overview(session, 2026, TODAY)

    assert (page.ready.has_clerk, page.ready.has_villages, page.ready.has_ideas) == (
        False,
        False,
        False,
    )
    assert page.phase == "Triển khai đồng bộ"
    assert [line.stage for line in page.stages if line.next] == [Stage.LAUNCH]


def test_months_and_fields_hold_the_ideas_of_the_year(session: Session) -> None:
    classified(session, an_idea(session), "digital")

    page = overview(session, 2026, TODAY)

    assert {part.label: part.value for part in page.months}["6/2026"] == 1
    assert [(part.label, part.value) for part in page.fields] == [("Chuyển đổi số", 1)]


def test_the_next_stage_is_the_first_unfinished_one(session: Session) -> None:
    page = overview(session, 2026, TODAY)
    for key in page.figures["units_total"].ids:
        unit = session.get(Unit, key)
        assert unit is not None
        did(session, unit, ActivityKind.LAUNCH, date(2026, 6, 15))

    assert [line.stage for line in overview(session, 2026, TODAY).stages if line.next] == [
        Stage.INTAKE
    ]


def test_years_are_those_with_ideas_and_this_one(session: Session) -> None:
    an_idea(session, received_on=date(2027, 1, 5))

    assert years(session, TODAY) == (2027, 2026)
