"""A number is used once per series and year, and may come after the signature."""

from datetime import date, datetime

import pytest

from app.rules.document import DocumentKind
from app.rules.errors import NotFound, NumberNotPossible, NumberTaken
from app.services import document_numbers as numbers
from app.services import document_register
from app.services.document_numbers import NewDocument

DAY = date(2026, 7, 20)
NOW = datetime(2026, 7, 20, 9, 30)


def a_document(session, kind=DocumentKind.AWARD_DECISION):
    return numbers.register(session, NewDocument(kind, "Khen thưởng"), DAY, NOW).id


def test_a_document_is_made_without_number_and_day(session):
    a_document(session)

    (row,) = document_register.lines_of_year(session, 2026)
    assert (row.number, row.dated_on, row.symbol) == (None, None, "QĐ-UBND")


def test_number_and_day_come_after_the_signature(session):
    row = numbers.give_number(session, a_document(session), 5, DAY)

    assert row.number_and_symbol == "05/QĐ-UBND"
    assert row.dated_on == DAY


def test_the_next_number_follows_the_highest_of_the_series(session):
    numbers.give_number(session, a_document(session), 5, DAY)

    assert numbers.suggested_number(session, DocumentKind.COUNCIL_DECISION, 2026) == 6
    assert numbers.suggested_number(session, DocumentKind.SUBMISSION, 2026) == 1
    assert numbers.suggested_number(session, DocumentKind.AWARD_DECISION, 2027) == 1


def test_a_number_used_in_the_series_is_refused(session):
    numbers.give_number(session, a_document(session), 5, DAY)
    other = a_document(session, DocumentKind.COUNCIL_DECISION)

    with pytest.raises(NumberTaken, match="Số 05 năm 2026"):
        numbers.give_number(session, other, 5, DAY)

    assert numbers.give_number(session, other, 5, date(2027, 1, 4)).number == 5


def test_a_document_may_keep_its_own_number(session):
    document = a_document(session)
    numbers.give_number(session, document, 5, DAY)

    assert numbers.give_number(session, document, 5, date(2026, 7, 21)).dated_on.day == 21


def test_what_is_no_number_is_refused(session):
    with pytest.raises(NumberNotPossible):
        numbers.give_number(session, a_document(session), 0, DAY)
    with pytest.raises(NotFound):
        numbers.give_number(session, 999, 1, DAY)
