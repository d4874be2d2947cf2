"""Who took personal data out, when, why: read from the journal."""

from datetime import date

from app.documents.book import Book, BookColumn, Tab
from app.services.books import BookFile
from app.services.given_out import note_given_out
from app.services.record_list_given_out import GIVEN_OUT_LIST
from app.services.record_lists import Wanted, lines, records

TODAY = date(2026, 7, 20)
TAB = Tab("Tác giả", (), (BookColumn("Số điện thoại", 14),), (("0912345678",), ("0987654321",)))
MADE = BookFile("tac-gia", Book("Danh sách tác giả", (TAB,)), personal=("Số điện thoại",))


def test_every_file_is_listed_with_its_reason(data_file):
    data_file.do(note_given_out, MADE, "tac-gia.xlsx", "Nộp hồ sơ khen thưởng lên tỉnh")

    (found,) = data_file.do(records, GIVEN_OUT_LIST, Wanted(2026), TODAY)

    assert (found["file"], found["rows"]) == ("tac-gia.xlsx", 2)
    assert found["reason"] == "Nộp hồ sơ khen thưởng lên tỉnh"
    assert found["who"] == "Lê Thị Sao"
    assert found["on"] == TODAY
    assert "Số dòng: 2" in lines(GIVEN_OUT_LIST, [found])[0]


def test_other_years_and_other_entries_are_not(data_file):
    data_file.do(note_given_out, MADE, "tac-gia.xlsx", "Nộp hồ sơ khen thưởng lên tỉnh")

    assert data_file.do(records, GIVEN_OUT_LIST, Wanted(2025), TODAY) == []
