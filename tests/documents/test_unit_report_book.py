from io import BytesIO

from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from app.documents.unit_report_book import write
from app.rules.unit_report_form import (
    BOXES,
    CODE_ROW,
    FIRST_ROW,
    TAB,
    UNIT_ROW,
    FormCode,
    ReportForm,
)


def a_form(unit="Thôn Vân Hòa", units=()):
    code = FormCode("2026-Q3", 7 if unit else None)
    return write(ReportForm("UBND xã", "quý III năm 2026", "05/10/2026", code, unit, units))


def rows(data):
    with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
        return book.get_sheet_by_name(TAB).to_python(skip_empty_area=False)


def test_a_form_names_its_unit_period_and_boxes():
    found = rows(a_form())

    assert "QUÝ III NĂM 2026" in found[1][0]
    assert found[UNIT_ROW - 1][1] == "Thôn Vân Hòa"
    assert [found[FIRST_ROW - 1 + n][0] for n in range(len(BOXES))] == [box.label for box in BOXES]
    assert found[CODE_ROW - 1][1] == "BCDV|1|2026-Q3|7"


def test_only_the_boxes_are_open():
    sheet = load_workbook(BytesIO(a_form()))[TAB]

    opened = {c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked}
    assert sheet.protection.sheet
    assert opened == {f"B{FIRST_ROW + n}" for n in range(len(BOXES))}


def test_numbers_and_days_have_limits():
    sheet = load_workbook(BytesIO(a_form()))[TAB]

    rules = {str(rule.sqref): rule.type for rule in sheet.data_validations.dataValidation}
    assert rules == {"B8": "date", "B9": "whole", "B10": "whole", "B11": "whole", "B12": "whole"}


def test_without_a_unit_one_is_chosen_from_the_list():
    book = load_workbook(BytesIO(a_form("", ("Thôn A", "Thôn B"))))

    choice = book[TAB].data_validations.dataValidation[0]
    assert (choice.type, str(choice.sqref)) == ("list", f"B{UNIT_ROW}")
    assert choice.formula1 == "'Đơn vị'!$A$1:$A$2"
    assert not book[TAB].cell(UNIT_ROW, 2).protection.locked
    assert [row[0].value for row in book["Đơn vị"].iter_rows()] == ["Thôn A", "Thôn B"]


def test_a_unit_whose_name_looks_like_a_formula_is_a_name():
    chosen = load_workbook(BytesIO(a_form("=1+1")))[TAB].cell(UNIT_ROW, 2)
    listed = load_workbook(BytesIO(a_form("", ("=1+1", "+Thôn 2"))))["Đơn vị"]

    assert (chosen.data_type, chosen.value) == ("s", "=1+1")
    assert [listed.cell(row, 1).data_type for row in (1, 2)] == ["s", "s"]
