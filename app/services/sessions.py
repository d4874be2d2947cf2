"""Phiên họp: planning a council's meeting with its own frozen copy of the rubric and the rules."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem
from app.models.council import Council, CouncilMember
from app.models.rubric import Rubric
from app.models.session import Attendance, SessionBand, SessionCriterion
from app.models.session import Session as Meeting
from app.rules.errors import InvalidForm, NotFound, Said, SessionClosed, SessionNotReady, say
from app.rules.role import Duty
from app.rules.scoring import Band, Criterion, RubricRules
from app.rules.session import Base, SessionState
from app.services import settings
from app.services.steps import step


@dataclass(frozen=True)
class SessionDraft:
    """A meeting as typed; times are "08:00", guests a line each."""

    council_id: int | None
    title: str
    held_on: date | None
    starts_at: str = ""
    place: str = ""
    guests: str = ""
    rubric_id: int | None = None
    blind_authors: bool = False
    drop_outliers: bool = False


@dataclass(frozen=True)
class SessionRow:
    """A meeting as the list shows it."""

    id: int
    title: str
    held_on: date
    state: SessionState
    council: str
    ideas: int


@dataclass(frozen=True)
class RuleTerms:
    """The rules a session is held by: shares, their bases, and how sheets are counted."""

    quorum: Fraction
    quorum_base: Base
    vote: Fraction
    vote_base: Base
    rubric: RubricRules


@dataclass(frozen=True)
class SessionDetail:
    """Everything of a meeting but its ideas."""

    row: SessionRow
    council_id: int
    starts_at: str
    ends_at: str
    place: str
    guests: str
    blind_authors: bool
    general_conclusion: str
    terms: RuleTerms
    traces: tuple["Trace", ...]


@dataclass(frozen=True)
class Trace:
    """A closing or reopening."""

    closed: bool
    at: datetime
    by: str
    reason: str


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Lập phiên họp"))
def create_session(session: Session, draft: SessionDraft) -> int:
    """Plan a meeting; everybody of the council is expected to come."""
    wrong = _wrong_boxes(draft)
    if wrong or draft.council_id is None or draft.held_on is None:
        raise InvalidForm(wrong)
    rubric = _rubric(session, draft.rubric_id, draft.held_on)
    meeting = Meeting(
        council_id=draft.council_id,
        rubric_id=rubric.id,
        title=tidy(draft.title),
        held_on=draft.held_on,
        starts_at=tidy(draft.starts_at),
        place=tidy(draft.place),
        guests=tidy_block(draft.guests),
        blind_authors=draft.blind_authors,
        drop_outliers=draft.drop_outliers,
        spread_flag=Decimal(settings.value(session, "session.spread_flag", draft.held_on)),
    )
    _freeze(session, meeting, rubric)
    session.add(meeting)
    session.flush()
    members = select(CouncilMember).where(
        CouncilMember.council_id == draft.council_id,
        CouncilMember.active,
        CouncilMember.substitute_for_id.is_(None),
    )
    for member in session.scalars(members):
        meeting.attendance.append(Attendance(member_id=member.id, present=True))
    session.flush()
    return meeting.id


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Sửa phiên họp"))
def change_session(session: Session, session_id: int, draft: SessionDraft) -> None:
    """Correct a meeting's title, day, hour, place; the rubric only while it is being planned."""
    meeting = open_meeting(session, session_id)
    wrong = _wrong_boxes(draft)
    if wrong or draft.held_on is None:
        raise InvalidForm(wrong)
    meeting.title, meeting.held_on = tidy(draft.title), draft.held_on
    meeting.starts_at, meeting.place = tidy(draft.starts_at), tidy(draft.place)
    meeting.guests = tidy_block(draft.guests)
    if meeting.state is SessionState.PLANNED:
        meeting.blind_authors = draft.blind_authors
        meeting.drop_outliers = draft.drop_outliers
        if draft.rubric_id is not None and draft.rubric_id != meeting.rubric_id:
            rubric = _rubric(session, draft.rubric_id, draft.held_on)
            meeting.criteria.clear()
            meeting.bands.clear()
            session.flush()
            _freeze(session, meeting, rubric)
            meeting.rubric_id = rubric.id
    session.flush()


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Bắt đầu phiên họp"), final=True)
def start_session(session: Session, session_id: int) -> None:
    """Open the meeting: from now on sheets are taken and the rules stay as they are."""
    meeting = open_meeting(session, session_id)
    if not meeting.agenda:
        raise SessionNotReady(what="chương trình họp chưa có ý tưởng nào")
    meeting.state = SessionState.OPEN
    session.flush()


