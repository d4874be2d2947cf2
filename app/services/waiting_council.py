"""Việc đang chờ của hội đồng: sessions to hold or close, and sheets that are missing."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.council import CouncilMember
from app.models.session import Session as Meeting
from app.rules.session import SessionState
from app.services.scoring import SheetState, sheets
from app.services.waiting_line import Span, Waiting, WaitingKind

_NOT_IN = frozenset({SheetState.NONE, SheetState.DRAFT})


def sessions(session: Session, days: Span) -> Iterator[Waiting]:
    """Sessions that are not closed; one that lacks sheets names the members who owe them."""
    query = select(Meeting).where(Meeting.state != SessionState.CLOSED).order_by(Meeting.held_on)
    for meeting in session.scalars(query):
        owing = _owing(session, meeting) if meeting.state is SessionState.OPEN else ""
        kind = WaitingKind.SHEETS if owing else WaitingKind.SESSION
        late = days.late(meeting.held_on)
        yield Waiting(kind, meeting.title, meeting.held_on, late, "session", meeting.id, owing)


def _owing(session: Session, meeting: Meeting) -> str:
    """Return which members have not handed in every sheet."""
    owing = {sheet.member_id for sheet in sheets(session, meeting.id) if sheet.state in _NOT_IN}
    query = (
        select(CouncilMember.name)
        .where(CouncilMember.id.in_(owing))
        .order_by(CouncilMember.position)
    )
    return "; ".join(session.scalars(query))
