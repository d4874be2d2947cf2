"""Lists that differ in how they are laid out: headings, totals, merged and hidden parts."""

import openpyxl

from tests.importing.sending import (
    BOTH,
    DAY,
    FISH,
    FISH_LINE,
    MAP,
    MAP_LINE,
    TITLES,
    saved,
    sent,
    xls,
    xlsx,
)

LAID_OUT: list = []
VILLAGE = ("Bể lọc nước từ vỏ trấu", "Vi Thị Mai", DAY, "")


@sent(LAID_OUT, "xlsx")
def _plain():
    return xlsx(TITLES, MAP, FISH)


@sent(LAID_OUT, "xls")
def _plain_of_excel_97():
    return xls(TITLES, MAP, FISH)


@sent(LAID_OUT, "xlsx")
def _letterhead_above():
    return xlsx(
        ("UBND XÃ THƯỢNG NINH", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("THÔN VÂN HÒA", None, "Độc lập - Tự do - Hạnh phúc"),
        (None, None, "Thượng Ninh, ngày 20 tháng 6 năm 2026"),
        (),
        ("DANH SÁCH Ý TƯỞNG ĐỔI MỚI SÁNG TẠO",),
        ("(Kèm theo Công văn số 12/CV ngày 20/6/2026)",),
        (),
        TITLES,
        MAP,
        FISH,
    )


@sent(LAID_OUT, "xlsx")
def _heading_merged_over_the_list():
    def merge(sheet):
        sheet.merge_cells("A1:D1")
        sheet.merge_cells("A2:D2")

    return xlsx(("DANH SÁCH Ý TƯỞNG",), ("Năm 2026",), TITLES, MAP, FISH, change=merge)


@sent(LAID_OUT, "xls")
def _total_and_signatures_below():
    return xls(
        TITLES,
        MAP,
        FISH,
        (None, "Tổng cộng: 2 ý tưởng"),
        (),
        (None, None, None, "Thượng Ninh, ngày 20 tháng 6 năm 2026"),
        (None, "NGƯỜI LẬP", None, "TRƯỞNG THÔN"),
        (),
        (None, "Lương Thị Sen", None, "Lò Văn Bình"),
    )


@sent(LAID_OUT, "xlsx")
def _total_in_the_running_number():
    return xlsx(TITLES, MAP, FISH, ("Tổng số", None, None, 2))


@sent(LAID_OUT, "xlsx")
def _columns_numbered():
    return xlsx(TITLES, ("(1)", "(2)", "(3)", "(4)"), MAP, FISH)


@sent(LAID_OUT, "xls")
def _columns_lettered():
    return xls(TITLES, ("A", "B", "C", "D"), MAP, FISH)


@sent(LAID_OUT, "xlsx")
def _header_on_two_rows():
    def merge(sheet):
        for area in ("A1:A2", "B1:B2", "C1:D1"):
            sheet.merge_cells(area)

    upper = ("STT", "Tên ý tưởng", "Tác giả", None)
    return xlsx(upper, (None, None, "Họ và tên", "Số điện thoại"), MAP, FISH, change=merge)


@sent(
    LAID_OUT,
    "xlsx",
    ((MAP[1], "Lò Thị Đào; Vi Thị Mai", DAY, "0912345678; 0977111222"), FISH_LINE),
)
def _title_merged_over_its_authors():
    def merge(sheet):
        sheet.merge_cells("A2:A3")
        sheet.merge_cells("B2:B3")

    return xlsx(TITLES, MAP, (None, None, "Vi Thị Mai", "0977111222"), FISH, change=merge)


@sent(LAID_OUT, "xlsx", ((MAP[1], "Lò Thị Đào; Vi Thị Mai", DAY, "0912345678; "), FISH_LINE))
def _author_on_a_row_of_its_own():
    return xlsx(TITLES, MAP, (None, None, "Vi Thị Mai", None), FISH)


@sent(LAID_OUT, "xlsx")
def _second_sheet_holds_the_list():
    book = openpyxl.Workbook()
    book.active.append(("Hướng dẫn ghi danh sách",))
    sheet = book.create_sheet("DS thôn")
    for row in (TITLES, MAP, FISH):
        sheet.append(row)
    return saved(book)


@sent(LAID_OUT, "xlsx", (FISH_LINE,), (1, 0, 0, 0, 0), sheet=1)
def _sheet_chosen_among_two():
    book = openpyxl.Workbook()
    for row in (TITLES, MAP):
        book.active.append(row)
    sheet = book.create_sheet("Tháng 6")
    for row in (TITLES, FISH):
        sheet.append(row)
    return saved(book)


@sent(LAID_OUT, "xlsx", (FISH_LINE,), (1, 0, 0, 0, 0))
def _hidden_sheet_left_out():
    book = openpyxl.Workbook()
    for row in ((*TITLES, "Thôn"), MAP):
        book.active.append(row)
    sheet = book.create_sheet("Gửi xã")
    for row in (TITLES, FISH):
        sheet.append(row)
    book.active.sheet_state = "hidden"
    book.active = 1
    return saved(book)


def _second_row_hidden(sheet):
    sheet.row_dimensions[3].hidden = True


@sent(LAID_OUT, "xlsx", (MAP_LINE,), (1, 0, 0, 0, 0))
def _hidden_row_left_out():
    return xlsx(TITLES, MAP, FISH, change=_second_row_hidden)


@sent(LAID_OUT, "xlsx", with_hidden=True)
def _hidden_row_asked_for():
    return xlsx(TITLES, MAP, FISH, change=_second_row_hidden)


@sent(LAID_OUT, "xlsx", ((*MAP_LINE[:3], ""), (*FISH_LINE[:3], "")))
def _hidden_column_left_out():
    def hide(sheet):
        sheet.column_dimensions["D"].hidden = True

    return xlsx(TITLES, MAP, FISH, change=hide)


@sent(LAID_OUT, "xlsx")
def _blank_rows_between():
    return xlsx((), TITLES, (), MAP, (), (), FISH, ())


@sent(LAID_OUT, "xls")
def _without_running_numbers():
    return xls(TITLES[1:], MAP[1:], FISH[1:])


@sent(LAID_OUT, "xlsx")
def _running_numbers_left_empty():
    return xlsx(TITLES, (None, *MAP[1:]), (None, *FISH[1:]))


@sent(LAID_OUT, "xlsx")
def _list_beginning_in_column_c():
    return xlsx(*((None, None, *row) for row in (TITLES, MAP, FISH)))


@sent(LAID_OUT, "xlsx", (*BOTH, VILLAGE), (3, 0, 0, 0, 0))
def _under_headings_of_villages():
    def merge(sheet):
        sheet.merge_cells("A2:D2")
        sheet.merge_cells("A5:D5")

    rows = (("I. Thôn Vân Hòa",), MAP, FISH, ("II. Thôn Đồi Sim",), (1, *VILLAGE[:2], None))
    return xlsx(TITLES, *rows, change=merge)


@sent(LAID_OUT, "xlsx", (*BOTH, VILLAGE), (3, 0, 0, 0, 0))
def _under_roman_numbers():
    rows = (("I", "Lĩnh vực nông nghiệp"), MAP, FISH, ("II", "Môi trường"), (1, *VILLAGE[:2]))
    return xlsx(TITLES, *rows)


@sent(LAID_OUT, "xlsx")
def _header_again_on_the_next_page():
    return xlsx(TITLES, MAP, TITLES, FISH)


@sent(LAID_OUT, "xlsx")
def _columns_in_another_order():
    return xlsx(*((row[3], row[2], row[0], row[1]) for row in (TITLES, MAP, FISH)))
