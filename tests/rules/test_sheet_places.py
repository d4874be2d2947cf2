import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from app.rules.sheet_places import column_letters, column_number, place_named, place_of, span_named


@given(st.integers(0, 16_383))
def test_letters_are_those_of_excel_and_are_read_back(column):
    letters = column_letters(column)

    assert letters == get_column_letter(column + 1)
    assert column_number(letters) == column + 1


@given(st.tuples(st.integers(0, 1_048_575), st.integers(0, 16_383)))
def test_a_place_is_found_by_its_name(place):
    assert place_of(place_named(place)) == place


def test_dollars_and_small_letters_are_forgiven():
    assert place_of("$b$8") == place_of("B8") == (7, 1)


def test_a_single_cell_and_several_are_named():
    assert span_named((7, 1), (7, 1)) == "B8"
    assert span_named((7, 1), (23, 1)) == "B8:B24"


@pytest.mark.parametrize("name", ["", "B", "8", "B0", "ABCD1", "Â1", "B8:B9", "B1٢"])
def test_what_names_no_cell_is_refused(name):
    with pytest.raises(ValueError, match="no cell"):
        place_of(name)
