"""Who chairs and writes, and the shares in words, as papers say them."""

from datetime import datetime, time

from app.rules.session import Role
from app.services import attendance, meeting_facts, sessions
from app.services.councils import MemberDraft
from tests.makers import an_idea
from tests.makers_council import NAMES, a_council, a_session


def a_meeting(session, *more):
    key = a_session(session, [an_idea(session)], a_council(session, *more))
    return sessions.get_meeting(session, key)


def leave(session, meeting, name):
    seats = attendance.list_seats(session, meeting.id)
    key = next(seat.member_id for seat in seats if seat.name == name)
    attendance.set_present(session, meeting.id, key, present=False)


def test_the_chair_chairs_and_the_secretary_writes(session):
    meeting = a_meeting(session)

    assert meeting_facts.chair_name(meeting) == NAMES[0]
    assert meeting_facts.secretary_name(meeting) == NAMES[2]


def test_without_the_chair_the_vice_chair_chairs(session):
    meeting = a_meeting(session)
    leave(session, meeting, NAMES[0])

    assert meeting_facts.chair_name(meeting) == NAMES[1]


def test_an_absent_secretary_does_not_write_a_substitute_may(session):
    stand_in = MemberDraft("Vi Thị Ất", Role.MEMBER, substitute_for=3)
    meeting = a_meeting(session, stand_in)
    leave(session, meeting, NAMES[2])
    assert meeting_facts.secretary_name(meeting) == ""

    seat = attendance.list_seats(session, meeting.id)[-1]
    attendance.set_present(session, meeting.id, seat.member_id, present=True)

    assert meeting_facts.secretary_name(meeting) == "Vi Thị Ất"
    member = meeting.council.members[-1]
    assert meeting_facts.substituted(meeting, member) == NAMES[2]
    assert len(meeting_facts.judges_of(meeting)) == 8


def test_shares_are_said_in_words(session):
    meeting = a_meeting(session)
    terms = sessions.terms_of(meeting)

    assert meeting_facts.quorum_words(terms) == "ít nhất 2/3 tổng số thành viên"
    assert meeting_facts.vote_words(terms) == "ít nhất 2/3 tổng số thành viên"


def test_an_hour_may_be_open(session):
    meeting = a_meeting(session)

    assert meeting_facts.hour("") is None
    assert meeting_facts.hour("08:05") == time(8, 5)
    assert meeting_facts.moment(meeting, "") is None
    assert meeting_facts.moment(meeting, "11:15") == datetime(2026, 7, 15, 11, 15)
    assert meeting_facts.lowered("Phiên họp") == "phiên họp"
