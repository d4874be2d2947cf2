"""Biểu mẫu Excel cho đơn vị: the boxes of a report with limits, everything else locked."""

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from app.documents.cell_text import put_text
from app.rules.period import FINAL_YEAR, MOVEMENT_START
from app.rules.unit_report_form import (
    BOXES,
    CODE_ROW,
    FIRST_ROW,
    MOST,
    TAB,
    UNIT_ROW,
    Box,
    Kind,
    ReportForm,
)

UNITS_TAB = "Đơn vị"
_FACE = "Times New Roman"
_WIDTHS = {"A": 46, "B": 52, "C": 18}
_HINTS = (
    "Chỉ ghi vào các ô nền vàng; ô khác đã khóa. Việc chưa làm thì ghi 0, chưa có thì để trống.",
    "Ghi xong thì lưu và gửi lại chính tệp này, không đổi dạng tệp, không sửa mã ở cuối biểu.",
)


def write(form: ReportForm) -> bytes:
    """Return the workbook; where no unit is named, one is chosen from the list."""
    book = Workbook()
    sheet = book.active
    sheet.title = TAB
    _head(sheet, form)
    _unit(book, sheet, form)
    for row, box in enumerate(BOXES, start=FIRST_ROW):
        _line(sheet, row, (box.label, None, box.hint))
        _limit(sheet, row, box)
    _line(sheet, CODE_ROW, ("Mã biểu mẫu (không sửa)", form.code.text, ""))
    _finish(sheet)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _head(sheet: Worksheet, form: ReportForm) -> None:
    lines = (
        (form.office.upper(), True),
        (f"BÁO CÁO KẾT QUẢ PHONG TRÀO THI ĐUA {form.period.upper()}", True),
        (f"Hạn gửi về Phòng: hết ngày {form.due}", False),
        *((hint, False) for hint in _HINTS),
    )
    for row, (text, bold) in enumerate(lines, start=1):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=3)
        cell = sheet.cell(row, 1)
        put_text(cell, text)
        cell.font = Font(name=_FACE, size=13 if bold else 12, bold=bold, italic=row > 3)
        align = "center" if row <= 3 else "left"
        cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=True)
        sheet.row_dimensions[row].height = 20 if row <= 3 else 34


def _unit(book: Workbook, sheet: Worksheet, form: ReportForm) -> None:
    _line(sheet, UNIT_ROW, ("Đơn vị báo cáo", form.unit or None, ""))
    if form.unit:
        return
    tab = book.create_sheet(UNITS_TAB)
    for row, name in enumerate(form.units, start=1):
        put_text(tab.cell(row, 1), name)
    tab.sheet_state = "hidden"
    tab.protection.enable()
    choice = DataValidation(
        type="list", formula1=f"'{UNITS_TAB}'!$A$1:$A${max(1, len(form.units))}", allow_blank=True
    )
    sheet.cell(UNIT_ROW, 3, "Chọn trong danh sách")
    _say(choice, "Hãy chọn tên đơn vị trong danh sách thả xuống.")
    sheet.add_data_validation(choice)
    choice.add(f"B{UNIT_ROW}")
    _open(sheet.cell(UNIT_ROW, 2))


def _line(sheet: Worksheet, row: int, values: Sequence[str | None]) -> None:
    side = Side(style="thin")
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row, column)
        if value is not None:
            put_text(cell, value)
        cell.font = Font(name=_FACE, size=12, bold=column == 1, italic=column == 3)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        cell.border = Border(left=side, right=side, top=side, bottom=side)


def _limit(sheet: Worksheet, row: int, box: Box) -> None:
    cell = sheet.cell(row, 2)
    _open(cell)
    sheet.row_dimensions[row].height = 60 if box.kind is Kind.TEXT else 34
    limits: dict[str, str] | None = None
    if box.kind is Kind.COUNT:
        cell.number_format = "#,##0"
        limits = {"type": "whole", "formula1": "0", "formula2": str(MOST)}
        said = f"Hãy ghi số nguyên từ 0 đến {MOST:,}.".replace(",", ".")
    elif box.kind is Kind.DAY:
        cell.number_format = "dd/mm/yyyy"
        first, last = MOVEMENT_START, FINAL_YEAR
        limits = {
            "type": "date",
            "formula1": f"DATE({first.year},1,1)",
            "formula2": f"DATE({last},12,31)",
        }
        said = "Hãy ghi ngày/tháng/năm."
    if limits is not None:
        rule = DataValidation(operator="between", allow_blank=True, **limits)
        _say(rule, said)
        sheet.add_data_validation(rule)
        rule.add(cell.coordinate)


def _say(rule: DataValidation, text: str) -> None:
    rule.errorTitle, rule.error, rule.showErrorMessage = "Chưa đúng", text, True


def _open(cell: Cell) -> None:
    cell.protection = Protection(locked=False)
    cell.fill = PatternFill("solid", fgColor="FFF8DC")


def _finish(sheet: Worksheet) -> None:
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.row_dimensions[UNIT_ROW].height = 26
    sheet.protection.enable()
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "portrait"
    sheet.page_setup.fitToWidth = sheet.page_setup.fitToHeight = 1
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
