"""A decision's bonuses follow the day it is dated; what is issued stays as it was."""

from datetime import date
from decimal import Decimal

import pytest

from app.rules.award import AwardKind, DecisionState, RecipientKind
from app.rules.errors import (
    AlreadyIssued,
    DecisionWaits,
    InvalidForm,
    NominationInUse,
    NoQuorum,
    NotApproved,
    NotFound,
    NothingToDecide,
    NumberTaken,
    ReasonNeeded,
)
from app.rules.session import Outcome
from app.services import (
    award_papers,
    awards,
    conclusions,
    document_register,
    nominations,
    revocations,
)
from app.services.awards import DecisionDraft
from app.services.nominations import NominationDraft
from app.services.revocations import Revocation
from tests.conftest import NOW
from tests.makers import an_idea
from tests.makers_awards import a_closed_session

JUNE, JULY = date(2026, 6, 25), date(2026, 7, 20)


@pytest.fixture
def meeting(session):
    ideas = [(an_idea(session, f"Ý tưởng {n}"), Outcome.APPROVED) for n in range(3)]
    return a_closed_session(session, ideas)


@pytest.fixture
def nominated(session, meeting):
    kinds = (RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD, RecipientKind.COLLECTIVE)
    names = ("Hà Văn Ăn", "Hộ bà Vi Thị Ót", "Chi đoàn thôn Vân Hòa")
    return tuple(
        nominations.nominate(session, NominationDraft(item.id, name, kind), NOW)
        for item, name, kind in zip(meeting.agenda, names, kinds, strict=True)
    )


def a_decision(session, meeting, nominated, on=JULY):
    return awards.draft_decision(session, DecisionDraft(meeting.id, nominated, 1, on), NOW)


@pytest.mark.parametrize(
    ("on", "amounts"),
    [(JUNE, [1_410_000, 710_000, 1_060_000]), (JULY, [1_520_000, 760_000, 1_140_000])],
)
def test_bonuses_follow_the_salary_in_force_on_the_day(session, meeting, nominated, on, amounts):
    decision = awards.decision_detail(session, a_decision(session, meeting, nominated, on))

    assert [award.amount for award in decision.awards] == amounts
    assert decision.row.total == sum(amounts)
    assert decision.row.state is DecisionState.DRAFT


def test_the_raw_product_is_kept_beside_the_rounded_sum(session, meeting, nominated):
    decision = awards.decision_detail(session, a_decision(session, meeting, nominated))

    assert [award.raw for award in decision.awards] == [
        Decimal(1_518_000),
        Decimal(759_000),
        Decimal(1_138_500),
    ]
    assert decision.salary_source == "Nghị định số 161/2026/NĐ-CP"


def test_issuing_on_another_day_works_the_bonuses_out_anew(session, meeting, nominated):
    decision = a_decision(session, meeting, nominated, JUNE)

    issued = awards.issue_decision(session, decision, 12, JULY)

    assert issued.row.name == "12/QĐ-UBND"
    assert (issued.row.state, issued.bonus_date) == (DecisionState.ISSUED, JULY)
    assert [award.amount for award in issued.awards] == [1_520_000, 760_000, 1_140_000]


def test_a_decision_is_the_chairmans_own_and_has_no_tm(session, meeting, nominated):
    decision = awards.decision_detail(session, a_decision(session, meeting, nominated))

    assert decision.row.signer_lines == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")


def test_an_issued_decision_is_not_issued_again_or_thrown_away(session, meeting, nominated):
    decision = a_decision(session, meeting, nominated)
    awards.issue_decision(session, decision, 12, JULY)

    with pytest.raises(AlreadyIssued, match="12/QĐ-UBND"):
        awards.issue_decision(session, decision, 13, JULY)
    with pytest.raises(AlreadyIssued):
        awards.drop_draft(session, decision)


def test_a_number_used_in_the_year_is_refused_and_the_draft_stays(session, meeting, nominated):
    first = a_decision(session, meeting, nominated[:1])
    second = a_decision(session, meeting, nominated[1:])
    awards.issue_decision(session, first, 12, JULY)

    with pytest.raises(NumberTaken):
        awards.issue_decision(session, second, 12, JULY)

    assert awards.decision_detail(session, second).row.state is DecisionState.DRAFT


