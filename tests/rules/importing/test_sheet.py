"""A sheet as it was read."""

from tests.rules.importing.sheets import a_sheet


def test_cells_outside_of_what_is_filled_are_empty():
    sheet = a_sheet(("a",), ())

    assert (sheet.cell(0, 0), sheet.cell(0, 5), sheet.cell(1, 0), sheet.cell(9, 9)) == (
        "a",
        None,
        None,
        None,
    )


def test_a_sheet_of_empty_cells_is_not_filled():
    assert not a_sheet((None, ""), ()).filled
    assert a_sheet((None, 0)).filled
