"""Biểu mẫu ý tưởng gửi thôn: rows to be filled in, lists to choose from, everything else locked."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from app.documents.cell_text import plain
from app.rules.idea import PUBLICATION_LABELS
from app.rules.idea_kit import (
    CODE_ROW,
    COLUMNS,
    FIELDS,
    GROUPS,
    HEADER_ROW,
    PUBLICATION,
    ROWS,
    TAB,
    TITLE,
    UNIT,
    UNIT_ROW,
    IdeaKit,
    KitColumn,
)
from app.rules.period import FINAL_YEAR, MOVEMENT_START

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LISTS_TAB, GUIDE_TAB = "Danh mục", "Hướng dẫn"
_UNITS = "units"
_FACE = "Times New Roman"
_ROW_HEIGHT = 48
_PAGES_WIDE = 2  # fourteen columns cannot be read on one
_LONGEST_AS_TEXT = 250
_PROMPT, _SAID = 32, 255  # Excel's own limits for the title and the text of a box's hint
_HINTS = (
    "Chỉ ghi vào các ô nền vàng, mỗi ý tưởng một dòng. Cách ghi ở trang “Hướng dẫn”.",
    "Ghi xong thì lưu và gửi lại chính tệp này, không đổi dạng tệp, không sửa mã.",
)
_GUIDE = (
    "Mỗi dòng một ý tưởng. Bắt buộc: họ tên tác giả, tên ý tưởng, nội dung ý tưởng, lĩnh vực.",
    "Một ý tưởng có nhiều tác giả thì ghi các tên trong cùng một ô, cách nhau bằng dấu phẩy.",
    "Đối tượng, lĩnh vực, cách công bố, đơn vị: bấm vào ô rồi chọn trong danh sách thả xuống.",
    "Ngày ghi theo thứ tự ngày/tháng/năm, ví dụ 05/06/2026.",
    "Số điện thoại ghi cả số 0 ở đầu; ô đã để dạng chữ nên số 0 không bị mất.",
    "Không công bố: chỉ Phòng Văn hóa – Xã hội và Hội đồng xét chọn biết tên tác giả.",
    "Thông tin cá nhân chỉ dùng để liên hệ, trả lời và khen thưởng trong phong trào.",
    "Cần nhiều hơn 100 dòng thì ghi sang một biểu mẫu thứ hai.",
)


@dataclass(frozen=True)
class _Looks:
    """The formats of the workbook."""

    title: "Format"
    said: "Format"
    head: "Format"
    locked: "Format"
    open: "Format"
    text: "Format"
    day: "Format"


def write(kit: IdeaKit) -> bytes:
    """Return the workbook; where no unit is named, one is chosen from the list."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - slow import

    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    looks = _looks(book)
    sheet = book.add_worksheet(TAB)
    lists = _lists(book, kit)
    _head(sheet, kit, looks, lists)
    _titles(sheet, looks)
    for row in range(HEADER_ROW, HEADER_ROW + ROWS):
        _row(sheet, row, looks)
    for at, column in enumerate(COLUMNS, start=1):
        rule = _rule(column, lists)
        sheet.data_validation(HEADER_ROW, at, HEADER_ROW + ROWS - 1, at, rule)
    _finish(sheet)
    _guide(book, looks)
    book.close()
    return buffer.getvalue()


def _looks(book: "Workbook") -> _Looks:
    base: dict[str, Any] = {"font_name": _FACE, "font_size": 12, "valign": "vcenter"}
    boxed = base | {"border": 1, "text_wrap": True}
    opened = boxed | {"locked": False, "bg_color": "#FFF8DC"}
    return _Looks(
        title=book.add_format(base | {"bold": True, "font_size": 14}),
        said=book.add_format(base),
        head=book.add_format(boxed | {"bold": True, "align": "center", "bg_color": "#E8EDF3"}),
        locked=book.add_format(boxed | {"align": "center"}),
        open=book.add_format(opened),
        text=book.add_format(opened | {"num_format": "@"}),
        day=book.add_format(opened | {"num_format": "dd/mm/yyyy", "align": "center"}),
    )


def _lists(book: "Workbook", kit: IdeaKit) -> dict[str, str]:
    """Write what is chosen from into a hidden sheet; returns where each list stands."""
    sheet = book.add_worksheet(LISTS_TAB)
    publication = tuple(PUBLICATION_LABELS.values())
    lists = {FIELDS: kit.fields, GROUPS: kit.groups, PUBLICATION: publication, _UNITS: kit.units}
    places = {}
    for column, (name, words) in enumerate(lists.items()):
        for row, text in enumerate(words):
            sheet.write_string(row, column, plain(text))
        letter = "ABCD"[column]
        places[name] = f"='{LISTS_TAB}'!${letter}$1:${letter}${max(1, len(words))}"
    sheet.protect()
    sheet.hide()
    return places


