"""The sender's workbook keeps its looks; wrong cells and reasons are put on top."""

import io

import openpyxl
from openpyxl.styles import Font

from app.documents.returned_list import REASON_TITLE, ReturnedRow, write
from app.rules.importing.sheet import FileKind, Merged, Sheet

CELLS = (("Tên", "Tác giả"), ("Bản đồ", "x"), ("Cá lồng", "y"))
SHEET = Sheet("Danh sách", CELLS)


def original():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    for row in CELLS:
        sheet.append(row)
    sheet["A1"].font = Font(name="Arial", size=20)
    sheet["D9"] = "=1+1"
    book.create_sheet("Khác")["A1"] = "giữ nguyên"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def read(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def test_everything_else_stays():
    row = ReturnedRow(1, (0,), "=Sai")

    book = read(write(original(), FileKind.XLSX, SHEET, (0, 0), ([row], [2])))

    sheet = book["Danh sách"]
    assert (sheet["A1"].font.name, sheet["A1"].font.size) == ("Arial", 20)
    assert sheet["D9"].value == "=1+1"
    assert book["Khác"]["A1"].value == "giữ nguyên"
    assert (sheet["E1"].value, sheet["E2"].value, sheet["E2"].data_type) == (
        REASON_TITLE,
        "=Sai",
        "s",
    )
    assert sheet.row_dimensions[3].hidden


def test_a_file_returned_before_keeps_one_column_of_reasons():
    once = Sheet("Danh sách", ((*CELLS[0], REASON_TITLE), (*CELLS[1], "Cũ"), CELLS[2]))
    first = write(b"", FileKind.CSV, once, (0, 0), ([ReturnedRow(1, (), "Mới")], []))

    sheet = read(first)["Danh sách"]
    assert (sheet["C1"].value, sheet["C2"].value, sheet.max_column) == (REASON_TITLE, "Mới", 3)


def test_an_old_workbook_is_written_anew_with_its_merged_cells():
    sheet = Sheet("A/B", CELLS, merged=(Merged(1, 0, 2, 0),))

    book = read(write(b"", FileKind.XLS, sheet, (0, 0), ([ReturnedRow(2, (0, 1), "Sai")], [])))

    assert [str(area) for area in book.active.merged_cells.ranges] == ["A2:A3"]
