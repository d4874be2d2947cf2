"""Tổng quan: everything the home page shows, read at once."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.idea import Idea
from app.models.setting import Phase
from app.models.unit import Unit
from app.rules.period import Period, of_year, until
from app.rules.unit import UnitKind
from app.services import guide, settings, targets
from app.services.breakdowns import By, Part, breakdown
from app.services.figures import Counted, figures
from app.services.guide import StageLine
from app.services.targets import TargetLine
from app.services.waiting import waiting
from app.services.waiting_line import Waiting


@dataclass(frozen=True)
class Readiness:
    """What a new office has already entered."""

    has_clerk: bool
    has_villages: bool
    has_ideas: bool


@dataclass(frozen=True)
class Overview:
    """The home page of a year."""

    period: Period
    phase: str
    ready: Readiness
    targets: tuple[TargetLine, ...]
    figures: dict[str, Counted]
    waiting: tuple[Waiting, ...]
    months: tuple[Part, ...]
    fields: tuple[Part, ...]
    stages: tuple[StageLine, ...]


def overview(session: Session, year: int, today: date) -> Overview:
    """Return the home page of a year as it stands today."""
    period = of_year(year, settings.calendar(session, today))
    names = guide.COUNTED | targets.figure_names()
    counted = figures(session, until(period, today), names)
    received, found = counted["ideas_received"], waiting(session, today)
    return Overview(
        period=period,
        phase=_phase(session, today),
        ready=_readiness(session, today),
        targets=targets.answers(session, period, counted, today),
        figures=counted,
        waiting=found,
        months=breakdown(session, received, By.MONTH, period),
        fields=tuple(p for p in breakdown(session, received, By.FIELD, period) if p.value),
        stages=guide.stages(session, period, counted, found),
    )


def years(session: Session, today: date) -> tuple[int, ...]:
    """Return the years that have ideas, and the year of today, newest first."""
    found = set(session.scalars(select(Idea.register_year).distinct()))
    return tuple(sorted(found | {today.year}, reverse=True))


def _phase(session: Session, today: date) -> str:
    query = select(Phase.name).where(Phase.first_day <= today, Phase.last_day >= today)
    return session.scalar(query) or ""


def _readiness(session: Session, today: date) -> Readiness:
    villages = select(func.count()).select_from(Unit).where(Unit.kind == UnitKind.VILLAGE)
    return Readiness(
        has_clerk=bool(settings.clerk(session, today)),
        has_villages=bool(session.scalar(villages)),
        has_ideas=session.scalar(select(Idea.id).limit(1)) is not None,
    )
