"""Lists as villages and units send them, and what the register must say after each."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import openpyxl
import xlwt
from sqlalchemy.orm import Session

Line = tuple[str, str, date, str]
"""Title, authors, day, telephones of an idea of the register; several with "; " between."""

DAY = date(2026, 6, 20)  # what the clerk says of lists that name no day
TITLES = ("STT", "Tên ý tưởng", "Tác giả", "Điện thoại")
MAP = (1, "Bản đồ số các điểm sạt lở", "Lò Thị Đào", "0912345678")
FISH = (2, "Sổ tay điện tử nuôi cá lồng", "Hà Văn Én", "0987654321")
MAP_LINE: Line = (MAP[1], MAP[2], DAY, MAP[3])
FISH_LINE: Line = (FISH[1], FISH[2], DAY, FISH[3])
BOTH = (MAP_LINE, FISH_LINE)


@dataclass(frozen=True)
class Sent:
    """A file, the five counts of its rows, and the register once it was taken in.

    before: what the register held already, entered by a function of the session.
    """

    name: str
    kind: str
    content: Callable[[], bytes]
    register: tuple[Line, ...]
    counts: tuple[int, int, int, int, int]
    options: Mapping[str, Any] = field(default_factory=dict)
    before: Callable[[Session], object] | None = None


def sent(book, kind, register=BOTH, counts=(2, 0, 0, 0, 0), before=None, **options):
    """Put the function below into a book of lists: new, changed, same, alike, wrong."""

    def keep(content):
        name = content.__name__.removeprefix("_")
        book.append(Sent(name, kind, content, register, counts, options, before))
        return content

    return keep


def xlsx(*rows, change=None):
    """A workbook by openpyxl; change: what else is done to its sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    for row in rows:
        sheet.append(row)
    if change:
        change(sheet)
    return saved(book)


def xls(*rows, fonts=None, formats=None):
    """A workbook of Excel 97 by xlwt; fonts: column → font, formats: column → number format."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Danh sách")
    for n, row in enumerate(rows):
        for m, value in enumerate(row):
            style = xlwt.XFStyle()
            style.font.name = (fonts or {}).get(m, "Arial")
            style.num_format_str = (formats or {}).get(m, "General")
            if value is not None:
                sheet.write(n, m, value, style)
    return saved(book)


def text(*rows, mark=","):
    """Rows as text with a mark between the cells."""
    return "\r\n".join(mark.join(map(str, row)) for row in rows) + "\r\n"


def saved(book):
    """The bytes of a workbook."""
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
