"""Chỉ tiêu: the plan's targets of a year, how far they are and what is missing (IV.1)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.setting import Target as TargetRow
from app.rules.period import MOVEMENT_START, Period, of_year, until
from app.rules.target import Standing, Target, shown_value, standing
from app.services import settings
from app.services.figures import Counted, figures

# Which figures answer a target; a percent target compares the first with the second.
_ANSWERS: dict[str, tuple[str, str | None]] = {
    "units_launched": ("units_launched", "units_total"),
    "units_outreach": ("units_outreach", "outreach_units_total"),
    "ideas_received": ("ideas_received", None),
    "ideas_adopted": ("ideas_adopted", None),
}


@dataclass(frozen=True)
class TargetLine:
    """A target with what is done, what it takes, and what the year comes to at this pace."""

    standing: Standing
    figure: str
    whole_figure: str | None
    goal: int
    missing: int
    shown: str

    @property
    def target(self) -> Target:
        """Return the target itself."""
        return self.standing.target


def target_board(session: Session, year: int, today: date) -> tuple[TargetLine, ...]:
    """Return the targets of a year as they stand today."""
    period = of_year(year, settings.calendar(session, today))
    return answers(session, period, figures(session, until(period, today), figure_names()), today)


def answers(
    session: Session, period: Period, counted: dict[str, Counted], today: date
) -> tuple[TargetLine, ...]:
    """Return the targets of the period's year, answered with figures counted already."""
    query = (
        select(TargetRow)
        .where(TargetRow.first_year <= period.year, TargetRow.last_year >= period.year)
        .order_by(TargetRow.id)
    )
    known = [row for row in session.scalars(query) if row.code in _ANSWERS]
    return tuple(_line(_plain(row), counted, period, today) for row in known)


def _line(target: Target, counted: dict[str, Counted], period: Period, today: date) -> TargetLine:
    figure, whole_figure = _ANSWERS[target.code]
    done = counted[figure].value
    whole = counted[whole_figure].value if whole_figure else None
    days = (max(period.first, MOVEMENT_START), max(period.last, MOVEMENT_START))
    goal = target.minimum if whole is None else -(-whole * target.minimum // 100)
    return TargetLine(
        standing=standing(target, done, whole, days, today),
        figure=figure,
        whole_figure=whole_figure,
        goal=goal,
        missing=max(0, goal - done),
        shown=shown_value(target, done, whole),
    )


def _plain(row: TargetRow) -> Target:
    return Target(
        row.code,
        row.label,
        row.clause,
        row.minimum,
        row.maximum,
        row.percent,
        row.first_year,
        row.last_year,
    )


def figure_names() -> set[str]:
    """Return the figures that answer the targets."""
    return {name for pair in _ANSWERS.values() for name in pair if name}
