"""Hướng dẫn theo giai đoạn: how far the year is in each stage, and where to go on (design §13)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.document import IssuedReport
from app.rules.period import Period
from app.services.figures import Counted
from app.services.waiting_line import Waiting, WaitingKind


class Stage(StrEnum):
    """The stages of the movement in a year, in the order of the plan's part III."""

    LAUNCH = "launch"
    INTAKE = "intake"
    REVIEW = "review"
    FOLLOW = "follow"
    AWARD = "award"
    REPORT = "report"


_STAGE_OF = {
    WaitingKind.UNIT_TASK: Stage.LAUNCH,
    WaitingKind.DRAFT: Stage.INTAKE,
    WaitingKind.INCOMPLETE: Stage.INTAKE,
    WaitingKind.NO_SESSION: Stage.REVIEW,
    WaitingKind.SESSION: Stage.REVIEW,
    WaitingKind.SHEETS: Stage.REVIEW,
    WaitingKind.ANSWER: Stage.FOLLOW,
    WaitingKind.SUPPORT: Stage.FOLLOW,
    WaitingKind.PILOT: Stage.FOLLOW,
    WaitingKind.REFERRAL: Stage.FOLLOW,
    WaitingKind.UNIT_REPORT: Stage.REPORT,
}
# What became of an approved idea.
_CARRIED_ON = ("ideas_supporting", "ideas_piloting", "ideas_adopted", "ideas_replicated")

# The figures that tell how far the stages are.
COUNTED = frozenset(
    {
        *_CARRIED_ON,
        "units_launched",
        "units_total",
        "ideas_received",
        "ideas_reviewed",
        "ideas_approved",
        "awards_total",
    }
)


@dataclass(frozen=True)
class StageLine:
    """How far a stage is: what was done of how many; `next` marks where to go on.

    waiting: how many things of the stage wait today.
    """

    stage: Stage
    done: int
    whole: int | None
    finished: bool
    next: bool
    waiting: int = 0

    @property
    def missing(self) -> int:
        """How many are still to be done; 0 where there is no whole."""
        return max(0, (self.whole or 0) - self.done)


def stages(
    session: Session, period: Period, counted: Mapping[str, Counted], found: Iterable[Waiting]
) -> tuple[StageLine, ...]:
    """Return every stage of a year; the first unfinished one is next."""
    value = {name: each.value for name, each in counted.items()}
    approved = set(counted["ideas_approved"].ids)
    carried = approved & _any_of(counted, _CARRIED_ON)
    steps = (
        (Stage.LAUNCH, value["units_launched"], value["units_total"]),
        (Stage.INTAKE, value["ideas_received"], None),
        (Stage.REVIEW, value["ideas_reviewed"], value["ideas_received"]),
        (Stage.FOLLOW, len(carried), len(approved)),
        (Stage.AWARD, value["awards_total"], None),
        (Stage.REPORT, _reports(session, period), None),
    )
    # A stage with a whole is finished when all of it is done, the others once anything is.
    ready = [done > 0 if whole is None else 0 < whole <= done for _stage, done, whole in steps]
    at = ready.index(False) if False in ready else -1
    waits = Counter(map(_stage_of, found))
    return tuple(
        StageLine(stage, done, whole, ready[n], n == at, waits[stage])
        for n, (stage, done, whole) in enumerate(steps)
    )


def _stage_of(each: Waiting) -> Stage | None:
    """Return the stage that something waits in; an answer waits for the council first."""
    if each.kind is WaitingKind.ANSWER and each.place == "idea":
        return Stage.REVIEW
    return _STAGE_OF.get(each.kind)


def _any_of(counted: Mapping[str, Counted], names: Iterable[str]) -> set[int]:
    return {key for name in names for key in counted[name].ids}


def _reports(session: Session, period: Period) -> int:
    issued = (
        select(func.count()).select_from(IssuedReport).where(IssuedReport.period == period.code)
    )
    return session.scalar(issued) or 0
