"""Độ phủ: every unit by quarter with its launch, outreach, ideas and reports; zeros shown.

The numbers are the catalogue's figures of the quarter, divided among the units.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.unit import Unit
from app.rules.period import MOVEMENT_START, Period, parse
from app.rules.unit import LAUNCH_KINDS, UnitKind
from app.services import settings, unit_report_queries
from app.services.figure_units import ByUnit, by_unit
from app.services.figures import figure, figures
from app.services.unit_names import names_on

QUARTERS = 4
NO_UNIT = QT_TRANSLATE_NOOP("Coverage", "Không thuộc đơn vị nào")


class Topic(StrEnum):
    """What is looked at in a quarter."""

    LAUNCH = "launch"
    OUTREACH = "outreach"
    IDEAS = "ideas"
    REPORTS = "reports"


FIGURE_OF: dict[Topic, str] = {
    Topic.LAUNCH: "units_launched",
    Topic.OUTREACH: "outreach_activities",
    Topic.IDEAS: "ideas_received",
    Topic.REPORTS: "unit_reports_received",
}


@dataclass(frozen=True)
class Cell:
    """How many of a topic in a quarter and which; whole: how many were due (reports only).

    applies: false where nothing can be asked: the quarter has not begun or ended before the
    movement, the unit is of another kind or has nothing due.
    """

    ids: tuple[int, ...] = ()
    whole: int | None = None
    applies: bool = True

    @property
    def value(self) -> int:
        """How many records are behind the cell."""
        return len(self.ids)


@dataclass(frozen=True)
class CoverageRow:
    """A unit (None: ideas of no unit) with its cells, quarter by quarter in order of topics."""

    unit_id: int | None
    name: str
    kind: UnitKind | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Coverage:
    """The matrix of a year; titles are the quarters with their topics."""

    year: int
    titles: tuple[tuple[Period, Topic], ...]
    rows: tuple[CoverageRow, ...]

    @property
    def total(self) -> tuple[Cell, ...]:
        """Return the sum of every column."""
        return tuple(_sum([row.cells[at] for row in self.rows]) for at in range(len(self.titles)))


def coverage(session: Session, year: int, kind: UnitKind | None, today: date) -> Coverage:
    """Return the units of a year, all or those of a kind, with what they did by quarter."""
    calendar = settings.calendar(session, today)
    quarters = [parse(f"{year}-Q{number}", calendar) for number in range(1, QUARTERS + 1)]
    titles = tuple((period, topic) for period in quarters for topic in Topic)
    columns = [
        column
        for period in quarters
        for column in (_quarter(session, period) if period.first <= today else _not_yet())
    ]
    units = _units(session, quarters, {key for column in columns for key in column or ()})
    names = names_on(session, min(max(today, quarters[0].first), quarters[-1].last))
    asked = [unit for unit in units if kind is None or unit.kind is kind]
    rows = [
        CoverageRow(
            unit.id,
            names[unit.id],
            unit.kind,
            tuple(
                _cell(column, unit, topic, period)
                for column, (period, topic) in zip(columns, titles, strict=True)
            ),
        )
        for unit in asked
    ]
    return Coverage(year, titles, (*rows, *(_of_no_unit(columns) if kind is None else ())))


Column = dict[int | None, Cell] | None  # None: the quarter has not begun


def _not_yet() -> list[Column]:
    return [None] * len(Topic)


def _quarter(session: Session, period: Period) -> list[Column]:
    """Return the four columns of a quarter, each by the key of the unit."""
    found = figures(session, period, FIGURE_OF.values())
    divided = {
        topic: by_unit(session, figure(name).kind, found[name].ids)
        for topic, name in FIGURE_OF.items()
    }
    reports = _reports(session, period, divided.pop(Topic.REPORTS))
    return [*(_cells(each) for each in divided.values()), reports]


def _reports(session: Session, period: Period, came: ByUnit) -> Column:
    due: dict[int | None, int] = defaultdict(int)
    for row in session.execute(unit_report_queries.due(period)):
        due[row[0]] += 1
    return {
        key: Cell(tuple(came.get(key, ())), max(due.get(key, 0), len(came.get(key, ()))))
        for key in {*due, *came}
    }


def _cells(grouped: ByUnit) -> Column:
    return {key: Cell(tuple(ids)) for key, ids in grouped.items()}


def _cell(column: Column, unit: Unit, topic: Topic, period: Period) -> Cell:
    if column is None:
        return Cell(applies=False)
    found = column.get(unit.id)
    if found is not None:
        return found
    asked = topic is not Topic.REPORTS and (topic is not Topic.LAUNCH or unit.kind in LAUNCH_KINDS)
    return Cell(applies=asked and period.last >= MOVEMENT_START)


def _of_no_unit(columns: list[Column]) -> Iterator[CoverageRow]:
    """Give the line of the ideas that came from no unit, where there are any."""
    cells = tuple((column or {}).get(None, Cell(applies=False)) for column in columns)
    if any(cell.value for cell in cells):
        yield CoverageRow(None, NO_UNIT, None, cells)


def _units(session: Session, quarters: list[Period], counted: set[int | None]) -> list[Unit]:
    """Return the units of the year and those with something counted, by their names."""
    return [
        unit
        for unit in session.scalars(select(Unit).order_by(Unit.sort_key, Unit.id))
        if unit.id in counted
        or (
            (unit.opened_on is None or unit.opened_on <= quarters[-1].last)
            and (unit.closed_on is None or unit.closed_on > quarters[0].first)
        )
    ]


def _sum(cells: list[Cell]) -> Cell:
    whole = [cell.whole for cell in cells if cell.whole is not None]
    return Cell(
        tuple(key for cell in cells for key in cell.ids),
        sum(whole) if whole else None,
        any(cell.applies for cell in cells),
    )
