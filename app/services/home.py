"""Tổng quan: everything the home page shows, read at once."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.document import IssuedReport
from app.models.idea import Idea
from app.models.setting import Phase
from app.models.unit import Unit
from app.rules.period import Period, of_year
from app.rules.unit import UnitKind
from app.services import settings
from app.services.breakdowns import By, Part, breakdown
from app.services.figures import Counted, figures
from app.services.targets import TargetLine, answers
from app.services.waiting import waiting
from app.services.waiting_line import Waiting


class Stage(StrEnum):
    """The stages of the movement in a year, in the order of the plan's part III."""

    LAUNCH = "launch"
    INTAKE = "intake"
    REVIEW = "review"
    AWARD = "award"
    REPORT = "report"


@dataclass(frozen=True)
class StageLine:
    """How far a stage is: what was done of how many; `next` marks where to go on."""

    stage: Stage
    done: int
    whole: int | None
    finished: bool
    next: bool


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
    counted = figures(session, period)
    received = counted["ideas_received"]
    return Overview(
        period=period,
        phase=_phase(session, today),
        ready=_readiness(session, today),
        targets=answers(session, period, counted, today),
        figures=counted,
        waiting=waiting(session, today),
        months=breakdown(session, received, By.MONTH, period),
        fields=tuple(p for p in breakdown(session, received, By.FIELD, period) if p.value),
        stages=_stages(session, period, counted),
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


def _stages(session: Session, period: Period, counted: dict[str, Counted]) -> tuple[StageLine, ...]:
    value = {name: each.value for name, each in counted.items()}
    issued = (
        select(func.count()).select_from(IssuedReport).where(IssuedReport.period == period.code)
    )
    reports = session.scalar(issued) or 0
    # A stage with a whole is finished when all of it is done, the others once anything is.
    steps = (
        (Stage.LAUNCH, value["units_launched"], value["units_total"]),
        (Stage.INTAKE, value["ideas_received"], None),
        (Stage.REVIEW, value["ideas_reviewed"], value["ideas_received"]),
        (Stage.AWARD, value["awards_total"], None),
        (Stage.REPORT, reports, None),
    )
    ready = [done > 0 if whole is None else 0 < whole <= done for _stage, done, whole in steps]
    at = ready.index(False) if False in ready else -1
    return tuple(
        StageLine(stage, done, whole, ready[n], n == at)
        for n, (stage, done, whole) in enumerate(steps)
    )
