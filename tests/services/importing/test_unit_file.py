"""The list of units in a file is read as if it had been pasted."""

import openpyxl

from app.basics.progress import Silent
from app.rules.unit_paste import read
from app.services import unit_import
from app.services.importing import runs
from app.services.importing.unit_file import text_of_units
from tests.makers_ideas import NOW

ROWS = (("TT", "Tên thôn", "Trưởng thôn", "SĐT"), (1, "Thôn Đồi Sim", "Vi Thị Hảo", 912345679))


def a_file(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(("Kính gửi",))
    sheet = book.create_sheet("Thôn")
    for row in ROWS:
        sheet.append(row)
    sheet.append((2, "Thôn Ẩn", None, None))
    sheet.row_dimensions[3].hidden = True
    path = tmp_path / "thon.xlsx"
    book.save(path)
    return path


def test_the_sheet_with_most_units_is_read_without_what_is_hidden(tmp_path):
    found = read(text_of_units(a_file(tmp_path), Silent()))

    assert [row.text("name") for row in found.rows] == ["Thôn Đồi Sim"]


def test_the_run_names_the_file(session, tmp_path):
    text = text_of_units(a_file(tmp_path), Silent())

    done = unit_import.take(session, text, NOW, "thon.xlsx")

    assert done.added == 1
    assert runs.run_line(session, done.run).file_name == "thon.xlsx"
