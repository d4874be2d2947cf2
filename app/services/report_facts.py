"""Số liệu của một báo cáo: everything a period report says in figures, collected once."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.classification import Field
from app.rules.period import MOVEMENT_START, Period, free, of_year, until
from app.services.breakdowns import By, Line, table
from app.services.figures import figures
from app.services.idea_lines import IdeaLine, idea_lines
from app.services.period_figures import Figures, PeriodFigures, compared
from app.services.report_lists import (
    AdoptionLine,
    AwardLine,
    ReplicationLine,
    adoptions,
    awards,
    replications,
)
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
    """What a report rests on besides the figures: their parts, the targets, the lists.

    states: the ideas of the period and those since the start, by where they stood at its end.
    """

    fields: tuple[Line, ...]
    groups: tuple[Line, ...]
    units: tuple[Line, ...]
    months: tuple[Line, ...]
    states: tuple[Line, ...]
    priority_fields: tuple[Line, ...]
    answers: tuple[YearAnswer, ...]
    ideas: tuple[IdeaLine, ...]
    adoptions: tuple[AdoptionLine, ...]
    replications: tuple[ReplicationLine, ...]
    awards: tuple[AwardLine, ...]


def collect(session: Session, period: Period, today: date) -> ReportFacts:
    """Return the facts of a period."""
    own, days = compared(session, period, today), until(period, today)
    columns = [own.figures[name] for name in RESULTS]
    received = (columns[0], own.since_start[columns[0].name])
    fields, counted = table(session, columns, By.FIELD, days), own.figures
    return ReportFacts(
        **vars(own),
        fields=fields,
        groups=table(session, columns, By.GROUP, days),
        units=table(session, columns, By.UNIT, days),
        months=table(session, columns, By.MONTH, period),
        states=table(session, received, By.STATE, days),
        priority_fields=_priority(session, fields),
        answers=_answers(session, period, counted, today),
        ideas=tuple(idea_lines(session, columns[0].ids, days)),
        adoptions=adoptions(session, counted["ideas_adopted"].ids, days.last),
        replications=replications(session, counted["replications_total"].ids, days.last),
        awards=awards(session, counted["awards_total"].ids),
    )


def _answers(
    session: Session, period: Period, counted: Figures, today: date
) -> tuple[YearAnswer, ...]:
    """Answer the yearly targets for each year of the period that has begun."""
    found: list[YearAnswer] = []
    last = min(period.year, today.year)
    for year in range(max(period.first.year, MOVEMENT_START.year), last + 1):
        whole = of_year(year, period.calendar)
        span = free(whole.first, min(whole.last, until(period, today).last))
        is_all = (span.first, span.last) == (period.first, until(period, today).last)
        values = counted if is_all else figures(session, span)
        lines = answers(session, span, values, today)
        found += [YearAnswer(year, line) for line in lines]
    return tuple(found)


def _priority(session: Session, fields: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines of the fields named in the note to IV.1."""
    priority = set(session.scalars(select(Field.code).where(Field.priority, Field.active)))
    return tuple(line for line in fields if line.key in priority)
