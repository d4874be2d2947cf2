"""`import` takes a list in, or only says what it would do."""

import pytest
from openpyxl import Workbook, load_workbook

from app.commands import importing
from app.commands.command import Call
from app.commands.words import WordsParser
from app.rules.errors import NotFound
from app.rules.importing.errors import NoHeader, NotForUnits
from app.rules.importing.file_errors import SpreadsheetMissing
from app.services import register
from tests.makers_ideas import NOW, an_author_draft, received

TITLES = ("STT", "Tên ý tưởng", "Tác giả", "Điện thoại")
GOOD, WRONG = (1, "Bản đồ số", "Lò Thị Đào", None), (2, "Sổ tay", "Hà Văn Én", "123")


@pytest.fixture
def said(data_file):
    """What the command says to these words."""
    command = importing.COMMANDS[0]

    def run(*words):
        parser = WordsParser()
        command.add_words(parser)
        return command.run(Call(parser.parse_args(list(map(str, words))), NOW, lambda: data_file))

    return run


@pytest.fixture
def path(tmp_path):
    """A list with a good and a wrong row."""
    return a_file(tmp_path, TITLES, GOOD, WRONG)


def a_file(folder, *rows):
    book = Workbook()
    book.active.title = "Danh sách"
    for row in rows:
        book.active.append(row)
    book.save(folder / "thon.xlsx")
    return folder / "thon.xlsx"


def titles(data_file):
    return [row.title for row in data_file.do(register.list_ideas)]


def test_a_dry_run_counts_and_writes_nothing(said, path, data_file):
    answer = said(path, "--dry-run")

    assert answer.good
    assert answer.data["run"] is None
    assert (answer.data["counts"]["new"], answer.data["counts"]["wrong"]) == (1, 1)
    assert answer.lines[0].startswith("Chưa ghi gì vào sổ: thêm mới 1")
    assert titles(data_file) == []


def test_good_rows_go_in_wrong_ones_are_named_and_given_back(said, path, data_file, tmp_path):
    answer = said(path, "--rejects", tmp_path / "sua.xlsx")

    assert titles(data_file) == ["Bản đồ số"]
    [cell] = answer.data["cells"]
    assert (cell["row"], cell["field"]) == (3, "author.phone")
    assert answer.lines[1].startswith("Dòng 3, Số điện thoại: ")
    assert load_workbook(tmp_path / "sua.xlsx")["Danh sách"]["E3"].value


def test_the_same_file_again_changes_nothing(said, path, data_file):
    said(path)

    answer = said(path)

    assert (answer.data["run"], answer.data["counts"]["same"]) == (None, 1)
    assert not answer.good


@pytest.mark.parametrize(("choice", "count"), [("new", 2), ("skip", 1), (None, 1)])
def test_rows_like_known_ideas_wait_for_a_word(said, data_file, tmp_path, choice, count):
    data_file.do(received, "Bản đồ các điểm số", authors=(an_author_draft("Lò Thị Đào"),))
    path = a_file(tmp_path, TITLES, (1, "Bản đồ các điểm (số)", "Lò Thị Đào", None))

    said(path, *(("--alike", choice) if choice else ()))

    assert len(titles(data_file)) == count


def test_units_come_in_too(said, data_file, tmp_path):
    path = a_file(tmp_path, ("Tên thôn", "SĐT"), ("Thôn Đồi Sim", 912345678), ("Nhóm Gì", None))

    answer = said(path, "--kind", "units")

    assert (answer.data["counts"]["new"], answer.data["counts"]["wrong"]) == (1, 1)
    assert answer.good


def test_what_cannot_be_done_is_refused(said, path, tmp_path):
    with pytest.raises(SpreadsheetMissing):
        said(tmp_path / "khong-co.xlsx")
    with pytest.raises(NoHeader, match="Trang 9"):
        said(path, "--sheet", "Trang 9")
    with pytest.raises(NotFound, match="Thôn Lạ"):
        said(path, "--profile", "Thôn Lạ")
    with pytest.raises(NotForUnits, match="--rejects"):
        said(path, "--kind", "units", "--rejects", tmp_path / "a.xlsx")
