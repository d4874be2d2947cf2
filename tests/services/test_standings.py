"""What the screen shows is what the rules make of the sheets, at every moment."""

from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.rules.scoring import rank, result
from app.rules.session import Ballot, Outcome
from app.services import agenda, attendance, conclusions, scoring, sessions
from app.services.standings import meeting_has_quorum, standings
from tests.makers import an_author, an_idea
from tests.makers_council import AT, NAMES, a_session, criteria_of, mark_all

MARKS = st.integers(0, 50).map(lambda halves: Decimal(halves) / 2)
SHEETS = st.lists(st.lists(MARKS, min_size=4, max_size=4), min_size=3, max_size=7)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(marks=st.lists(SHEETS, min_size=2, max_size=3))
def test_standings_equal_the_rules_on_the_same_sheets(database, marks):
    with database.transaction() as session:
        ideas = [an_idea(session, f"Ý tưởng {n}") for n in range(len(marks))]
        meeting = a_session(session, ideas)
        keys = criteria_of(session, meeting)
        seats = attendance.list_seats(session, meeting)
        rows = agenda.list_agenda(session, meeting)
        for row, sheets in zip(rows, marks, strict=True):
            for seat, sheet in zip(seats, sheets, strict=False):
                points = dict(zip(keys, sheet, strict=True))
                scoring.record_sheet(session, row.item_id, seat.member_id, points, AT)

        found = standings(session, meeting)

        rules = sessions.session_detail(session, meeting).terms.rubric
        expected = [
            result([dict(zip(keys, sheet, strict=True)) for sheet in sheets], rules)
            for sheets in marks
        ]
        assert [each.result for each in found] == expected
        assert tuple(each.place for each in found) == rank(expected)


def test_an_idea_without_sheets_has_no_mean_and_no_place(session):
    meeting = a_session(session, [an_idea(session)])

    (standing,) = standings(session, meeting)

    assert (standing.mean, standing.place, standing.expected) == (None, None, 7)
    assert standing.possible[0] is Outcome.NOT_APPROVED


def test_recusals_can_break_the_quorum_of_one_idea_and_leave_the_others(session):
    authors = tuple(
        an_author(name, share, position=place)
        for place, (name, share) in enumerate(
            zip(NAMES[:3], ("33.34", "33.33", "33.33"), strict=True), 1
        )
    )
    meeting = a_session(session, [an_idea(session, "Của ba người", authors), an_idea(session)])
    mark_all(session, meeting)

    broken, whole = standings(session, meeting)

    assert (broken.has_quorum, broken.place, broken.possible) == (
        False,
        None,
        (Outcome.NO_QUORUM,),
    )
    assert (whole.has_quorum, whole.place) == (True, 1)
    assert meeting_has_quorum(sessions.get_meeting(session, meeting))


def test_the_vote_is_measured_against_the_members_who_may_vote(session):
    idea = an_idea(session, authors=(an_author(NAMES[6]),))
    meeting = a_session(session, [idea])
    mark_all(session, meeting)
    (row,) = agenda.list_agenda(session, meeting)

    passed = conclusions.record_ballot(session, row.item_id, Ballot(4, 2))
    failed = conclusions.record_ballot(session, row.item_id, Ballot(3, 3))

    assert (passed.vote_passed, failed.vote_passed) == (True, False)
    assert passed.possible[0] is Outcome.APPROVED
    assert Outcome.APPROVED not in failed.possible
