"""Excel: writes a workbook that prints on A4 and in which text always stays text."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import accumulate, groupby
from math import ceil

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from app.basics.progress import Progress, Silent
from app.basics.text import nfc
from app.basics.words import QT_TRANSLATE_NOOP
from app.documents.book import Book, Kind, Tab, Value
from app.documents.cell_text import is_plain, plain, sheet_names
from app.rules.dates import short_date

FACE = "Times New Roman"
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_A4 = 9
_NUMBERS = {
    Kind.TEXT: "@",
    Kind.WHOLE: "#,##0",
    Kind.POINTS: "0.00",
    Kind.MONEY: "#,##0",
    Kind.DATE: "dd/mm/yyyy",
}
_CENTRED = {Kind.DATE, Kind.WHOLE, Kind.POINTS}
_LINE_HEIGHT, _MOST_LINES = 16.5, 24  # points; Excel allows no row above 409
_NARROW = 1.12  # letters of running text are narrower than the digits that widths count
_BREAK = 1.5  # what a line loses because words are not broken
_PAGE, _MOST_ON_A_PAGE = 260, 400  # characters across; more would be too small to read
_MARGINS = {"left": 0.6, "right": 0.4, "top": 0.6, "bottom": 0.6}  # inches
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was
_DAY_ZERO = date(1899, 12, 30).toordinal()
_STEP = 250  # rows between two looks at whether the clerk wants it to stop
_WRITING = QT_TRANSLATE_NOOP("Progress", "Đang ghi các dòng")
_CLOSING = QT_TRANSLATE_NOOP("Progress", "Đang đóng tệp")
_EVERY_CELL = "A1:XFD1048576"
_Looks = Mapping[str, Format]


def write(book: Book, progress: Progress | None = None) -> bytes:
    """Return the finished workbook; it can be stopped between rows."""
    watched = progress or Silent()
    total = sum(len(tab.rows) for tab in book.tabs)
    buffer = BytesIO()
    file = xlsxwriter.Workbook(buffer, OPTIONS)
    file.set_properties({"title": nfc(book.title), "author": nfc(book.author)})
    file.set_calc_mode("auto")
    looks = _looks(file)
    done = 0
    for name, tab in zip(sheet_names(tab.name for tab in book.tabs), book.tabs, strict=True):
        _TabWriter(file.add_worksheet(name), tab, looks).write(watched, done, total)
        done += len(tab.rows)
    watched.step(total, total, _CLOSING)
    file.close()
    for sheet in file.worksheets():
        for cells in sheet.table.values():
            cells.clear()  # row by row: letting go of all at once would stop every thread
    return buffer.getvalue()


def _looks(file: Workbook) -> _Looks:
    usual = {"font_name": FACE, "font_size": 12, "valign": "vcenter"}
    ruled = {**usual, "border": 1, "text_wrap": True}
    headed = {**usual, "align": "center", "text_wrap": True}
    looks = {
        "heading": {**headed, "bold": True, "font_size": 13},
        "note": {**headed, "italic": True},
        "remark": {**usual, "text_wrap": True, "font_size": 11},
        "signer": {**usual, "align": "center", "bold": True},
        "warning": {**headed, "bold": True, "font_color": "#C00000"},
        "title": {**ruled, "bold": True, "align": "center", "bg_color": "#E7E6E6"},
        "label": {**ruled, "bold": True, "align": "center"},
    }
    for kind, number in _NUMBERS.items():
        placed: dict[str, object] = {"align": "center"} if kind in _CENTRED else {}
        if kind is Kind.MONEY:
            placed = {"align": "right", "indent": 1}
        looks[kind.value] = {**ruled, "num_format": number, **placed}
        looks[f"{kind.value} total"] = {**ruled, "num_format": number, "bold": True, **placed}
    return {name: file.add_format(look) for name, look in looks.items()}


class _TabWriter:
    """Writes one worksheet."""

    def __init__(self, sheet: Worksheet, tab: Tab, looks: _Looks) -> None:
        self._sheet, self._tab, self._looks = sheet, tab, looks
        self._text_look = looks[Kind.TEXT.value]
        self._last = len(tab.columns) - 1
        self._width = sum(column.width for column in tab.columns)
        wide = self._width > _MOST_ON_A_PAGE
        self._across_pages = ceil(self._width / _PAGE) if wide else 1
        warning = [(tab.warning, "warning")] if tab.warning else []
        self._heading = [
            *((line, "heading") for line in tab.heading),
            *((line, "note") for line in tab.notes),
            *warning,
        ]
        self._first_title = len(self._heading) + 1
        self._top = len(self._heading) + (2 if any(c.group for c in tab.columns) else 1)

    def write(self, progress: Progress, done: int, total: int) -> None:
        """Write everything; steps count from those that other tabs have done."""
        self._sheet.set_default_row(_LINE_HEIGHT)
        self._write_heading()
        self._write_titles()
        self._write_rows(progress, done, total)
        self._write_sums_across()
        if self._tab.total_label:
            self._write_totals()
        self._write_below()
        self._set_up_page()

    def _write_heading(self) -> None:
        last, width = self._on_first_page()
        for row, (text, look) in enumerate(self._heading):
            self._across(row, last, text, self._looks[look])
            room = width * (0.85 if look == "heading" else 1)
            self._set_height(row, _lines(text, room))

    def _on_first_page(self) -> tuple[int, float]:
        """Return the last column of the first page and how wide the page is in characters."""
        widths = list(accumulate(column.width for column in self._tab.columns))
        room = self._width / self._across_pages
        last = max((n for n, width in enumerate(widths) if width <= room), default=0)
        return last, widths[last]

    def _write_titles(self) -> None:
        columns, look = self._tab.columns, self._looks["title"]
        for n, column in enumerate(columns):
            self._sheet.set_column(n, n, column.width)
            self._sheet.write_string(self._top, n, plain(column.title), look)
        # bold letters are wider, and the arrow of the filter takes room
        lines = max((_lines(c.title, max(c.width * 0.85 - 1, 3)) for c in columns), default=1)
        self._set_height(self._top, lines)
        if self._first_title < self._top:
            self._write_groups(look)

    def _write_groups(self, look: Format) -> None:
        """Write above the titles what several columns share; others go up to that row."""
        at = 0
        for group, columns in groupby(self._tab.columns, key=lambda column: column.group):
            titles = [plain(column.title) for column in columns]
            last = at + len(titles) - 1
            if not group:
                for n, title in enumerate(titles, start=at):
                    self._sheet.merge_range(self._first_title, n, self._top, n, "", look)
                    self._sheet.write_string(self._first_title, n, title, look)
            elif last > at:
                self._sheet.merge_range(self._first_title, at, self._first_title, last, "", look)
            if group:
                self._sheet.write_string(self._first_title, at, plain(group), look)
            at = last + 1

    def _write_rows(self, progress: Progress, done: int, total: int) -> None:
        columns = [
            (n, column.width, self._looks[column.kind.value])
            for n, column in enumerate(self._tab.columns)
        ]
        for row, values in enumerate(self._tab.rows, start=self._top + 1):
            if row % _STEP == 0:
                progress.step(done + row - self._top - 1, total, _WRITING)
            lines = 1
            for value, (n, width, look) in zip(values, columns, strict=True):
                if not isinstance(value, str):
                    self._put_value(row, n, value, look)
                elif (needed := self._put_text(row, n, value, width)) > lines:
                    lines = needed
            if lines > 1:
                self._set_height(row, lines)

    def _put_text(self, row: int, column: int, text: str, width: float) -> int:
        """Write a text, also in a column of numbers; return how many lines it takes."""
        if is_plain(text):
            self._sheet.write_string(row, column, text, self._text_look)
            return _lines(text, width) if len(text) > width else 1
        kept = plain(text)
        self._sheet.write_string(row, column, kept, self._text_look)
        return _lines(kept, width)

    def _put_value(
        self, row: int, column: int, value: int | Decimal | date | None, look: Format
    ) -> None:
        if value is None:
            self._sheet.write_blank(row, column, None, look)
        elif not isinstance(value, date):
            self._sheet.write_number(row, column, float(value), look)
        elif value >= _FIRST_DAY:
            self._sheet.write_number(row, column, value.toordinal() - _DAY_ZERO, look)
        else:
            self._sheet.write_string(row, column, short_date(value), self._text_look)

    def _write_sums_across(self) -> None:
        """Write as a formula what adds up the row; what does not add up stays the number it is."""
        columns = [(n, c.adds, c.kind.value) for n, c in enumerate(self._tab.columns) if c.adds]
        for n, adds, kind in columns:
            first, last = adds
            for row, values in enumerate(self._tab.rows, start=self._top + 1):
                parts = values[first : last + 1]
                if values[n] is not None and _added(parts) == _number(values[n]):
                    formula = f"=SUM({xl_range(row, first, row, last)})"
                    known = float(_number(values[n]))
                    self._sheet.write_formula(row, n, formula, self._looks[kind], known)

    def _write_totals(self) -> None:
        tab, row = self._tab, self._top + len(self._tab.rows) + 1
        first_sum = next((n for n, c in enumerate(tab.columns) if c.summed), len(tab.columns))
        for n, column in enumerate(tab.columns):
            look = self._looks[f"{column.kind.value} total"]
            if column.summed:
                self._write_sum(row, n, look)
            elif n >= first_sum:
                self._sheet.write_blank(row, n, None, look)
        self._across(row, first_sum - 1, tab.total_label, self._looks["label"])

    def _write_sum(self, row: int, column: int, look: Format) -> None:
        """A sum over no rows would sum itself."""
        if not self._tab.rows:
            self._sheet.write_number(row, column, 0, look)
            return
        known = _added(values[column] for values in self._tab.rows)
        cells = xl_range(self._top + 1, column, row - 1, column)
        self._sheet.write_formula(row, column, f"=SUM({cells})", look, float(known))

    def _write_below(self) -> None:
        """Write remarks over the whole width, then those who sign, each in his share of it."""
        row = self._top + len(self._tab.rows) + (3 if self._tab.total_label else 2)
        for text in self._tab.remarks:
            self._across(row, self._last, text, self._looks["remark"])
            self._set_height(row, _lines(text, self._width))
            row += 1
        share = (self._last + 1) // max(len(self._tab.signatures), 1)
        for n, lines in enumerate(self._tab.signatures):
            first, last = n * share, n * share + share - 1
            for below, text in enumerate(lines):
                place = row + 1 + below, first, row + 1 + below, last
                if last > first:
                    self._sheet.merge_range(*place, "", self._looks["signer"])
                self._sheet.write_string(*place[:2], plain(text), self._looks["signer"])

    def _across(self, row: int, last: int, text: str, look: Format) -> None:
        if last > 0:
            self._sheet.merge_range(row, 0, row, last, "", look)
        self._sheet.write_string(row, 0, plain(text), look)

    def _set_height(self, row: int, lines: int) -> None:
        """Not every program fits the height of a row to its text by itself."""
        self._sheet.set_row(row, _LINE_HEIGHT * min(lines, _MOST_LINES))

    def _set_up_page(self) -> None:
        sheet, top = self._sheet, self._top
        sheet.freeze_panes(top + 1, 0)
        sheet.autofilter(top, 0, top + len(self._tab.rows), self._last)
        sheet.ignore_errors({"number_stored_as_text": _EVERY_CELL})
        sheet.set_paper(_A4)
        sheet.set_landscape()
        sheet.set_margins(**_MARGINS)
        sheet.fit_to_pages(self._across_pages, 0)
        if self._across_pages > 1:
            sheet.repeat_columns(0)
        sheet.repeat_rows(self._first_title, top)
        sheet.set_footer(f"&L{_footed(self._tab.warning)}&C&P/&N")


def _lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a cell that wide (in characters)."""
    room = width * _NARROW
    if "\n" not in text:
        return 1 if len(text) <= room else ceil(len(text) / (room - _BREAK))
    return sum(_lines(part, width) for part in text.split("\n"))


def _added(values: Iterable[Value]) -> Decimal:
    return sum(map(_number, values), Decimal(0))


def _footed(text: str) -> str:
    """Return a text as a footer takes it: "&" begins an order there."""
    return f"&9{text.replace('&', '&&')}" if text else ""


def _number(value: Value) -> Decimal:
    return Decimal(value) if isinstance(value, int | Decimal) else Decimal(0)
