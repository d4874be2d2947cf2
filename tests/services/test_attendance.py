"""Who counts for an idea: members who came, substitutes for those who did not."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.rules.errors import SessionNotReady
from app.rules.session import Headcount, RecusalKind
from app.services import agenda, attendance, conclusions, councils, recusals, sessions
from app.services.attendance import Turnout
from app.services.councils import MemberDraft
from tests.makers import an_idea
from tests.makers_council import NAMES, a_council, a_session, conclude_all, mark_all

CLOSED_AT = datetime(2026, 7, 15, 11, 0)


@pytest.fixture
def meeting(session):
    council = a_council(session, MemberDraft("Vi Văn Tâm", substitute_for=6))
    return a_session(session, [an_idea(session)], council)


def seat(session, meeting, name):
    return next(s for s in attendance.list_seats(session, meeting) if s.name == name)


def count(session, meeting):
    (row,) = agenda.list_agenda(session, meeting)
    record = sessions.get_meeting(session, meeting)
    return attendance.headcount(record, agenda.get_item(session, row.item_id))


def test_everybody_but_the_substitute_is_expected(session, meeting):
    seats = attendance.list_seats(session, meeting)

    assert [each.present for each in seats] == [True] * 7 + [False]
    assert seats[7].substitute_for == NAMES[5]
    assert count(session, meeting) == Headcount(members=7, present=7)


def test_someone_absent_is_noted_with_the_reason(session, meeting):
    away = seat(session, meeting, NAMES[5])

    attendance.set_present(session, meeting, away.member_id, present=False, reason=" Đi  công tác ")

    assert seat(session, meeting, NAMES[5]).reason == "Đi công tác"
    assert count(session, meeting) == Headcount(members=7, present=6)


def test_a_substitute_counts_only_for_a_member_who_did_not_come(session, meeting):
    stand_in, away = seat(session, meeting, "Vi Văn Tâm"), seat(session, meeting, NAMES[5])
    attendance.set_present(session, meeting, stand_in.member_id, present=True)
    assert count(session, meeting) == Headcount(members=7, present=7)

    attendance.set_present(session, meeting, away.member_id, present=False, reason="Ốm")

    assert count(session, meeting) == Headcount(members=7, present=7)
    names = [m.name for m in attendance.present_members(sessions.get_meeting(session, meeting))]
    assert NAMES[5] not in names
    assert "Vi Văn Tâm" in names


def test_someone_with_marks_cannot_be_absent(session, meeting):
    mark_all(session, meeting)
    member = seat(session, meeting, NAMES[3])

    with pytest.raises(SessionNotReady, match=NAMES[3]):
        attendance.set_present(session, meeting, member.member_id, present=False)


def test_who_steps_back_is_counted_apart(session, meeting):
    (row,) = agenda.list_agenda(session, meeting)
    first, second = (seat(session, meeting, NAMES[n]) for n in (3, 4))
    recusals.recuse(session, row.item_id, first.member_id, RecusalKind.OTHER, "Người nhà")
    attendance.set_present(session, meeting, second.member_id, present=False, reason="Ốm")
    recusals.recuse(session, row.item_id, second.member_id, RecusalKind.KIN)

    assert count(session, meeting) == Headcount(7, 6, recused=2, recused_present=1)


def test_a_member_whose_substitute_has_marked_cannot_be_noted_as_come(session, meeting):
    stand_in, away = seat(session, meeting, "Vi Văn Tâm"), seat(session, meeting, NAMES[5])
    attendance.set_present(session, meeting, stand_in.member_id, present=True)
    attendance.set_present(session, meeting, away.member_id, present=False, reason="Ốm")
    mark_all(session, meeting)

    with pytest.raises(SessionNotReady, match="Vi Văn Tâm đã chấm điểm thay"):
        attendance.set_present(session, meeting, away.member_id, present=True)


def test_the_turnout_tells_whether_enough_came(session, meeting):
    assert attendance.turnout(session, meeting) == Turnout(members=7, present=7, enough=True)

    for name in NAMES[4:]:
        away = seat(session, meeting, name)
        attendance.set_present(session, meeting, away.member_id, present=False, reason="Ốm")

    assert attendance.turnout(session, meeting) == Turnout(members=7, present=4, enough=False)


def test_a_closed_session_stays_as_it_was_when_the_council_changes(session, meeting):
    mark_all(session, meeting)
    conclude_all(session, meeting)
    conclusions.close_session(session, meeting, CLOSED_AT)
    council = sessions.session_detail(session, meeting).council_id
    draft = councils.council_draft(session, council)

    fewer = (*draft.members[:3], MemberDraft("Người mới"))
    councils.save_council(session, replace(draft, members=fewer), council)

    assert len(attendance.list_seats(session, meeting)) == 8
    assert count(session, meeting) == Headcount(members=7, present=7)
