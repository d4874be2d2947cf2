"""The ledger: what came in, what was paid, what is left; nothing is erased."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.award_errors import EntryStruck
from app.rules.errors import InvalidForm, NotFound, ReasonNeeded
from app.rules.fund import FundFlow
from app.services import fund
from app.services.fund import Cover, NewEntry
from tests.conftest import NOW

IN, OUT = FundFlow.IN, FundFlow.OUT


def enter(session, day, flow, amount, what="Trích ngân sách lập quỹ"):
    return fund.enter(session, NewEntry(day, flow, amount, what, "PT 01"), NOW)


def test_the_balance_runs_in_the_order_of_the_days(session):
    enter(session, date(2026, 3, 1), OUT, 300_000)
    enter(session, date(2026, 1, 15), IN, 40_000_000)

    book = fund.ledger(session, 2026)

    assert [each.balance for each in book.entries] == [40_000_000, 39_700_000]
    assert (book.opening, book.income, book.expense) == (0, 40_000_000, 300_000)
    assert book.balance == 39_700_000


def test_a_year_begins_with_what_the_year_before_left(session):
    enter(session, date(2025, 12, 31), IN, 5_000_000)
    enter(session, date(2026, 1, 1), OUT, 1_000_000)

    assert fund.ledger(session, 2025).balance == 5_000_000
    assert fund.ledger(session, 2026).opening == 5_000_000
    assert fund.ledger(session, 2026).balance == 4_000_000
    assert fund.years(session, date(2026, 7, 1)) == [2026, 2025]


def test_a_struck_line_stays_and_does_not_count(session):
    wrong = enter(session, date(2026, 1, 15), IN, 40_000_000)
    enter(session, date(2026, 1, 16), IN, 4_000_000)

    fund.strike(session, wrong, "Ghi nhầm số tiền", NOW)

    book = fund.ledger(session, 2026)
    assert [each.struck for each in book.entries] == ["Ghi nhầm số tiền", ""]
    assert [each.balance for each in book.entries] == [0, 4_000_000]
    with pytest.raises(EntryStruck):
        fund.strike(session, wrong, "Lần nữa", NOW)


def test_a_line_is_struck_with_a_reason_only(session):
    line = enter(session, date(2026, 1, 15), IN, 1)
    with pytest.raises(ReasonNeeded):
        fund.strike(session, line, "  ", NOW)
    with pytest.raises(NotFound):
        fund.strike(session, 99, "Sai", NOW)


def test_everything_wrong_is_said_at_its_box(session):
    with pytest.raises(InvalidForm) as said:
        enter(session, date(2026, 7, 21), IN, 0, " ")
    assert set(said.value.wrong) == {"on", "amount", "what"}


def test_without_any_line_nothing_can_be_said_of_cover(session):
    assert fund.cover(session, 1_000_000, date(2026, 7, 20)).missing == 0

    enter(session, date(2026, 1, 15), IN, 400_000)

    assert fund.cover(session, 1_000_000, date(2026, 7, 20)).missing == 600_000
    assert fund.cover(session, 400_000, date(2026, 7, 20)).missing == 0


@given(st.integers(0, 10**10), st.integers(0, 10**10), st.integers(0, 10**10))
def test_what_is_missing_is_never_negative_and_covers_exactly(balance, promised, needed):
    missing = Cover(True, balance, promised, needed).missing

    assert missing >= 0
    assert missing == 0 or balance + missing == promised + needed


@given(st.lists(st.tuples(st.sampled_from(FundFlow), st.integers(1, 10**9)), max_size=8))
def test_the_last_balance_is_the_sum_of_all_lines(moves):
    rows = tuple(
        fund.EntryRow(n, date(2026, 1, 1), flow, amount, "x", "", "", None, 0, "")
        for n, (flow, amount) in enumerate(moves)
    )
    book = fund.Ledger(2026, 0, rows)

    assert book.balance == sum(a if f is IN else -a for f, a in moves)
