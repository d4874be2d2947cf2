"""The list of a file: the sheet that holds it, its columns as found and as chosen."""

import openpyxl
import pytest

from app.basics.progress import Silent
from app.rules.importing.errors import ColumnMissing, NoHeader
from app.rules.importing.options import ListOptions
from app.services.importing.idea_import import IDEAS
from app.services.importing.list_file import columns_of, find_list, open_list
from tests.services.importing.lists import ROWS, TITLES


@pytest.fixture
def file(tmp_path):
    """A workbook with a cover sheet, a hidden list, the list, and one in TCVN3."""
    book = openpyxl.Workbook()
    book.active.append(("Kính gửi Phòng Văn hóa - Xã hội",))
    hidden = book.create_sheet("Nháp")
    hidden.sheet_state = "hidden"
    old = book.create_sheet("ABC")
    plain = book.create_sheet("Danh sách")
    for sheet in (hidden, plain):
        for row in (TITLES, *ROWS):
            sheet.append(row)
    for row in (("Tªn s¸ng kiÕn", "T¸c gi¶"), ("B¶n ®å sè", "Lß ThÞ §µo")):
        old.append(row)
    path = tmp_path / "nhieu-trang.xlsx"
    book.save(path)
    return open_list(path, Silent())


def test_the_visible_sheet_with_most_columns_is_the_list(file):
    found = find_list(file, IDEAS, ListOptions())

    assert (found.at, found.sheet.name, len(found.table.rows)) == (3, "Danh sách", 2)


def test_a_hidden_sheet_is_read_when_it_is_chosen(file):
    assert len(find_list(file, IDEAS, ListOptions(sheet=1)).table.rows) == 2


def test_old_text_is_turned_unless_the_clerk_does_not_want_it(file):
    found = find_list(file, IDEAS, ListOptions(sheet=2))

    assert found.table.rows[0].values["title"] == "Bản đồ số"
    assert len(file.converted[2]) == 4
    with pytest.raises(NoHeader):
        find_list(file, IDEAS, ListOptions(sheet=2, convert=False))


def test_columns_are_what_the_clerk_says(file):
    options = ListOptions(sheet=3, fields={0: "title"})

    _at, header = columns_of(file, IDEAS, options)

    assert [column.field for column in header.columns][:2] == ["title", ""]


def test_a_row_may_be_named_as_the_header(file):
    _at, header = columns_of(file, IDEAS, ListOptions(sheet=3, header=(1, 1)))

    assert header.columns[1].title == ROWS[0][1]
    with pytest.raises(ColumnMissing):
        find_list(file, IDEAS, ListOptions(sheet=3, header=(1, 1)))


def test_a_cover_sheet_holds_no_list(file):
    with pytest.raises(NoHeader, match="Sheet"):
        find_list(file, IDEAS, ListOptions(sheet=0))
