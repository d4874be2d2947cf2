"""Điểm danh: who came to a session, who stands in for whom, and who counts for an idea."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.models.agenda import AgendaItem, Score, ScoreSheet
from app.models.council import CouncilMember
from app.models.session import Attendance
from app.models.session import Session as Meeting
from app.rules.errors import SessionNotReady
from app.rules.session import Headcount, Role
from app.services.sessions import get_meeting, open_meeting


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
        for member in meeting.council.members
        if member.active or member.id in came
    ]


def set_present(
    session: Session, session_id: int, member_id: int, *, present: bool, reason: str = ""
) -> None:
    """Note that a member came, or did not and why. Marks of someone absent cannot stand."""
    meeting = open_meeting(session, session_id)
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
        for member in meeting.council.members
        if member.id in came and member.substitute_for_id not in came
    ]


def full_members(meeting: Meeting) -> list[CouncilMember]:
    """Return the members the council was set up with for this session, without substitutes."""
    known = {each.member_id for each in meeting.attendance}
    return [
        member
        for member in meeting.council.members
        if member.substitute_for_id is None and (member.active or member.id in known)
    ]


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


def _has_marks(session: Session, session_id: int, member_id: int) -> bool:
    query = (
        select(Score.sheet_id)
        .join(ScoreSheet, ScoreSheet.id == Score.sheet_id)
        .join(AgendaItem, AgendaItem.id == ScoreSheet.item_id)
        .where(AgendaItem.session_id == session_id, ScoreSheet.member_id == member_id)
        .limit(1)
    )
    return session.scalar(query) is not None
