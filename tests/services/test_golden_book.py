from datetime import datetime

import pytest

from app.models.award import Award
from app.rules.errors import NotFound
from app.rules.print_errors import DecisionNotIssued
from app.services import golden_book
from app.services.certificates import certificate_lines
from tests.makers_certificates import a_drafted_decision, an_issued_decision


def numbers(session, decision):
    return [line.book_number for line in certificate_lines(session, decision)]


def test_numbers_are_blank_until_the_decision_is_issued(session):
    decision = a_drafted_decision(session)

    assert numbers(session, decision) == [None, None, None]
    with pytest.raises(DecisionNotIssued):
        golden_book.enter(session, decision)


def test_an_issued_decision_is_entered_in_its_order(session):
    decision = an_issued_decision(session)

    assert numbers(session, decision) == [1, 2, 3]
    assert {
        session.get(Award, line.award_id).book_year for line in certificate_lines(session, decision)
    } == {2026}


def test_a_second_entry_gives_nothing_again(session):
    decision = an_issued_decision(session)

    assert golden_book.enter(session, decision) == 0
    assert numbers(session, decision) == [1, 2, 3]


def test_an_award_taken_back_keeps_its_number_and_none_is_given_again(session):
    decision = an_issued_decision(session)
    last = certificate_lines(session, decision)[-1].award_id
    award = session.get(Award, last)
    award.revoked_at, award.revoke_reason = datetime(2026, 8, 1), "Kê khai sai"
    session.flush()

    other = Award(decision_id=decision, nomination_id=award.nomination_id, position=9)
    other.coefficient, other.raw, other.amount = award.coefficient, award.raw, award.amount
    session.add(other)
    session.flush()
    session.expire_all()

    assert golden_book.enter(session, decision) == 1
    assert (award.book_number, other.book_number) == (3, 4)


def test_an_award_taken_back_before_gets_no_number(session):
    decision = an_issued_decision(session)
    award = session.get(Award, certificate_lines(session, decision)[0].award_id)
    award.book_year = award.book_number = None
    award.revoked_at, award.revoke_reason = datetime(2026, 8, 1), "Kê khai sai"
    session.flush()

    assert golden_book.enter(session, decision) == 0


def test_another_year_begins_at_one(session):
    decision = an_issued_decision(session)
    found = [session.get(Award, line.award_id) for line in certificate_lines(session, decision)]
    for award in found:
        award.book_year = award.book_number = None
    session.flush()

    golden_book.enter_awards(session, found[:1], 2026)
    golden_book.enter_awards(session, found[1:], 2027)

    assert [(award.book_year, award.book_number) for award in found] == [
        (2026, 1),
        (2027, 1),
        (2027, 2),
    ]


def test_a_decision_that_is_not_there_is_said(session):
    with pytest.raises(NotFound):
        golden_book.enter(session, 99)
