from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import chain

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from app.basics.progress import Stopped
from app.documents import excel, idea_list
from app.documents.book import Book, BookColumn, Kind, Tab
from tests.documents import samples


@pytest.fixture(scope="module")
def written():
    return excel.write(idea_list.lay_out(samples.idea_list()))


def opened(data):
    return openpyxl.load_workbook(BytesIO(data)).active


def test_text_that_looks_like_a_formula_stays_text(written):
    titles = {row[2].value: row[2].data_type for row in opened(written).iter_rows(min_row=6)}

    for text in ('=HYPERLINK("x")', "+84 912 345 678", "-1 việc trùng", "@thôn Đức Thắng"):
        assert titles[text] == "s"


def test_another_program_reads_the_same_values(written):
    sheet = CalamineWorkbook.from_filelike(BytesIO(written)).get_sheet_by_index(0)

    rows = sheet.to_python()

    assert rows[1][0] == "DANH SÁCH Ý TƯỞNG NĂM 2026"
    heading = next(row for row in rows if row[0] == "TT")
    first = rows[rows.index(heading) + 1]
    assert first[:5] == [1, "YT-2026-0001", '=HYPERLINK("x")', date(2026, 7, 3), 83.1]
    assert rows[-1][-1] == 3_420_000  # the total's cached value


def test_the_total_is_a_live_sum(written):
    sheet = opened(written)

    assert sheet.cell(sheet.max_row, 6).value == "=SUM(F6:F9)"


def test_the_sheet_prints_on_a4_with_its_heading_on_every_page(written):
    sheet = opened(written)

    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.freeze_panes == "A6"
    assert sheet.auto_filter.ref == "A5:F9"


def test_numbers_and_dates_have_their_formats(written):
    row = opened(written)[6]

    formats = [cell.number_format for cell in row]

    assert formats == ["#,##0", "@", "@", "dd/mm/yyyy", "0.00", "#,##0"]


def test_rows_are_high_enough_for_their_text():
    tab = Tab("Danh sách", (), (BookColumn("Tên", 10),), (("a" * 35,), ("a",)))

    heights = opened(excel.write(Book("Thử", (tab,)))).row_dimensions

    assert [heights[n].height for n in (3, 4)] == [66, 16.5]


def test_awkward_names_and_signs_are_put_right():
    tab = Tab("Kết quả: quý III/2026 " * 3, (), (BookColumn("A", 5),), (("a\x07b",),))

    sheet = opened(excel.write(Book("Thử", (tab,))))

    assert len(sheet.title) <= 31
    assert not set(sheet.title) & set("[]:*?/\\")
    assert "ab" in set(chain.from_iterable(sheet.values))


def test_what_is_shown_and_what_must_be_known_stand_above_the_table():
    tab = Tab(
        "Danh sách",
        ("UBND XÃ THƯỢNG NINH", "Danh sách"),
        (BookColumn("Tên", 30), BookColumn("Số", 10)),
        (("a", 1),),
        notes=("Năm 2026",),
        warning="CÓ DỮ LIỆU CÁ NHÂN",
    )

    sheet = opened(excel.write(Book("Thử", (tab,))))

    assert [sheet.cell(row, 1).value for row in (3, 4)] == ["Năm 2026", "CÓ DỮ LIỆU CÁ NHÂN"]
    assert sheet.cell(4, 1).font.color.rgb == "FFC00000"
    assert "CÓ DỮ LIỆU CÁ NHÂN" in sheet.oddFooter.left.text
    assert sheet.print_title_rows == "$6:$6"


def test_a_total_of_nothing_is_no_formula():
    columns = (BookColumn("Tên", 30), BookColumn("Số", 10, Kind.WHOLE, summed=True))

    sheet = opened(excel.write(Book("Thử", (Tab("Trống", (), columns, (), "Cộng"),))))

    assert sheet.cell(3, 2).value == 0


def test_a_day_before_excel_counts_days_is_text():
    tab = Tab("Ngày", (), (BookColumn("Ngày", 12, Kind.DATE),), ((date(1890, 5, 19),),))

    assert opened(excel.write(Book("Thử", (tab,)))).cell(3, 1).value == "19/05/1890"


def test_writing_tells_its_steps_and_can_be_stopped():
    rows = [(f"dòng {n}",) for n in range(1000)]
    book = Book("Thử", (Tab("Dài", (), (BookColumn("Tên", 30),), rows),))
    told = []

    class StopsHalfway:
        def step(self, done, total, what=""):
            told.append((done, total))
            if done > 500:
                raise Stopped

    with pytest.raises(Stopped):
        excel.write(book, StopsHalfway())
    assert told[0][1] == 1000
    assert 500 < told[-1][0] < 1000


def test_a_row_that_adds_up_is_a_formula_and_one_that_does_not_stays_a_number():
    marks = tuple(BookColumn(name, 10, Kind.POINTS) for name in "ab")
    columns = (*marks, BookColumn("Tổng", 10, Kind.POINTS, adds=(0, 1)))
    rows = (
        (Decimal(1), Decimal(2), Decimal(3)),
        (Decimal(1), None, Decimal(5)),
        (None, None, None),
    )

    sheet = opened(excel.write(Book("Thử", (Tab("Điểm", (), columns, rows),))))

    assert [sheet.cell(row, 3).value for row in (3, 4, 5)] == ["=SUM(A3:B3)", 5, None]


def test_a_table_too_wide_for_a_page_goes_over_several_with_its_first_column_on_each():
    columns = tuple(BookColumn(f"Cột {n}", 40) for n in range(12))

    sheet = opened(excel.write(Book("Thử", (Tab("Rộng", (), columns, ()),))))

    assert sheet.page_setup.fitToWidth == 2
    assert sheet.print_title_cols == "$A:$A"
