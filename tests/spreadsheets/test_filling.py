"""A workbook of somebody else is filled: only the cells that are written change."""

import zipfile
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from python_calamine import CalamineWorkbook

from app.rules.importing.file_errors import SpreadsheetDamaged
from app.rules.sheet_places import place_named
from app.spreadsheets.filling import Form
from tests import province

UNITS = ("Thôn Đồng Sen", "Thôn Bãi Dâu", "Trường Tiểu học Hoa Mơ")
FILE = province.province_file(UNITS)


def filled(values, content=FILE):
    return Form(content, "bieu.xlsx").filled(values)


def parts(content):
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def rows(content, sheet):
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)


def test_numbers_texts_and_sums_of_money_are_read_back_by_two_libraries():
    values = {(8, 2): 12, (9, 2): Decimal("4.18"), (3, 2): "UBND xã <A & B>", (10, 2): 0}

    content = filled({province.LINES: values})

    read = rows(content, province.LINES)
    sheet = openpyxl.load_workbook(BytesIO(content))[province.LINES]
    for (row, column), value in values.items():
        expected = float(value) if isinstance(value, Decimal) else value
        assert read[row][column] == expected
        assert sheet.cell(row + 1, column + 1).value == expected


def test_every_other_part_stays_byte_for_byte():
    before, after = parts(FILE), parts(filled({province.LINES: {(8, 2): 12}}))

    assert list(before) == list(after)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "xl/workbook.xml",
        *(f"xl/worksheets/sheet{n}.xml" for n in (1, 2, 3)),
    }


def test_styles_formulas_checks_protection_and_hidden_sheets_stay():
    before = openpyxl.load_workbook(BytesIO(FILE))

    after = openpyxl.load_workbook(BytesIO(filled({province.LINES: {(8, 2): 12}})))

    assert [each.sheet_state for each in after] == [each.sheet_state for each in before]
    for sheet in before:
        same = after[sheet.title]
        assert same.merged_cells.ranges == sheet.merged_cells.ranges
        assert same.protection.sheet == sheet.protection.sheet
        assert len(same.data_validations.dataValidation) == len(
            sheet.data_validations.dataValidation
        )
        assert same.freeze_panes == sheet.freeze_panes
        for row in sheet.iter_rows():
            for cell in row:
                other = same[cell.coordinate]
                assert other._style == cell._style
                if cell.coordinate != "C9":
                    assert other.value == cell.value


def test_no_formula_keeps_the_value_it_had_and_all_are_counted_on_opening():
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet("Số liệu")
        sheet.write_formula("A1", "=B1*2", None, 84)
        sheet.write_formula("A2", '=IF(B1>0,"có","không")', None, "có")
        sheet.write_number("B1", 42)

    content = filled({"Số liệu": {(0, 1): 5}}, buffer.getvalue())

    xml = parts(content)
    cells = etree.fromstring(xml["xl/worksheets/sheet1.xml"]).iterfind(".//{*}c")
    assert {
        cell.get("r"): (cell.findtext("{*}f"), cell.findtext("{*}v"), cell.get("t"))
        for cell in cells
    } == {
        "A1": ("B1*2", None, None),
        "A2": ('IF(B1>0,"có","không")', None, None),
        "B1": (None, "5", None),
    }
    counting = etree.fromstring(xml["xl/workbook.xml"]).find("{*}calcPr")
    assert counting.get("fullCalcOnLoad") == "1"


def test_emptying_a_cell_leaves_its_style():
    once = filled({province.LINES: {(8, 2): 12}})

    content = filled({province.LINES: {(8, 2): None}}, once)

    cell = openpyxl.load_workbook(BytesIO(content))[province.LINES]["C9"]
    assert cell.value is None
    assert cell.number_format == "#,##0"


def test_the_cells_of_shared_and_array_formulas_are_all_known():
    book = province.province_book(UNITS)
    sheet = book[province.LIST]
    sheet["F1"] = openpyxl.worksheet.formula.ArrayFormula("F1:F3", "=C3:C5*2")

    form = Form(province.content(book), "bieu.xlsx")

    assert {(0, 5), (1, 5), (2, 5), (6, 2)} <= form.formulas(province.LIST)


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 60), st.integers(0, 30)),
        st.one_of(
            st.none(), st.integers(-(10**12), 10**12), st.text("Sôđ=+-@<&>\"' \n", max_size=9)
        ),
        max_size=25,
    )
)
def test_cells_anywhere_take_anything_and_rows_stay_in_order(values):
    form = Form(FILE, "bieu.xlsx")
    values = {
        place: value for place, value in values.items() if place not in form.formulas("Biểu 02")
    }

    content = form.filled({province.LIST: values})

    sheet = openpyxl.load_workbook(BytesIO(content))[province.LIST]
    for place, value in values.items():
        cell = sheet[place_named(place)]
        assert (cell.value or None) == (value or None) or cell.value == value == 0
        assert cell.data_type != "f"
    part = etree.fromstring(parts(content)["xl/worksheets/sheet2.xml"])
    numbers = [int(row.get("r")) for row in part.iter("{*}row")]
    assert numbers == sorted(set(numbers))


def test_what_is_no_workbook_is_refused():
    broken = parts(FILE)
    broken["xl/workbook.xml"] = b"<workbook"
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, data in broken.items():
            package.writestr(name, data)

    with pytest.raises(SpreadsheetDamaged):
        Form(buffer.getvalue(), "bieu.xlsx")


def test_rows_and_cells_that_do_not_say_where_they_stand_are_found():
    changed = parts(FILE)
    name = "xl/worksheets/sheet2.xml"
    part = etree.fromstring(changed[name])
    for element in part.iter("{*}row", "{*}c"):
        element.attrib.pop("r")
    changed[name] = etree.tostring(part)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for each, data in changed.items():
            package.writestr(each, data)

    content = filled({province.LIST: {(1, 3): "x", (3, 2): 7}}, buffer.getvalue())

    read = rows(content, province.LIST)
    assert read[1][3] == "x"
    assert read[3][:3] == [2, province.INDICATORS[1], 7]
