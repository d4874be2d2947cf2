"""Việc đang chờ sau hội đồng: support due, pilots to conclude, referrals without an answer."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.follow_up import Pilot, Referral, SupportTask
from app.rules.follow_up import SupportState
from app.services.waiting_line import MOST, Span, Waiting, WaitingKind


def support(session: Session, days: Span) -> Iterator[Waiting]:
    """Support tasks that are not ended."""
    query = (
        select(SupportTask)
        .where(
            SupportTask.state == SupportState.OPEN,
            SupportTask.due_on <= days.until,
            SupportTask.struck_at.is_(None),
        )
        .order_by(SupportTask.due_on, SupportTask.id)
        .limit(MOST)
    )
    for each in session.scalars(query):
        text, late = f"{each.task} ({each.idea.title})", days.late(each.due_on)
        yield Waiting(
            WaitingKind.SUPPORT,
            text,
            each.due_on,
            late,
            "support_task",
            each.id,
            each.unit.name,
            each.idea_id,
        )


def pilots(session: Session, days: Span) -> Iterator[Waiting]:
    """Running pilots whose planned end is near or past: to be concluded or extended."""
    query = (
        select(Pilot)
        .where(
            Pilot.ended_on.is_(None),
            Pilot.planned_end <= days.until,
            Pilot.struck_at.is_(None),
        )
        .order_by(Pilot.planned_end, Pilot.id)
        .limit(MOST)
    )
    for each in session.scalars(query):
        late, who = days.late(each.planned_end), each.unit.name
        yield Waiting(
            WaitingKind.PILOT,
            each.idea.title,
            each.planned_end,
            late,
            "pilot",
            each.id,
            who,
            each.idea_id,
        )


def referrals(session: Session, days: Span) -> Iterator[Waiting]:
    """Proposals to a higher authority that it should have answered, or soon should."""
    query = (
        select(Referral)
        .where(
            Referral.answered_on.is_(None),
            Referral.answer_due <= days.until,
            Referral.struck_at.is_(None),
        )
        .order_by(Referral.answer_due, Referral.id)
        .limit(MOST)
    )
    for each in session.scalars(query):
        late, title = days.late(each.answer_due), each.idea.title
        yield Waiting(
            WaitingKind.REFERRAL,
            title,
            each.answer_due,
            late,
            "referral",
            each.id,
            each.sent_to,
            each.idea_id,
        )
