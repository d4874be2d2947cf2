"""Chương trình họp: which ideas a session takes up, in which order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.rules.errors import NotFound, SessionNotReady
from app.rules.idea import IdeaState
from app.rules.numbering import idea_code
from app.rules.role import Duty
from app.rules.session import SessionState
from app.services import recusals
from app.services.life import MoveRequest, move_idea
from app.services.sessions import open_meeting
from app.services.steps import step
from app.services.unit_names import NameBook, name_book


@dataclass(frozen=True)
class AgendaRow:
    """An idea of a session, in its place."""

    item_id: int
    idea_id: int
    position: int
    idea_code: str
    title: str
    authors: str
    field: str
    unit: str
    discussion: str


@dataclass(frozen=True)
class ProposableIdea:
    """An idea that may be put on an agenda."""

    idea_id: int
    idea_code: str
    title: str
    authors: str
    received_on: date


def list_agenda(session: Session, session_id: int) -> list[AgendaRow]:
    """Return the ideas of a session in order; units have the names of the day of the session."""
    names = name_book(session)
    return [_row(item, names) for item in agenda_items(session, session_id)]


def agenda_items(session: Session, session_id: int) -> Sequence[AgendaItem]:
    """Return the records of a session's ideas, with what papers and results need of them."""
    query = (
        select(AgendaItem)
        .where(AgendaItem.session_id == session_id)
        .order_by(AgendaItem.position)
        .options(
            selectinload(AgendaItem.idea).selectinload(Idea.authors),
            selectinload(AgendaItem.idea).selectinload(Idea.fields),
            selectinload(AgendaItem.recusals),
            selectinload(AgendaItem.sheets),
            selectinload(AgendaItem.result),
        )
    )
    return session.scalars(query).all()


def proposable(session: Session) -> list[ProposableIdea]:
    """Return the received and improved ideas that no open session takes up, oldest first."""
    taken = (
        select(AgendaItem.idea_id)
        .join(Meeting, Meeting.id == AgendaItem.session_id)
        .where(Meeting.state != SessionState.CLOSED)
    )
    query = (
        select(Idea)
        .where(Idea.state.in_((IdeaState.RECEIVED, IdeaState.NEEDS_WORK)))
        .where(Idea.id.not_in(taken))
        .order_by(Idea.register_year, Idea.register_number)
        .options(selectinload(Idea.authors))
    )
    return [
        ProposableIdea(idea.id, code_of(idea), idea.title, authors_of(idea), idea.received_on)
        for idea in session.scalars(query)
    ]


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Đưa ý tưởng vào chương trình họp"))
def add_ideas(session: Session, session_id: int, idea_ids: Sequence[int], now: datetime) -> None:
    """Put ideas on the agenda; each is in review from then on."""
    meeting = open_meeting(session, session_id)
    known = {item.idea_id for item in meeting.agenda}
    for idea_id in idea_ids:
        if idea_id in known:
            continue
        idea = session.get(Idea, idea_id)
        if idea is None:
            raise NotFound(what="ý tưởng này")
        meeting.agenda.append(AgendaItem(idea=idea, position=len(meeting.agenda) + 1))
        request = MoveRequest(
            to_state=IdeaState.IN_REVIEW,
            on_date=min(now.date(), max(meeting.held_on, _last_day(idea))),
            session_id=session_id,
        )
        move_idea(session, idea_id, request, now)
    session.flush()
    recusals.refresh_authors(session, session_id)


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Bỏ ý tưởng khỏi chương trình họp"))
def remove_item(session: Session, item_id: int, reason: str, now: datetime) -> None:
    """Take an idea off the agenda, with the reason; sheets already taken must go first."""
    item = get_item(session, item_id)
    meeting = open_meeting(session, item.session_id)
    if any(sheet.scores for sheet in item.sheets):
        raise SessionNotReady(what=f"“{item.idea.title}” đã có phiếu chấm")
    request = MoveRequest(
        to_state=IdeaState.RECEIVED,
        on_date=max(_last_day(item.idea), min(now.date(), meeting.held_on)),
        note=reason,
        session_id=meeting.id,
    )
    move_idea(session, item.idea_id, request, now)
    meeting.agenda.remove(item)
    session.flush()
    _renumber(session, meeting)


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Đổi thứ tự chương trình họp"))
def move_item(session: Session, item_id: int, steps: int) -> None:
    """Move an idea up (negative) or down the agenda."""
    item = get_item(session, item_id)
    meeting = open_meeting(session, item.session_id)
    items = sorted(meeting.agenda, key=lambda each: each.position)
    place = items.index(item)
    items.remove(item)
    items.insert(max(0, min(len(items), place + steps)), item)
    for position, each in enumerate(items, 1):
        each.position = position
    session.flush()


def get_item(session: Session, item_id: int) -> AgendaItem:
    """Return the record of an idea on an agenda."""
    found = session.get(AgendaItem, item_id)
    if found is None:
        raise NotFound(what="ý tưởng trong chương trình họp")
    return found


def authors_of(idea: Idea) -> str:
    """Return the names of an idea's authors in their order."""
    return ", ".join(author.name for author in idea.authors)


def code_of(idea: Idea) -> str:
    """Return the number of an idea as it stands on the receipt."""
    return idea_code(idea.register_year, idea.register_number)


def _row(item: AgendaItem, names: NameBook) -> AgendaRow:
    idea = item.idea
    return AgendaRow(
        item_id=item.id,
        idea_id=idea.id,
        position=item.position,
        idea_code=code_of(idea),
        title=idea.title,
        authors=authors_of(idea),
        field=idea.fields[0].field.name if idea.fields else "",
        unit=names.on(idea.unit_id, item.session.held_on) if idea.unit_id else "",
        discussion=item.discussion,
    )


def _last_day(idea: Idea) -> date:
    return max(event.on_date for event in idea.events if event.undone_at is None)


def _renumber(session: Session, meeting: Meeting) -> None:
    for position, item in enumerate(sorted(meeting.agenda, key=lambda i: i.position), 1):
        item.position = position
    session.flush()
