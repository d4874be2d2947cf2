import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.errors import NotFound, NumberNotPossible, NumberTaken
from app.rules.numbering import (
    check_number,
    format_number_symbol,
    gaps,
    idea_code,
    next_number,
    read_idea_code,
)


def test_a_year_begins_with_number_one():
    assert next_number(set()) == 1
    assert gaps(set()) == ()


def test_a_gap_is_named_but_never_filled_by_itself():
    assert next_number({1, 2, 5}) == 6
    assert gaps({1, 2, 5}) == (3, 4)


@given(st.sets(st.integers(1, 200)))
def test_used_numbers_and_gaps_make_the_whole_row(used):
    assert sorted({*used, *gaps(used)}) == list(range(1, next_number(used)))


def test_a_number_is_used_once_a_year():
    assert check_number(4, {1, 2}, 2026) == 4
    with pytest.raises(NumberTaken, match="Số 02 năm 2026"):
        check_number(2, {1, 2}, 2026)
    with pytest.raises(NumberNotPossible):
        check_number(0, {1, 2}, 2026)


def test_a_number_below_ten_gets_a_zero_before_its_symbol():
    assert format_number_symbol(5, "QĐ-UBND") == "05/QĐ-UBND"
    assert format_number_symbol(123, "TTr-VHXH") == "123/TTr-VHXH"
    assert format_number_symbol(7, "") == "07"


def test_a_number_not_yet_given_leaves_room_to_write_it():
    assert format_number_symbol(None, "QĐ-UBND") == "      /QĐ-UBND"


@given(st.integers(2026, 2099), st.integers(1, 99_999))
def test_the_code_of_an_idea_is_read_back(year, number):
    assert read_idea_code(idea_code(year, number)) == (year, number)


@pytest.mark.parametrize("text", ["YT-2026-0007", "2026-7", "2026/7", " 2026-007 "])
def test_the_code_of_an_idea_may_be_written_short(text):
    assert read_idea_code(text) == (2026, 7)


@pytest.mark.parametrize("text", ["", "7", "2026", "2026-0", "2026-x"])
def test_what_is_no_code_is_not_found(text):
    with pytest.raises(NotFound):
        read_idea_code(text)
