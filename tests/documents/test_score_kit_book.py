"""A member's workbook as another program reads it: boxes, limits, locks, the code."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from app.documents.office import Office
from app.documents.score_kit_book import GUIDE_TAB, write
from app.documents.score_sheet import IdeaScores, ScoredCriterion, ScoreSheets
from app.rules.score_kit import CODE_ROW, HEADER_ROW, TAB

CRITERIA = (
    ScoredCriterion("Tính mới", Decimal(30), "Mới hoàn toàn: 25–30 điểm"),
    ScoredCriterion("Tính khả thi", Decimal("20.00")),
)
IDEAS = (
    IdeaScores("YT-2026-0001", "=Vườn ươm giống quế", author="Hà Văn Ăn"),
    IdeaScores("YT-2026-0002", "Sổ tay số"),
)


@pytest.fixture(scope="module")
def content():
    facts = ScoreSheets(
        office=Office("ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH", "HỘI ĐỒNG XÉT CHỌN Ý TƯỞNG", ""),
        council="Hội đồng xét chọn ý tưởng",
        session="Phiên họp thứ nhất",
        member="Lê Thị Sao",
        role="Thư ký",
        criteria=CRITERIA,
        ideas=IDEAS,
        held_on=date(2026, 7, 15),
    )
    return write(facts, "PCDT|1|3|17|0a1b2c3d", "0,5")


@pytest.fixture(scope="module")
def book(content):
    return load_workbook(BytesIO(content))


def test_it_says_whose_it_is_and_what_is_asked(content):
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_name(TAB)
    rows = rows.to_python(skip_empty_area=False)
    assert rows[2][0] == "Phiên họp thứ nhất, ngày 15/07/2026"
    assert rows[3][0] == "Thành viên chấm: Lê Thị Sao (Thư ký)"
    assert rows[CODE_ROW - 1][1] == "PCDT|1|3|17|0a1b2c3d"
    assert rows[HEADER_ROW - 1][3:] == [
        "Tính mới\n(tối đa 30)",
        "Tính khả thi\n(tối đa 20)",
        "Tổng điểm",
        "Nhận xét",
    ]
    assert rows[HEADER_ROW][1:3] == ["YT-2026-0001", "=Vườn ươm giống quế\nTác giả: Hà Văn Ăn"]
    assert rows[HEADER_ROW + 1][1:3] == ["YT-2026-0002", "Sổ tay số"]


def test_only_the_boxes_are_open(book):
    sheet = book[TAB]
    assert sheet.protection.sheet
    opened = {cell.coordinate for row in sheet for cell in row if not cell.protection.locked}
    assert opened == {f"{letter}{row}" for letter in "DEG" for row in (9, 10)}
    assert book[GUIDE_TAB].protection.sheet


def test_each_box_has_its_limits(book):
    rules = {str(rule.sqref): rule for rule in book[TAB].data_validations.dataValidation}
    assert set(rules) == {"D9:D10", "E9:E10", "G9:G10"}
    assert rules["D9:D10"].formula1 == (
        "AND(ISNUMBER(D9),D9>=0,D9<=30,ABS(ROUND(D9/0.5,0)-D9/0.5)<0.000001)"
    )
    assert rules["E9:E10"].error == "Hãy ghi số từ 0 đến 20, là bội số của 0,5."


def test_the_total_is_a_formula_and_a_title_never_is(book):
    sheet = book[TAB]
    assert sheet["F9"].value == '=IF(COUNT(D9:E9)=2,SUM(D9:E9),"")'
    assert sheet["C9"].data_type == "s"


def test_it_prints_on_a4_with_the_header_on_each_page(book):
    sheet = book[TAB]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.print_title_rows == "$8:$8"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.freeze_panes == "D9"


def test_the_guide_says_how_each_criterion_is_marked(book):
    cells = [cell.value for row in book[GUIDE_TAB] for cell in row]
    assert "Mới hoàn toàn: 25–30 điểm" in cells
