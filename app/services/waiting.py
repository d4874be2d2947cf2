"""Việc đang chờ: what the clerk has to do next, most pressing first (design §13)."""

from collections.abc import Callable, Iterable
from datetime import date

from sqlalchemy.orm import Session

from app.services import (
    waiting_council,
    waiting_follow_up,
    waiting_ideas,
    waiting_papers,
    waiting_requests,
    waiting_units,
)
from app.services.waiting_line import Span, Waiting, span

# In the order of the work, which decides between things of the same day.
PARTS: tuple[Callable[[Session, Span], Iterable[Waiting]], ...] = (
    waiting_ideas.answers,
    waiting_follow_up.support,
    waiting_follow_up.pilots,
    waiting_follow_up.referrals,
    waiting_units.reports,
    waiting_units.tasks,
    waiting_ideas.drafts,
    waiting_ideas.without_session,
    waiting_council.sessions,
    waiting_papers.without_number,
    waiting_requests.requests,
)


def waiting(session: Session, today: date) -> tuple[Waiting, ...]:
    """Return everything that waits: the latest first, then what is due, then the rest."""
    days = span(session, today)
    found = [each for part in PARTS for each in part(session, days)]
    return tuple(sorted(found, key=lambda each: (-each.late, each.due is None, each.due or today)))
