"""A council of seven and its session, made through the office's own steps."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from app.models.idea import Idea
from app.rules.session import Ballot, Outcome, Role
from app.services import agenda, attendance, conclusions, councils, scoring, sessions
from app.services.councils import CouncilDraft, MemberDraft
from app.services.sessions import SessionDraft
from tests.makers import an_author, an_idea

HELD_ON = date(2026, 7, 15)
AT = datetime(2026, 7, 15, 8, 0)
NAMES = (
    "Phạm Minh Đức",
    "Trịnh Thị Hòa",
    "Lê Thị Sao",
    "Nguyễn Đức Tám",
    "Trương Thị Nga",
    "Bùi Quốc Thịnh",
    "Lương Thị Mỵ",
)
ROLES = (Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARY, *(Role.MEMBER,) * 4)


def a_council(session: Session, *more: MemberDraft, names: Sequence[str] = NAMES) -> int:
    """A council; further members may be substitutes."""
    members = tuple(MemberDraft(name, role) for name, role in zip(names, ROLES, strict=False))
    draft = CouncilDraft(
        "Hội đồng xét chọn ý tưởng", "88/QĐ-UBND", date(2026, 6, 30), (*members, *more)
    )
    return councils.save_council(session, draft)


def a_session(
    session: Session, ideas: Sequence[Idea], council_id: int | None = None, *, started: bool = True
) -> int:
    """A session of the council over the ideas, begun unless asked otherwise."""
    council_id = council_id or a_council(session)
    draft = SessionDraft(council_id, "Phiên họp thứ nhất", HELD_ON, "08:00", "Phòng họp tầng 2")
    meeting = sessions.create_session(session, draft)
    agenda.add_ideas(session, meeting, [idea.id for idea in ideas], AT)
    if started:
        sessions.start_session(session, meeting)
    return meeting


def criteria_of(session: Session, meeting: int) -> list[int]:
    """The keys of a session's criteria in order."""
    terms = sessions.session_detail(session, meeting).terms
    return [criterion.key for criterion in terms.rubric.criteria]


def mark_all(session: Session, meeting: int, points: str = "20") -> None:
    """Let every member who may judge give every idea the same marks."""
    keys = criteria_of(session, meeting)
    for sheet in scoring.sheets(session, meeting):
        if sheet.state in (scoring.SheetState.RECUSED, scoring.SheetState.ABSENT):
            continue
        marks = dict.fromkeys(keys, Decimal(points))
        scoring.record_sheet(session, sheet.item_id, sheet.member_id, marks, AT)


def conclude_all(session: Session, meeting: int, outcome: Outcome | None = None) -> None:
    """Let everybody present agree, and take the proposed conclusion unless one is given."""
    for row in agenda.list_agenda(session, meeting):
        item = agenda.get_item(session, row.item_id)
        voters = attendance.headcount(sessions.get_meeting(session, meeting), item).voters
        standing = conclusions.record_ballot(session, row.item_id, Ballot(voters))
        if standing.has_quorum:
            conclusions.choose_outcome(session, row.item_id, outcome or standing.possible[0])


def an_attended_session(session: Session) -> int:
    """A session over two ideas, one by a member of the council, with one member away."""
    own = (an_author("Hà Văn Ăn", "60"), an_author(NAMES[6], "40", position=2))
    ideas = [an_idea(session, "Vườn ươm giống quế"), an_idea(session, "Sổ tay số", own)]
    meeting = a_session(session, ideas)
    away = attendance.list_seats(session, meeting)[5].member_id
    attendance.set_present(session, meeting, away, present=False, reason="Đi công tác")
    return meeting


def close(session: Session, meeting: int) -> int:
    """Mark every idea, conclude and close the session."""
    mark_all(session, meeting, "21.5")
    conclude_all(session, meeting)
    conclusions.set_general(session, meeting, "Hội đồng nhất trí.", "11:15")
    conclusions.close_session(session, meeting, AT)
    return meeting
