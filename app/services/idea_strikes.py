"""Gạch khỏi sổ: a line of the register that was a mistake; it stays, but no longer counts.

The number is never given again. The receipt is taken back, so that no figure of any period counts
the idea; what happened to it is kept with the reason.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from app.basics.text import tidy_block
from app.models.idea import Idea, IdeaEvent
from app.rules.errors import ReasonNeeded
from app.rules.idea import IdeaState
from app.rules.moves import STATE_LABELS
from app.services import settings


def strike(session: Session, ideas: Iterable[Idea], reason: str, now: datetime) -> None:
    """Strike ideas that nothing has been done with since they were received."""
    words, clerk = tidy_block(reason), settings.clerk(session, now.date())
    if not words:
        raise ReasonNeeded(step=STATE_LABELS[IdeaState.STRUCK])
    for idea in ideas:
        receipt = idea.events[0]
        receipt.undone_at, receipt.undo_reason = now, words
        idea.events.append(
            IdeaEvent(
                from_state=idea.state,
                to_state=IdeaState.STRUCK,
                on_date=now.date(),
                recorded_at=now,
                recorded_by=clerk,
                note=words,
            )
        )
        idea.state = IdeaState.STRUCK
    session.flush()


def count_again(idea: Idea) -> None:
    """Let a struck idea count again from the day it was received."""
    receipt = idea.events[0]
    receipt.undone_at, receipt.undo_reason = None, ""
