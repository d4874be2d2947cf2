"""Giấy mời và danh sách điểm danh: the papers that call a session together."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents import attendance_sheet, invitation
from app.documents.attendance_sheet import AttendanceSheet, SeatLine
from app.documents.invitation import AgendaIdea, Invitation, Invited
from app.models.council import CouncilMember
from app.models.session import Session as Meeting
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.paper_source import Of, Source
from app.rules.session import ROLE_LABELS, Role, SessionState
from app.services import letterheads, meeting_facts, wordings
from app.services.agenda import agenda_items, code_of
from app.services.attendance import Seat, full_members, list_seats, present_members
from app.services.document_issue import registered_issue
from app.services.papers import Paper
from app.services.publication import shown_title
from app.services.sessions import get_meeting


def invitation_paper(session: Session, session_id: int, today: date) -> Paper:
    """Return the invitation to a session, to all members, substitutes and guests."""
    meeting = get_meeting(session, session_id)
    words, kind = wordings.of_office(session), DocumentKind.INVITATION
    on = min(today, meeting.held_on)
    unit = letterheads.unit(session, on)
    chair = next((m for m in full_members(meeting) if m.role is Role.CHAIR), None)
    facts = Invitation(
        office=letterheads.commune(session, on),
        issue=registered_issue(session, Source(kind, Of.SESSION, str(session_id)), on),
        council=meeting.council.name,
        session=meeting.title,
        members=tuple(_invited(member) for member in full_members(meeting)),
        guests=guests_of(meeting),
        chair=_invited(chair) if chair else Invited("", ROLE_LABELS[Role.CHAIR]),
        held_on=meeting.held_on,
        starts_at=meeting_facts.hour(meeting.starts_at),
        place=meeting.place,
        ideas=tuple(
            AgendaIdea(code_of(item.idea), shown_title(item.idea.publication, item.idea.title))
            for item in agenda_items(session, session_id)
        ),
        secretary=_name_of(meeting, Role.SECRETARY),
        contact=unit.contact,
        signature=letterheads.signature(session, kind, on),
        recipients=words("invitation").texts("recipients", unit=unit.unit_abbreviation),
    )
    title = DOCUMENT_TYPES[kind].title
    return Paper(f"giay-moi-hop-phien-{session_id}", title, invitation.lay_out(facts, words))


def attendance_paper(session: Session, session_id: int) -> Paper:
    """Return the list to sign; once the session has ended, with who did not come and why."""
    meeting = get_meeting(session, session_id)
    words, counted = wordings.of_office(session), meeting.state is SessionState.CLOSED
    begins = meeting_facts.hour(meeting.starts_at)
    substitute = words("attendance_sheet").text("substitute")
    facts = AttendanceSheet(
        office=letterheads.council(session, meeting.council.name, meeting.held_on),
        council=meeting.council.name,
        session=meeting.title,
        held_on=meeting.held_on,
        starts_at=f"{begins:%H} giờ {begins:%M}" if begins else "",
        place=meeting.place,
        seats=tuple(
            _seat(seat, substitute if seat.substitute_for else ROLE_LABELS[seat.role], counted)
            for seat in list_seats(session, session_id)
        ),
        guests=guests_of(meeting),
        total=len(full_members(meeting)),
        present=len(present_members(meeting)) if counted else None,
        secretary=meeting_facts.secretary_name(meeting),
        chair=meeting_facts.chair_name(meeting),
    )
    title = DOCUMENT_TYPES[DocumentKind.ATTENDANCE_SHEET].title
    sheet = attendance_sheet.lay_out(facts, words)
    return Paper(f"danh-sach-diem-danh-phien-{session_id}", title, sheet)


def guests_of(meeting: Meeting) -> tuple[str, ...]:
    """Return the guests of a session, one each."""
    return tuple(line for line in meeting.guests.split("\n") if line.strip())


def _invited(member: CouncilMember) -> Invited:
    return Invited(member.name, ROLE_LABELS[member.role], member.job_title)


def _seat(seat: Seat, role: str, counted: bool) -> SeatLine:
    present = seat.present if counted else None
    return SeatLine(seat.name, role, seat.job_title, present, seat.reason, seat.substitute_for)


def _name_of(meeting: Meeting, role: Role) -> str:
    return next((m.name for m in full_members(meeting) if m.role is role), "")
