"""Việc đang chờ về dữ liệu cá nhân: requests to be acknowledged and answered."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.person_request import PersonRequest
from app.rules.person_request import REQUEST_LABELS
from app.services.waiting_line import MOST, Span, Waiting, WaitingKind


def requests(session: Session, days: Span) -> Iterator[Waiting]:
    """Requests without an answer; until they are acknowledged that is what is due."""
    query = (
        select(PersonRequest)
        .where(PersonRequest.answered_on.is_(None))
        .order_by(PersonRequest.due_on, PersonRequest.id)
        .limit(MOST)
    )
    for each in session.scalars(query):
        day = each.due_on if each.acknowledged_on else each.acknowledge_by
        text = f"{REQUEST_LABELS[each.kind]}: {each.person}"
        yield Waiting(
            WaitingKind.REQUEST, text, day, days.late(day), "requests", each.id, each.person
        )
