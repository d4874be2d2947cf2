"""Số liệu sau hội đồng: support tasks, pilots, use, replication, referral, answers (plan III.3-4).

What was struck out was a mistake and is nowhere counted.
"""

from sqlalchemy import ColumnElement, func, select

from app.models.follow_up import Pilot, Referral, Replication, SupportTask
from app.models.idea import Adoption, Idea, IdeaEvent
from app.rules.follow_up import PilotConclusion, SupportState
from app.rules.moves import DROPPED
from app.rules.period import Period
from app.services.author_answers import answered_days
from app.services.figure_definition import Rows, RowsOf
from app.services.figure_queries import moves_within, stood


def tasks_given(period: Period) -> Rows:
    """Support tasks given to departments in the period."""
    return select(SupportTask.id, SupportTask.assigned_on).where(
        SupportTask.struck_at.is_(None), SupportTask.assigned_on.between(period.first, period.last)
    )


def tasks_done(period: Period) -> Rows:
    """Support tasks finished in the period."""
    return select(SupportTask.id, SupportTask.ended_on).where(*_finished(period))


def tasks_done_on_time(period: Period) -> Rows:
    """Support tasks finished in the period by the day they were due, or due on no day."""
    in_time = SupportTask.due_on.is_(None) | (SupportTask.ended_on <= SupportTask.due_on)
    return tasks_done(period).where(in_time)


def tasks_open(period: Period) -> Rows:
    """Support tasks that fell due by the end of the period and were not ended by then."""
    return select(SupportTask.id, SupportTask.due_on).where(
        SupportTask.struck_at.is_(None),
        SupportTask.assigned_on <= period.last,
        SupportTask.due_on <= period.last,
        SupportTask.ended_on.is_(None) | (SupportTask.ended_on > period.last),
    )


def pilots_started(period: Period) -> Rows:
    """Pilots begun in the period."""
    return select(Pilot.id, Pilot.started_on).where(
        Pilot.struck_at.is_(None), Pilot.started_on.between(period.first, period.last)
    )


def pilots_running(period: Period) -> Rows:
    """Pilots that were under way when the period ended."""
    return select(Pilot.id, Pilot.started_on).where(
        Pilot.struck_at.is_(None),
        Pilot.started_on <= period.last,
        Pilot.ended_on.is_(None) | (Pilot.ended_on > period.last),
    )


def pilots_ended(*conclusions: PilotConclusion) -> RowsOf:
    """Pilots that were concluded in the period in one of these ways."""

    def rows(period: Period) -> Rows:
        return select(Pilot.id, Pilot.ended_on).where(
            *_ended(period), Pilot.conclusion.in_(conclusions)
        )

    return rows


def pilot_costs(period: Period) -> Rows:
    """Pilots concluded in the period with the cost of each, in đồng, where it is known."""
    return select(Pilot.id, Pilot.ended_on, Pilot.cost).where(
        *_ended(period), Pilot.cost.is_not(None)
    )


def units_applying(period: Period) -> Rows:
    """Units that confirmed in the period to apply an idea."""
    return (
        select(Adoption.unit_id, func.min(IdeaEvent.on_date))
        .join(IdeaEvent, IdeaEvent.id == Adoption.event_id)
        .where(*moves_within(period))
        .group_by(Adoption.unit_id)
    )


def replications(period: Period) -> Rows:
    """Every unit that took an idea over in the period, idea by idea."""
    return select(Replication.id, Replication.on_date).where(*_replicated(period))


def units_replicating(period: Period) -> Rows:
    """Units that took at least one idea over in the period."""
    first = func.min(Replication.on_date)
    return (
        select(Replication.unit_id, first).where(*_replicated(period)).group_by(Replication.unit_id)
    )


def referrals_sent(period: Period) -> Rows:
    """Ideas put before a higher authority in the period."""
    return select(Referral.id, Referral.sent_on).where(
        Referral.struck_at.is_(None), Referral.sent_on.between(period.first, period.last)
    )


def referrals_answered(period: Period) -> Rows:
    """Referrals that the higher authority answered in the period, whatever it said."""
    return select(Referral.id, Referral.answered_on).where(
        Referral.struck_at.is_(None), Referral.answered_on.between(period.first, period.last)
    )


def answers_given(period: Period) -> Rows:
    """Ideas whose author was first told the result in the period."""
    answered = answered_days().subquery()
    return select(answered.c.idea_id, answered.c.answered_on).where(
        answered.c.answered_on.between(period.first, period.last)
    )


def answers_in_time(period: Period) -> Rows:
    """Ideas answered in the period by the day that was promised, or promised on no day."""
    given = answers_given(period).subquery()
    return (
        select(given.c.idea_id, given.c.answered_on)
        .join(Idea, Idea.id == given.c.idea_id)
        .where(Idea.answer_due.is_(None) | (given.c.answered_on <= Idea.answer_due))
    )


def answers_owed(period: Period) -> Rows:
    """Ideas promised an answer by the end of the period, but neither answered nor withdrawn."""
    answered, last = answered_days().subquery(), stood(period).subquery()
    told = select(answered.c.idea_id).where(answered.c.answered_on <= period.last)
    withdrawn = select(last.c.idea_id).where(last.c.to_state.in_(DROPPED))
    return select(Idea.id, Idea.answer_due).where(
        Idea.received_on <= period.last,
        Idea.answer_due <= period.last,
        Idea.id.not_in(told),
        Idea.id.not_in(withdrawn),
    )


def _finished(period: Period) -> tuple[ColumnElement[bool], ...]:
    return (
        SupportTask.struck_at.is_(None),
        SupportTask.state == SupportState.DONE,
        SupportTask.ended_on.between(period.first, period.last),
    )


def _ended(period: Period) -> tuple[ColumnElement[bool], ...]:
    return (Pilot.struck_at.is_(None), Pilot.ended_on.between(period.first, period.last))


def _replicated(period: Period) -> tuple[ColumnElement[bool], ...]:
    return (
        Replication.struck_at.is_(None),
        Replication.on_date.between(period.first, period.last),
    )
