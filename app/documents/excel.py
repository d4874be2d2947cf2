"""Excel: writes a workbook that prints on A4 and in which text always stays text."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from math import ceil

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from app.basics.text import nfc
from app.documents.book import Book, BookColumn, Kind, Tab, Value

FACE = "Times New Roman"
_A4 = 9
_NUMBERS = {
    Kind.TEXT: "@",
    Kind.WHOLE: "#,##0",
    Kind.POINTS: "0.00",
    Kind.MONEY: "#,##0",
    Kind.DATE: "dd/mm/yyyy",
}
_CENTRED = {Kind.DATE, Kind.WHOLE, Kind.POINTS}
_NAME_LENGTH = 31  # Excel's own limit for the name of a worksheet
_FORBIDDEN = str.maketrans("[]:*?/\\", "       ")
_LINE_HEIGHT, _MOST_LINES = 16.5, 24  # points; Excel allows no row above 409
_MARGINS = {"left": 0.6, "right": 0.4, "top": 0.6, "bottom": 0.6}  # inches
_CONTROL = dict.fromkeys((*range(9), 11, 12, *range(14, 32)))
_Looks = Mapping[str, Format]


def write(book: Book) -> bytes:
    """Return the finished workbook."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as file:
        file.set_properties({"title": nfc(book.title), "author": nfc(book.author)})
        file.set_calc_mode("auto")
        looks = _looks(file)
        for tab in book.tabs:
            _write_tab(file.add_worksheet(_tab_name(tab.name)), tab, looks)
    return buffer.getvalue()


def _tab_name(name: str) -> str:
    return nfc(name).translate(_FORBIDDEN).strip()[:_NAME_LENGTH]


def _looks(file: Workbook) -> _Looks:
    usual = {"font_name": FACE, "font_size": 12, "valign": "vcenter"}
    ruled = {**usual, "border": 1, "text_wrap": True}
    looks = {
        "heading": {**usual, "bold": True, "align": "center", "font_size": 13},
        "title": {**ruled, "bold": True, "align": "center", "bg_color": "#E7E6E6"},
        "label": {**ruled, "bold": True, "align": "center"},
    }
    for kind, number in _NUMBERS.items():
        centred = {"align": "center"} if kind in _CENTRED else {}
        looks[kind.value] = {**ruled, "num_format": number, **centred}
        looks[f"{kind.value} total"] = {**ruled, "num_format": number, "bold": True, **centred}
    return {name: file.add_format(look) for name, look in looks.items()}


def _write_tab(sheet: Worksheet, tab: Tab, looks: _Looks) -> None:
    last = len(tab.columns) - 1
    for n, text in enumerate(tab.heading):
        _heading(sheet, n, last, text, looks["heading"])
    top = len(tab.heading) + 1
    for n, column in enumerate(tab.columns):
        sheet.set_column(n, n, column.width)
        sheet.write_string(top, n, _clean(column.title), looks["title"])
    sheet.set_row(top, _height([column.title for column in tab.columns], tab.columns))
    for row, values in enumerate(tab.rows, start=top + 1):
        sheet.set_row(row, _height(values, tab.columns))
        for n, (value, column) in enumerate(zip(values, tab.columns, strict=True)):
            _write_value(sheet, (row, n), value, looks[_kind(value, column)])
    bottom = top + len(tab.rows)
    if tab.total_label:
        _write_totals(sheet, tab, top, looks)
    _set_up_page(sheet, top, (bottom, last))


def _height(values: Sequence[Value], columns: Sequence[BookColumn]) -> float:
    """Return the height a row needs for its longest text; not every program fits it by itself."""
    lines = max(
        sum(ceil(len(part) / column.width) or 1 for part in value.split("\n"))
        if isinstance(value, str)
        else 1
        for value, column in zip(values, columns, strict=True)
    )
    return _LINE_HEIGHT * min(lines, _MOST_LINES)


def _heading(sheet: Worksheet, row: int, last: int, text: str, look: Format) -> None:
    if last > 0:
        sheet.merge_range(row, 0, row, last, "", look)
    sheet.write_string(row, 0, _clean(text), look)


def _kind(value: Value, column: BookColumn) -> str:
    """A text in a column of numbers is shown as text."""
    return Kind.TEXT.value if isinstance(value, str) else column.kind.value


def _write_value(sheet: Worksheet, place: tuple[int, int], value: Value, look: Format) -> None:
    match value:
        case None:
            sheet.write_blank(*place, None, look)
        case str():
            sheet.write_string(*place, _clean(value), look)
        case date():
            sheet.write_datetime(*place, value, look)
        case int() | Decimal():
            sheet.write_number(*place, float(value), look)


def _write_totals(sheet: Worksheet, tab: Tab, top: int, looks: _Looks) -> None:
    row = top + len(tab.rows) + 1
    first_sum = next((n for n, c in enumerate(tab.columns) if c.summed), len(tab.columns))
    for n, column in enumerate(tab.columns):
        look = looks[f"{column.kind.value} total"]
        if column.summed:
            known = sum(_number(values[n]) for values in tab.rows)
            cells = xl_range(top + 1, n, row - 1, n)
            sheet.write_formula(row, n, f"=SUM({cells})", look, float(known))
        elif n >= first_sum:
            sheet.write_blank(row, n, None, look)
    _label(sheet, row, first_sum - 1, tab.total_label, looks["label"])


def _label(sheet: Worksheet, row: int, last: int, text: str, look: Format) -> None:
    if last > 0:
        sheet.merge_range(row, 0, row, last, "", look)
    sheet.write_string(row, 0, _clean(text), look)


def _set_up_page(sheet: Worksheet, top: int, end: tuple[int, int]) -> None:
    sheet.freeze_panes(top + 1, 0)
    sheet.autofilter(top, 0, *end)
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(**_MARGINS)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)
    sheet.set_footer("&C&P/&N")


def _number(value: Value) -> Decimal:
    return Decimal(value) if isinstance(value, int | Decimal) else Decimal(0)


def _clean(text: str) -> str:
    return nfc(text).translate(_CONTROL)