def test_a_nomination_stands_in_one_decision(session, meeting, nominated):
    a_decision(session, meeting, nominated)

    with pytest.raises(NominationInUse):
        a_decision(session, meeting, nominated[:1])


def test_a_draft_thrown_away_frees_its_nominations(session, meeting, nominated):
    awards.drop_draft(session, a_decision(session, meeting, nominated))

    assert document_register.lines_of_year(session, 2026) == ()
    assert a_decision(session, meeting, nominated)


def test_only_a_giay_khen_is_given_by_the_decision(session, meeting):
    item = meeting.agenda[0]
    praised = nominations.nominate(
        session,
        NominationDraft(
            item.id, "Hà Văn Ăn", RecipientKind.INDIVIDUAL, kind=AwardKind.COMMENDATION
        ),
        NOW,
    )

    with pytest.raises(NothingToDecide):
        a_decision(session, meeting, (praised,))


def test_a_revoked_award_keeps_its_line_and_its_reason(session, meeting, nominated):
    decision = a_decision(session, meeting, nominated)
    detail = awards.issue_decision(session, decision, 12, JULY)
    with pytest.raises(ReasonNeeded):
        revocations.revoke_award(
            session, detail.awards[0].id, Revocation(" ", date(2026, 7, 20)), NOW
        )

    revocations.revoke_award(
        session, detail.awards[0].id, Revocation("Kê khai không đúng", date(2026, 7, 20)), NOW
    )

    after = awards.decision_detail(session, decision)
    assert [award.revoked for award in after.awards] == [True, False, False]
    assert after.awards[0].revoke_reason == "Kê khai không đúng"
    assert (after.row.recipients, after.row.total) == (2, 1_900_000)
    assert after.row.state is DecisionState.ISSUED


def test_a_decision_whose_awards_are_all_revoked_is_revoked(session, meeting, nominated):
    decision = a_decision(session, meeting, nominated[:1])
    detail = awards.issue_decision(session, decision, 12, JULY)

    revocations.revoke_award(
        session, detail.awards[0].id, Revocation("Kê khai không đúng", date(2026, 7, 20)), NOW
    )

    assert awards.decision_detail(session, decision).row.state is DecisionState.REVOKED


def test_decisions_are_found_by_year_session_and_number(session, meeting, nominated):
    decision = a_decision(session, meeting, nominated)
    awards.issue_decision(session, decision, 12, JULY)

    assert [row.id for row in awards.list_decisions(session, 2026)] == [decision]
    assert awards.list_decisions(session, 2027) == []
    assert [row.id for row in awards.decisions_of_session(session, meeting.id)] == [decision]
    assert awards.find_decision(session, 12, 2026) == decision
    with pytest.raises(NotFound):
        awards.find_decision(session, 13, 2026)


def test_a_decision_is_not_signed_before_the_session_was_held(session, meeting, nominated):
    decision = a_decision(session, meeting, nominated)

    with pytest.raises(InvalidForm) as wrong:
        awards.issue_decision(session, decision, 12, date(2026, 7, 14))

    assert wrong.value.wrong["dated_on"].filled() == (
        "Quyết định không thể ký trước ngày họp 15/07/2026."
    )
    assert awards.decision_detail(session, decision).row.state is DecisionState.DRAFT


def test_what_the_council_does_not_approve_any_more_goes_into_no_decision(
    session, meeting, nominated
):
    meeting.agenda[0].result.outcome = Outcome.NO_QUORUM
    with pytest.raises(NoQuorum):
        a_decision(session, meeting, nominated)

    meeting.agenda[0].result.outcome = Outcome.NEEDS_WORK
    with pytest.raises(NotApproved):
        a_decision(session, meeting, nominated)


def test_the_register_calls_a_decision_what_its_paper_is_called(session, meeting, nominated):
    decision = a_decision(session, meeting, nominated[:2])

    (entry,) = document_register.lines_of_year(session, 2026)

    assert entry.subject == award_papers.decision_paper(session, decision).sheet.subject
    assert "cho cá nhân, hộ gia đình có thành tích" in entry.subject


def test_a_session_is_not_reopened_under_a_draft(session, meeting, nominated):
    a_decision(session, meeting, nominated)

    with pytest.raises(DecisionWaits, match="Hãy bỏ dự thảo"):
        conclusions.reopen_session(session, meeting.id, "Xem lại điểm", NOW)
