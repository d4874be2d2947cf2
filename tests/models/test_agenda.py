"""Marks stay within their maximum, recused members have no sheet, a closed session is locked."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from app.models.agenda import AgendaItem, Recusal, Score, ScoreSheet
from app.models.council import Council, CouncilMember
from app.models.rubric import Rubric
from app.models.session import Session, SessionCriterion
from app.rules.session import Base, RecusalKind, Role, SessionState
from tests.makers import an_idea

AT = datetime(2026, 7, 15, 9, 0)


@pytest.fixture
def sheet(session):
    """A member's sheet in an open session with one criterion of 25 points."""
    council = Council(name="Hội đồng xét chọn ý tưởng")
    council.members = [
        CouncilMember(position=n, name=name, role=Role.MEMBER)
        for n, name in enumerate(("Phạm Văn Bình", "Trần Thị Cúc"), 1)
    ]
    meeting = Session(
        council=council,
        rubric_id=session.scalar(select(Rubric.id)),
        title="Phiên 1",
        held_on=date(2026, 7, 15),
        state=SessionState.OPEN,
        quorum_top=2,
        quorum_bottom=3,
        quorum_base=Base.ALL_MEMBERS,
        vote_top=2,
        vote_bottom=3,
        vote_base=Base.ALL_MEMBERS,
        spread_flag=Decimal(30),
        pass_mark=Decimal(50),
        step=Decimal("0.5"),
    )
    meeting.criteria = [SessionCriterion(position=1, name="Tính mới", max_points=Decimal(25))]
    item = AgendaItem(session=meeting, idea=an_idea(session), position=1)
    sheet = ScoreSheet(member=council.members[0], entered_at=AT)
    item.sheets = [sheet]
    session.add(meeting)
    session.flush()
    return sheet


def the_session(session):
    return session.scalars(select(Session)).one()


def a_score(session, sheet, points, maximum=None):
    criterion = the_session(session).criteria[0]
    return Score(
        sheet_id=sheet.id,
        criterion_id=criterion.id,
        points=Decimal(points),
        max_points=Decimal(maximum or criterion.max_points),
    )


def test_a_mark_within_its_maximum_is_kept_exactly(session, sheet):
    session.add(a_score(session, sheet, "24.5"))
    session.flush()

    assert session.scalar(text("SELECT points FROM score")) == 2450
    assert sheet.scores == [] or sheet.scores[0].points == Decimal("24.5")


def test_a_mark_over_its_maximum_is_refused(session, sheet):
    session.add(a_score(session, sheet, "25.5"))

    with pytest.raises(IntegrityError, match="within_maximum"):
        session.flush()


def test_a_maximum_that_is_not_the_criterions_is_refused(database):
    with database.transaction() as session:
        meeting = text("SELECT 1")
        session.execute(meeting)

    with pytest.raises(IntegrityError), database.transaction() as session:
        session.add(Score(sheet_id=1, criterion_id=1, points=Decimal(30), max_points=Decimal(40)))


def test_a_member_who_stepped_back_gets_no_sheet(session, sheet):
    other = the_session(session).council.members[1]
    item_id = sheet.item_id
    session.add(Recusal(item_id=item_id, member_id=other.id, kind=RecusalKind.AUTHOR))
    session.flush()

    session.add(ScoreSheet(item_id=item_id, member_id=other.id, entered_at=AT))
    with pytest.raises(IntegrityError, match="stepped back"):
        session.flush()


def test_a_member_with_a_sheet_cannot_step_back_before_it_is_taken_away(session, sheet):
    session.add(Recusal(item_id=sheet.item_id, member_id=sheet.member_id, kind=RecusalKind.OTHER))

    with pytest.raises(IntegrityError, match="has a sheet"):
        session.flush()


@pytest.mark.parametrize("deed", ["mark", "sheet", "ballot"])
def test_a_closed_session_is_locked(session, sheet, deed):
    meeting = the_session(session)
    item = meeting.agenda[0]
    meeting.state, meeting.closed_at = SessionState.CLOSED, AT
    session.flush()

    if deed == "mark":
        session.add(a_score(session, sheet, "10"))
    elif deed == "sheet":
        sheet.remark = "sửa sau khi kết thúc"
    else:
        item.agree, item.disagree, item.other_votes, item.invalid_votes = 1, 0, 0, 0

    with pytest.raises(IntegrityError, match="session closed"):
        session.flush()
