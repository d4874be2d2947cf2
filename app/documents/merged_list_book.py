"""Danh sách gộp từ nhiều tệp: one table, and beside each row the file it is from."""

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO

from app.documents.cell_text import plain
from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Cell

_WIDTH, _WIDE = 22, 40


def write(name: str, titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return a workbook of one sheet; texts stay texts, days days, numbers numbers."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - slow import

    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    boxed = {"font_name": "Times New Roman", "font_size": 12, "border": 1, "text_wrap": True}
    head = book.add_format(boxed | {"bold": True, "align": "center", "bg_color": "#E8EDF3"})
    cells = book.add_format(boxed | {"valign": "top"})
    days = book.add_format(boxed | {"valign": "top", "num_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet(name)
    for at, title in enumerate(titles):
        sheet.write_string(0, at, plain(title), head)
    for row, values in enumerate(rows, start=1):
        for at, value in enumerate(values):
            if value is None:
                sheet.write_blank(row, at, None, cells)
            elif isinstance(value, date | datetime):
                sheet.write_datetime(row, at, value, days)
            elif isinstance(value, int | float) and not isinstance(value, bool):
                sheet.write_number(row, at, value, cells)
            else:
                sheet.write_string(row, at, plain(text_of(value)), cells)
    sheet.set_column(0, max(0, len(titles) - 1), _WIDTH)
    sheet.set_column(0, 0, _WIDE)
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return buffer.getvalue()
