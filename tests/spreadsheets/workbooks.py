"""Spreadsheets for the tests, written by other libraries than read them."""

import io
import unicodedata
import zipfile
from datetime import date, datetime

import openpyxl
import xlsxwriter
import xlwt
from openpyxl.styles import Font

TONES = "\u0300\u0309\u0303\u0301\u0323"
ROWS = (
    ("STT", "Tên ý tưởng", "Ngày nhận", "Điểm", "Đúng"),
    (1, "Bản đồ số", date(2026, 6, 5), 8.5, True),
    (2, "Sổ tay\nhai dòng", datetime(2026, 6, 5, 8, 30), -3, False),
    (None, "012345678901", None, 0.1, None),
)


def xlsx(rows=ROWS, change=None):
    """A workbook by openpyxl; change: what else is done to its sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    for row in rows:
        sheet.append(row)
    if change:
        change(book, sheet)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def formula_xlsx():
    """A workbook by XlsxWriter with formulas: counted, uncounted and broken ones."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet("Số liệu")
        sheet.write_row(0, 0, ["Tên ý tưởng", "Tổng", "Lỗi"])
        sheet.write_string(1, 0, "Bản đồ số")
        sheet.write_formula(1, 1, "=1+1", None, 2)
        sheet.write_formula(1, 2, "=1/0", None, "#DIV/0!")
    return buffer.getvalue()


def xls(rows=ROWS, change=None):
    """A workbook of Excel 97 by xlwt."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Danh sách")
    day, moment = xlwt.XFStyle(), xlwt.XFStyle()
    day.num_format_str, moment.num_format_str = "dd/mm/yyyy", "dd/mm/yyyy hh:mm"
    for n, row in enumerate(rows):
        for m, value in enumerate(row):
            if isinstance(value, datetime):
                sheet.write(n, m, value, moment)
            elif isinstance(value, date):
                sheet.write(n, m, value, day)
            elif value is not None:
                sheet.write(n, m, value)
    if change:
        change(book, sheet)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def xls_font(name):
    """A style of xlwt in a font."""
    style = xlwt.XFStyle()
    style.font.name = name
    return style


def in_font(sheet, place, name):
    """Put a cell of openpyxl into a font."""
    sheet[place].font = Font(name=name)


def repacked(content, changes):
    """A package with some parts replaced; None takes a part out."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = changes.get(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
        for name in set(changes) - set(old.namelist()):
            new.writestr(name, changes[name])
    return buffer.getvalue()


def lying(content, part, size):
    """A package whose directory says another length of a part than it has."""
    found = content.rfind(part.encode())
    at = content.rfind(b"PK\x01\x02", 0, found)
    return content[: at + 24] + size.to_bytes(4, "little") + content[at + 28 :]


def cp1258(text):
    """A text in Windows-1258, in which a tone is a sign of its own behind its letter."""
    found = bytearray()
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tones = "".join(sign for sign in parts if sign in TONES)
        plain = unicodedata.normalize("NFC", "".join(s for s in parts if s not in TONES))
        found += (plain + tones).encode("cp1258")
    return bytes(found)