def _head(sheet: "Worksheet", kit: IdeaKit, looks: _Looks, lists: dict[str, str]) -> None:
    sheet.write_string(0, 0, plain(kit.office.upper()), looks.said)
    sheet.write_string(1, 0, f"BIỂU MẪU GỬI Ý TƯỞNG NĂM {kit.code.year}", looks.title)
    for row, hint in enumerate(_HINTS, start=2):
        sheet.write_string(row, 0, hint, looks.said)
    sheet.write_string(UNIT_ROW - 1, 0, "Nơi gửi:", looks.said)
    look = looks.locked if kit.unit else looks.open
    sheet.merge_range(UNIT_ROW - 1, 1, UNIT_ROW - 1, 3, plain(kit.unit), look)
    if not kit.unit:
        said = "Hãy chọn tên đơn vị trong danh sách thả xuống."
        rule = {"validate": "list", "source": lists[_UNITS], "error_title": "Chưa đúng"}
        sheet.data_validation(UNIT_ROW - 1, 1, UNIT_ROW - 1, 1, rule | {"error_message": said})
    sheet.write_string(CODE_ROW - 1, 0, "Mã:", looks.said)
    sheet.write_string(CODE_ROW - 1, 1, kit.code.text, looks.said)


def _titles(sheet: "Worksheet", looks: _Looks) -> None:
    titles = ("TT", *(column.title for column in COLUMNS), UNIT)
    for at, title in enumerate(titles):
        sheet.write_string(HEADER_ROW - 1, at, title, looks.head)
    sheet.set_row(HEADER_ROW - 1, 36)
    widths = (6, *(column.width for column in COLUMNS), 24)
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width)


def _row(sheet: "Worksheet", row: int, looks: _Looks) -> None:
    """Write an empty row; number and unit come by themselves once the idea has a title."""
    key = f"{_letter(TITLE)}{row + 1}"
    sheet.write_formula(row, 0, f'=IF({key}<>"",ROW()-{HEADER_ROW},"")', looks.locked, "")
    for at, column in enumerate(COLUMNS, start=1):
        sheet.write_blank(row, at, None, _look(column, looks))
    unit = f'=IF({key}<>"",$B${UNIT_ROW}&"","")'
    sheet.write_formula(row, len(COLUMNS) + 1, unit, looks.locked, "")
    sheet.set_row(row, _ROW_HEIGHT)


def _look(column: KitColumn, looks: _Looks) -> "Format":
    """Return the format of a box; Excel shows long texts as ##### where cells hold text only."""
    if column.choices or column.longest > _LONGEST_AS_TEXT:
        return looks.open
    return looks.text if column.longest else looks.day


def _rule(column: KitColumn, lists: dict[str, str]) -> dict[str, Any]:
    said = column.hint
    if column.choices:
        rule: dict[str, Any] = {"validate": "list", "source": lists[column.choices]}
        said = "Hãy chọn trong danh sách thả xuống."
    elif column.longest:
        rule = {"validate": "length", "criteria": "<=", "value": column.longest}
        said = f"Nhiều nhất {column.longest} ký tự."
    else:
        rule = {
            "validate": "date",
            "criteria": "between",
            "minimum": MOVEMENT_START.replace(month=1, day=1),
            "maximum": FINAL_YEAR,
        }
        said = "Hãy ghi ngày/tháng/năm, ví dụ 05/06/2026."
    return rule | {
        "input_title": column.title[:_PROMPT],
        "input_message": column.hint[:_SAID],
        "error_title": "Chưa đúng",
        "error_message": said[:_SAID],
    }


def _letter(title: str) -> str:
    at = next(n for n, column in enumerate(COLUMNS, start=1) if column.title == title)
    return chr(ord("A") + at)


def _finish(sheet: "Worksheet") -> None:
    sheet.freeze_panes(HEADER_ROW, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(_PAGES_WIDE, 0)
    sheet.repeat_rows(HEADER_ROW - 1)
    sheet.repeat_columns(0, 1)
    sheet.protect(options={"format_columns": True, "format_rows": True})


def _guide(book: "Workbook", looks: _Looks) -> None:
    sheet = book.add_worksheet(GUIDE_TAB)
    sheet.write_string(0, 0, "CÁCH GHI BIỂU MẪU", looks.title)
    for row, text in enumerate(_GUIDE, start=2):
        sheet.write_string(row, 0, text, looks.said)
    for row, column in enumerate(COLUMNS, start=len(_GUIDE) + 3):
        sheet.write_string(row, 0, f"{column.title}: {column.hint}", looks.said)
    sheet.set_column(0, 0, 110)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.protect()
