from datetime import date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.sheet import Table
from app.documents.sheet_text import sheet_lines
from app.models.points import PointRule
from app.rules.errors import NotFound
from app.rules.idea import Publication
from app.rules.money import format_number
from app.rules.unit import ActivityKind
from app.rules.unit_points import CRITERIA, PointMeasure
from app.services.unit_points import enter_points
from app.services.unit_result_papers import ranking_paper, result_paper
from app.services.unit_results import unit_results
from tests.makers import a_unit, an_idea
from tests.makers_reports import did

TODAY = date(2026, 12, 20)


@pytest.fixture
def village(session: Session):
    unit = a_unit(session)
    unit.head_name, unit.head_title = "Lò Văn Pảo", "Trưởng thôn"
    did(session, unit, ActivityKind.LAUNCH, date(2026, 6, 10))
    for n in range(7):
        an_idea(
            session,
            f"Ý tưởng kín {n}",
            unit_id=unit.id,
            received_on=date(2026, 7, 1 + n),
            publication=Publication.PRIVATE,
        )
    return unit


def table(paper) -> Table:
    return next(block for block in paper.sheet.sections[0].blocks if isinstance(block, Table))


def test_the_sheet_has_the_points_of_the_screen_with_what_is_behind_them(session, village) -> None:
    result = next(each for each in unit_results(session, 2026, TODAY) if each.unit_id == village.id)

    paper = result_paper(session, f"{village.id}-2026", TODAY)

    rows = [row.cells for row in table(paper).rows if not row.bold]
    assert [row[1] for row in rows] == [line.label for line in result.lines]
    assert table(paper).total.cells[2] == format_number(result.total)
    ideas = next(row for row in rows if row[1].startswith("Ý tưởng được tiếp nhận"))
    assert ideas[2] == "7"
    assert ideas[5] == (
        "YT-2026-0001; YT-2026-0002; YT-2026-0003; YT-2026-0004; YT-2026-0005 và 2 mục khác"
    )
    said = "\n".join(sheet_lines(paper.sheet))
    assert "Lò Văn Pảo, trưởng thôn" in said
    assert "Ý tưởng kín" not in said


def test_points_that_were_judged_say_why_and_by_whom(session, village) -> None:
    rule = session.scalars(
        select(PointRule).where(PointRule.measure == PointMeasure.ENTERED)
    ).first()
    before = [row.cells for row in table(result_paper(session, f"{village.id}-2026", TODAY)).rows]
    assert any(row[-1] == "Chưa chấm" for row in before)

    line = (village.id, 2026, rule.id)
    enter_points(session, line, Decimal(3), "Nề nếp tốt", datetime(2026, 12, 19, 9))

    after = [row.cells for row in table(result_paper(session, f"{village.id}-2026", TODAY)).rows]
    (judged,) = [row for row in after if row[-1].startswith("Nề nếp tốt")]
    assert (judged[2], judged[4]) == ("", "3")


def test_the_ranking_has_every_unit_best_first_with_ties(session, village) -> None:
    found = unit_results(session, 2026, TODAY)

    rows = [row.cells for row in table(ranking_paper(session, "2026", TODAY)).rows]

    assert [(row[0], row[1]) for row in rows] == [(str(each.place), each.name) for each in found]
    assert len({row[0] for row in rows}) < len(rows)
    assert len(rows[0]) == 3 + len(CRITERIA) + 2
    assert rows[0][1] == village.name


@pytest.mark.parametrize("key", ["9999-2026", "7", "x-2026", ""])
def test_a_unit_that_is_not_there_is_said_so(session, village, key: str) -> None:
    with pytest.raises(NotFound):
        result_paper(session, key, TODAY)
