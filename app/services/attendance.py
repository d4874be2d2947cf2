"""Điểm danh: who came to a session, who stands in for whom, and who counts for an idea."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem, Score, ScoreSheet
from app.models.council import CouncilMember
from app.models.session import Attendance
from app.models.session import Session as Meeting
from app.rules.errors import SessionNotReady
from app.rules.role import Duty
from app.rules.session import Headcount, Role, SessionState, quorum
from app.services.sessions import get_meeting, open_meeting, terms_of
from app.services.steps import step


@dataclass(frozen=True)
class Seat:
    """A member at a session; `substitute_for` names whom a substitute stands in for."""

    member_id: int
    name: str
    role: Role
    job_title: str
    present: bool
    reason: str
    substitute_for: str


def list_seats(session: Session, session_id: int) -> list[Seat]:
    """Return the members in the council's order, substitutes included."""
    meeting = get_meeting(session, session_id)
    came = {each.member_id: each for each in meeting.attendance}
    names = {member.id: member.name for member in meeting.council.members}
    return [
        Seat(
            member_id=member.id,
            name=member.name,
            role=member.role,
            job_title=member.job_title,
            present=member.id in came and came[member.id].present,
            reason=came[member.id].reason if member.id in came else "",
            substitute_for=names.get(member.substitute_for_id or 0, ""),
        )
        for member in members_of(meeting)
    ]


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Ghi điểm danh"))
def set_present(
    session: Session, session_id: int, member_id: int, *, present: bool, reason: str = ""
) -> None:
    """Note that a member came, or did not and why. Marks of someone absent cannot stand."""
    meeting = open_meeting(session, session_id)
    if present:
        _check_not_stood_in_for(session, meeting, session.get_one(CouncilMember, member_id))
    if not present and _has_marks(session, session_id, member_id):
        name = session.get_one(CouncilMember, member_id).name
        raise SessionNotReady(what=f"{name} đã có điểm; hãy xóa điểm trước khi ghi vắng mặt")
    entry = session.get(Attendance, (session_id, member_id))
    if entry is None:
        entry = Attendance(member_id=member_id, present=present)
        meeting.attendance.append(entry)
    entry.present, entry.reason = present, "" if present else tidy(reason)
    session.flush()


def present_members(meeting: Meeting) -> list[CouncilMember]:
    """Return who takes part: members who came, substitutes for members who did not."""
    came = {each.member_id for each in meeting.attendance if each.present}
    return [
        member
        for member in members_of(meeting)
        if member.id in came and member.substitute_for_id not in came
    ]


def full_members(meeting: Meeting) -> list[CouncilMember]:
    """Return the members whose number the shares are taken of: all but the substitutes."""
    return [member for member in members_of(meeting) if member.substitute_for_id is None]


def members_of(meeting: Meeting) -> list[CouncilMember]:
    """Return who belongs to a session, substitutes included.

    While it is being planned that is the council as it is now; whoever has sat in it stays;
    once it is closed, later changes of the council no longer touch it.
    """
    known = {each.member_id for each in meeting.attendance}
    if meeting.state is SessionState.CLOSED:
        return [member for member in meeting.council.members if member.id in known]
    planned = meeting.state is SessionState.PLANNED
    return [
        member
        for member in meeting.council.members
        if member.active or (member.id in known and not planned)
    ]


def settle(meeting: Meeting) -> None:
    """Write down as absent every member nothing was noted of; done when a session is closed."""
    known = {each.member_id for each in meeting.attendance}
    for member in members_of(meeting):
        if member.id not in known:
            meeting.attendance.append(Attendance(member_id=member.id, present=False))


@dataclass(frozen=True)
class Turnout:
    """How many of the members came, and whether that is enough for the session."""

    members: int
    present: int
    enough: bool


def turnout(session: Session, session_id: int) -> Turnout:
    """Return how many came to a session; a substitute counts for the absent member."""
    meeting = get_meeting(session, session_id)
    terms = terms_of(meeting)
    whole, came = len(full_members(meeting)), len(present_members(meeting))
    return Turnout(whole, came, quorum(whole, came, 0, terms.quorum, terms.quorum_base))


def headcount(meeting: Meeting, item: AgendaItem) -> Headcount:
    """Return how many members there are for an idea and how many stepped back from it."""
    present = {member.id for member in present_members(meeting)}
    recused = {each.member_id for each in item.recusals}
    counted = present | {member.id for member in full_members(meeting)}
    return Headcount(
        members=len(full_members(meeting)),
        present=len(present),
        recused=len(recused & counted),
        recused_present=len(recused & present),
    )


def _check_not_stood_in_for(session: Session, meeting: Meeting, member: CouncilMember) -> None:
    """Refuse a member whose substitute has already marked in that member's place."""
    came = {each.member_id for each in meeting.attendance if each.present}
    for other in meeting.council.members:
        stands_in = other.substitute_for_id == member.id and other.id in came
        if stands_in and _has_marks(session, meeting.id, other.id):
            raise SessionNotReady(
                what=f"{other.name} đã chấm điểm thay {member.name}; hãy xóa điểm trước"
            )


def _has_marks(session: Session, session_id: int, member_id: int) -> bool:
    query = (
        select(Score.sheet_id)
        .join(ScoreSheet, ScoreSheet.id == Score.sheet_id)
        .join(AgendaItem, AgendaItem.id == ScoreSheet.item_id)
        .where(AgendaItem.session_id == session_id, ScoreSheet.member_id == member_id)
        .limit(1)
    )
    return session.scalar(query) is not None
