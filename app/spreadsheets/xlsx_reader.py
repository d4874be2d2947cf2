"""Đọc tệp .xlsx: values by the fast reader, the rest from the parts of the package."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from io import BytesIO
from typing import TypeVar

from lxml import etree
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.basics.progress import Progress
from app.rules.importing.file_errors import SheetTooLarge, SpreadsheetDamaged, TooManySheets
from app.rules.importing.sheet import Cell, Merged, Sheet
from app.spreadsheets import limits
from app.spreadsheets.xlsx_marks import LegacyFonts, legacy_fonts, read_marks
from app.spreadsheets.xlsx_parts import sheet_parts
from app.spreadsheets.xlsx_reach import reach
from app.spreadsheets.zip_guard import Package

_EXACT = 1e15  # whole numbers above are rounded by Excel
T = TypeVar("T")


def read_xlsx(content: bytes, name: str, progress: Progress) -> tuple[Sheet, ...]:
    """Return the worksheets of a workbook."""
    package = Package(content, name)
    package.check()
    try:
        parts = sheet_parts(package)
        fonts = legacy_fonts(package.part("xl/styles.xml"), package.part("xl/sharedStrings.xml"))
    except (etree.LxmlError, ValueError) as broken:
        raise SpreadsheetDamaged(name=name) from broken
    if len(parts) > limits.SHEETS:
        raise TooManySheets(name=name, count=len(parts), limit=limits.SHEETS)
    _refuse_unreadable(package, parts)
    book = guarded(lambda: CalamineWorkbook.from_filelike(BytesIO(content)), name)
    sheets = []
    for n, about in enumerate(book.sheets_metadata):
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        progress.step(n, len(book.sheets_metadata), about.name)
        xml = package.part(parts.get(about.name, ""))
        hidden = about.visible is not SheetVisibleEnum.Visible
        sheets.append(_sheet(book, about.name, xml, fonts, hidden=hidden, file=name))
    return tuple(sheets)


def _refuse_unreadable(package: Package, parts: Mapping[str, str]) -> None:
    """Refuse sheets that reach too far; no part that could pass for a sheet is left unmeasured."""
    titles = {package.known_as(part): title for title, part in parts.items()}
    for part in package.names():
        xml = package.part(part)
        if b"sheetData" in xml:
            try:
                rows, columns = reach(xml)
            except (etree.LxmlError, ValueError) as broken:
                raise SpreadsheetDamaged(name=package.name) from broken
            refuse_large(titles.get(package.known_as(part), part), rows, columns)


def refuse_large(title: str, rows: int, columns: int) -> None:
    """Refuse a sheet that reaches further than is read."""
    if rows > limits.ROWS or columns > limits.COLUMNS or rows * columns > limits.CELLS:
        raise SheetTooLarge(
            sheet=title,
            rows=rows,
            columns=columns,
            most_rows=limits.ROWS,
            most_columns=limits.COLUMNS,
        )


def guarded(work: Callable[[], T], name: str) -> T:
    """Do what the fast reader does; whatever it stumbles over is a damaged file."""
    try:
        return work()
    except (CalamineError, ValueError, OverflowError, OSError, MemoryError) as broken:
        raise SpreadsheetDamaged(name=name) from broken
    except BaseException as panic:
        if type(panic).__name__ != "PanicException":  # what its language throws is no Exception
            raise
        raise SpreadsheetDamaged(name=name) from panic


def _sheet(
    book: CalamineWorkbook, title: str, xml: bytes, fonts: LegacyFonts, *, hidden: bool, file: str
) -> Sheet:
    read: CalamineSheet = guarded(lambda: book.get_sheet_by_name(title), file)
    rows = guarded(lambda: tuple(_rows(read)), file)
    try:
        marks = read_marks(xml, fonts)
    except (etree.LxmlError, ValueError) as broken:
        raise SpreadsheetDamaged(name=file) from broken
    return Sheet(
        name=title,
        rows=rows,
        hidden=hidden,
        hidden_rows=frozenset(marks.hidden_rows),
        hidden_columns=frozenset(marks.hidden_columns),
        merged=tuple(
            Merged(first[0], first[1], last[0], last[1])
            for first, last in read.merged_cell_ranges or ()
        ),
        fonts=marks.fonts,
        uncounted=frozenset(marks.uncounted),
        broken=marks.broken,
    )


def _rows(read: CalamineSheet) -> Iterator[tuple[Cell, ...]]:
    """Give the rows one by one, from A1; all at once would stop the window for a long sheet."""
    before: tuple[Cell, ...] = (None,) * (read.start[1] if read.start else 0)
    for row in read.iter_rows():
        yield (*before, *map(_plain, row))


def _plain(cell: Cell | timedelta) -> Cell:
    """Return a value: whole numbers as int, spans of time as text, nothing as None."""
    if type(cell) is str:
        return cell or None
    if type(cell) is float:
        return int(cell) if cell.is_integer() and abs(cell) < _EXACT else cell
    return str(cell) if isinstance(cell, timedelta) else cell
