"""Sheets for the tests of lists, written the way they look."""

from app.rules.importing.sheet import Merged, Sheet


def a_sheet(*rows, merged=(), **facts):
    """A sheet of the rows; None for an empty cell; merged: first row, column, last row, column."""
    areas = tuple(Merged(*area) for area in merged)
    return Sheet("Danh sách", tuple(tuple(row) for row in rows), merged=areas, **facts)
