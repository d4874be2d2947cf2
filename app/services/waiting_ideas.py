"""Việc đang chờ của ý tưởng: answers to authors, papers to complete, drafts, no session yet."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.agenda import AgendaItem
from app.models.draft import Draft
from app.models.idea import Author, Idea
from app.models.session import Session as Meeting
from app.rules.idea import IdeaState
from app.rules.moves import DROPPED
from app.rules.session import SessionState
from app.services.author_answers import CONCLUDED, answered_days
from app.services.waiting_line import MOST, Span, Waiting, WaitingKind


def answers(session: Session, days: Span) -> Iterator[Waiting]:
    """Authors who are promised an answer and have none yet; concluded ones only need telling."""
    answered = answered_days().subquery("answered")
    query = (
        select(Idea)
        .where(
            Idea.answer_due <= days.until,
            Idea.state.not_in(DROPPED),
            Idea.id.not_in(select(answered.c.idea_id)),
        )
        .order_by(Idea.answer_due, Idea.id)
        .limit(MOST)
    )
    found = session.scalars(query).all()
    authors = _authors(session, [idea.id for idea in found])
    for idea in found:
        kind = WaitingKind.ANSWER
        if idea.state is IdeaState.INCOMPLETE:
            kind = WaitingKind.INCOMPLETE
        place = "answer" if idea.state in CONCLUDED else "idea"
        who = authors.get(idea.id, "")
        yield Waiting(
            kind,
            idea.title,
            idea.answer_due,
            days.late(idea.answer_due),
            place,
            idea.id,
            who,
            idea.id,
        )


def drafts(session: Session, _days: Span) -> Iterator[Waiting]:
    """An intake that was begun and not saved."""
    for draft in session.scalars(select(Draft).where(Draft.form == "intake")):
        yield Waiting(WaitingKind.DRAFT, "", draft.saved_at.date(), 0, "intake", 0)


def without_session(session: Session, _days: Span) -> Iterator[Waiting]:
    """Received ideas that are on no agenda."""
    on_agenda = (
        select(AgendaItem.idea_id)
        .join(Meeting, Meeting.id == AgendaItem.session_id)
        .where(Meeting.state != SessionState.CLOSED)
    )
    query = (
        select(Idea)
        .where(Idea.state == IdeaState.RECEIVED, Idea.id.not_in(on_agenda))
        .order_by(Idea.received_on, Idea.id)
        .limit(MOST)
    )
    for idea in session.scalars(query):
        yield Waiting(WaitingKind.NO_SESSION, idea.title, None, 0, "idea", idea.id, idea_id=idea.id)


def _authors(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """Return the names of the authors of these ideas."""
    query = (
        select(Author.idea_id, Author.name)
        .where(Author.idea_id.in_(ids))
        .order_by(Author.idea_id, Author.position)
    )
    found: dict[int, str] = {}
    for key, name in session.execute(query):
        found[key] = f"{found[key]}; {name}" if key in found else name
    return found
