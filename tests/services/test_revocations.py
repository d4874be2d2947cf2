"""What is taken back stays to be read, and its notice waits for a number."""

from datetime import date

import pytest

from app.models.document import IssuedDocument
from app.rules.award import DecisionState
from app.rules.award_errors import AlreadyRevoked, AwardNotIssued
from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, NotFound, ReasonNeeded
from app.services import awards, document_numbers, revocations
from app.services.revocations import Revocation
from tests.makers_decisions import NOW, a_draft, some_nominations
from tests.makers_sessions import a_closed_session

SIGNED, DAY = date(2026, 7, 20), date(2026, 8, 5)
LATER = NOW.replace(month=8)
TOLD = Revocation("Kê khai không đúng", DAY, "Biên bản làm việc ngày 03/8/2026")


@pytest.fixture
def decision(session):
    meeting = a_closed_session(session)
    drafted = a_draft(session, meeting, some_nominations(session, meeting))
    awards.issue_decision(session, drafted, 12, SIGNED)
    return drafted


def rows(session, decision):
    return awards.decision_detail(session, decision).awards


def test_day_reason_and_evidence_are_kept(session, decision):
    revocations.revoke_award(session, rows(session, decision)[0].id, TOLD, LATER)

    row = rows(session, decision)[0]
    assert (row.revoked, row.revoked_on) == (True, DAY)
    assert (row.revoke_reason, row.revoke_evidence) == (TOLD.reason, TOLD.evidence)
    assert awards.decision_detail(session, decision).row.revoked == 1


def test_the_notice_gets_a_line_of_the_register_without_a_number(session, decision):
    revocations.revoke_award(session, rows(session, decision)[0].id, TOLD, LATER)

    line = session.get(IssuedDocument, rows(session, decision)[0].revocation_id)
    assert (line.kind, line.number, line.symbol) == (
        DocumentKind.REVOCATION_NOTICE,
        None,
        "TB-UBND",
    )
    assert "12/QĐ-UBND" in line.subject
    assert not line.signer_lines.startswith("TM.")
    document_numbers.give_number(session, line.id, 21, DAY)
    assert line.number == 21


def test_a_whole_decision_is_taken_back_at_once(session, decision):
    revocations.revoke_award(session, rows(session, decision)[0].id, TOLD, LATER)

    assert revocations.revoke_decision(session, decision, TOLD, LATER) == 2
    assert all(row.revoked for row in rows(session, decision))
    assert awards.decision_detail(session, decision).row.state is DecisionState.REVOKED


def test_what_was_taken_back_can_be_given_again(session, decision):
    first = rows(session, decision)[0]
    meeting = awards.decision_detail(session, decision).row.session_id
    revocations.revoke_award(session, first.id, TOLD, LATER)

    again = a_draft(session, meeting, [3], date(2026, 9, 1))

    assert rows(session, again)[0].recipient == first.recipient


def test_no_award_is_taken_back_twice_or_without_a_reason(session, decision):
    first = rows(session, decision)[0].id
    with pytest.raises(ReasonNeeded):
        revocations.revoke_award(session, first, Revocation(" ", DAY), LATER)
    revocations.revoke_award(session, first, TOLD, LATER)
    with pytest.raises(AlreadyRevoked, match="05/08/2026"):
        revocations.revoke_award(session, first, TOLD, LATER)


@pytest.mark.parametrize("day", [date(2026, 7, 19), date(2026, 8, 21)])
def test_the_day_lies_between_the_signature_and_today(session, decision, day):
    with pytest.raises(InvalidForm) as said:
        revocations.revoke_award(
            session, rows(session, decision)[0].id, Revocation("Sai", day), LATER
        )
    assert set(said.value.wrong) == {"on"}


def test_a_draft_is_dropped_instead(session):
    meeting = a_closed_session(session)
    drafted = a_draft(session, meeting, some_nominations(session, meeting))

    with pytest.raises(AwardNotIssued):
        revocations.revoke_decision(session, drafted, TOLD, LATER)


def test_what_is_not_there_is_said(session):
    with pytest.raises(NotFound):
        revocations.revoke_award(session, 99, TOLD, LATER)
    with pytest.raises(NotFound):
        revocations.revoke_decision(session, 99, TOLD, LATER)
