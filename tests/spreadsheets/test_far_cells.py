"""No sheet comes to the fast reader whose reach is not known: it would end the whole program."""

import io
import zipfile

import pytest

from app.basics.progress import Silent
from app.rules.importing import file_errors as errors
from app.spreadsheets.reader import read_content
from app.spreadsheets.xlsx_reach import reach
from tests.spreadsheets import workbooks

SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
END = b"</sheetData>"


def with_rows(rows):
    """A good workbook with more rows behind its own, written as given."""
    return changed(workbooks.xlsx(), lambda xml: xml.replace(END, rows.encode() + END))


def changed(content, change):
    """A workbook with its sheet changed."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return workbooks.repacked(content, {SHEET: change(package.read(SHEET))})


FAR = [
    '<row r="9"><c s="0" r="XFD1048576"><v>1</v></c></row>',
    '<row r="9"><c r="xfd1048576"><v>1</v></c></row>',
    '<row r="9"><c  r="XFD1048576"><v>1</v></c></row>',
    '<row r="9"><c\nr="XFD1048576"><v>1</v></c></row>',
    '<row r="9"><c r = "XFD1048576"><v>1</v></c></row>',
    "<row r='9'><c r='XFD1048576'><v>1</v></c></row>",
    '<row r="9"><!-- > --><c r="XFD1048576"><v>1</v></c></row>',
    '<row r="1048576"><c><v>1</v></c></row>',
    '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>',
    '<row r="1048576"><c r="XFD1"><v>1</v></c></row>',
    f'<x:row xmlns:x="{MAIN}" r="9"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>',
    "<row>" + "<c><v>1</v></c>" * 301 + "</row>",
    '</sheetData><sheetData><row r="9"><c r="XFD1048576"><v>1</v></c></row>',
]


@pytest.mark.parametrize("rows", FAR)
def test_a_far_cell_is_refused_however_it_is_written(rows):
    with pytest.raises(errors.SheetTooLarge):
        read_content(with_rows(rows), "danh-sach.xlsx", Silent())


@pytest.mark.parametrize("name", ["xl/worksheets/Sheet1.xml", "xl\\worksheets\\sheet1.xml"])
def test_a_sheet_under_another_spelling_of_its_name_is_measured_too(name):
    content, out = with_rows(FAR[0]), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            new.writestr(name if each == SHEET else each, old.read(each))
    with pytest.raises(errors.SheetTooLarge):
        read_content(out.getvalue(), "danh-sach.xlsx", Silent())


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="9"><c r="A0"><v>1</v></c></row>',
        '<row r="9"><c r="&#65;9"><v>1</v></c><c s="1" r="?"><v>1</v></c></row>',
        '<row r="-1"><c><v>1</v></c></row>',
        '<row r="9"><c s="1" r="A9"><v>1</v></row>',
    ],
)
def test_a_cell_that_stands_nowhere_is_a_damaged_file(rows):
    with pytest.raises(errors.SpreadsheetDamaged):
        read_content(with_rows(rows), "danh-sach.xlsx", Silent())


def test_a_part_in_another_encoding_is_not_trusted():
    def change(xml):
        return (b'<?xml version="1.0" encoding="UTF-16"?>' + xml).decode().encode("utf-16")

    content = changed(with_rows(FAR[0]), change)
    with pytest.raises((errors.SpreadsheetDamaged, errors.SpreadsheetBlank)):
        read_content(content, "danh-sach.xlsx", Silent())


def test_styled_cells_without_a_value_reach_nowhere():
    rows = '<row r="1048576"><c s="0" r="XFD1048576"/><c r="A1048576" s="0"></c></row>'
    sheet = read_content(with_rows(rows), "danh-sach.xlsx", Silent()).sheets[0]
    assert len(sheet.rows) < 10


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ('<row r="2"><c r="B2"><v>1</v></c></row>', (2, 2)),
        ("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>1</v></c></row>", (3, 2)),
        ('<row r="4"><c r="C4"><v>1</v></c><c><v>1</v></c></row>', (4, 4)),
        ('<x:row r="7"><x:c r="aa7"><x:v>1</x:v></x:c></x:row>', (7, 27)),
    ],
)
def test_reach(cells, expected):
    xml = f'<sheetData xmlns="{MAIN}" xmlns:x="{MAIN}">{cells}</sheetData>'
    assert reach(xml.encode()) == expected
