"""A workbook as a province sends it: titles, merged headings, sums, a hidden sheet, protection."""

from io import BytesIO

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

LINES, LIST, HIDDEN = "Biểu 01", "Biểu 02", "Danh mục"
FIRST = 9  # row of the first unit, from 1
INDICATORS = (
    "Tổng số sáng kiến, ý tưởng được tiếp nhận",
    "Số sáng kiến được áp dụng",
    "Số sáng kiến được nhân rộng",
    "Tiền thưởng (triệu đồng)",
)

_EDGE = Border(*(Side("thin"),) * 4)
_HEAD = PatternFill("solid", fgColor="FFDDEBF7")


def province_book(units, year=2026):
    """The workbook as openpyxl holds it."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = LINES
    _titles(sheet, year)
    last = _units(sheet, units)
    _foot(sheet, last)
    _indicators(book.create_sheet(LIST), last)
    hidden = book.create_sheet(HIDDEN)
    hidden["A1"], hidden["B1"] = "Mã xã", "Thượng Ninh"
    hidden["A2"], hidden["B2"] = "Tổng", f"='{LINES}'!C{last + 1}"
    hidden.sheet_state = "veryHidden"
    return book


def content(book):
    """The bytes of a workbook."""
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def province_file(units, year=2026):
    """The bytes of the workbook."""
    return content(province_book(units, year))


def last_row(units):
    """The row of the last unit, from 1."""
    return FIRST + len(units) - 1


def _titles(sheet, year):
    sheet["A1"] = "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"
    sheet["E1"] = "Biểu 01/ĐMST"
    sheet["A3"] = f"TỔNG HỢP KẾT QUẢ PHONG TRÀO NĂM {year}"
    sheet["A3"].font = Font(bold=True, size=14)
    sheet.merge_cells("A3:G3")
    sheet["A3"].alignment = Alignment(horizontal="center")
    sheet["B4"] = "Đơn vị báo cáo:"
    sheet["B5"] = "Kỳ báo cáo:"
    for name, text in (("A6", "TT"), ("B6", "Thôn, đơn vị"), ("C6", "Ý tưởng tiếp nhận")):
        sheet[name] = text
    sheet["E6"], sheet["F6"], sheet["G6"] = "Được áp dụng", "Tiền thưởng (đồng)", "Tỷ lệ áp dụng"
    sheet["C7"], sheet["D7"] = "Kỳ này", "Lũy kế"
    sheet.merge_cells("C6:D6")
    for column in "ABEFG":
        sheet.merge_cells(f"{column}6:{column}7")
    for at, text in enumerate("ABCDEFG", start=1):
        sheet.cell(8, at).value = f"({text})" if at < 3 else at - 2
    for row in sheet["A6:G8"]:
        for cell in row:
            cell.font, cell.fill, cell.border = Font(bold=True), _HEAD, _EDGE
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    for column, width in zip("ABCDEFG", (6, 38, 12, 12, 14, 18, 14), strict=True):
        sheet.column_dimensions[column].width = width


def _units(sheet, units):
    for row, name in enumerate(units, start=FIRST):
        sheet.cell(row, 1).value, sheet.cell(row, 2).value = row - FIRST + 1, name
        sheet.cell(row, 7).value = f"=IF(C{row}=0,0,E{row}/C{row})"
        sheet.cell(row, 7).number_format = "0.0%"
        for at in range(1, 8):
            sheet.cell(row, at).border = _EDGE
        for at in (3, 4, 5, 6):
            sheet.cell(row, at).number_format = "#,##0"
            sheet.cell(row, at).protection = openpyxl.styles.Protection(locked=False)
    return last_row(units)


def _foot(sheet, last):
    sheet.cell(last + 1, 2).value = "Tổng cộng"
    for column in "CDEF":
        sheet[f"{column}{last + 1}"] = f"=SUM({column}{FIRST}:{column}{last})"
        sheet[f"{column}{last + 1}"].number_format = "#,##0"
    for at in range(1, 8):
        sheet.cell(last + 1, at).font, sheet.cell(last + 1, at).border = Font(bold=True), _EDGE
    sheet.cell(last + 3, 2).value = "NGƯỜI LẬP BIỂU"
    sheet.freeze_panes = f"C{FIRST}"
    whole = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    sheet.add_data_validation(whole)
    whole.add(f"C{FIRST}:F{last}")
    sheet.protection.sheet = True


def _indicators(sheet, last):
    sheet["A1"] = "MỘT SỐ CHỈ TIÊU"
    sheet.append(["TT", "Chỉ tiêu", "Kỳ này", "Kỳ trước"])
    for n, text in enumerate(INDICATORS, start=1):
        sheet.append([n, text])
    row = len(INDICATORS) + 3
    sheet.cell(row, 2).value = "Chênh lệch với Biểu 01"
    sheet.cell(row, 3).value = f"=C3-'{LINES}'!C{last + 1}"
    sheet.column_dimensions["B"].width = 44
