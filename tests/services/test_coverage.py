from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.rules.unit import ActivityKind, UnitKind
from app.services.coverage import FIGURE_OF, QUARTERS, Topic, coverage
from app.services.figures import figures
from tests.makers import a_unit, an_idea
from tests.makers_reports import did

TODAY = date(2026, 9, 20)


def _row(found, unit):
    return next(row for row in found.rows if row.unit_id == unit.id)


def test_every_unit_has_a_cell_for_each_topic_of_each_quarter(session: Session) -> None:
    village = a_unit(session)

    found = coverage(session, 2026, None, TODAY)

    assert len(found.titles) == QUARTERS * len(Topic)
    cells = _row(found, village).cells
    assert [cell.value for cell in cells] == [0] * len(found.titles)
    # quarter IV has not begun: nothing can be asked yet
    assert [cell.applies for cell in cells[12:]] == [False] * 4
    # quarter I of 2026 was over before the movement began
    assert not any(cell.applies for cell in cells[:4])
    assert cells[4].applies


def test_the_columns_add_up_to_the_catalogue(session: Session) -> None:
    village, other = a_unit(session), a_unit(session, "Thôn Suối Mây")
    did(session, village, ActivityKind.LAUNCH, date(2026, 6, 15))
    did(session, village, ActivityKind.OUTREACH, date(2026, 6, 20))
    did(session, other, ActivityKind.OUTREACH, date(2026, 7, 2))
    for day, unit_id in ((1, village.id), (2, other.id), (3, None)):
        an_idea(session, received_on=date(2026, 7, day), unit_id=unit_id)

    found = coverage(session, 2026, None, TODAY)

    for (period, topic), cell in zip(found.titles, found.total, strict=True):
        if topic in FIGURE_OF and period.first <= TODAY:
            name = FIGURE_OF[topic]
            assert sorted(cell.ids) == list(figures(session, period, [name])[name].ids)
    third = found.titles.index((parse("2026-Q3"), Topic.IDEAS))
    assert _row(found, village).cells[third].value == 1
    assert found.rows[-1].unit_id is None
    assert found.rows[-1].cells[third].value == 1


def test_digital_teams_do_not_launch(session: Session) -> None:
    team = a_unit(session, "Tổ công nghệ số Vân Hòa", UnitKind.DIGITAL_TEAM)

    found = coverage(session, 2026, UnitKind.DIGITAL_TEAM, TODAY)

    assert [row.kind for row in found.rows] == [UnitKind.DIGITAL_TEAM] * len(found.rows)
    launch, outreach = _row(found, team).cells[4:6]
    assert (launch.applies, outreach.applies) == (False, True)


def test_a_unit_closed_before_the_year_is_left_out(session: Session) -> None:
    village = a_unit(session)
    village.closed_on = date(2025, 12, 31)
    session.flush()

    found = coverage(session, 2026, None, TODAY)

    assert village.id not in [row.unit_id for row in found.rows]
