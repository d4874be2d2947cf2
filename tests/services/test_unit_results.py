from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.points import PointRule, UnitPoints
from app.rules.unit import ActivityKind
from app.rules.unit_points import PointMeasure
from app.services.unit_results import unit_results
from tests.makers import a_unit, an_idea
from tests.makers_reports import adopted, did

TODAY = date(2026, 11, 20)


def _of(found, unit):
    return next(each for each in found if each.unit_id == unit.id)


def _line(result, measure):
    return next(line for line in result.lines if line.measure is measure)


def test_a_counted_line_gives_points_up_to_its_maximum_with_its_evidence(session: Session) -> None:
    village = a_unit(session)
    ideas = [
        an_idea(session, received_on=date(2026, 7, n), unit_id=village.id) for n in range(1, 6)
    ]

    line = _line(_of(unit_results(session, 2026, TODAY), village), PointMeasure.IDEAS)

    assert line.ids == tuple(idea.id for idea in ideas)
    assert line.points == line.maximum < 5 * Decimal(4)


def test_every_line_is_there_with_nothing_done(session: Session) -> None:
    village = a_unit(session)

    found = _of(unit_results(session, 2026, TODAY), village)

    assert found.total == 0
    assert set(found.criteria) == {"a", "b", "c", "d", "đ"}


def test_the_unit_that_applies_and_the_unit_of_the_idea_both_get_points(session: Session) -> None:
    village, other = a_unit(session), a_unit(session, "Thôn Suối Mây")
    adopted(session, an_idea(session, unit_id=village.id), other, date(2026, 8, 1))

    found = unit_results(session, 2026, TODAY)

    assert _line(_of(found, village), PointMeasure.ADOPTED).points > 0
    assert _line(_of(found, other), PointMeasure.APPLIES).points > 0
    assert _line(_of(found, other), PointMeasure.ADOPTED).points == 0


def test_entered_points_say_who_and_why(session: Session) -> None:
    village = a_unit(session)
    entered = PointRule.measure == PointMeasure.ENTERED
    rule = session.scalars(select(PointRule).where(entered)).first()
    assert rule is not None
    session.add(
        UnitPoints(
            unit_id=village.id,
            year=2026,
            rule_id=rule.id,
            points=Decimal(3),
            reason="Giảm giờ chờ ở bộ phận một cửa",
            entered_at=datetime(2026, 11, 2, 9, 0),
            entered_by="Lê Thị Sao",
        )
    )
    session.flush()

    line = _line(_of(unit_results(session, 2026, TODAY), village), PointMeasure.ENTERED)

    assert (line.points, line.entered_by) == (Decimal(3), "Lê Thị Sao")
    assert line.reason


def test_equal_points_share_a_place(session: Session) -> None:
    units = [a_unit(session, name) for name in ("Thôn Bến Lau", "Thôn Cầu Gỗ", "Thôn Đồi Sim")]
    for unit in units[:2]:
        did(session, unit, ActivityKind.LAUNCH, date(2026, 6, 15))

    found = unit_results(session, 2026, TODAY)

    assert [_of(found, unit).place for unit in units] == [1, 1, 3]
    assert _of(found, units[2]).kind_place == 3
