"""Lists that differ in how their cells are written: days, numbers, words, many authors."""

import io
import unicodedata
from datetime import date, datetime

import xlsxwriter

from tests.importing.sending import (
    BOTH,
    DAY,
    FISH,
    FISH_LINE,
    MAP,
    MAP_LINE,
    TITLES,
    sent,
    xls,
    xlsx,
)
from tests.makers_ideas import an_author_draft, received

WRITTEN: list = []
_WITH_DAY = (*TITLES, "Ngày nhận")
JUNE_5 = date(2026, 6, 5)


def _map_on(*days):
    """The list of as many ideas as days."""
    return [(n, f"Bản đồ số thôn {n}", "Lò Thị Đào", None, day) for n, day in enumerate(days, 1)]


def _lines_on(*days):
    return tuple((f"Bản đồ số thôn {n}", "Lò Thị Đào", day, "") for n, day in enumerate(days, 1))


@sent(WRITTEN, "xlsx", _lines_on(*[JUNE_5] * 9), (9, 0, 0, 0, 0))
def _days_in_every_writing():
    days = (
        JUNE_5,
        datetime(2026, 6, 5, 8, 30),
        "05/06/2026",
        "5-6-2026",
        "5.6.26",
        "2026-06-05",
        "Ngày 05 tháng 6 năm 2026",
        "05/06/2026 08:30",
        "20260605",
    )
    return xlsx(_WITH_DAY, *_map_on(*days))


@sent(WRITTEN, "xls", _lines_on(JUNE_5, JUNE_5), (2, 0, 0, 0, 0))
def _days_of_excel_97():
    return xls(_WITH_DAY, *_map_on(JUNE_5, 46178), formats={4: "dd/mm/yyyy"})


@sent(WRITTEN, "xlsx", _lines_on(date(2026, 6, 5)), (1, 0, 0, 0, 2))
def _days_that_are_none():
    return xlsx(_WITH_DAY, *_map_on(JUNE_5, "31/02/2026", "tháng 6/2026"))


@sent(WRITTEN, "xlsx", (), (0, 0, 0, 0, 1))
def _day_in_the_future():
    return xlsx(_WITH_DAY, *_map_on("05/06/2027"))


@sent(WRITTEN, "xlsx")
def _numbers_written_as_text():
    return xlsx(TITLES, ("1", *MAP[1:3], "091 234 5678"), ("2", *FISH[1:3], "0987.654.321"))


@sent(WRITTEN, "xlsx")
def _phones_that_lost_their_zero():
    return xlsx(TITLES, (*MAP[:3], 912345678), (*FISH[:3], 987654321.0))


@sent(WRITTEN, "xls", (), (0, 0, 0, 0, 2), repair=False)
def _phones_without_repair():
    return xls(TITLES, (*MAP[:3], 912345678), (*FISH[:3], 987654321))


@sent(WRITTEN, "xlsx")
def _phones_from_abroad_and_two_in_a_cell():
    return xlsx(TITLES, (*MAP[:3], "84912345678"), (*FISH[:3], "0987654321 / 0911222333"))


@sent(WRITTEN, "xlsx")
def _identity_numbers_that_lost_their_zeros():
    titles = (*TITLES, "Số CCCD")
    return xlsx(titles, (*MAP, 38088001234), (*FISH, "038 190 005 678"))


@sent(WRITTEN, "xlsx", (FISH_LINE,), (1, 0, 0, 0, 1))
def _phone_too_short():
    return xlsx(TITLES, (*MAP[:3], "123"), FISH)


@sent(WRITTEN, "xlsx", (("2026", *MAP_LINE[1:]), FISH_LINE))
def _title_that_is_a_number():
    return xlsx(TITLES, (1, 2026, *MAP[2:]), FISH)


@sent(WRITTEN, "xlsx")
def _letters_decomposed():
    rows = [
        [unicodedata.normalize("NFD", cell) if isinstance(cell, str) else cell for cell in row]
        for row in (TITLES, MAP, FISH)
    ]
    return xlsx(*rows)


@sent(WRITTEN, "xlsx")
def _spaces_and_line_breaks():
    return xlsx(
        ("  STT ", " Tên\ný tưởng ", "Tác  giả:", "Điện thoại\n(di động)"),
        (1, "  Bản đồ số\u00a0các điểm   sạt lở ", " Lò Thị  Đào ", " 0912345678 "),
        (2, "Sổ tay điện tử\nnuôi cá lồng", "\tHà Văn Én", "0987654321\u200b"),
    )


@sent(WRITTEN, "xls")
def _titles_in_capitals():
    return xls(tuple(title.upper() for title in TITLES), MAP, FISH)


@sent(WRITTEN, "xlsx")
def _titles_in_english():
    return xlsx(("No.", "Idea title", "Full name", "Phone number"), MAP, FISH)


@sent(WRITTEN, "xlsx")
def _titles_in_other_words():
    return xlsx(("TT", "Tên sáng kiến, giải pháp", "Họ và tên người đề xuất", "SĐT"), MAP, FISH)


@sent(WRITTEN, "xlsx")
def _titles_without_marks():
    return xlsx(("STT", "Ten y tuong", "Tac gia", "Dien thoai"), MAP, FISH)


