"""The lists of a folder in one sheet, read back by another library."""

from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from app.documents.merged_list_book import write


def test_texts_stay_texts_and_days_days():
    rows = [["a.xlsx", "=1+1", date(2026, 6, 5), 12, None], ["b.xlsx", "0912", None, 8.5, True]]
    sheet = load_workbook(BytesIO(write("Danh sách gộp", ("Tệp", "Tên", "Ngày", "Số", "Có"), rows)))
    sheet = sheet["Danh sách gộp"]
    assert [cell.value for cell in sheet[1]] == ["Tệp", "Tên", "Ngày", "Số", "Có"]
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=1+1", "s")
    assert sheet["C2"].value.date() == date(2026, 6, 5)
    assert (sheet["D2"].value, sheet["D3"].value) == (12, 8.5)
    assert sheet["B3"].value == "0912"
    assert sheet["E2"].value is None
