"""Kết quả của đơn vị: the points of a year under the five criteria of plan IV.2, with evidence."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.points import PointRule, UnitPoints
from app.models.unit import Unit
from app.rules.period import of_year
from app.rules.ranking import places
from app.rules.unit import UnitKind
from app.rules.unit_points import PointMeasure
from app.services import settings
from app.services.figure_units import ByUnit
from app.services.point_counts import counts_by_unit
from app.services.unit_names import names_on


@dataclass(frozen=True)
class ResultLine:
    """A line of the points table for one unit: what is counted or entered, and the points.

    ids: the records behind a counted line; reason, entered_at, entered_by: of an entered one.
    """

    rule_id: int
    criterion: str
    label: str
    measure: PointMeasure
    maximum: Decimal
    points: Decimal
    ids: tuple[int, ...] = ()
    reason: str = ""
    entered_at: datetime | None = None
    entered_by: str = ""


@dataclass(frozen=True)
class UnitResult:
    """What a unit came to in a year; place among all units, kind_place among its kind."""

    unit_id: int
    name: str
    kind: UnitKind
    lines: tuple[ResultLine, ...]
    place: int = 0
    kind_place: int = 0
    criteria: dict[str, Decimal] = field(default_factory=dict, hash=False)

    @property
    def total(self) -> Decimal:
        """The points of all lines."""
        return sum((line.points for line in self.lines), Decimal(0))


def unit_results(session: Session, year: int, today: date) -> tuple[UnitResult, ...]:
    """Return all units of a year's end (today in the running year), the best first."""
    period = of_year(year, settings.calendar(session, today))
    day = min(today, period.last)
    rules = _rules(session, day)
    counted: dict[PointMeasure, ByUnit] = {
        rule.measure: counts_by_unit(session, rule.measure, period)
        for rule in rules
        if rule.measure is not PointMeasure.ENTERED
    }
    query = select(UnitPoints).where(UnitPoints.year == year)
    entered = {(each.unit_id, each.rule_id): each for each in session.scalars(query)}
    names = names_on(session, day)
    found = [
        _result(unit, names[unit.id], rules, counted, entered) for unit in _units(session, day)
    ]
    return tuple(sorted(_placed(found), key=lambda each: each.place))


def _result(
    unit: Unit,
    name: str,
    rules: list[PointRule],
    counted: dict[PointMeasure, ByUnit],
    entered: dict[tuple[int, int], UnitPoints],
) -> UnitResult:
    lines = tuple(
        _entered_line(rule, entered.get((unit.id, rule.id)))
        if rule.measure is PointMeasure.ENTERED
        else _counted_line(rule, counted[rule.measure].get(unit.id, ()))
        for rule in rules
    )
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for line in lines:
        sums[line.criterion] += line.points
    return UnitResult(unit.id, name, unit.kind, lines, criteria=dict(sums))


def _counted_line(rule: PointRule, ids: Iterable[int]) -> ResultLine:
    keys = tuple(sorted(set(ids)))
    points = min(rule.maximum, rule.points_each * len(keys))
    letter = rule.criterion.letter
    return ResultLine(rule.id, letter, rule.label, rule.measure, rule.maximum, points, keys)


def _entered_line(rule: PointRule, given: UnitPoints | None) -> ResultLine:
    letter = rule.criterion.letter
    if given is None:
        return ResultLine(rule.id, letter, rule.label, rule.measure, rule.maximum, Decimal(0))
    return ResultLine(
        rule.id,
        letter,
        rule.label,
        rule.measure,
        rule.maximum,
        min(rule.maximum, given.points),
        reason=given.reason,
        entered_at=given.entered_at,
        entered_by=given.entered_by,
    )


def _placed(found: list[UnitResult]) -> list[UnitResult]:
    everywhere = dict(zip(map(_key, found), places([each.total for each in found]), strict=True))
    within: dict[int, int] = {}
    for kind in {each.kind for each in found}:
        same = [each for each in found if each.kind is kind]
        within.update(zip(map(_key, same), places([each.total for each in same]), strict=True))
    return [
        UnitResult(
            each.unit_id,
            each.name,
            each.kind,
            each.lines,
            everywhere[each.unit_id],
            within[each.unit_id],
            each.criteria,
        )
        for each in found
    ]


def _key(result: UnitResult) -> int:
    return result.unit_id


def _rules(session: Session, day: date) -> list[PointRule]:
    query = (
        select(PointRule)
        .where(PointRule.valid_from <= day)
        .where(PointRule.valid_to.is_(None) | (PointRule.valid_to >= day))
        .order_by(PointRule.position, PointRule.id)
    )
    return list(session.scalars(query))


def _units(session: Session, day: date) -> list[Unit]:
    query = (
        select(Unit)
        .where(Unit.opened_on.is_(None) | (Unit.opened_on <= day))
        .where(Unit.closed_on.is_(None) | (Unit.closed_on > day))
        .order_by(Unit.sort_key, Unit.id)
    )
    return list(session.scalars(query))
