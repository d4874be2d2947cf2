"""Số liệu của một báo cáo: everything a period report says in figures, collected once."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.models.classification import Field
from app.models.idea import Idea, IdeaField
from app.rules.idea import SOURCE_LABELS, IdeaState
from app.rules.moves import STATE_LABELS
from app.rules.numbering import idea_code
from app.rules.period import (
    MOVEMENT_START,
    Period,
    free,
    of_year,
    previous,
    same_last_year,
)
from app.services.breakdowns import NOT_KNOWN, By, Line, classes, table
from app.services.figures import Counted, figures
from app.services.publication import shown_authors, shown_title
from app.services.targets import TargetLine, answers

Figures = dict[str, Counted]

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
_AT_ONCE = 500


@dataclass(frozen=True)
class Comparison:
    """Another period to compare with; it has no figures from before the movement began."""

    period: Period
    figures: Figures | None


@dataclass(frozen=True)
class YearAnswer:
    """A target of the plan answered for one year."""

    year: int
    line: TargetLine


@dataclass(frozen=True)
class IdeaLine:
    """An idea of the annex list, said as its author allows."""

    id: int
    code: str
    received_on: date
    title: str
    authors: str
    unit: str
    field: str
    source: str
    state: str


@dataclass(frozen=True)
class ReportFacts:
    """What a report rests on; `last_day` is the last day that could be counted when it was made."""

    period: Period
    last_day: date
    figures: Figures
    before: Comparison | None
    last_year: Comparison | None
    since_start: Figures
    fields: tuple[Line, ...]
    groups: tuple[Line, ...]
    units: tuple[Line, ...]
    months: tuple[Line, ...]
    answers: tuple[YearAnswer, ...]
    ideas: tuple[IdeaLine, ...]
    empty_priority_fields: tuple[str, ...]

    def value(self, name: str) -> int:
        """Return a figure of the period."""
        return self.figures[name].value


def collect(session: Session, period: Period, today: date) -> ReportFacts:
    """Return the facts of a period."""
    counted = figures(session, period)
    columns = [counted[name] for name in RESULTS]
    fields = table(session, columns, By.FIELD, period)
    return ReportFacts(
        period=period,
        last_day=min(period.last, today),
        figures=counted,
        before=_comparison(session, previous(period)),
        last_year=_comparison(session, same_last_year(period)),
        since_start=_since_start(session, period),
        fields=fields,
        groups=table(session, columns, By.GROUP, period),
        units=table(session, columns, By.UNIT, period),
        months=table(session, columns[:1], By.MONTH, period),
        answers=_answers(session, period, counted, today),
        ideas=tuple(idea_lines(session, counted["ideas_received"].ids, period)),
        empty_priority_fields=_empty_priority(session, fields),
    )


def idea_lines(session: Session, ids: Collection[int], period: Period) -> list[IdeaLine]:
    """Return the annex list in the order of the register, with the state at the period's end."""
    states, keys = classes(session, By.STATE, ids, period), sorted(ids)
    lines: list[IdeaLine] = []
    for start in range(0, len(keys), _AT_ONCE):
        query = (
            select(Idea)
            .where(Idea.id.in_(keys[start : start + _AT_ONCE]))
            .options(
                selectinload(Idea.authors),
                selectinload(Idea.unit),
                selectinload(Idea.fields).selectinload(IdeaField.field),
            )
        )
        lines += [_idea_line(idea, states.get(idea.id, "")) for idea in session.scalars(query)]
    return sorted(lines, key=lambda line: line.code)


def _idea_line(idea: Idea, state: str) -> IdeaLine:
    return IdeaLine(
        id=idea.id,
        code=idea_code(idea.register_year, idea.register_number),
        received_on=idea.received_on,
        title=shown_title(idea),
        authors=shown_authors(idea),
        unit=idea.unit.name if idea.unit else "",
        field=idea.fields[0].field.name if idea.fields else NOT_KNOWN,
        source=SOURCE_LABELS[idea.source],
        state=STATE_LABELS[IdeaState(state)] if state else "",
    )


def _comparison(session: Session, period: Period | None) -> Comparison | None:
    if period is None:
        return None
    began = period.last >= MOVEMENT_START
    return Comparison(period, figures(session, period) if began else None)


def _since_start(session: Session, period: Period) -> Figures:
    first = min(MOVEMENT_START, period.last)
    return figures(session, free(first, period.last))


def _answers(
    session: Session, period: Period, counted: Figures, today: date
) -> tuple[YearAnswer, ...]:
    """Answer the yearly targets for each year of the period, up to the period's last day."""
    found: list[YearAnswer] = []
    for year in range(max(period.first.year, MOVEMENT_START.year), period.year + 1):
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
