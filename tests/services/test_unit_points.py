"""Điểm do cơ quan chấm: within the maximum, with the reason, once a year and line."""

from datetime import datetime
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models.points import PointRule
from app.rules.errors import InvalidForm, NotFound
from app.rules.unit_points import PointMeasure
from app.services.unit_points import enter_points
from app.services.unit_results import unit_results
from tests.makers import a_unit

NOW = datetime(2026, 11, 20, 9)


@pytest.fixture
def judged(session):
    query = select(PointRule).where(PointRule.measure == PointMeasure.ENTERED)
    return session.scalars(query).first()


def test_points_are_given_with_a_reason_and_written_over(session, judged):
    unit = a_unit(session).id
    line = (unit, 2026, judged.id)

    first = enter_points(session, line, Decimal(3), "Có sáng kiến nổi bật", NOW)
    again = enter_points(session, line, Decimal("2.5"), "Xét lại", NOW)

    assert first == again
    result = next(r for r in unit_results(session, 2026, NOW.date()) if r.unit_id == unit)
    given = next(each for each in result.lines if each.rule_id == judged.id)
    assert (given.points, given.reason) == (Decimal("2.5"), "Xét lại")


@pytest.mark.parametrize("points", [None, Decimal(-1), Decimal(1000)])
def test_points_outside_the_line_and_a_missing_reason_are_refused(session, judged, points):
    with pytest.raises(InvalidForm) as refused:
        enter_points(session, (a_unit(session).id, 2026, judged.id), points, " ", NOW)

    assert list(refused.value.wrong) == ["points", "reason"]


def test_counted_lines_are_not_judged(session, judged):
    counted = session.scalars(
        select(PointRule).where(PointRule.measure == PointMeasure.IDEAS)
    ).first()

    with pytest.raises(NotFound):
        enter_points(session, (a_unit(session).id, 2026, counted.id), Decimal(1), "Vì", NOW)
    with pytest.raises(NotFound):
        enter_points(session, (999, 2026, judged.id), Decimal(1), "Vì", NOW)
