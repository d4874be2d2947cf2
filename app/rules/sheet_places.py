"""Tên ô: cells of a worksheet by letters and numbers, as people and workbooks name them."""

import re

from app.rules.importing.sheet import Place

_LETTERS = 26
_NAME = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})")


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 0: 0 is A, 26 is AA."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number of a column from 1: A is 1, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number


def place_named(place: Place) -> str:
    """Return the name of a cell: (7, 1) is B8."""
    return f"{column_letters(place[1])}{place[0] + 1}"


def place_of(name: str) -> Place:
    """Return the place that a name such as B8 or $B$8 means; raises ValueError for no name."""
    found = _NAME.fullmatch(name)
    if found is None:
        raise ValueError(f"no cell: {name}")
    return int(found[2]) - 1, column_number(found[1]) - 1


def span_named(first: Place, last: Place) -> str:
    """Return the name of cells in a rectangle: B8:B24, or B8 for a single one."""
    return place_named(first) if first == last else f"{place_named(first)}:{place_named(last)}"
