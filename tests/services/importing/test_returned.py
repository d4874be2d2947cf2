"""What was not taken in goes back in the sender's own file, coloured, with the reasons."""

import openpyxl
import python_calamine

from app.rules.importing.idea_columns import FIELD_LABELS
from app.services.importing.returned import reasons, write_returned
from tests.makers_ideas import an_author_draft, received
from tests.services.importing.lists import ROWS, a_list, look, verdicts

WRONG = (3, "Điểm thu gom rác", "Vi Thị Mai", "123", "Thôn Không Có", None)
LETTERHEAD = (("ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH",), ())


def title(name):
    return FIELD_LABELS.get(name, name)


def returned(session, tmp_path, *rows):
    seen = look(session, a_list(tmp_path, *rows, above=LETTERHEAD))
    target = tmp_path / "can-sua.xlsx"
    return write_returned(seen, target, title), target


def test_wrong_rows_are_coloured_and_explained_good_ones_hidden(session, tmp_path):
    count, target = returned(session, tmp_path, ROWS[0], WRONG)

    sheet = openpyxl.load_workbook(target)["Danh sách"]
    assert count == 1
    assert sheet["A1"].value == LETTERHEAD[0][0]
    assert sheet["G3"].value == "Lý do chưa nhập"
    assert "Số điện thoại" in sheet["G5"].value
    assert "Thôn Không Có" in sheet["G5"].value
    coloured = {cell.coordinate for cell in sheet[5] if cell.fill.fgColor.rgb == "00FFC7CE"}
    assert coloured == {"D5", "E5"}
    assert sheet.row_dimensions[4].hidden
    assert not sheet.row_dimensions[5].hidden


def test_the_corrected_file_comes_in_and_what_was_there_stays(session, tmp_path):
    _count, target = returned(session, tmp_path, ROWS[0], WRONG)
    book = openpyxl.load_workbook(target)
    sheet = book["Danh sách"]
    sheet["D5"], sheet["E5"] = "0912345678", None
    book.save(target)

    assert verdicts(look(session, target)) == ["new"]
    assert verdicts(look(session, target, with_hidden=True)) == ["new", "new"]


def test_a_text_file_comes_back_as_a_workbook(session, tmp_path):
    path = tmp_path / "danh-sach.csv"
    path.write_text("Tên ý tưởng;Tác giả\nBản đồ số;\n=1+1;Lò Đào\n", encoding="utf-8")
    seen = look(session, path)
    target = tmp_path / "can-sua.xlsx"

    write_returned(seen, target, title)

    book = python_calamine.CalamineWorkbook.from_path(target)
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[1][:2] == ["Bản đồ số", ""]
    assert rows[1][2].startswith("Họ tên tác giả: ")
    assert rows[2][0] == "=1+1"


def test_alike_rows_go_back_with_what_they_resemble(session, tmp_path):
    received(session, ROWS[0][1], authors=(an_author_draft("Lò Thị Đào"),))
    alike = (1, "Bản đồ các điểm sạt lở", "Lò Thị Đào", None, None, "Khác")
    twice = (2, "Bản đồ điểm sạt lở (mới)", "Lò Thị Đào", None, None, "Khác nữa")

    seen = look(session, a_list(tmp_path, alike, twice))

    first = reasons(seen.ideas[0], title)
    assert "YT-2026-0001" in first[1]
    assert "chưa rõ là một hay hai" in first[1]
