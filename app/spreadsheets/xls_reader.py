"""Đọc tệp .xls: workbooks of Excel 97–2003, with their fonts, hidden rows and merged cells."""

import re
import struct
from datetime import datetime, time
from io import StringIO

import xlrd
from xlrd.book import Book
from xlrd.sheet import Sheet as XlsSheet

from app.basics.progress import Progress
from app.rules.importing.file_errors import (
    NotASpreadsheet,
    SpreadsheetDamaged,
    SpreadsheetLocked,
    TooManySheets,
)
from app.rules.importing.sheet import Cell, Merged, Place, Sheet
from app.spreadsheets import file_kind, limits
from app.spreadsheets.xlsx_reader import refuse_large

_LEGACY_FONT = re.compile(r"\.vn|vni[- ]", re.IGNORECASE)
_ENCRYPTED_XLSX = "EncryptedPackage".encode("utf-16-le")
_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_WORD = "WordDocument".encode("utf-16-le")
_EXACT = 1e15
_BROKEN = (  # what a reader of a foreign binary file stumbles over
    xlrd.XLRDError,
    xlrd.compdoc.CompDocError,
    struct.error,
    AssertionError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    OSError,
    RecursionError,
    TypeError,
    UnicodeError,
    ValueError,
)


def read_xls(content: bytes, name: str, progress: Progress) -> tuple[Sheet, ...]:
    """Return the worksheets of a workbook."""
    _refuse_others(content, name)
    try:
        book = xlrd.open_workbook(
            file_contents=content, formatting_info=True, logfile=StringIO(), on_demand=True
        )
        return _sheets(book, name, progress)
    except _BROKEN as broken:
        if "encrypted" in str(broken).lower():
            raise SpreadsheetLocked(name=name) from broken
        raise SpreadsheetDamaged(name=name) from broken


def _refuse_others(content: bytes, name: str) -> None:
    if _ENCRYPTED_XLSX in content:
        raise SpreadsheetLocked(name=name)
    if not content.startswith(b"\x09") and not any(each in content for each in _STREAMS):
        if _WORD in content:
            raise NotASpreadsheet(name=name, kind=file_kind.WORD)
        raise SpreadsheetDamaged(name=name)


def _sheets(book: Book, name: str, progress: Progress) -> tuple[Sheet, ...]:
    if book.nsheets > limits.SHEETS:
        raise TooManySheets(name=name, count=book.nsheets, limit=limits.SHEETS)
    found = []
    for n, title in enumerate(book.sheet_names()):
        progress.step(n, book.nsheets, title)
        sheet = book.sheet_by_index(n)
        refuse_large(title, sheet.nrows, sheet.ncols)
        found.append(_sheet(book, sheet))
        book.unload_sheet(n)
    return tuple(found)


def _sheet(book: Book, sheet: XlsSheet) -> Sheet:
    legacy = _legacy_styles(book)
    rows: list[tuple[Cell, ...]] = []
    fonts: dict[Place, str] = {}
    broken: dict[Place, str] = {}
    for at in range(sheet.nrows):
        cells = sheet.row(at)
        rows.append(tuple(_value(cell, book.datemode) for cell in cells))
        for column, cell in enumerate(cells):
            if cell.ctype == xlrd.XL_CELL_ERROR:
                broken[at, column] = xlrd.error_text_from_code.get(cell.value, "#ERR")
            if cell.xf_index in legacy:
                fonts[at, column] = legacy[cell.xf_index]
    return Sheet(
        name=sheet.name,
        rows=tuple(rows),
        hidden=sheet.visibility != 0,
        hidden_rows=frozenset(n for n, row in sheet.rowinfo_map.items() if row.hidden),
        hidden_columns=frozenset(n for n, column in sheet.colinfo_map.items() if column.hidden),
        merged=tuple(
            Merged(first, left, last - 1, right - 1)
            for first, last, left, right in sheet.merged_cells
        ),
        fonts=fonts,
        broken=broken,
    )


def _legacy_styles(book: Book) -> dict[int, str]:
    """Return the font of each style whose font is one of another encoding."""
    names = {n: font.name for n, font in enumerate(book.font_list)}
    return {
        n: names[style.font_index]
        for n, style in enumerate(book.xf_list)
        if _LEGACY_FONT.match(names.get(style.font_index, ""))
    }


def _value(cell: xlrd.sheet.Cell, datemode: int) -> Cell:
    kind, value = cell.ctype, cell.value
    if kind == xlrd.XL_CELL_TEXT:
        return str(value) or None
    if kind == xlrd.XL_CELL_DATE:
        return _moment(value, datemode)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind == xlrd.XL_CELL_NUMBER:
        return int(value) if abs(value) < _EXACT and float(value).is_integer() else float(value)
    return None


def _moment(value: float, datemode: int) -> Cell:
    """Return a day, or a time of day; a number that is neither stays a number."""
    try:
        year, month, day, *clock = xlrd.xldate_as_tuple(value, datemode)
    except (xlrd.xldate.XLDateError, ValueError, OverflowError):
        return float(value)
    if not (year or month or day):
        return time(*clock)
    moment = datetime(year, month, day, *clock)
    return moment if any(clock) else moment.date()
