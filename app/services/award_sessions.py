"""Phiên họp và khen thưởng: how far the awards of each session with results have come."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, extract, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload

from app.models.agenda import AgendaItem, SessionResult
from app.models.award import Award, AwardDecision, Nomination
from app.models.session import Session as Meeting
from app.rules.session import Outcome, SessionState
from app.services import fund


@dataclass(frozen=True)
class AwardSession:
    """A closed session: ideas it approved, recipients put forward, recipients in decisions."""

    id: int
    title: str
    held_on: date
    council: str
    approved: int
    nominated: int
    decided: int


def list_sessions(session: Session, year: int | None = None) -> list[AwardSession]:
    """Return the sessions that have ended with results, newest first; of one year when asked."""
    query = (
        select(Meeting)
        .where(Meeting.state == SessionState.CLOSED)
        .order_by(Meeting.held_on.desc(), Meeting.id.desc())
        .options(joinedload(Meeting.council))
    )
    if year is not None:
        query = query.where(extract("year", Meeting.held_on) == year)
    meetings = session.scalars(query).all()
    approved = _counted(session, SessionResult.item_id, SessionResult.outcome == Outcome.APPROVED)
    nominated = _counted(session, Nomination.id, Nomination.id.is_not(None))
    decided = _counted(session, Award.id, Award.revoked_at.is_(None))
    return [
        AwardSession(
            meeting.id,
            meeting.title,
            meeting.held_on,
            meeting.council.name,
            approved.get(meeting.id, 0),
            nominated.get(meeting.id, 0),
            decided.get(meeting.id, 0),
        )
        for meeting in meetings
    ]


def years(session: Session, today: date) -> list[int]:
    """Return the years with closed sessions, decisions or money, and this one, newest first."""
    held = select(extract("year", Meeting.held_on)).where(Meeting.state == SessionState.CLOSED)
    decided = select(extract("year", AwardDecision.bonus_date))
    found = {*session.scalars(held), *session.scalars(decided), *fund.years(session, today)}
    return sorted(found, reverse=True)


def _counted(
    session: Session, what: InstrumentedAttribute[int], which: ColumnElement[bool]
) -> dict[int, int]:
    """Return how many of something there are in each session."""
    query = (
        select(AgendaItem.session_id, func.count(func.distinct(what)))
        .outerjoin(SessionResult, SessionResult.item_id == AgendaItem.id)
        .outerjoin(Nomination, Nomination.item_id == AgendaItem.id)
        .outerjoin(Award, Award.nomination_id == Nomination.id)
        .where(which)
        .group_by(AgendaItem.session_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}
