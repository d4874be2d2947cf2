"""Sheets come from paper mark by mark; only who may judge has one, and empty is not zero."""

from decimal import Decimal

import pytest

from app.rules.errors import (
    AuthorMayNotScore,
    MemberAbsent,
    MemberRecused,
    NotFound,
    ScoreOffStep,
    ScoreTooHigh,
    SessionClosed,
    SessionNotReady,
    UnknownCriterion,
)
from app.rules.session import RecusalKind
from app.services import agenda, attendance, conclusions, recusals, scoring
from app.services.scoring import SheetState
from tests.makers import an_author, an_idea
from tests.makers_council import (
    AT,
    NAMES,
    a_session,
    conclude_all,
    criteria_of,
    mark_all,
)


@pytest.fixture
def meeting(session):
    ideas = [an_idea(session, "Vườn ươm"), an_idea(session, "Của Mỵ", (an_author(NAMES[6]),))]
    return a_session(session, ideas)


@pytest.fixture
def items(session, meeting):
    return [row.item_id for row in agenda.list_agenda(session, meeting)]


@pytest.fixture
def members(session, meeting):
    return [seat.member_id for seat in attendance.list_seats(session, meeting)]


@pytest.fixture
def keys(session, meeting):
    return criteria_of(session, meeting)


def marks(keys, *points):
    return {key: Decimal(p) if p else None for key, p in zip(keys, points, strict=True)}


def test_a_full_sheet_counts_with_its_total(session, items, members, keys):
    given = marks(keys, "20", "17.5", "22", "19")

    sheet = scoring.record_sheet(session, items[0], members[0], given, AT, " Rất  thiết thực ")

    assert (sheet.state, sheet.total) == (SheetState.SUBMITTED, Decimal("78.5"))
    assert sheet.remark == "Rất thiết thực"


def test_an_empty_box_is_no_mark_and_the_sheet_waits(session, items, members, keys):
    sheet = scoring.record_sheet(
        session, items[0], members[0], marks(keys, "20", "", "0", "19"), AT
    )

    assert (sheet.state, sheet.total) == (SheetState.DRAFT, None)
    assert sheet.scores == marks([keys[0], keys[2], keys[3]], "20", "0", "19")


def test_marks_come_one_by_one_and_can_be_taken_away(session, items, members, keys):
    for key in keys:
        sheet = scoring.record_score(session, items[0], members[0], key, Decimal(20), AT)
    assert sheet.state is SheetState.SUBMITTED

    sheet = scoring.record_score(session, items[0], members[0], keys[1], None, AT)
    assert (sheet.state, set(sheet.scores)) == (SheetState.DRAFT, {keys[0], keys[2], keys[3]})

    for key in keys:
        sheet = scoring.record_score(session, items[0], members[0], key, None, AT)
    assert sheet.state is SheetState.NONE


@pytest.mark.parametrize(
    ("points", "refusal"), [("25.5", ScoreTooHigh), ("12.3", ScoreOffStep), ("26", ScoreTooHigh)]
)
def test_a_mark_that_the_criterion_does_not_allow_is_refused(
    session, items, members, keys, points, refusal
):
    with pytest.raises(refusal):
        scoring.record_score(session, items[0], members[0], keys[0], Decimal(points), AT)


def test_a_criterion_of_another_rubric_is_refused(session, items, members):
    with pytest.raises(UnknownCriterion):
        scoring.record_score(session, items[0], members[0], 9999, Decimal(1), AT)


def test_an_author_on_the_council_does_not_mark_the_own_idea(session, items, members, keys):
    with pytest.raises(AuthorMayNotScore, match="Lương Thị Mỵ"):
        scoring.record_score(session, items[1], members[6], keys[0], Decimal(20), AT)


def test_who_stepped_back_does_not_mark(session, items, members, keys):
    recusals.recuse(session, items[0], members[3], RecusalKind.KIN)

    with pytest.raises(MemberRecused):
        scoring.record_score(session, items[0], members[3], keys[0], Decimal(20), AT)


def test_who_did_not_come_does_not_mark(session, meeting, items, members, keys):
    attendance.set_present(session, meeting, members[3], present=False, reason="Ốm")

    with pytest.raises(MemberAbsent):
        scoring.record_score(session, items[0], members[3], keys[0], Decimal(20), AT)


def test_nobody_marks_before_the_session_begins(session, keys):
    meeting = a_session(session, [an_idea(session, "Chờ")], started=False)
    (row,) = agenda.list_agenda(session, meeting)
    member = attendance.list_seats(session, meeting)[0].member_id

    with pytest.raises(SessionNotReady, match="chưa bắt đầu"):
        scoring.record_score(session, row.item_id, member, keys[0], Decimal(20), AT)


def test_nobody_marks_after_the_session_is_closed(session, meeting, items, members, keys):
    mark_all(session, meeting)
    conclude_all(session, meeting)
    conclusions.close_session(session, meeting, AT)

    with pytest.raises(SessionClosed):
        scoring.record_score(session, items[0], members[0], keys[0], Decimal(1), AT)


def test_a_member_of_another_council_is_said(session, items, keys):
    with pytest.raises(NotFound):
        scoring.record_score(session, items[0], 9999, keys[0], Decimal(20), AT)


def test_every_sheet_that_could_be_is_listed_with_its_state(session, meeting, items, members):
    attendance.set_present(session, meeting, members[5], present=False, reason="Ốm")
    mark_all(session, meeting)

    states = {(s.item_id, s.member_id): s.state for s in scoring.sheets(session, meeting)}

    assert len(states) == 14
    assert states[items[0], members[5]] is SheetState.ABSENT
    assert states[items[1], members[6]] is SheetState.RECUSED
    assert list(states.values()).count(SheetState.SUBMITTED) == 11
