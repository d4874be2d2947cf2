"""The chair closes the session when nothing is missing; reopening takes a reason and is kept."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import select

from app.models.agenda import SessionResult
from app.models.idea import Author
from app.rules.award import RecipientKind
from app.rules.errors import (
    AlreadyIssued,
    BadTally,
    OutcomeNotPossible,
    ReasonNeeded,
    SessionClosed,
    SessionNotReady,
)
from app.rules.idea import IdeaState
from app.rules.session import Ballot, Outcome, SessionState
from app.services import (
    agenda,
    attendance,
    awards,
    conclusions,
    councils,
    life,
    nominations,
    scoring,
    sessions,
    standings,
)
from app.services.conclusions import Conclusion
from app.services.councils import MemberDraft
from app.services.nominations import NominationDraft
from tests.makers import an_author, an_idea
from tests.makers_council import (
    AT,
    HELD_ON,
    NAMES,
    a_session,
    conclude_all,
    criteria_of,
    mark_all,
)
from tests.makers_sessions import NOW, a_concluded_session

LATER = datetime(2026, 7, 18, 10, 0)


@pytest.fixture
def ideas(session):
    three = tuple(
        an_author(name, share, position=place)
        for place, (name, share) in enumerate(
            zip(NAMES[:3], ("33.34", "33.33", "33.33"), strict=True), 1
        )
    )
    return [an_idea(session, "Hay"), an_idea(session, "Vừa"), an_idea(session, "Của ba", three)]


@pytest.fixture
def meeting(session, ideas):
    return a_session(session, ideas)


@pytest.fixture
def items(session, meeting):
    return [row.item_id for row in agenda.list_agenda(session, meeting)]


@pytest.fixture
def closed(session, meeting):
    mark_all(session, meeting)
    conclude_all(session, meeting)
    conclusions.close_session(session, meeting, LATER)
    return meeting


def state(session, meeting):
    return sessions.session_detail(session, meeting).row.state


def test_closing_freezes_results_and_moves_ideas_by_the_day_of_the_session(
    session, closed, items, ideas
):
    results = [session.get_one(SessionResult, item) for item in items]

    assert [each.outcome for each in results] == [
        Outcome.APPROVED,
        Outcome.APPROVED,
        Outcome.NO_QUORUM,
    ]
    assert [(each.place, each.sheets) for each in results] == [(1, 7), (1, 7), (None, 4)]
    assert [idea.state for idea in ideas] == [
        IdeaState.APPROVED,
        IdeaState.APPROVED,
        IdeaState.RECEIVED,
    ]
    assert {idea.events[-1].on_date for idea in ideas} == {HELD_ON}


def test_what_is_missing_is_named_before_closing(session, meeting, items):
    with pytest.raises(SessionNotReady, match="“Hay” chưa có phiếu chấm nào"):
        conclusions.close_session(session, meeting, LATER)

    mark_all(session, meeting)
    conclusions.record_ballot(session, items[0], Ballot(7))

    assert conclusions.missing_before_close(session, meeting) == (
        "“Hay” chưa có kết luận",
        "“Vừa” chưa ghi kết quả biểu quyết",
    )


def test_more_votes_than_voters_are_refused(session, items):
    with pytest.raises(BadTally):
        conclusions.record_ballot(session, items[0], Ballot(6, 2))


def test_a_ballot_can_be_taken_away(session, items):
    conclusions.record_ballot(session, items[0], Ballot(6, 1))

    assert conclusions.record_ballot(session, items[0], None).ballot is None


def test_a_conclusion_against_the_vote_is_refused(session, meeting, items):
    mark_all(session, meeting)
    conclusions.record_ballot(session, items[0], Ballot(2, 5))

    with pytest.raises(OutcomeNotPossible, match="Đạt"):
        conclusions.choose_outcome(session, items[0], Outcome.APPROVED)


def test_a_conclusion_that_no_longer_fits_stops_the_closing(session, meeting, items):
    mark_all(session, meeting)
    conclude_all(session, meeting)
    conclusions.record_ballot(session, items[0], Ballot(1, 6))

    with pytest.raises(SessionNotReady, match="không còn khớp"):
        conclusions.close_session(session, meeting, LATER)


def test_a_judge_who_turns_out_to_be_the_author_is_counted_no_more(session) -> None:
    meeting_id = a_concluded_session(session)
    row = agenda.list_agenda(session, meeting_id)[1]
    voters = conclusions.record_ballot(session, row.item_id, Ballot(agree=6)).headcount.voters
    assert voters == 6
    author = session.scalars(select(Author).where(Author.idea_id == row.idea_id)).one()
    author.name = "Lang Văn Bình"
    with pytest.raises(SessionNotReady, match="nhiều hơn số người còn được biểu quyết"):
        conclusions.close_session(session, meeting_id, NOW)
    conclusions.record_ballot(session, row.item_id, Ballot(agree=5))
    conclusions.close_session(session, meeting_id, NOW)
    result = session.scalars(select(SessionResult).where(SessionResult.item_id == row.item_id))
    assert result.one().sheets == 5


def test_notes_are_written_until_the_session_is_closed(session, meeting, items):
    conclusions.set_discussion(session, items[0], " Nên làm thử ở hai thôn ")
    conclusions.set_general(session, meeting, "Nhất trí", "11:00")
    mark_all(session, meeting)
    conclude_all(session, meeting)
    conclusions.close_session(session, meeting, LATER)

    assert agenda.list_agenda(session, meeting)[0].discussion == "Nên làm thử ở hai thôn"
    for deed in (
        lambda: conclusions.set_discussion(session, items[0], "x"),
        lambda: conclusions.record_ballot(session, items[0], None),
        lambda: conclusions.set_general(session, meeting, "x"),
        lambda: conclusions.close_session(session, meeting, LATER),
    ):
        with pytest.raises(SessionClosed):
            deed()


def test_a_closed_session_is_reopened_with_a_reason_that_stays(session, closed, items, ideas):
    with pytest.raises(ReasonNeeded):
        conclusions.reopen_session(session, closed, " ", LATER)

    conclusions.reopen_session(session, closed, "Nhập nhầm phiếu", LATER)

    assert state(session, closed) is SessionState.OPEN
    assert {idea.state for idea in ideas} == {IdeaState.IN_REVIEW}
    traces = sessions.session_detail(session, closed).traces
    assert [(trace.closed, trace.reason) for trace in traces] == [
        (True, ""),
        (False, "Nhập nhầm phiếu"),
    ]
    assert session.get(SessionResult, items[0]) is None


def test_a_reopened_session_closes_again_with_the_same_results(session, closed, items):
    before = session.get_one(SessionResult, items[0]).mean
    conclusions.reopen_session(session, closed, "Xem lại", LATER)

    conclusions.close_session(session, closed, LATER)

    assert session.get_one(SessionResult, items[0]).mean == before
    assert state(session, closed) is SessionState.CLOSED


def test_a_session_with_a_decision_stays_closed(session, closed, items):
    nomination = nominations.nominate(
        session, NominationDraft(items[0], "Lò Thị Đào", RecipientKind.INDIVIDUAL), LATER
    )
    draft = awards.DecisionDraft(closed, (nomination,), 1, date(2026, 7, 20))
    awards.draft_decision(session, draft, LATER)

    with pytest.raises(AlreadyIssued):
        conclusions.reopen_session(session, closed, "Xem lại", LATER)


def test_a_session_whose_ideas_have_gone_on_stays_closed(session, closed, ideas):
    request = life.MoveRequest(IdeaState.SUPPORTING, date(2026, 7, 17))
    life.move_idea(session, ideas[0].id, request, LATER)

    with pytest.raises(SessionNotReady, match="“Hay” đã chuyển sang bước sau"):
        conclusions.reopen_session(session, closed, "Xem lại", LATER)

    assert state(session, closed) is SessionState.CLOSED


def test_reopening_an_open_session_changes_nothing(session, meeting):
    conclusions.reopen_session(session, meeting, "", LATER)

    assert sessions.session_detail(session, meeting).traces == ()


def test_a_session_that_has_not_begun_is_not_closed(session):
    meeting = a_session(session, [an_idea(session, "Chờ")], started=False)

    with pytest.raises(SessionNotReady, match="chưa bắt đầu"):
        conclusions.close_session(session, meeting, AT)


def test_ballot_conclusion_and_discussion_are_written_together_or_not_at_all(
    session, meeting, items
):
    mark_all(session, meeting)
    facts = Conclusion(Ballot(6, 1), Outcome.NEEDS_WORK, "Bổ sung dự toán", "Cần làm rõ kinh phí")

    standing = conclusions.conclude_idea(session, items[0], facts)

    assert (standing.ballot, standing.chosen) == (Ballot(6, 1), Outcome.NEEDS_WORK)
    assert (standing.conclusion, standing.discussion) == ("Bổ sung dự toán", "Cần làm rõ kinh phí")


def test_sheets_that_were_not_handed_in_are_named_but_do_not_stop_the_closing(
    session, meeting, items
):
    mark_all(session, meeting)
    silent = attendance.list_seats(session, meeting)[5]
    keys = criteria_of(session, meeting)
    scoring.record_sheet(session, items[0], silent.member_id, dict.fromkeys(keys), AT)
    conclude_all(session, meeting)

    assert conclusions.sheets_outstanding(session, meeting) == (
        f"“Hay” chưa nhập phiếu của {NAMES[5]}",
    )
    conclusions.close_session(session, meeting, LATER)
    assert standings.standings(session, meeting)[0].result.sheets == 6


def test_closing_writes_down_who_was_not_there(session, meeting):
    newcomer = MemberDraft("Vi Văn Tâm")
    council = sessions.session_detail(session, meeting).council_id
    draft = councils.council_draft(session, council)
    councils.save_council(session, replace(draft, members=(*draft.members, newcomer)), council)
    mark_all(session, meeting)
    conclude_all(session, meeting)

    conclusions.close_session(session, meeting, LATER)

    seats = attendance.list_seats(session, meeting)
    assert [seat.name for seat in seats if not seat.present] == ["Vi Văn Tâm"]
