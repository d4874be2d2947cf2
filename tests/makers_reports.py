"""What tests of figures and reports need: moves, activities, sessions, decisions."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold
from app.models.agenda import AgendaItem
from app.models.award import Award, AwardDecision, Nomination
from app.models.classification import Field
from app.models.council import Council
from app.models.document import IssuedDocument
from app.models.idea import Adoption, Idea, IdeaEvent, IdeaField
from app.models.rubric import Rubric
from app.models.session import Session as Meeting
from app.models.unit import Unit, UnitActivity
from app.rules.award import AwardKind, DecisionState, RecipientKind
from app.rules.document import DocumentKind, Series
from app.rules.idea import IdeaState, Publication
from app.rules.session import Base, SessionState
from app.rules.unit import ActivityKind, UnitKind
from tests.makers import a_unit, an_author, an_idea

RECORDED = datetime(2026, 6, 30, 8, 0)


def moved(
    session: Session, idea: Idea, to_state: IdeaState, on_date: date, **changes: object
) -> IdeaEvent:
    """A move of an idea, recorded in its life."""
    event = IdeaEvent(
        from_state=idea.state, to_state=to_state, on_date=on_date, recorded_at=RECORDED, **changes
    )
    idea.events.append(event)
    if event.undone_at is None:
        idea.state = to_state
    session.flush()
    return event


def adopted(session: Session, idea: Idea, unit: Unit, on_date: date) -> IdeaEvent:
    """An idea that a unit applies and has confirmed."""
    event = moved(session, idea, IdeaState.ADOPTED, on_date)
    event.adoption = Adoption(unit_id=unit.id, applied_from=on_date, effect="Giảm giờ chờ")
    session.flush()
    return event


def classified(session: Session, idea: Idea, *codes: str) -> None:
    """An idea put into fields, the first of them its main field."""
    for position, code in enumerate(codes, 1):
        field = session.scalars(select(Field).where(Field.code == code)).one()
        idea.fields.append(IdeaField(field_id=field.id, position=position))
    session.flush()


def did(session: Session, unit: Unit, kind: ActivityKind, on_date: date) -> UnitActivity:
    """Something that a unit did for the movement."""
    activity = UnitActivity(unit_id=unit.id, kind=kind, on_date=on_date)
    session.add(activity)
    session.flush()
    return activity


def a_meeting(
    session: Session, held_on: date, state: SessionState = SessionState.CLOSED
) -> Meeting:
    """A session of a council, held and closed."""
    rubric = session.scalars(select(Rubric)).first()
    assert rubric is not None
    council = Council(name=f"Hội đồng {held_on:%d/%m/%Y}")
    session.add(council)
    session.flush()
    meeting = Meeting(
        council_id=council.id,
        rubric_id=rubric.id,
        title="Phiên họp đánh giá",
        held_on=held_on,
        state=SessionState.OPEN,
        quorum_top=2,
        quorum_bottom=3,
        quorum_base=Base.ALL_MEMBERS,
        vote_top=2,
        vote_bottom=3,
        vote_base=Base.ALL_MEMBERS,
        spread_flag=Decimal(30),
        pass_mark=Decimal(70),
        step=Decimal("0.5"),
    )
    session.add(meeting)
    session.flush()
    meeting.state = state
    meeting.closed_at = RECORDED if state is SessionState.CLOSED else None
    session.flush()
    return meeting


def an_award(
    session: Session,
    idea: Idea,
    dated_on: date,
    kind: RecipientKind = RecipientKind.INDIVIDUAL,
    amount: int = 760_000,
    state: DecisionState = DecisionState.ISSUED,
) -> Award:
    """An award given by a decision of its own."""
    meeting = a_meeting(session, dated_on, SessionState.OPEN)
    item = AgendaItem(session_id=meeting.id, idea_id=idea.id, position=1)
    session.add(item)
    session.flush()
    document = IssuedDocument(
        kind=DocumentKind.AWARD_DECISION,
        series=Series.DECISION.value,
        year=dated_on.year,
        symbol="QĐ-UBND",
        dated_on=dated_on,
        subject="Khen thưởng",
        made_at=RECORDED,
    )
    session.add(document)
    session.flush()
    decision = AwardDecision(
        document_id=document.id,
        session_id=meeting.id,
        state=state,
        bonus_date=dated_on,
        base_salary=2_530_000,
        salary_source="Nghị định số 161/2026/NĐ-CP",
    )
    recipient = f"{idea.authors[0].name} {document.id}"
    nomination = Nomination(
        idea_id=idea.id,
        item_id=item.id,
        kind=AwardKind.CERTIFICATE,
        recipient_kind=kind,
        recipient=recipient,
        recipient_fold=fold(recipient),
        achievement=idea.title,
        created_at=RECORDED,
    )
    session.add_all([decision, nomination])
    session.flush()
    award = Award(
        decision_id=decision.id,
        nomination_id=nomination.id,
        position=1,
        coefficient=Decimal("0.3"),
        raw=Decimal(759_000),
        amount=amount,
    )
    session.add(award)
    session.flush()
    return award


def a_busy_year(session: Session) -> None:
    """Half a year of the movement: units, ideas of every kind of ending, awards."""
    villages = [a_unit(session, f"Thôn {name}") for name in ("Vân Hòa", "Tiến Thành", "Đồng Minh")]
    school = a_unit(session, "Trường Tiểu học Thượng Ninh", UnitKind.SCHOOL)
    team = a_unit(session, "Tổ công nghệ số cộng đồng thôn Vân Hòa", UnitKind.DIGITAL_TEAM)
    for day, unit in enumerate([*villages, school], 10):
        did(session, unit, ActivityKind.LAUNCH, date(2026, 6, day))
    did(session, team, ActivityKind.OUTREACH, date(2026, 6, 20))
    names = ("Lò Thị Đào", "Nguyễn Văn Bình", "Hà Văn Ấm", "Trần Thị Thu Hằng", "Cầm Bá Chiến")
    titles = (
        "Bảng mã QR tra cứu thủ tục tại bộ phận một cửa",
        "Nhóm Zalo đặt lịch trả kết quả hồ sơ theo tuyến thôn",
        "Sổ tay số ghi nhật ký chăn nuôi gà đồi",
        "Bán măng khô OCOP qua phiên phát trực tiếp cuối tuần",
        "Góc hỏi đáp dịch vụ công trực tuyến ở nhà văn hóa thôn",
    )
    codes = ("admin_reform", "digital", "digital_farming", "ocop", "other")
    ideas = []
    for n in range(12):
        idea = an_idea(
            session,
            titles[n % 5] if n < 5 else f"{titles[n % 5]} (lần {n // 5 + 1})",
            (an_author(names[n % 5]),),
            received_on=date(2026, 6 + n // 4, 3 + 2 * n),
            unit_id=[*villages, school][n % 4].id,
            group_id=n % 4 + 1,
            publication=list(Publication)[n % 3],
        )
        if n < 11:
            classified(session, idea, codes[n % 5])
        ideas.append(idea)
    meeting_day = date(2026, 9, 10)
    a_meeting(session, meeting_day)
    for n, idea in enumerate(ideas[:9]):
        moved(session, idea, IdeaState.IN_REVIEW, meeting_day)
        outcomes = (IdeaState.APPROVED, IdeaState.APPROVED, IdeaState.NEEDS_WORK)
        moved(session, idea, IdeaState.NOT_APPROVED if n == 8 else outcomes[n % 3], meeting_day)
    moved(session, ideas[0], IdeaState.SUPPORTING, date(2026, 9, 20))
    moved(session, ideas[0], IdeaState.PILOTING, date(2026, 10, 1))
    adopted(session, ideas[0], villages[0], date(2026, 11, 15))
    moved(session, ideas[9], IdeaState.WITHDRAWN, date(2026, 9, 30))
    for kind, idea, amount in (
        (RecipientKind.INDIVIDUAL, ideas[0], 760_000),
        (RecipientKind.HOUSEHOLD, ideas[1], 1_140_000),
        (RecipientKind.COLLECTIVE, ideas[3], 1_520_000),
    ):
        an_award(session, idea, date(2026, 10, 15), kind, amount)
