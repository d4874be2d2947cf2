"""The text of a cell is what a person sees in it."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.importing.cell_text import text_of

DAY = date(2026, 6, 5)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("  Bản\u00a0đồ ", "Bản đồ"),
        ("Ba\u0309n", "Bản"),
        ("a_x000D_b", "a\nb"),
        ("a\r\nb", "a\nb"),
        (12, "12"),
        (12.0, "12"),
        (8.5, "8.5"),
        (True, "Có"),
        (False, "Không"),
        (DAY, "05/06/2026"),
        (datetime(2026, 6, 5, 8, 30), "05/06/2026 08:30"),
        (time(8, 30), "08:30"),
    ],
)
def test_the_text_of_a_cell(cell, text):
    assert text_of(cell) == text


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.booleans(), st.none()))
def test_any_cell_is_read_without_trouble(cell):
    text_of(cell)
