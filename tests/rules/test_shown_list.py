"""A table of a screen: its cells mean days and numbers where a person would read them so."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.dates import short_date
from app.rules.money import format_number
from app.rules.shown_list import CellKind, ShownColumn, fitted, value_of, width_of

WORDS, NUMBERS = ShownColumn("Tên"), ShownColumn("Số", numeric=True)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_day_is_a_day_in_any_column(day):
    assert value_of(short_date(day), WORDS) == day


@given(st.decimals(-(10**9), 10**9, places=2))
def test_a_number_that_stands_to_the_right_is_that_number(number):
    assert value_of(format_number(number), NUMBERS) == number


@pytest.mark.parametrize(
    "text", ["", "–", "12/QĐ-UBND", "31/02/2026", "05/07/2026 (muộn 3 ngày)", "3/5", "2026", "+84"]
)
def test_anything_else_stays_the_text_it_is(text):
    assert value_of(text, NUMBERS) == text


def test_a_number_among_words_stays_a_word():
    assert value_of("12", WORDS) == "12"
    assert value_of("12", ShownColumn("Số", numeric=True, kind=CellKind.TEXT)) == "12"


def test_a_padded_count_is_a_count():
    assert value_of("05", NUMBERS) == 5
    assert value_of("1.234,5", NUMBERS) == Decimal("1234.5")


def test_a_column_is_as_wide_as_what_it_holds_within_reason():
    assert width_of("Số", ["1", "12"]) == 8
    assert width_of("Tên ý tưởng", ["a" * 30]) == 32
    assert width_of("Tên ý tưởng", ["a" * 300]) == 52


def test_columns_give_way_until_the_page_can_be_read_those_of_long_texts_last():
    assert fitted([10, 20, 30]) == [10, 20, 30]
    assert fitted([52, 48, 48, 48, 12]) == [52, 42, 42, 42, 12]
    assert sum(fitted([52, 52, 52, 52, 12])) == 190
    assert fitted([20] * 20) == [20] * 20
