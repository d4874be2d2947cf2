"""Từ chối chấm: who steps back from which idea; authors always do (design §6)."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem, Recusal, ScoreSheet
from app.models.council import CouncilMember
from app.models.idea import Author
from app.models.session import Session as Meeting
from app.rules.errors import AuthorMayNotScore, NotFound, SessionNotReady
from app.rules.role import Duty
from app.rules.session import Party, RecusalKind, SessionState, conflict
from app.services.sessions import get_meeting, open_meeting
from app.services.steps import step


@dataclass(frozen=True)
class RecusalRow:
    """A member who does not judge an idea; an automatic one is an author of it."""

    item_id: int
    member_id: int
    member: str
    title: str
    kind: RecusalKind
    reason: str
    automatic: bool


@dataclass(frozen=True)
class Question:
    """A member who may be too close to an author: the clerk asks, the member answers."""

    item_id: int
    member_id: int
    member: str
    title: str
    author: str
    kind: RecusalKind


def list_recusals(session: Session, session_id: int) -> list[RecusalRow]:
    """Return who stepped back from which idea, in the order of the agenda."""
    meeting = get_meeting(session, session_id)
    return [
        RecusalRow(
            item_id=item.id,
            member_id=each.member_id,
            member=each.member.name,
            title=item.idea.title,
            kind=each.kind,
            reason=each.reason,
            automatic=each.kind is RecusalKind.AUTHOR,
        )
        for item in meeting.agenda
        for each in sorted(item.recusals, key=lambda r: r.member.position)
    ]


def questions(session: Session, session_id: int) -> list[Question]:
    """Return who should be asked whether they can judge freely, and has not stepped back."""
    meeting = get_meeting(session, session_id)
    return [
        Question(item.id, member.id, member.name, item.idea.title, author.name, kind)
        for item, member, author, kind in _conflicts(meeting)
        if kind is not RecusalKind.AUTHOR
        and member.id not in {each.member_id for each in item.recusals}
    ]


def refresh_authors(session: Session, session_id: int) -> None:
    """Make every member who is an author of an idea step back from it, as the rule demands.

    Whoever is no longer an author of it may judge again.
    """
    meeting = open_meeting(session, session_id)
    authors = {
        (item.id, member.id): (item, member)
        for item, member, _author, kind in _conflicts(meeting)
        if kind is RecusalKind.AUTHOR
    }
    for item in meeting.agenda:
        for each in [one for one in item.recusals if one.kind is RecusalKind.AUTHOR]:
            if (item.id, each.member_id) not in authors:
                item.recusals.remove(each)
    for item, member in authors.values():
        _put(session, item, member, RecusalKind.AUTHOR, "")
    session.flush()


def refresh_open_sessions(
    session: Session, *, council_id: int | None = None, idea_id: int | None = None
) -> None:
    """Look again at who is an author, after a council's members or an idea's authors changed."""
    query = select(Meeting).where(Meeting.state != SessionState.CLOSED)
    if council_id is not None:
        query = query.where(Meeting.council_id == council_id)
    if idea_id is not None:
        query = query.where(Meeting.agenda.any(AgendaItem.idea_id == idea_id))
    for meeting in session.scalars(query):
        refresh_authors(session, meeting.id)


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Ghi không chấm vì liên quan"))
def recuse(
    session: Session, item_id: int, member_id: int, kind: RecusalKind, reason: str = ""
) -> None:
    """Note that a member steps back from an idea; a sheet with marks must be emptied first."""
    item, member = _pair(session, item_id, member_id)
    open_meeting(session, item.session_id)
    if any(sheet.member_id == member_id and sheet.scores for sheet in item.sheets):
        raise SessionNotReady(what=f"{member.name} đã chấm “{item.idea.title}”; hãy xóa điểm trước")
    _put(session, item, member, kind, tidy(reason))
    session.flush()


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Bỏ ghi không chấm"))
def withdraw_recusal(session: Session, item_id: int, member_id: int) -> None:
    """Let a member judge an idea after all; an author never does."""
    item, member = _pair(session, item_id, member_id)
    open_meeting(session, item.session_id)
    found = next((each for each in item.recusals if each.member_id == member_id), None)
    if found is None:
        return
    if found.kind is RecusalKind.AUTHOR:
        raise AuthorMayNotScore(member=member.name, title=item.idea.title)
    item.recusals.remove(found)
    session.flush()


def _put(
    session: Session, item: AgendaItem, member: CouncilMember, kind: RecusalKind, reason: str
) -> None:
    """Write the recusal; an empty or now invalid sheet of the member goes away."""
    for sheet in [each for each in item.sheets if each.member_id == member.id]:
        _drop(session, item, sheet)
    known = next((each for each in item.recusals if each.member_id == member.id), None)
    if known is None:
        item.recusals.append(Recusal(member=member, kind=kind, reason=reason))
    elif kind is RecusalKind.AUTHOR or known.kind is not RecusalKind.AUTHOR:
        known.kind, known.reason = kind, reason


def _drop(session: Session, item: AgendaItem, sheet: ScoreSheet) -> None:
    item.sheets.remove(sheet)
    session.flush()


def _pair(session: Session, item_id: int, member_id: int) -> tuple[AgendaItem, CouncilMember]:
    item, member = session.get(AgendaItem, item_id), session.get(CouncilMember, member_id)
    if item is None or member is None:
        raise NotFound(what="thành viên hoặc ý tưởng trong phiên họp")
    return item, member


def _conflicts(
    meeting: Meeting,
) -> Iterator[tuple[AgendaItem, CouncilMember, Author, RecusalKind]]:
    """Yield each pair of an idea and a member who stand close, by the closest author."""
    for item in meeting.agenda:
        for member in meeting.council.members:
            if not member.active:
                continue
            close = [
                (kind, author)
                for author in item.idea.authors
                if (kind := _closeness(author, member)) is not None
            ]
            if close:
                kind, author = min(close, key=lambda pair: _CLOSEST.index(pair[0]))
                yield item, member, author, kind


_CLOSEST = tuple(RecusalKind)


def _closeness(author: Author, member: CouncilMember) -> RecusalKind | None:
    """Compare by what is known of the author alone, then by the unit the idea came from."""
    judge = Party(member.name, unit_id=member.unit_id, village_id=member.village_id)
    alone = Party(author.name, unit_id=author.unit_id, birth_date=author.birth_date)
    kind = conflict(alone, judge)
    if kind is not None or author.idea.unit_id is None:
        return kind
    neighbour = Party(author.name, unit_id=author.unit_id, village_id=author.idea.unit_id)
    return conflict(neighbour, judge)
