"""Telephones and ID numbers get back the zeros that Excel took."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.importing.cell_contacts import read_national_id, read_phone

DAY = date(2026, 6, 5)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (912345678, "0912345678"),
        ("0912 345.678", "0912345678"),
        ("84912345678", "0912345678"),
        ("+84 912.345.678", "+84912345678"),
        ("0084912345678", "0912345678"),
        ("0912345678 - 0987654321", "0912345678"),
        (None, ""),
    ],
)
def test_telephones(cell, value):
    assert read_phone(cell).value == value


def test_zeros_are_put_back_only_when_wanted_and_it_is_said():
    assert "bổ sung thành 0912345678" in str(read_phone(912345678).note)
    assert read_phone(912345678, repair=False).value == "912345678"
    assert "bỏ 0987654321" in str(read_phone("0912345678; 0987654321").note)


@pytest.mark.parametrize(
    ("cell", "value", "repaired"),
    [
        (38085012345, "038085012345", True),
        ("038085012345", "038085012345", False),
        (1085012345, "001085012345", True),
        (171234567, "171234567", False),
        (12345, "12345", False),
        (99985012345, "99985012345", False),
        ("038 085 012 345", "038085012345", False),
    ],
)
def test_id_numbers(cell, value, repaired):
    found = read_national_id(cell)

    assert (found.value, found.repaired) == (value, repaired)


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.booleans(), st.none()))
def test_any_cell_is_read_without_trouble(cell):
    read_phone(cell)
    read_national_id(cell)
