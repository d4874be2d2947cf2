"""Phiếu chấm Excel của một thành viên: boxes with limits for the marks, everything else locked."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from app.documents.cell_text import put_text
from app.documents.score_sheet import ScoredCriterion, ScoreSheets
from app.rules.dates import short_date
from app.rules.money import format_number
from app.rules.score_kit import CODE_ROW, FIRST_MARK_COLUMN, HEADER_ROW, TAB, TITLE_COLUMN

GUIDE_TAB = "Hướng dẫn"
_FACE = "Times New Roman"
_WIDTHS = (6, 17, 46)
_MARK_WIDTH, _REMARK_WIDTH = 14, 36
_OPEN = PatternFill("solid", fgColor="FFF8DC")
_HEAD = PatternFill("solid", fgColor="E8EDF3")
_SIDE = Side(style="thin")
_LONGEST_REMARK = 1000
_HINTS = (
    "Chỉ ghi vào các ô nền vàng; ô khác đã khóa. Cách chấm từng tiêu chí ở trang “Hướng dẫn”.",
    "Ghi xong thì lưu và gửi lại chính tệp này cho Thư ký, không đổi dạng tệp, không sửa mã phiếu.",
)


def write(facts: ScoreSheets, code: str, step: str) -> bytes:
    """Return the workbook of a member; step: what marks are multiples of, as it is written."""
    book = Workbook()
    sheet = book.active
    sheet.title = TAB
    last = FIRST_MARK_COLUMN + len(facts.criteria) + 1
    _head(sheet, facts, code, last)
    _titles(sheet, facts)
    for row in range(HEADER_ROW + 1, HEADER_ROW + 1 + len(facts.ideas)):
        _line(sheet, facts, row)
    _limits(sheet, facts, step)
    _finish(sheet, last)
    _guide(book.create_sheet(GUIDE_TAB), facts, step)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _head(sheet: Worksheet, facts: ScoreSheets, code: str, last: int) -> None:
    when = f", ngày {short_date(facts.held_on)}" if facts.held_on else ""
    lines = (
        (facts.council.upper(), True),
        ("PHIẾU CHẤM ĐIỂM Ý TƯỞNG", True),
        (facts.session + when, False),
        (f"Thành viên chấm: {facts.member} ({facts.role})", True),
        *((hint, False) for hint in _HINTS),
        (code, False),
    )
    for row, (text, bold) in enumerate(lines, start=1):
        first = 2 if row == CODE_ROW else 1
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
        cell = sheet.cell(row, first)
        put_text(cell, text)
        cell.font = Font(name=_FACE, size=13 if row == 2 else 12, bold=bold, italic=row in {5, 6})
        align = "center" if row <= 4 else "left"
        cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=True)
        sheet.row_dimensions[row].height = 20
    label = sheet.cell(CODE_ROW, 1, "Mã:")
    label.font = Font(name=_FACE, size=12)


def _titles(sheet: Worksheet, facts: ScoreSheets) -> None:
    titles = (
        "TT",
        "Số tiếp nhận",
        "Ý tưởng",
        *(f"{each.name}\n(tối đa {format_number(each.maximum)})" for each in facts.criteria),
        "Tổng điểm",
        "Nhận xét",
    )
    for column, title in enumerate(titles, start=1):
        cell = _boxed(sheet.cell(HEADER_ROW, column), title, "center", bold=True)
        cell.fill = _HEAD
    sheet.row_dimensions[HEADER_ROW].height = 84


def _line(sheet: Worksheet, facts: ScoreSheets, row: int) -> None:
    idea = facts.ideas[row - HEADER_ROW - 1]
    what = f"{idea.title}\nTác giả: {idea.author}" if idea.author else idea.title
    _boxed(sheet.cell(row, 1), str(row - HEADER_ROW), "center")
    _boxed(sheet.cell(row, 2), idea.number_text, "center")
    _boxed(sheet.cell(row, TITLE_COLUMN), what, "left")
    total = FIRST_MARK_COLUMN + len(facts.criteria)
    for column in range(FIRST_MARK_COLUMN, total):
        _opened(_boxed(sheet.cell(row, column), None, "center"))
    first, last = get_column_letter(FIRST_MARK_COLUMN), get_column_letter(total - 1)
    marks = f"{first}{row}:{last}{row}"
    cell = _boxed(sheet.cell(row, total), None, "center", bold=True)
    cell.value = f'=IF(COUNT({marks})={len(facts.criteria)},SUM({marks}),"")'
    _opened(_boxed(sheet.cell(row, total + 1), None, "left"))
    lines = sum(len(part) // 40 + 1 for part in what.split("\n"))
    sheet.row_dimensions[row].height = max(36, 16 * lines)


def _limits(sheet: Worksheet, facts: ScoreSheets, step: str) -> None:
    first, last = HEADER_ROW + 1, HEADER_ROW + len(facts.ideas)
    for column, criterion in enumerate(facts.criteria, start=FIRST_MARK_COLUMN):
        letter = get_column_letter(column)
        rule = DataValidation(
            type="custom", allow_blank=True, formula1=_allowed(f"{letter}{first}", criterion, step)
        )
        most = format_number(criterion.maximum)
        rule.errorTitle, rule.showErrorMessage = "Chưa đúng", True
        rule.error = f"Hãy ghi số từ 0 đến {most}, là bội số của {step}."
        rule.promptTitle, rule.showInputMessage = criterion.name[:32], True
        rule.prompt = f"Từ 0 đến {most}, bước {step}."
        sheet.add_data_validation(rule)
        rule.add(f"{letter}{first}:{letter}{last}")
    letter = get_column_letter(FIRST_MARK_COLUMN + len(facts.criteria) + 1)
    remark = DataValidation(
        type="textLength", operator="lessThanOrEqual", formula1=str(_LONGEST_REMARK)
    )
    remark.errorTitle, remark.showErrorMessage = "Chưa đúng", True
    remark.error = f"Nhận xét nhiều nhất {_LONGEST_REMARK} ký tự."
    sheet.add_data_validation(remark)
    remark.add(f"{letter}{first}:{letter}{last}")


def _allowed(box: str, criterion: ScoredCriterion, step: str) -> str:
    """Return the formula of a box: a number within the maximum, on the step, free of rounding."""
    divisor = step.replace(",", ".")
    return (
        f"AND(ISNUMBER({box}),{box}>=0,{box}<={criterion.maximum},"
        f"ABS(ROUND({box}/{divisor},0)-{box}/{divisor})<0.000001)"
    )


def _guide(sheet: Worksheet, facts: ScoreSheets, step: str) -> None:
    rows = [("Tiêu chí", "Tối đa", "Cách chấm")]
    rows += [(each.name, format_number(each.maximum), each.guide) for each in facts.criteria]
    for row, texts in enumerate(rows, start=1):
        for column, text in enumerate(texts, start=1):
            align = "center" if column == 2 or row == 1 else "left"
            cell = _boxed(sheet.cell(row, column), text, align, bold=row == 1)
            if row == 1:
                cell.fill = _HEAD
        sheet.row_dimensions[row].height = max(22, 16 * (len(texts[2]) // 70 + 1))
    said = (
        f"Mỗi ô ghi một số từ 0 đến điểm tối đa, là bội số của {step}.",
        "Ý tưởng không chấm thì để trống cả dòng; chấm thì ghi đủ mọi tiêu chí.",
        "Tổng điểm tự tính khi đã ghi đủ. Không thêm, xóa, sắp xếp lại dòng.",
    )
    for row, text in enumerate(said, start=len(rows) + 2):
        put_text(sheet.cell(row, 1), text)
        sheet.cell(row, 1).font = Font(name=_FACE, size=12)
    for letter, width in zip("ABC", (40, 10, 70), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.protection.enable()
    _on_paper(sheet, "landscape")


def _finish(sheet: Worksheet, last: int) -> None:
    widths = (*_WIDTHS, *[_MARK_WIDTH] * (last - len(_WIDTHS) - 1), _REMARK_WIDTH)
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, FIRST_MARK_COLUMN)
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    sheet.protection.enable()
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    _on_paper(sheet, "landscape")


def _on_paper(sheet: Worksheet, orientation: str) -> None:
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = orientation
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _boxed(cell: Cell, text: str | None, align: str, *, bold: bool = False) -> Cell:
    if text is not None:
        put_text(cell, text)
    cell.font = Font(name=_FACE, size=12, bold=bold)
    cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=True)
    cell.border = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
    return cell


def _opened(cell: Cell) -> Cell:
    cell.protection = Protection(locked=False)
    cell.fill = _OPEN
    return cell
