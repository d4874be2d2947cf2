from pathlib import Path

from app.documents.book import Book, BookColumn, Tab
from app.services import books
from app.services.books import BookFile

MADE = BookFile("danh-sach", Book("Danh sách", (Tab("Tab", (), (BookColumn("Tên", 10),), ()),)))


def test_a_workbook_gets_excels_ending_whatever_was_typed(tmp_path: Path) -> None:
    written = books.save_as(MADE, tmp_path / "bang.2026")

    assert written == tmp_path / "bang.2026.xlsx"
    assert books.save_as(MADE, written) == written


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    assert books.save(MADE, tmp_path / "ra").read_bytes().startswith(b"PK")
