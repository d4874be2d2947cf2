"""Việc đang chờ: what the clerk has to do next, most pressing first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.agenda import AgendaItem
from app.models.award import AwardDecision
from app.models.document import IssuedDocument
from app.models.draft import Draft
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.rules.document import DOCUMENT_TYPES, DocumentKind, Series
from app.rules.idea import IdeaState
from app.rules.session import SessionState

SOON = timedelta(days=14)
MOST = 100  # of each kind; nobody reads a longer list
_UNANSWERED = (IdeaState.RECEIVED, IdeaState.INCOMPLETE, IdeaState.IN_REVIEW)


class WaitingKind(StrEnum):
    """Why something waits."""

    ANSWER = "answer"
    INCOMPLETE = "incomplete"
    DRAFT = "draft"
    NO_SESSION = "no_session"
    SESSION = "session"
    NO_NUMBER = "no_number"


@dataclass(frozen=True)
class Waiting:
    """One thing to do; place and record_id tell which screen it is done on."""

    kind: WaitingKind
    text: str
    due: date | None
    late: bool
    place: str
    record_id: int


def waiting(session: Session, today: date) -> tuple[Waiting, ...]:
    """Return everything that waits: what is due first, then the rest in the order of the work."""
    found = [
        *_answers(session, today),
        *_drafts(session),
        *_ideas_without_session(session),
        *_open_sessions(session, today),
        *_documents_without_number(session),
    ]
    return tuple(sorted(found, key=lambda each: (each.due is None, each.due or today)))


def _answers(session: Session, today: date) -> Iterator[Waiting]:
    query = (
        select(Idea)
        .where(Idea.answer_due <= today + SOON, Idea.state.in_(_UNANSWERED))
        .order_by(Idea.answer_due, Idea.id)
        .limit(MOST)
    )
    for idea in session.scalars(query):
        late = idea.answer_due is not None and idea.answer_due < today
        kind = WaitingKind.ANSWER
        if idea.state is IdeaState.INCOMPLETE:
            kind = WaitingKind.INCOMPLETE
        yield Waiting(kind, idea.title, idea.answer_due, late, "idea", idea.id)


def _drafts(session: Session) -> Iterator[Waiting]:
    for draft in session.scalars(select(Draft).where(Draft.form == "intake")):
        yield Waiting(WaitingKind.DRAFT, "", draft.saved_at.date(), False, "intake", 0)


def _ideas_without_session(session: Session) -> Iterator[Waiting]:
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
        yield Waiting(WaitingKind.NO_SESSION, idea.title, None, False, "idea", idea.id)


def _open_sessions(session: Session, today: date) -> Iterator[Waiting]:
    query = select(Meeting).where(Meeting.state != SessionState.CLOSED).order_by(Meeting.held_on)
    for meeting in session.scalars(query):
        late = meeting.held_on < today
        yield Waiting(
            WaitingKind.SESSION, meeting.title, meeting.held_on, late, "session", meeting.id
        )


def _documents_without_number(session: Session) -> Iterator[Waiting]:
    numbered = [kind for kind in DocumentKind if DOCUMENT_TYPES[kind].series is not Series.NONE]
    numbered.append(DocumentKind.OTHER)
    query = (
        select(IssuedDocument, AwardDecision.id)
        .outerjoin(AwardDecision, AwardDecision.document_id == IssuedDocument.id)
        .where(
            IssuedDocument.number.is_(None),
            IssuedDocument.cancelled_at.is_(None),
            IssuedDocument.kind.in_(numbered),
        )
        .order_by(IssuedDocument.made_at)
        .limit(MOST)
    )
    for document, decision_id in session.execute(query):
        place, record = _place(document, decision_id)
        yield Waiting(WaitingKind.NO_NUMBER, document.subject, None, False, place, record)


def _place(document: IssuedDocument, decision_id: int | None) -> tuple[str, int]:
    """Return where a document without a number is worked on."""
    if decision_id is not None:
        return "awards", decision_id
    if document.kind is DocumentKind.PERIOD_REPORT:
        return "reports", 0
    return "documents", document.id
