"""A session that has ended with results, made without the steps that lead there."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from app.models.agenda import AgendaItem, SessionResult
from app.models.council import Council, CouncilMember
from app.models.idea import Idea
from app.models.rubric import Rubric
from app.models.session import Session
from app.rules.session import Base, Outcome, Role, SessionState

HELD_ON = date(2026, 7, 15)


def a_closed_session(
    transaction: Transaction, results: list[tuple[Idea, Outcome]], held_on: date = HELD_ON
) -> Session:
    """A closed session over the ideas, each with the outcome given; places follow the order."""
    council = Council(name="Hội đồng xét chọn ý tưởng")
    council.members = [CouncilMember(position=1, name="Phạm Văn Bình", role=Role.CHAIR)]
    meeting = Session(
        council=council,
        rubric_id=transaction.scalar(select(Rubric.id)),
        title="Phiên họp thứ nhất",
        held_on=held_on,
        quorum_top=2,
        quorum_bottom=3,
        quorum_base=Base.ALL_MEMBERS,
        vote_top=2,
        vote_bottom=3,
        vote_base=Base.ALL_MEMBERS,
        spread_flag=Decimal(30),
        pass_mark=Decimal(50),
        step=Decimal("0.5"),
    )
    for place, (idea, outcome) in enumerate(results, 1):
        item = AgendaItem(idea=idea, position=place)
        item.result = SessionResult(
            outcome=outcome, sheets=5, mean=Decimal(90 - place), place=place, grade="Tốt"
        )
        meeting.agenda.append(item)
    transaction.add(meeting)
    transaction.flush()
    meeting.state, meeting.closed_at = (
        SessionState.CLOSED,
        datetime.combine(held_on, datetime.min.time()),
    )
    transaction.flush()
    return meeting
