"""A bonus is paid once; the money of a revoked award comes back once."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from app.rules.award_errors import (
    AlreadyPaid,
    AlreadyReturned,
    AlreadyRevoked,
    AwardNotIssued,
    AwardNotRevoked,
    EntryRests,
    NothingToPay,
    NotPaid,
)
from app.rules.errors import InvalidForm, NotFound
from app.rules.fund import FundFlow
from app.services import awards, bonus_payments, fund, revocations
from app.services.bonus_payments import Booking
from app.services.fund import NewEntry
from app.services.revocations import Revocation
from tests.makers_decisions import NOW, a_draft, some_nominations
from tests.makers_sessions import a_closed_session

SIGNED, PAID = date(2026, 7, 20), date(2026, 8, 1)
LATER = NOW.replace(month=9)
BOOKING = Booking(PAID, "PC 05")


@pytest.fixture
def decision(session):
    meeting = a_closed_session(session)
    drafted = a_draft(session, meeting, some_nominations(session, meeting))
    awards.issue_decision(session, drafted, 12, SIGNED)
    return drafted


def ids(session, decision):
    return [row.id for row in awards.decision_detail(session, decision).awards]


def revoke(session, award_id):
    revocations.revoke_award(session, award_id, Revocation("Sai", PAID), LATER)


def test_a_whole_decision_is_paid_a_line_each(session, decision):
    assert [due.amount for due in bonus_payments.unpaid(session)] == [1_520_000, 760_000, 1_140_000]

    total = bonus_payments.pay(session, ids(session, decision), BOOKING, LATER)

    book = fund.ledger(session, 2026)
    assert (total, book.expense, len(book.entries)) == (3_420_000, 3_420_000, 3)
    assert book.entries[1].what == "Chi tiền thưởng Hà Văn Ân theo Quyết định số 12/QĐ-UBND"
    assert bonus_payments.unpaid(session, decision) == []


def test_an_award_is_not_paid_twice(session, decision):
    first = ids(session, decision)[:1]
    bonus_payments.pay(session, first, BOOKING, LATER)

    with pytest.raises(AlreadyPaid, match="01/08/2026"):
        bonus_payments.pay(session, first, BOOKING, LATER)
    entry = NewEntry(PAID, FundFlow.OUT, 1, "Chi lần hai")
    with pytest.raises(IntegrityError):
        fund.enter(session, entry, LATER, first[0])


def test_a_payment_that_was_struck_can_be_made_again(session, decision):
    first = ids(session, decision)[:1]
    bonus_payments.pay(session, first, BOOKING, LATER)
    fund.strike(session, fund.ledger(session, 2026).entries[0].id, "Ghi nhầm ngày", LATER)

    bonus_payments.pay(session, first, BOOKING, LATER)

    assert fund.ledger(session, 2026).expense == 1_520_000


def test_the_money_of_a_revoked_award_comes_back_once(session, decision):
    first = ids(session, decision)[0]
    bonus_payments.pay(session, [first], BOOKING, LATER)
    with pytest.raises(AwardNotRevoked):
        bonus_payments.give_back(session, [first], BOOKING, LATER)
    revoke(session, first)
    assert [due.award_id for due in bonus_payments.not_returned(session)] == [first]

    assert bonus_payments.give_back(session, [first], BOOKING, LATER) == 1_520_000

    assert fund.ledger(session, 2026).balance == 0
    assert bonus_payments.not_returned(session) == []
    with pytest.raises(AlreadyReturned):
        bonus_payments.give_back(session, [first], BOOKING, LATER)
    with pytest.raises(EntryRests):
        fund.strike(session, fund.ledger(session, 2026).entries[0].id, "Sai", LATER)


def test_a_revoked_award_is_not_paid_and_owes_nothing(session, decision):
    first = ids(session, decision)[0]
    revoke(session, first)

    with pytest.raises(AlreadyRevoked):
        bonus_payments.pay(session, [first], BOOKING, LATER)
    with pytest.raises(NotPaid):
        bonus_payments.give_back(session, [first], BOOKING, LATER)
    assert first not in [due.award_id for due in bonus_payments.unpaid(session)]


def test_drafts_early_days_and_empty_choices_are_refused(session, decision):
    with pytest.raises(NothingToPay):
        bonus_payments.pay(session, [], BOOKING, LATER)
    with pytest.raises(NotFound):
        bonus_payments.pay(session, [99], BOOKING, LATER)
    with pytest.raises(InvalidForm):
        bonus_payments.pay(session, ids(session, decision), Booking(date(2026, 7, 19)), LATER)


def test_a_draft_is_not_paid(session):
    meeting = a_closed_session(session)
    drafted = a_draft(session, meeting, some_nominations(session, meeting))

    with pytest.raises(AwardNotIssued):
        bonus_payments.pay(session, ids(session, drafted), BOOKING, LATER)


def test_what_decisions_promise_counts_before_it_is_paid(session, decision):
    fund.enter(session, NewEntry(SIGNED, FundFlow.IN, 4_000_000, "Trích lập quỹ"), LATER)

    assert fund.cover(session, 1_000_000, PAID).missing == 420_000
    assert fund.cover(session, 3_420_000, PAID, but_not=decision).missing == 0

    bonus_payments.pay(session, ids(session, decision), BOOKING, LATER)

    assert fund.cover(session, 1_000_000, PAID).missing == 420_000
