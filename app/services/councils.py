"""Hội đồng: who sits on it, in which role, by which decision."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.council import Council, CouncilMember
from app.models.session import Attendance
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.role import Duty
from app.rules.session import Role
from app.services import recusals
from app.services.steps import step


@dataclass(frozen=True)
class MemberDraft:
    """One member as typed; `substitute_for` is the place (from 1) of the member stood in for."""

    name: str
    role: Role = Role.MEMBER
    job_title: str = ""
    unit_id: int | None = None
    village_id: int | None = None
    substitute_for: int | None = None
    id: int | None = None


@dataclass(frozen=True)
class CouncilDraft:
    """A council as typed, members in the order of its decision."""

    name: str
    decision_number: str = ""
    decision_date: date | None = None
    members: tuple[MemberDraft, ...] = ()


@dataclass(frozen=True)
class CouncilRow:
    """A council as the list shows it."""

    id: int
    name: str
    decision_number: str
    decision_date: date | None
    members: int


def list_councils(session: Session) -> list[CouncilRow]:
    """Return the councils, newest first."""
    query = select(Council).where(Council.closed_on.is_(None)).order_by(Council.id.desc())
    return [
        CouncilRow(
            council.id,
            council.name,
            council.decision_number,
            council.decision_date,
            sum(member.active for member in council.members),
        )
        for council in session.scalars(query)
    ]


def council_draft(session: Session, council_id: int) -> CouncilDraft:
    """Return a council as the form shows it."""
    council = _council(session, council_id)
    members = [member for member in council.members if member.active]
    places = {member.id: place for place, member in enumerate(members, 1)}
    return CouncilDraft(
        name=council.name,
        decision_number=council.decision_number,
        decision_date=council.decision_date,
        members=tuple(
            MemberDraft(
                name=member.name,
                role=member.role,
                job_title=member.job_title,
                unit_id=member.unit_id,
                village_id=member.village_id,
                substitute_for=places.get(member.substitute_for_id or 0),
                id=member.id,
            )
            for member in members
        ),
    )


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Ghi hội đồng"))
def save_council(session: Session, draft: CouncilDraft, council_id: int | None = None) -> int:
    """Write a council and its members; a member who already sat in a session stays on record."""
    draft = checked(draft)
    council = Council(name="") if council_id is None else _council(session, council_id)
    council.name = draft.name
    council.decision_number = draft.decision_number
    council.decision_date = draft.decision_date
    session.add(council)
    session.flush()
    _write_members(session, council, draft.members)
    recusals.refresh_open_sessions(session, council_id=council.id)
    return council.id


def checked(draft: CouncilDraft) -> CouncilDraft:
    """Return the draft tidied up, or say which boxes are wrong."""
    members = tuple(_tidied(member) for member in draft.members if tidy(member.name))
    draft = CouncilDraft(
        tidy(draft.name), tidy(draft.decision_number), draft.decision_date, members
    )
    wrong: dict[str, Said] = {}
    if not draft.name:
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên hội đồng."))
    full = [member for member in members if member.substitute_for is None]
    if len(full) < 3:
        wrong["members"] = say(
            QT_TRANSLATE_NOOP("Form", "Hội đồng cần ít nhất 3 thành viên chính thức.")
        )
    for role, text in (
        (Role.CHAIR, QT_TRANSLATE_NOOP("Form", "Hội đồng cần đúng một chủ tịch.")),
        (Role.SECRETARY, QT_TRANSLATE_NOOP("Form", "Hội đồng cần đúng một thư ký.")),
    ):
        if sum(member.role is role for member in full) != 1:
            wrong.setdefault("members", say(text))
    folded = [fold(member.name) + f"/{member.unit_id}" for member in members]
    if len(set(folded)) < len(folded):
        wrong.setdefault("members", say(QT_TRANSLATE_NOOP("Form", "Có người được ghi hai lần.")))
    if wrong:
        raise InvalidForm(wrong)
    return draft


def _tidied(member: MemberDraft) -> MemberDraft:
    return MemberDraft(
        tidy(member.name),
        member.role,
        tidy(member.job_title),
        member.unit_id,
        member.village_id,
        member.substitute_for,
        member.id,
    )


def _write_members(session: Session, council: Council, drafts: tuple[MemberDraft, ...]) -> None:
    kept: dict[int | None, CouncilMember] = {member.id: member for member in council.members}
    for shift, member in enumerate(council.members):
        member.position = -1 - shift  # out of the way of the unique positions
    session.flush()
    written: list[CouncilMember] = []
    for place, draft in enumerate(drafts, 1):
        known = kept.pop(draft.id) if draft.id in kept else None
        member = known or CouncilMember(name="", role=draft.role)
        if known is None:
            council.members.append(member)
        member.position, member.name, member.role = place, draft.name, draft.role
        member.job_title, member.active = draft.job_title, True
        member.unit_id, member.village_id = draft.unit_id, draft.village_id
        written.append(member)
    _let_go(session, council, list(kept.values()), len(drafts))
    session.flush()
    for member, draft in zip(written, drafts, strict=True):
        member.substitute_for_id = (
            written[draft.substitute_for - 1].id if draft.substitute_for else None
        )
    session.flush()
    session.expire(council, ["members"])


def _let_go(session: Session, council: Council, members: list[CouncilMember], after: int) -> None:
    """Remove members who never sat; those who did are only no longer active."""
    sat = set(session.scalars(select(Attendance.member_id)))
    gone = {member.id for member in members} - sat
    for member in members:
        if member.substitute_for_id in gone or member.id in gone:
            member.substitute_for_id = None
    for place, member in enumerate(members, after + 1):
        if member.id in sat:
            member.active, member.position = False, place
        else:
            council.members.remove(member)


def _council(session: Session, council_id: int) -> Council:
    found = session.get(Council, council_id)
    if found is None:
        raise NotFound(what="hội đồng")
    return found
