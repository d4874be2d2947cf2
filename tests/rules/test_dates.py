from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.dates import date_words, parse_date, short_date, vietnamese_date_line
from app.rules.errors import UnknownDate

THE_DAY = date(2026, 6, 5)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 6, 5), "ngày 05 tháng 6 năm 2026"),
        (date(2024, 2, 29), "ngày 29 tháng 02 năm 2024"),
        (date(2026, 12, 10), "ngày 10 tháng 12 năm 2026"),
        (date(2027, 1, 1), "ngày 01 tháng 01 năm 2027"),
    ],
)
def test_days_below_ten_and_the_first_two_months_get_a_zero(day, words):
    assert date_words(day) == words


def test_the_place_stands_before_the_date():
    line = vietnamese_date_line("Thượng Ninh", THE_DAY)

    assert line == "Thượng Ninh, ngày 05 tháng 6 năm 2026"


def test_a_paper_not_yet_signed_leaves_room_for_the_day():
    line = vietnamese_date_line("Thượng Ninh", None, 2026)

    assert line == "Thượng Ninh, ngày      tháng      năm 2026"


def test_only_the_day_may_be_left_open():
    line = vietnamese_date_line("Thượng Ninh", None, 2026, 7)

    assert line == "Thượng Ninh, ngày      tháng 7 năm 2026"


@pytest.mark.parametrize(
    "text",
    [
        "5/6/26",
        "05/06/2026",
        "5-6-2026",
        "05.06.2026",
        "2026-06-05",
        "ngày 05 tháng 6 năm 2026",
        "Thượng Ninh, ngày 05 tháng 6 năm 2026",
        " Ngày 5 tháng 06 năm 2026. ",
        "5 tháng 6 năm 2026",
    ],
)
def test_every_usual_way_of_writing_a_date_is_understood(text):
    assert parse_date(text) == THE_DAY


def test_two_digits_from_fifty_on_are_the_last_century():
    assert parse_date("2/9/78") == date(1978, 9, 2)


@pytest.mark.parametrize("text", ["", "hôm qua", "31/2/2026", "5/6", "2026-13-01", "45999"])
def test_what_is_no_date_is_refused_with_an_example(text):
    with pytest.raises(UnknownDate, match="05/06/2026"):
        parse_date(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_date_that_was_written_is_read_back(day):
    assert parse_date(date_words(day)) == day
    assert parse_date(short_date(day)) == day
    assert parse_date(day.isoformat()) == day
