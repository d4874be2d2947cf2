"""The consolidated form in Excel: real numbers below two rows of titles, sums as formulas."""

from io import BytesIO

import openpyxl
import pytest

from app.documents import consolidated_book, excel
from app.documents.consolidated_book import ConsolidatedBook
from app.documents.consolidated_table import CountedLine, CountedPart
from app.documents.wording import wording

FIGURES = (5, 1, 2, 1, 1, 4, 3, 1, 2, 1, 0, 1, 2, 0, 1_500_000)
LONG = "Tổ công nghệ số cộng đồng " * 3


def _part(title):
    lines = (CountedLine("Thôn Suối Mây", FIGURES), CountedLine(LONG, FIGURES))
    return CountedPart(title, "Đơn vị, thôn", lines, tuple(2 * each for each in FIGURES))


@pytest.fixture(scope="module")
def file():
    facts = ConsolidatedBook(
        "PHÒNG VĂN HÓA - XÃ HỘI",
        "năm 2026",
        "(Kỳ này: …)",
        "20/12/2026",
        tuple(_part(f"Bảng {n}") for n in range(6)),
        (("NGƯỜI LẬP BIỂU", "", "Lê Thị Sao"), ("TRƯỞNG PHÒNG", "", "Trịnh Thị Hòa")),
    )
    data = excel.write(consolidated_book.lay_out(facts, wording("consolidated_table")))
    return openpyxl.load_workbook(BytesIO(data))


def test_each_table_has_a_worksheet_named_after_it(file):
    assert file.sheetnames[:2] == ["Đơn vị - kỳ này", "Đơn vị - lũy kế"]
    assert len(file.sheetnames) == 6


def test_what_columns_share_stands_once_above_them(file):
    sheet = file.worksheets[0]
    merged = {str(each) for each in sheet.merged_cells.ranges}

    assert {"C8:G8", "N8:P8", "A8:A9", "B8:B9"} <= merged
    assert sheet["C8"].value == "Ý tưởng tiếp nhận"
    assert [sheet.cell(9, at).value for at in (3, 4, 14)] == ["Tổng", "CB", "TT"]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A10", "$8:$9")


def test_figures_are_numbers_and_totals_formulas(file):
    sheet = file.worksheets[0]

    assert [cell.value for cell in sheet[10]][2:17] == list(FIGURES)
    assert sheet["C12"].value == "=SUM(C10:C11)"
    assert sheet["Q12"].value == "=SUM(Q10:Q11)"
    assert sheet["Q10"].number_format == "#,##0"


def test_who_signs_stands_side_by_side_below(file):
    below = [row for row in file.worksheets[0].iter_rows(min_row=13, values_only=True) if any(row)]

    assert [cell for cell in below[1] if cell] == ["NGƯỜI LẬP BIỂU", "TRƯỞNG PHÒNG"]
    assert [cell for cell in below[-1] if cell] == ["Lê Thị Sao", "Trịnh Thị Hòa"]
