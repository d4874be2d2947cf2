from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.errors import BadTally, OutcomeNotPossible
from app.rules.session import (
    BASE_LABELS,
    OUTCOME_LABELS,
    RECUSAL_KIND_LABELS,
    ROLE_LABELS,
    SESSION_STATE_LABELS,
    TWO_THIRDS,
    Ballot,
    Base,
    Headcount,
    Outcome,
    Party,
    RecusalKind,
    Role,
    SessionState,
    check_ballot,
    check_outcome,
    conclude,
    conflict,
    possible_outcomes,
    quorum,
    vote_base,
    vote_passes,
)

SEVEN = Headcount(members=7, present=6)


@pytest.mark.parametrize(("present", "enough"), [(6, True), (5, True), (4, False), (0, False)])
def test_two_thirds_of_seven_members_are_five(present, enough):
    assert quorum(7, present, 0, TWO_THIRDS, Base.ALL_MEMBERS) is enough


def test_stepping_back_can_break_the_quorum_of_one_idea():
    assert quorum(7, 5, 0, TWO_THIRDS, Base.ALL_MEMBERS)
    assert not quorum(7, 5, 1, TWO_THIRDS, Base.ALL_MEMBERS)


def test_the_quorum_may_be_taken_of_those_present():
    assert quorum(9, 3, 1, TWO_THIRDS, Base.PRESENT)
    assert not quorum(9, 3, 2, TWO_THIRDS, Base.PRESENT)


def test_nobody_is_never_a_quorum():
    assert not quorum(0, 0, 0, Fraction(0), Base.PRESENT)


@given(st.integers(1, 30), st.integers(0, 30), st.fractions(Fraction(1, 10), 1, max_denominator=10))
def test_one_more_member_never_breaks_a_quorum(members, present, share):
    if quorum(members, present, 0, share, Base.ALL_MEMBERS):
        assert quorum(members, present + 1, 0, share, Base.ALL_MEMBERS)


def test_a_vote_of_exactly_two_thirds_passes():
    six = Headcount(members=6, present=6)

    assert vote_passes(4, six, TWO_THIRDS, Base.ALL_MEMBERS)
    assert not vote_passes(3, six, TWO_THIRDS, Base.ALL_MEMBERS)


def test_absent_members_weigh_on_the_vote_only_when_all_are_counted():
    assert not vote_passes(4, SEVEN, TWO_THIRDS, Base.ALL_MEMBERS)
    assert vote_passes(4, SEVEN, TWO_THIRDS, Base.PRESENT)


def test_members_who_stepped_back_are_not_counted_against_the_idea():
    one_back = Headcount(members=7, present=6, recused=1, recused_present=1)

    assert vote_base(one_back, Base.ALL_MEMBERS) == 6
    assert vote_base(one_back, Base.PRESENT) == 5
    assert vote_passes(4, one_back, TWO_THIRDS, Base.ALL_MEMBERS)


def test_no_vote_passes_when_nobody_may_vote():
    assert not vote_passes(0, Headcount(1, 1, 1, 1), Fraction(0), Base.PRESENT)


@given(st.integers(0, 60), st.integers(1, 60), st.fractions(0, 1, max_denominator=20))
def test_the_vote_is_counted_without_rounding(agree, voters, fraction):
    headcount = Headcount(members=voters, present=voters)

    passes = vote_passes(agree, headcount, fraction, Base.PRESENT)

    assert passes is (Fraction(agree, voters) >= fraction)


def test_more_papers_than_voters_are_refused():
    check_ballot(Ballot(agree=4, disagree=1, other=1), SEVEN)
    with pytest.raises(BadTally, match="7 phiếu nhưng chỉ 6 thành viên"):
        check_ballot(Ballot(agree=4, disagree=1, other=1, invalid=1), SEVEN)
    with pytest.raises(BadTally):
        check_ballot(Ballot(agree=-1), SEVEN)


@pytest.mark.parametrize(
    ("has_quorum", "vote_passed", "score_passed", "outcome"),
    [
        (True, True, True, Outcome.APPROVED),
        (True, True, False, Outcome.NEEDS_WORK),
        (True, False, True, Outcome.NEEDS_WORK),
        (True, False, False, Outcome.NOT_APPROVED),
        (False, True, True, Outcome.NO_QUORUM),
    ],
)
def test_the_conclusion_follows_from_quorum_vote_and_score(
    has_quorum, vote_passed, score_passed, outcome
):
    assert outcome is conclude(
        has_quorum=has_quorum, vote_passed=vote_passed, score_passed=score_passed
    )


def test_the_chair_may_ask_for_more_work_but_not_approve_against_the_vote():
    possible = possible_outcomes(has_quorum=True, vote_passed=False, score_passed=True)

    check_outcome(Outcome.NOT_APPROVED, possible, "Loa số")
    with pytest.raises(OutcomeNotPossible, match="Cần hoàn thiện, Không đạt"):
        check_outcome(Outcome.APPROVED, possible, "Loa số")


def test_an_author_on_the_council_is_recognised():
    author = Party("Lò Thị Đào", unit_id=3)

    assert conflict(author, Party("lò  thị đào", unit_id=1, village_id=3)) is RecusalKind.AUTHOR
    assert conflict(author, Party("Lò Thị Đào")) is RecusalKind.AUTHOR


def test_a_namesake_with_another_birth_date_is_not_the_author():
    author = Party("Lê Văn Hùng", birth_date=date(1970, 1, 1))

    assert conflict(author, Party("Lê Văn Hùng", birth_date=date(1990, 1, 1))) is None


def test_a_namesake_of_another_unit_is_a_question():
    assert conflict(Party("Lê Văn Hùng", 3), Party("Lê Văn Hùng", 4)) is RecusalKind.OTHER


def test_the_same_village_and_family_name_may_mean_kin():
    author = Party("Lê Thị Ánh", village_id=3)

    assert conflict(author, Party("Lê Văn Hùng", 1, 3)) is RecusalKind.KIN
    assert conflict(author, Party("Hà Văn Ăn", 1, 3)) is RecusalKind.SAME_UNIT
    assert conflict(author, Party("Lê Văn Hùng", 1, 4)) is None
    assert conflict(Party("", 3), Party("", 3)) is RecusalKind.SAME_UNIT


def test_every_kind_has_its_words():
    assert set(ROLE_LABELS) == set(Role)
    assert set(BASE_LABELS) == set(Base)
    assert set(RECUSAL_KIND_LABELS) == set(RecusalKind)
    assert set(SESSION_STATE_LABELS) == set(SessionState)
    assert set(OUTCOME_LABELS) == set(Outcome)
