"""Tệp trả lại: a list as it came, its wrong cells coloured, the reasons in a column of their own.

Rows that were taken in stay in the file, hidden, so that nothing of the sender's work is lost.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from io import BytesIO
from math import ceil

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.documents.cell_text import put_text, sheet_names
from app.rules.importing.sheet import FileKind, Sheet

REASON_TITLE = "Lý do chưa nhập"
_WRONG = PatternFill("solid", fgColor="FFC7CE")
_REASON = PatternFill("solid", fgColor="FFF2CC")
_WIDTH = 60
_LINE_HEIGHT = 17  # points
_FACE = "Times New Roman"


@dataclass(frozen=True)
class ReturnedRow:
    """A row that was not taken in: its place from 0, the wrong columns, the reasons in words."""

    at: int
    columns: tuple[int, ...]
    reason: str


def write(
    content: bytes,
    kind: FileKind,
    sheet: Sheet,
    header: tuple[int, int],
    rows: tuple[Sequence[ReturnedRow], Sequence[int]],
) -> bytes:
    """Return the workbook.

    header: its first and last row from 0. rows: those that are wrong, and those to be hidden.
    """
    book, tab = _opened(content, kind, sheet)
    wrong, done = rows
    at = _reason_column(tab, sheet, header)
    title = tab.cell(header[0] + 1, at, REASON_TITLE)
    _like(title, _left(tab, header[0] + 1, at))
    title.fill = _REASON
    for row in wrong:
        _mark(tab, row, at)
    for row_at in done:
        tab.row_dimensions[row_at + 1].hidden = True
    tab.column_dimensions[get_column_letter(at)].width = _WIDTH
    tab.column_dimensions[get_column_letter(at)].hidden = False
    tab.print_area = None
    tab.page_setup.orientation = "landscape"
    tab.page_setup.paperSize = tab.PAPERSIZE_A4
    tab.page_setup.fitToHeight = 0
    tab.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    book.active = book.index(tab)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _opened(content: bytes, kind: FileKind, sheet: Sheet) -> tuple[Workbook, Worksheet]:
    """Return the sender's workbook, or one with the same cells where it was no .xlsx file."""
    if kind is FileKind.XLSX:
        book = load_workbook(BytesIO(content))
        return book, book[sheet.name]
    book = Workbook()
    tab = book.active
    [tab.title] = sheet_names([sheet.name])
    for n, cells in enumerate(sheet.rows, 1):
        for m, value in enumerate(cells, 1):
            _put(tab.cell(n, m), value)
    for area in sheet.merged:
        tab.merge_cells(
            start_row=area.first_row + 1,
            start_column=area.first_column + 1,
            end_row=area.last_row + 1,
            end_column=area.last_column + 1,
        )
    return book, tab


def _put(cell: Cell, value: object) -> None:
    if isinstance(value, str):
        put_text(cell, value)
    elif value is not None:
        cell.value = value
    cell.font = Font(name=_FACE, size=12)


def _reason_column(tab: Worksheet, sheet: Sheet, header: tuple[int, int]) -> int:
    """Return the column of the reasons, from 1: the one of an earlier return, or a new one."""
    titles: Mapping[int, object] = dict(enumerate(sheet.rows[header[0]], 1))
    there = (n for n, title in titles.items() if title == REASON_TITLE)
    widest = max((len(row) for row in sheet.rows), default=0)
    return next(there, max(widest, tab.max_column) + 1)


def _left(tab: Worksheet, row: int, column: int) -> Cell:
    return tab.cell(row, max(1, column - 1))


def _mark(tab: Worksheet, row: ReturnedRow, reason_at: int) -> None:
    for column in row.columns:
        cell = tab.cell(row.at + 1, column + 1)
        if not isinstance(cell, MergedCell):
            cell.fill = _WRONG
    cell = tab.cell(row.at + 1, reason_at)
    put_text(cell, row.reason)
    side = Side(style="thin")
    cell.border = Border(left=side, right=side, top=side, bottom=side)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    cell.font = Font(name=_FACE, size=12)
    cell.fill = _REASON
    dimension = tab.row_dimensions[row.at + 1]
    dimension.hidden = False
    lines = ceil(len(row.reason) / (_WIDTH - 4)) or 1
    dimension.height = max(dimension.height or 0, _LINE_HEIGHT * lines)


def _like(cell: Cell, model: Cell) -> None:
    """Give a title the looks of the one beside it."""
    if isinstance(model, MergedCell):
        return
    for part in ("font", "border", "alignment"):
        setattr(cell, part, copy(getattr(model, part)))
