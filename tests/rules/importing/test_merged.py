"""A merged cell speaks for its rows; in titles for its columns too."""

from app.rules.importing.merged import Overlay
from tests.rules.importing.sheets import a_sheet

SHEET = a_sheet(
    ("Tác giả", None, "Thôn"),
    ("Lò Đào", 1, "Vân Hòa"),
    ("Hà Én", None, None),
    merged=[(0, 0, 0, 1), (1, 2, 2, 2), (1, 1, 2, 1)],
)


def test_titles_spread_over_their_columns():
    assert Overlay(SHEET).titles(0) == ["Tác giả", "Tác giả", "Thôn"]
    assert Overlay(SHEET).titles(9) == []


def test_values_go_down():
    overlay = Overlay(SHEET)

    assert (overlay.value(2, 2), overlay.value(2, 1), overlay.value(2, 0)) == (
        "Vân Hòa",
        1,
        "Hà Én",
    )
    assert overlay.continues(2, 2)
    assert not overlay.continues(1, 2)
    assert overlay.rows == {2}


def test_widths():
    overlay = Overlay(SHEET)

    assert (overlay.width(0), overlay.width(1), overlay.width(7)) == (2, 1, 1)
    assert overlay.is_merged(0)
    assert not overlay.is_merged(7)


def test_a_merge_beyond_the_sheet_costs_nothing():
    huge = a_sheet(("a",), merged=[(0, 0, 1_048_575, 16_383)])

    assert Overlay(huge).value(0, 0) == "a"
