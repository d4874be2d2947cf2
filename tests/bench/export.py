"""How long an Excel file takes: `python -m tests.bench.export`, ratio to bare XlsxWriter.

20,000 rows of 25 columns, the same cells with the same formats; nothing is asserted, for times
depend on the machine. Design §15 asks for 1.2.
"""

import time
import tracemalloc
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import xlsxwriter

from app.documents import excel
from app.documents.book import Book, BookColumn, Kind, Tab, Value

_ROWS, _TIMES = 20_000, 4
_KINDS = (
    *[Kind.TEXT] * 15,
    *[Kind.WHOLE] * 3,
    *[Kind.POINTS] * 2,
    *[Kind.MONEY] * 2,
    *[Kind.DATE] * 3,
)
_FORMATS = {"text": "@", "whole": "#,##0", "points": "0.00", "money": "#,##0", "date": "dd/mm/yyyy"}


def _value(kind: Kind, row: int, column: int) -> Value:
    match kind:
        case Kind.TEXT if column % 3 == 0:
            return f"Ý tưởng số {row} về chuyển đổi số, cột {column}"
        case Kind.TEXT:
            return f"Thôn Đồng Minh {row % 50}"
        case Kind.WHOLE:
            return row * column
        case Kind.POINTS:
            return Decimal(row % 10_000).scaleb(-2)
        case Kind.MONEY:
            return row * 10_000
        case Kind.DATE:
            return date(2026, 1, 1) + timedelta(days=row % 700)


def _book() -> Book:
    columns = tuple(BookColumn(f"Cột {n}", 30, kind) for n, kind in enumerate(_KINDS))
    rows = [tuple(_value(kind, n, at) for at, kind in enumerate(_KINDS)) for n in range(_ROWS)]
    return Book("Thử tốc độ", (Tab("Danh sách", ("Đơn vị", "Tên"), columns, rows),))


def _bare(book: Book) -> bytes:
    """Write what a plain loop with XlsxWriter would, one constant format per column."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, excel.OPTIONS) as file:
        sheet = file.add_worksheet("Danh sách")
        usual = {"font_name": excel.FACE, "font_size": 12, "border": 1, "text_wrap": True}
        formats = [
            file.add_format({**usual, "valign": "vcenter", "num_format": _FORMATS[kind]})
            for kind in _KINDS
        ]
        put = {
            Kind.TEXT: sheet.write_string,
            Kind.DATE: sheet.write_datetime,
        }
        puts = [put.get(kind, sheet.write_number) for kind in _KINDS]
        for row, values in enumerate(book.tabs[0].rows):
            for n, value in enumerate(values):
                puts[n](row, n, value, formats[n])
    return buffer.getvalue()


def _timed(what: Callable[[Book], bytes], book: Book) -> float:
    start = time.perf_counter()
    what(book)
    return time.perf_counter() - start


def _peak(what: Callable[[Book], bytes], book: Book) -> float:
    tracemalloc.start()
    what(book)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 2**20


def main() -> None:
    """Write both by turns, so that a busy moment of the machine hits both, and print the ratio."""
    book = _book()
    pairs = [(_timed(_bare, book), _timed(excel.write, book)) for _ in range(_TIMES)]
    bare, ours = min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)
    print("| 20,000 × 25 cells | s | peak MB |\n|---|---:|---:|")
    print(f"| bare XlsxWriter | {bare:.2f} | {_peak(_bare, book):.0f} |")
    print(f"| documents/excel.py | {ours:.2f} | {_peak(excel.write, book):.0f} |")
    print(f"\nratio {ours / bare:.2f}")


if __name__ == "__main__":
    main()
