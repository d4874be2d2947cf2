"""A list as it is seen: order, filters, columns; days as days, numbers as numbers, no secrets."""

from datetime import date, datetime
from io import BytesIO

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.documents.cell_text import plain
from app.rules.idea import Publication
from app.rules.masking import PersonalData
from app.rules.shown_list import CellKind, ShownColumn, ShownList, ShownRow
from app.services.masked_cells import CLEAR_MARK, CLEAR_WARNING, MASKED_NOTE
from app.services.publication import NOT_NAMED, NOT_PUBLISHED
from app.services.shown_lists import file_name, workbook
from tests.makers_ideas import received

TODAY = date(2026, 7, 20)
COLUMNS = (
    ShownColumn("Tên ý tưởng", personal=PersonalData.TITLE),
    ShownColumn("Tác giả", personal=PersonalData.AUTHORS),
    ShownColumn("Ngày"),
    ShownColumn("Tiền thưởng", numeric=True, kind=CellKind.MONEY, summed=True),
)


def listed(*rows, filters=("Năm 2026", "Tìm: “chè”")):
    return ShownList("Danh sách ý tưởng", COLUMNS, tuple(rows), filters)


def opened(made):
    return openpyxl.load_workbook(BytesIO(made.excel())).active


def test_rows_stand_as_they_were_seen_with_their_filters_above(session):
    made = workbook(
        session,
        listed(
            ShownRow(("Bán chè", "Lò Thị Đào", "05/07/2026", "1.500.000")),
            ShownRow(("Ăn sạch", "Vi Thị An", "", "–")),
        ),
        TODAY,
    )
    sheet = opened(made)

    above = [sheet.cell(row, 1).value for row in range(1, 6)]
    assert above[1:] == [
        "Danh sách ý tưởng",
        "Năm 2026 · Tìm: “chè”",
        "2 dòng · Lập ngày 20/07/2026",
        MASKED_NOTE,
    ]
    assert [cell.value for cell in sheet[7]] == [column.title for column in COLUMNS]
    first = [cell.value for cell in sheet[8]]
    assert first == ["Bán chè", "Lò Thị Đào", datetime(2026, 7, 5), 1_500_000]
    assert sheet.cell(9, 4).value == "–"
    assert sheet.cell(10, 4).value == "=SUM(D8:D9)"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A8", "A7:D9")
    assert made.name == "danh-sach-y-tuong-2026-07-20"


def test_what_authors_do_not_allow_is_not_in_the_file(session):
    named = received(session, "Bán chè")
    private = received(session, "Bí mật lớn", publication=Publication.PRIVATE)
    rows = [
        ShownRow((t, "Lò Thị Đào", "", ""), i)
        for t, i in (("Bán chè", named), ("Bí mật lớn", private))
    ]

    made = workbook(session, listed(*rows), TODAY)

    cells = list(opened(made).values)
    assert cells[7][:2] == ("Bán chè", "Lò Thị Đào")
    assert cells[8][:2] == (f"YT-2026-0002: {NOT_PUBLISHED}", NOT_NAMED)
    assert made.personal == ()


def test_in_clear_the_file_says_so_in_its_name_and_on_every_page(session):
    private = received(session, "Bí mật lớn", publication=Publication.PRIVATE)

    made = workbook(
        session, listed(ShownRow(("Bí mật lớn", "Lò Thị Đào", "", ""), private)), TODAY, clear=True
    )

    sheet = opened(made)
    assert sheet.cell(5, 1).value == CLEAR_WARNING
    assert CLEAR_WARNING in sheet.oddFooter.left.text
    assert sheet.cell(8, 1).value == "Bí mật lớn"
    assert made.personal == ("Tên ý tưởng", "Tác giả")
    assert made.name.endswith(CLEAR_MARK)


def test_a_list_without_personal_columns_says_nothing_of_masking(session):
    plain_list = ShownList("Danh sách đơn vị", (ShownColumn("Tên"),), (ShownRow(("Thôn 1",)),))

    made = workbook(session, plain_list, TODAY, clear=True)

    assert made.personal == ()
    assert MASKED_NOTE not in [row[0] for row in opened(made).values]


def test_an_empty_list_is_a_file_with_its_titles(session):
    assert [cell.value for cell in opened(workbook(session, listed(), TODAY))[7]][:2] == [
        "Tên ý tưởng",
        "Tác giả",
    ]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=40), min_size=1, max_size=8))
def test_any_text_on_the_screen_is_that_text_in_the_file(session, texts):
    rows = tuple(ShownRow((text,)) for text in texts)
    columns = (ShownColumn("Tên", kind=CellKind.TEXT),)

    data = workbook(session, ShownList("Thử", columns, rows), TODAY).excel()

    read = [
        row[0].value or ""
        for row in openpyxl.load_workbook(BytesIO(data)).active.iter_rows(min_row=6)
    ]
    assert read == [plain(text) for text in texts]
    sheet = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0)
    again = [str(row[0]) for row in sheet.to_python() if row[0] != ""]
    filled = [text for text in read if text]
    assert again[len(again) - len(filled) :] == filled


def test_the_name_of_a_file_is_safe_on_every_disk():
    assert file_name("Đề nghị: 5/2026", TODAY, clear=False) == "de-nghi-5-2026-2026-07-20"
