"""Tầm của trang tính: how far the cells of a worksheet reach, told before anything reads it.

The fast reader makes room for every cell between the first and the last one, and takes the whole
program with it when there is no such room. So no sheet comes to it whose reach is not known.
"""

import re
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from app.rules.sheet_places import column_number
from app.spreadsheets import limits

_PIECE = 1 << 19  # bytes
_CELL = re.compile(rb"<c(?![A-Za-z])|:c(?![A-Za-z])")
_USUAL_COLUMN = re.compile(rb'<c r="([A-Z]{1,3})[1-9]')
_USUAL_ROW = re.compile(rb'<c r="[A-Z]{1,3}([1-9]\d{0,6})"')
_PLACE = re.compile(r"([A-Za-z]+)(\d+)")
_CHARSETS = {"utf-8", "us-ascii", "ascii", ""}


class UnknownReachError(ValueError):
    """The sheet is written so that two readers may see different cells in it."""


def reach(xml: bytes) -> tuple[int, int]:
    """Return how many rows and columns the cells of a sheet reach at most.

    Cells written as Excel writes them are told fast; where one reaches far, or is written
    otherwise, only those that hold something count. Raises UnknownReachError or etree.LxmlError
    when the part cannot be told.
    """
    cells = usual = rows = 0
    letters: set[bytes] = set()
    for piece in _pieces(xml):
        numbers = _USUAL_ROW.findall(piece)
        cells += len(_CELL.findall(piece))
        usual += len(numbers)
        rows = max(rows, *map(int, numbers), 0)
        letters |= set(_USUAL_COLUMN.findall(piece))
    if usual == cells:
        columns = max((column_number(each.decode()) for each in letters), default=0)
        if columns <= limits.COLUMNS and rows <= limits.ROWS and xml.count(b"<row ") >= rows // 2:
            return rows, columns
    return _exact_reach(xml)


def _pieces(xml: bytes) -> Iterator[bytes]:
    """Give a part in pieces, cut behind a row; one search over all of it would stop the window."""
    start = 0
    while start < len(xml):
        end = xml.find(b"row>", start + _PIECE)
        end = len(xml) if end < 0 else end + len(b"row>")
        yield xml[start:end]
        start = end


def _exact_reach(xml: bytes) -> tuple[int, int]:
    """Follow rows and cells one by one; what does not say where it stands follows the last."""
    rows = columns = row = column = 0
    reading = etree.iterparse(
        BytesIO(xml),
        events=("start", "end"),
        tag=("{*}row", "{*}c"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )
    for event, element in reading:
        a_cell, place = etree.QName(element).localname == "c", element.get("r", "")
        if event == "start" and not a_cell:
            row, column = _number(place) if place else row + 1, 0
        elif event == "start":
            told = _told(place) if place else (row, column + 1)
            row, column = max(row, told[0]), told[1]
        elif a_cell:
            if len(element):
                rows, columns = max(rows, row), max(columns, column)
            element.clear()
    charset = reading.root.getroottree().docinfo.encoding if reading.root is not None else ""
    if (charset or "").lower() not in _CHARSETS:
        raise UnknownReachError(charset)
    return rows, columns


def _told(place: str) -> tuple[int, int]:
    found = _PLACE.fullmatch(place)
    if found is None:
        raise UnknownReachError(place)
    return _number(found[2]), column_number(found[1])


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise UnknownReachError(text)
    return int(text[:12])