_TWO = (MAP[1], "Lò Thị Đào; Vi Thị Mai", DAY, "")


@sent(
    WRITTEN,
    "xlsx",
    tuple((f"Bản đồ số thôn {n}", *_TWO[1:3], "; ") for n in range(1, 6)),
    (5, 0, 0, 0, 0),
)
def _two_authors_in_a_cell():
    cells = (
        "Lò Thị Đào, Vi Thị Mai",
        "Lò Thị Đào; Vi Thị Mai",
        "Lò Thị Đào và Vi Thị Mai",
        "1. Lò Thị Đào\n2. Vi Thị Mai",
        "- Bà Lò Thị Đào\n- Chị Vi Thị Mai",
    )
    return xlsx(TITLES, *((n, f"Bản đồ số thôn {n}", c) for n, c in enumerate(cells, 1)))


@sent(WRITTEN, "xlsx", ((*_TWO[:3], "0912345678; 0977111222"),), (1, 0, 0, 0, 0))
def _two_authors_with_two_phones():
    return xlsx(TITLES, (1, MAP[1], "Lò Thị Đào\nVi Thị Mai", "0912345678\n0977111222"))


@sent(
    WRITTEN,
    "xlsx",
    ((MAP[1], "Tổ công nghệ số cộng đồng thôn Vân Hòa, Đồi Sim", DAY, ""),),
    (1, 0, 0, 0, 0),
)
def _team_is_one_author():
    return xlsx(TITLES, (1, MAP[1], "Tổ công nghệ số cộng đồng thôn Vân Hòa, Đồi Sim", None))


@sent(WRITTEN, "xlsx")
def _private_and_anonymous_authors():
    return xlsx((*TITLES, "Công bố tên"), (*MAP, "Không công bố"), (*FISH, "Ẩn danh"))


@sent(WRITTEN, "xlsx", (FISH_LINE,), (1, 0, 0, 0, 1))
def _publication_that_is_unclear():
    return xlsx((*TITLES, "Công bố tên"), (*MAP, "hỏi lại sau"), (*FISH, "Tên thật"))


@sent(WRITTEN, "xlsx", (), (0, 0, 0, 0, 3))
def _every_row_wrong():
    return xlsx(TITLES, (1, None, "Lò Thị Đào", None), (2, FISH[1], None, None), (*MAP[:3], "12"))


@sent(WRITTEN, "xlsx", (MAP_LINE,), (1, 0, 1, 0, 0))
def _one_row_twice():
    return xlsx(TITLES, MAP, (9, *MAP[1:]))


@sent(WRITTEN, "xlsx", (MAP_LINE,), (1, 0, 0, 1, 0))
def _two_titles_much_alike():
    return xlsx(TITLES, MAP, (2, "Bản đồ các điểm sạt lở (số)", *MAP[2:]))


def _known_map(session):
    author = an_author_draft(MAP[2], phone=MAP[3])
    received(session, MAP[1], authors=(author,), received_on=DAY)


@sent(WRITTEN, "xlsx", BOTH, (1, 0, 1, 0, 0), before=_known_map)
def _one_idea_typed_in_before():
    return xlsx(TITLES, MAP, FISH)


@sent(WRITTEN, "xlsx", BOTH, (1, 0, 0, 1, 0), before=_known_map)
def _one_title_like_that_of_the_register():
    return xlsx(TITLES, (1, "Bản đồ các điểm sạt lở (số)", *MAP[2:]), FISH)


@sent(
    WRITTEN,
    "xlsx",
    (("Bản đồ số các điểm sạt lở năm 2026", *MAP_LINE[1:]), FISH_LINE),
    (1, 1, 0, 0, 0),
    before=_known_map,
)
def _one_idea_named_by_its_number():
    title = "Bản đồ số các điểm sạt lở năm 2026"
    return xlsx(("Số tiếp nhận", *TITLES[1:]), ("YT-2026-0001", title, *MAP[2:]), (None, *FISH[1:]))


@sent(WRITTEN, "xlsx", (FISH_LINE,), (1, 0, 0, 0, 1))
def _unit_that_is_unknown():
    return xlsx((*TITLES, "Thôn"), (*MAP, "Thôn Không Có"), FISH)


@sent(WRITTEN, "xlsx", (("=1+1", *MAP_LINE[1:]), FISH_LINE))
def _title_that_begins_like_a_formula():
    def as_text(sheet):
        sheet["B2"].data_type = "s"

    return xlsx(TITLES, (1, "=1+1", *MAP[2:]), FISH, change=as_text)


@sent(WRITTEN, "xlsx")
def _formulas_that_were_counted():
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet("Danh sách")
        for n, row in enumerate((TITLES, MAP, FISH)):
            sheet.write_row(n, 0, row)
        sheet.write_formula(2, 0, "=A2+1", None, 2)
        sheet.write_formula(2, 3, '="0987"&"654321"', None, FISH[3])
    return buffer.getvalue()


@sent(WRITTEN, "xlsx", ((MAP[1], "Hồ Văn Đoàn", DAY, ""),), (1, 0, 0, 0, 0))
def _family_name_that_looks_like_a_household():
    return xlsx(TITLES, (1, MAP[1], "Hồ Văn Đoàn", None))
