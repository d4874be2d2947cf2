"""Nominations from a closed session and the decision that rewards them."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.rules.award import RecipientKind
from app.services import awards, nominations
from app.services.awards import DecisionDraft
from app.services.nominations import NominationDraft

NOW = datetime(2026, 7, 20, 9, 30)
RECIPIENTS = (
    ("Hà Văn Ân", RecipientKind.INDIVIDUAL, "Công chức, thôn Vân Hòa"),
    ("Hộ bà Vi Thị Ót", RecipientKind.HOUSEHOLD, "Thôn Đức Thắng"),
    ("Chi đoàn thôn Vân Hòa", RecipientKind.COLLECTIVE, "Thôn Vân Hòa"),
)


def some_nominations(session: Session, session_id: int, count: int = 3) -> tuple[int, ...]:
    """Recipients of each kind, put forward for the best idea of a session."""
    found = nominations.candidates(session, session_id)
    return tuple(
        nominations.nominate(
            session, NominationDraft(found[0].draft.item_id, name, kind, position, apart=True), NOW
        )
        for name, kind, position in RECIPIENTS[:count]
    )


def a_draft(
    session: Session, session_id: int, nominated: Sequence[int], on: date = date(2026, 7, 20)
) -> int:
    """A decision without number and day, signed by the first signer."""
    return awards.draft_decision(session, DecisionDraft(session_id, tuple(nominated), 1, on), NOW)