def list_sessions(session: Session, year: int | None = None) -> list[SessionRow]:
    """Return the meetings, newest first; of one year when asked for."""
    ideas = (
        select(func.count())
        .where(AgendaItem.session_id == Meeting.id)
        .correlate(Meeting)
        .scalar_subquery()
    )
    query = (
        select(Meeting, Council.name, ideas)
        .join(Council, Council.id == Meeting.council_id)
        .order_by(Meeting.held_on.desc(), Meeting.id.desc())
    )
    if year is not None:
        query = query.where(extract("year", Meeting.held_on) == year)
    return [_row(meeting, name, count) for meeting, name, count in session.execute(query)]


def session_detail(session: Session, session_id: int) -> SessionDetail:
    """Return a meeting with its rules and the history of its closing."""
    meeting = get_meeting(session, session_id)
    return SessionDetail(
        row=_row(meeting, meeting.council.name, len(meeting.agenda)),
        council_id=meeting.council_id,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        guests=meeting.guests,
        blind_authors=meeting.blind_authors,
        general_conclusion=meeting.general_conclusion,
        terms=terms_of(meeting),
        traces=tuple(Trace(t.closed, t.at, t.by, t.reason) for t in meeting.traces),
    )


def terms_of(meeting: Meeting) -> RuleTerms:
    """Return the rules a meeting is held by, as they were frozen."""
    return RuleTerms(
        quorum=Fraction(meeting.quorum_top, meeting.quorum_bottom),
        quorum_base=meeting.quorum_base,
        vote=Fraction(meeting.vote_top, meeting.vote_bottom),
        vote_base=meeting.vote_base,
        rubric=RubricRules(
            criteria=tuple(
                Criterion(c.id, c.name, c.max_points, meeting.step, c.knock_out)
                for c in meeting.criteria
            ),
            bands=tuple(Band(b.name, b.starts_at) for b in meeting.bands),
            pass_mark=meeting.pass_mark,
            drop_outliers=meeting.drop_outliers,
            outlier_sheets=meeting.outliers_from,
            spread_flag=meeting.spread_flag,
            tie_criterion=meeting.tie_criterion,
        ),
    )


def get_meeting(session: Session, session_id: int) -> Meeting:
    """Return a meeting's record."""
    found = session.get(Meeting, session_id)
    if found is None:
        raise NotFound(what="phiên họp")
    return found


def open_meeting(session: Session, session_id: int) -> Meeting:
    """Return a meeting's record, or refuse because it is closed."""
    meeting = get_meeting(session, session_id)
    if meeting.state is SessionState.CLOSED:
        raise SessionClosed
    return meeting


def read_share(text: str) -> tuple[int, int, Base]:
    """Return top, bottom and base of a setting such as "2/3 all_members"."""
    share, base = text.split()
    top, bottom = share.split("/")
    return int(top), int(bottom), Base(base)


def _wrong_boxes(draft: SessionDraft) -> dict[str, Said]:
    wrong: dict[str, Said] = {}
    if draft.council_id is None:
        wrong["council_id"] = say(QT_TRANSLATE_NOOP("Form", "Chưa chọn hội đồng."))
    if not tidy(draft.title):
        wrong["title"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên phiên họp."))
    if draft.held_on is None:
        wrong["held_on"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày họp."))
    if draft.starts_at and not _is_time(draft.starts_at):
        wrong["starts_at"] = say(QT_TRANSLATE_NOOP("Form", "Giờ ghi như 08:00."))
    return wrong


def _is_time(text: str) -> bool:
    try:
        datetime.strptime(tidy(text), "%H:%M")
    except ValueError:
        return False
    return True


def _rubric(session: Session, rubric_id: int | None, on: date) -> Rubric:
    query = (
        select(Rubric)
        .where(Rubric.valid_from <= on)
        .where(Rubric.valid_to.is_(None) | (Rubric.valid_to >= on))
        .order_by(Rubric.valid_from.desc(), Rubric.version.desc())
        .limit(1)
    )
    found = session.get(Rubric, rubric_id) if rubric_id is not None else session.scalar(query)
    if found is None:
        raise NotFound(what="bộ tiêu chí áp dụng cho ngày họp")
    return found


def _freeze(session: Session, meeting: Meeting, rubric: Rubric) -> None:
    on = meeting.held_on
    quorum = read_share(settings.value(session, "session.quorum", on))
    vote = read_share(settings.value(session, "session.vote", on))
    meeting.quorum_top, meeting.quorum_bottom, meeting.quorum_base = quorum
    meeting.vote_top, meeting.vote_bottom, meeting.vote_base = vote
    meeting.pass_mark, meeting.step = rubric.pass_mark, rubric.step
    meeting.criteria = [
        SessionCriterion(
            position=c.position,
            name=c.name,
            guide=c.guide,
            max_points=c.max_points,
            knock_out=c.knock_out,
        )
        for c in rubric.criteria
    ]
    meeting.bands = [SessionBand(name=b.name, starts_at=b.starts_at) for b in rubric.bands]


def _row(meeting: Meeting, council: str, ideas: int) -> SessionRow:
    return SessionRow(meeting.id, meeting.title, meeting.held_on, meeting.state, council, ideas)
