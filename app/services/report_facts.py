"""Số liệu của một báo cáo: everything a period report says in figures, collected once."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.classification import Field
from app.rules.period import MOVEMENT_START, Period, free, of_year
from app.services.breakdowns import By, Line, table
from app.services.figures import figures
from app.services.idea_lines import IdeaLine, idea_lines
from app.services.period_figures import Figures, PeriodFigures, compared
from app.services.targets import TargetLine, answers

# The columns of every table of results, in the order of an idea's life.
RESULTS = (
    "ideas_received",
    "ideas_approved",
    "ideas_needs_work",
    "ideas_not_approved",
    "ideas_piloting",
    "ideas_adopted",
    "ideas_replicated",
)


@dataclass(frozen=True)
class YearAnswer:
    """A target of the plan answered for one year."""

    year: int
    line: TargetLine


@dataclass(frozen=True)
class ReportFacts(PeriodFigures):
    """What a report rests on besides the figures: their parts, the targets, the list of ideas."""

    fields: tuple[Line, ...]
    groups: tuple[Line, ...]
    units: tuple[Line, ...]
    months: tuple[Line, ...]
    answers: tuple[YearAnswer, ...]
    ideas: tuple[IdeaLine, ...]
    empty_priority_fields: tuple[str, ...]


def collect(session: Session, period: Period, today: date) -> ReportFacts:
    """Return the facts of a period."""
    own = compared(session, period, today)
    columns = [own.figures[name] for name in RESULTS]
    fields = table(session, columns, By.FIELD, period)
    return ReportFacts(
        **vars(own),
        fields=fields,
        groups=table(session, columns, By.GROUP, period),
        units=table(session, columns, By.UNIT, period),
        months=table(session, columns, By.MONTH, period),
        answers=_answers(session, period, own.figures, today),
        ideas=tuple(idea_lines(session, columns[0].ids, period)),
        empty_priority_fields=_empty_priority(session, fields),
    )


def _answers(
    session: Session, period: Period, counted: Figures, today: date
) -> tuple[YearAnswer, ...]:
    """Answer the yearly targets for each year of the period that has begun."""
    found: list[YearAnswer] = []
    last = min(period.year, today.year)
    for year in range(max(period.first.year, MOVEMENT_START.year), last + 1):
        whole = of_year(year, period.calendar)
        span = free(whole.first, min(whole.last, period.last))
        is_all = (span.first, span.last) == (period.first, period.last)
        values = counted if is_all else figures(session, span)
        lines = answers(session, span, values, today)
        found += [YearAnswer(year, line) for line in lines]
    return tuple(found)


def _empty_priority(session: Session, fields: tuple[Line, ...]) -> tuple[str, ...]:
    priority = set(session.scalars(select(Field.code).where(Field.priority, Field.active)))
    return tuple(line.label for line in fields if line.key in priority and not line.parts[0].value)
