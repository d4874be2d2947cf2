"""Sessions and decisions as the command line lists them."""

from datetime import date

import pytest

from app.services import listings
from tests.makers_reports import a_meeting


def test_sessions_come_newest_first_and_by_year(session):
    a_meeting(session, date(2025, 9, 1))
    a_meeting(session, date(2026, 7, 16))

    assert [line.held_on for line in listings.sessions(session, None)] == [
        date(2026, 7, 16),
        date(2025, 9, 1),
    ]
    (line,) = listings.sessions(session, 2025)
    assert (line.title, line.council, line.state) == (
        "Phiên họp đánh giá",
        "Hội đồng 01/09/2025",
        "closed",
    )


def test_without_decisions_there_is_nothing_to_list(session):
    assert listings.decisions(session, 2026) == []


@pytest.mark.parametrize(
    ("text", "typed", "fits"),
    [
        ("Thôn Đồng Minh", "dong", True),
        ("Thôn Đồng Minh", "minh thôn", True),
        ("Thôn", "xã", False),
    ],
)
def test_words_are_matched_without_marks(text, typed, fits):
    assert listings.matches(text, typed) is fits
