"""A hundred random corrections of old records, written as a clerk's corrections end up."""

import random
from collections.abc import Callable
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.award import Award
from app.models.classification import Field
from app.models.duty import UnitReport, UnitReportEvent, UnitTask
from app.models.follow_up import AuthorAnswer, Pilot, Referral, Replication, SupportTask
from app.models.idea import Idea, IdeaEvent, IdeaField
from app.models.unit import Unit, UnitActivity
from app.rules.duty import TaskState, UnitReportStep
from app.rules.period import Period
from tests.makers import an_idea
from tests.makers_reports import classified

NOW = datetime(2031, 1, 10, 9, 0)


def correct(session: Session, period: Period, count: int, seed: int) -> None:
    """Change records, most of them of one period, so that its figures are others afterwards."""
    chance = random.Random(seed)
    for n in range(count):
        CORRECTIONS[n % len(CORRECTIONS)](session, period, chance)
        session.flush()


def _some(session: Session, chance: random.Random, table: type, *where: object):
    return chance.choice(list(session.scalars(select(table).where(*where).order_by(table.id))))


def _day(period: Period, chance: random.Random) -> date:
    return period.first + timedelta(days=chance.randint(-40, period.days + 40))


def _within(column, period: Period):
    return column.between(period.first, period.last)


def _undo(session: Session, period: Period, chance: random.Random) -> None:
    standing = (IdeaEvent.undone_at.is_(None), IdeaEvent.from_state.is_not(None))
    move = _some(session, chance, IdeaEvent, *standing, _within(IdeaEvent.on_date, period))
    move.undone_at, move.undo_reason = NOW, "Ghi nhầm"


def _another_day(session: Session, period: Period, chance: random.Random) -> None:
    known = IdeaEvent.from_state.is_not(None)
    move = _some(session, chance, IdeaEvent, known, _within(IdeaEvent.on_date, period))
    move.on_date = _day(period, chance)


def _late_idea(session: Session, period: Period, chance: random.Random) -> None:
    unit = _some(session, chance, Unit)
    day = chance.choice((period.first, period.last, _day(period, chance)))
    idea = an_idea(session, "Ý tưởng ghi bổ sung", received_on=day, unit_id=unit.id)
    classified(session, idea, "digital")


def _main_field(session: Session, period: Period, chance: random.Random) -> None:
    """Put another field of an idea of the period into the first place."""
    idea = _some(session, chance, Idea, _within(Idea.received_on, period))
    taken = {row.field_id for row in idea.fields}
    left = [key for key in session.scalars(select(Field.id)) if key not in taken]
    session.add(IdeaField(idea_id=idea.id, field_id=chance.choice(left), position=-len(taken)))


def _unit_of_idea(session: Session, period: Period, chance: random.Random) -> None:
    idea = _some(session, chance, Idea, _within(Idea.received_on, period))
    idea.unit_id = _some(session, chance, Unit).id


def _bonus(session: Session, period: Period, chance: random.Random) -> None:
    award = _some(session, chance, Award, Award.revoked_at.is_(None))
    award.amount = award.amount + 10_000


def _strike(session: Session, period: Period, chance: random.Random) -> None:
    days = (
        (SupportTask, SupportTask.assigned_on),
        (Pilot, Pilot.started_on),
        (Replication, Replication.on_date),
        (Referral, Referral.sent_on),
        (AuthorAnswer, AuthorAnswer.on_date),
    )
    standing = [
        record
        for table, day in days
        for record in session.scalars(
            select(table).where(table.struck_at.is_(None), _within(day, period)).order_by(table.id)
        )
    ]
    record = chance.choice(standing)
    record.struck_at, record.strike_reason = NOW, "Ghi nhầm"


def _cost(session: Session, period: Period, chance: random.Random) -> None:
    known = Pilot.cost.is_not(None)
    pilot = _some(session, chance, Pilot, known, _within(Pilot.ended_on, period))
    pilot.cost = pilot.cost + 100_000


def _audience(session: Session, period: Period, chance: random.Random) -> None:
    done = _some(session, chance, UnitActivity, _within(UnitActivity.on_date, period))
    done.audience = (done.audience or 0) + chance.choice((1, 25))


def _revoke(session: Session, period: Period, chance: random.Random) -> None:
    award = _some(session, chance, Award, Award.revoked_at.is_(None))
    award.revoked_at, award.revoke_reason = NOW, "Kê khai sai"
    award.revoked_on = _day(period, chance)


def _task(session: Session, period: Period, chance: random.Random) -> None:
    task = _some(session, chance, UnitTask)
    task.state, task.done_on = TaskState.DONE, max(task.assigned_on, _day(period, chance))


def _report(session: Session, period: Period, chance: random.Random) -> None:
    report = _some(session, chance, UnitReport, _within(UnitReport.last_day, period))
    step = UnitReportEvent(
        step=UnitReportStep.RETURNED, on_date=NOW.date(), reason="Sai số liệu", recorded_at=NOW
    )
    report.steps.append(step)


def _reopen(session: Session, period: Period, chance: random.Random) -> None:
    unit = _some(session, chance, Unit, Unit.closed_on.is_not(None))
    unit.closed_on = None


def _close(session: Session, period: Period, chance: random.Random) -> None:
    unit = _some(session, chance, Unit, Unit.closed_on.is_(None))
    unit.closed_on = max(unit.opened_on or date.min, _day(period, chance))


CORRECTIONS: tuple[Callable[[Session, Period, random.Random], None], ...] = (
    _undo,
    _another_day,
    _late_idea,
    _main_field,
    _strike,
    _cost,
    _audience,
    _revoke,
    _task,
    _report,
    _close,
    _reopen,
    _unit_of_idea,
    _bonus,
)
