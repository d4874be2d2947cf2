"""What people may ask about their data, and until when the office answers (Decree 356/2025)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.person_request import REQUEST_LABELS, RequestKind, Terms, due


@pytest.mark.parametrize(
    ("terms", "extended", "last"),
    [
        (Terms(10, 20), False, date(2026, 3, 10)),
        (Terms(10, 20), True, date(2026, 3, 20)),
        (Terms(15, 30), False, date(2026, 3, 15)),
        (Terms(20, 40), True, date(2026, 4, 9)),
    ],
)
def test_the_first_day_is_not_counted(terms, extended, last):
    assert due(date(2026, 2, 28), terms, extended=extended) == last


@given(st.dates(date(2026, 1, 1), date(2100, 1, 1)), st.integers(1, 60), st.integers(0, 60))
def test_an_extension_never_shortens(received, days, more):
    terms = Terms(days, days + more)

    assert received < due(received, terms) <= due(received, terms, extended=True)


def test_every_right_has_a_name():
    assert set(REQUEST_LABELS) == set(RequestKind)
