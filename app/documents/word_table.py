"""Word: ruled tables with a repeated heading, and columns without lines."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.shared import Mm
from docx.table import Table as Grid
from docx.table import _Cell as Cell
from docx.table import _Row as GridRow

from app.documents.kept_rows import kept_rows
from app.documents.sheet import Align, Column, Columns, Row, Table
from app.documents.sheet import cell as cell_text
from app.documents.word_lines import fill
from app.documents.word_xml import element

_TWIPS = 56.69  # in a millimetre
_SIDE = 1.2  # mm between a cell's line and its text
_ABOVE, _BELOW = 0.7, 1.0


def ruled(document: WordDocument, table: Table) -> None:
    """Add a table with its heading, rows and total."""
    grid = document.add_table(0, len(table.columns), "Table Grid")
    _set_up(grid, [column.width for column in table.columns], _SIDE)
    grid.alignment = WD_TABLE_ALIGNMENT.CENTER
    _heading(grid, table)
    kept = kept_rows(table)
    for n, row in enumerate(table.body):
        _body_row(_new_row(grid), row, table, keep=n in kept)


def columns_grid(document: WordDocument, block: Columns) -> tuple[Cell, ...]:
    """Add a row without lines and return its cells."""
    grid = document.add_table(1, len(block.widths))
    _set_up(grid, block.widths, 0.0)
    row = grid.rows[0]
    _unbroken(row)
    for cell, width in zip(row.cells, block.widths, strict=True):
        cell.width = Mm(width)
    return tuple(row.cells)


def _set_up(grid: Grid, widths: Sequence[float], side: float) -> None:
    grid.autofit = False
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = Mm(width)
    properties = grid._tbl.tblPr  # noqa: SLF001 - margins have no name in python-docx
    margins = element("w:tblCellMar")
    above, below = (_ABOVE, _BELOW) if side else (0, 0)
    room = {"top": above, "left": side, "bottom": below, "right": side}
    for edge, millimetres in room.items():
        margins.append(element(f"w:{edge}", w=round(millimetres * _TWIPS), type="dxa"))
    properties.insert_element_before(margins, "w:tblLook")
    properties.insert_element_before(
        element("w:tblW", w=round(sum(widths) * _TWIPS), type="dxa"),
        *("w:jc", "w:tblCellSpacing", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar"),
    )
    for old in properties.findall(f"{{{properties.nsmap['w']}}}tblW")[:-1]:
        properties.remove(old)


def _heading(grid: Grid, table: Table) -> None:
    if not table.has_groups:
        titles = Row(tuple(column.title for column in table.columns), bold=True)
        _repeat(_title_row(grid, titles, table))
        return
    columns = table.columns
    upper = tuple(
        c.title if not c.group else c.group if table.starts_group(n) else ""
        for n, c in enumerate(columns)
    )
    lower = tuple(column.title if column.group else "" for column in columns)
    first = _title_row(grid, Row(upper, bold=True), table)
    second = _title_row(grid, Row(lower, bold=True), table)
    _repeat(first)
    _repeat(second)
    _merge_heading(first, second, table)


def _merge_heading(first: GridRow, second: GridRow, table: Table) -> None:
    columns = table.columns
    above, below = list(first.cells), list(second.cells)
    for n, column in enumerate(columns):
        if not column.group:
            _merged_down(above[n], below[n])
    for n in reversed(range(len(columns))):
        if table.starts_group(n):
            _widen(first, n, columns[n : n + table.group_length(n)])


def _merged_down(above: Cell, below: Cell) -> None:
    above._tc.get_or_add_tcPr().get_or_add_vMerge().val = "restart"  # noqa: SLF001
    below._tc.get_or_add_tcPr().get_or_add_vMerge()  # noqa: SLF001


def _widen(row: GridRow, n: int, covered: Sequence[Column]) -> None:
    """Let a cell cover its neighbours, which go."""
    cells = row._tr.tc_lst  # noqa: SLF001
    for gone in cells[n + 1 : n + len(covered)]:
        row._tr.remove(gone)  # noqa: SLF001
    if len(covered) > 1:
        cells[n].grid_span = len(covered)
    cells[n].width = Mm(sum(column.width for column in covered))


def _title_row(grid: Grid, row: Row, table: Table) -> GridRow:
    made = _new_row(grid)
    _unbroken(made)
    for cell, text, column in zip(made.cells, row.cells, table.columns, strict=True):
        cell.width = Mm(column.width)
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        fill(cell.paragraphs[0], cell_text(text, Align.CENTER, table.size, bold=True))
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    return made


def _body_row(made: GridRow, row: Row, table: Table, *, keep: bool) -> None:
    _unbroken(made)
    if table.row_height:
        made.height, made.height_rule = Mm(table.row_height), WD_ROW_HEIGHT_RULE.AT_LEAST
    cells = list(made.cells)
    if row.span > 1:
        _widen(made, 0, table.columns[: row.span])
    kept = (cells[0], *cells[row.span :])
    columns = (table.columns[0], *table.columns[row.span :])
    for n, (cell, text, column) in enumerate(zip(kept, row.cells, columns, strict=True)):
        if n or row.span == 1:
            cell.width = Mm(column.width)
        align = Align.CENTER if n == 0 and row.span > 1 else column.align
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        fill(cell.paragraphs[0], cell_text(text, align, table.size, bold=row.bold))
        if keep:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _new_row(grid: Grid) -> GridRow:
    row: GridRow = grid.add_row()  # type: ignore[no-untyped-call]
    return row


def _unbroken(row: GridRow) -> None:
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))  # noqa: SLF001


def _repeat(row: GridRow) -> None:
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))  # noqa: SLF001
