"""The form for villages as another program reads it: lists, limits, locks, code, print set-up."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.documents.idea_kit_book import GUIDE_TAB, LISTS_TAB, write
from app.rules.idea_kit import COLUMNS, HEADER_ROW, ROWS, TAB, UNIT, IdeaKit, KitCode
from app.rules.importing.idea_columns import TITLES

KIT = IdeaKit(
    "Ủy ban nhân dân xã Thượng Ninh",
    KitCode(2026, None),
    "",
    ("Thôn Khoai", "Thôn Vân Hòa"),
    ("Chuyển đổi số", "=Nông nghiệp"),
    ("Người dân", "Cán bộ"),
)


@pytest.fixture(scope="module")
def book():
    return load_workbook(BytesIO(write(KIT)))


def test_every_column_is_known_to_imports(book):
    titles = [cell.value for cell in book[TAB][HEADER_ROW]]
    assert titles == ["TT", *(column.title for column in COLUMNS), UNIT]
    found = [TITLES.field(title) for title in titles[1:]]
    assert all(found)
    assert len(set(found)) == len(found)


def test_what_is_chosen_stands_in_a_hidden_sheet(book):
    sheet = book[LISTS_TAB]
    assert sheet.sheet_state == "hidden"
    assert [cell.value for cell in sheet["A"][:2]] == ["Chuyển đổi số", "=Nông nghiệp"]
    assert sheet["A2"].data_type == "s"
    rules = book[TAB].data_validations.dataValidation
    lists = {str(rule.sqref): rule.formula1 for rule in rules if rule.type == "list"}
    assert lists["B6"] == "'Danh mục'!$D$1:$D$2"
    assert lists["G9:G108"] == "'Danh mục'!$A$1:$A$2"


def test_only_the_boxes_are_open(book):
    sheet = book[TAB]
    assert sheet.protection.sheet
    opened = [cell for row in sheet for cell in row if not cell.protection.locked]
    rows = {cell.row for cell in opened} - {6}
    assert rows == set(range(HEADER_ROW + 1, HEADER_ROW + 1 + ROWS))
    assert sum(cell.row == HEADER_ROW + 1 for cell in opened) == len(COLUMNS)
    assert book[GUIDE_TAB].protection.sheet


def test_telephones_are_text_and_days_are_days(book):
    sheet = book[TAB]
    assert sheet.cell(HEADER_ROW + 1, 3).number_format == "@"
    assert sheet.cell(HEADER_ROW + 1, 9).number_format == "General"
    assert sheet.cell(HEADER_ROW + 1, 13).number_format == "dd/mm/yyyy"


def test_a_named_unit_is_written_in_and_locked():
    kit = IdeaKit(KIT.office, KitCode(2026, 6), "Thôn Vân Hòa", *(KIT.units, (), ()))
    sheet = load_workbook(BytesIO(write(kit)))[TAB]
    assert (sheet["B6"].value, sheet["B7"].value) == ("Thôn Vân Hòa", "YTTN|1|2026|6")
    assert sheet["B6"].protection.locked


def test_it_prints_on_a4_across_with_the_header_on_each_page(book):
    sheet = book[TAB]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$8:$8", "$A:$B")
    assert sheet.page_setup.fitToWidth == 2
