"""A folder of returned files is looked at and taken in as one list."""

from dataclasses import replace

import pytest

from app.basics.progress import Silent
from app.models.idea import Idea
from app.rules.idea_kit_errors import FolderWithoutLists
from app.rules.importing.file_errors import SpreadsheetDamaged
from app.rules.importing.options import ListOptions
from app.rules.importing.run import Verdict
from app.services.importing import idea_import, returned, runs, undoing
from app.services.importing.folder_list import lists_in, open_folder, source_of
from app.spreadsheets.reader import read
from tests.makers_ideas import NOW
from tests.services.importing.lists import ROWS, a_list, unsaid

TODAY = NOW.date()
OTHER = ("Họ và tên", "Tên sáng kiến", "Nội dung", "Ngày nộp")


@pytest.fixture
def folder(tmp_path):
    """Two lists with other columns, a broken file, a note, what Excel leaves beside open files."""
    place = tmp_path / "thang-9"
    place.mkdir()
    a_list(place, *ROWS, name="a-van-hoa.xlsx")
    a_list(
        place,
        ("Cầm Văn Sơn", "Đồi chè không rác", "Thu gom rác", "05/6/2026"),
        ("Vi Văn Tám", None, "Nuôi ong lấy mật", None),
        titles=OTHER,
        above=(("DANH SÁCH SÁNG KIẾN",),),
        name="b-lang-khoai.xlsx",
    )
    (place / "c-hong.xlsx").write_bytes(b"PK\x03\x04hong")
    (place / "~$a-van-hoa.xlsx").write_bytes(b"khoa")
    (place / "ghi-chu.txt").write_text("không phải danh sách")
    return place


def opened(session, folder):
    return open_folder(session, folder, TODAY, Silent())


def look(session, folder):
    file = opened(session, folder).file
    return idea_import.preview(session, file, ListOptions(), unsaid(session), TODAY, Silent())


def test_only_spreadsheets_are_looked_at(folder):
    names = [path.name for path in lists_in(folder)]
    assert names == ["a-van-hoa.xlsx", "b-lang-khoai.xlsx", "c-hong.xlsx"]


def test_each_file_says_what_it_gave(session, folder):
    parts = opened(session, folder).parts
    assert [(part.name, part.rows) for part in parts[:2]] == [
        ("a-van-hoa.xlsx", 2),
        ("b-lang-khoai.xlsx", 2),
    ]
    assert isinstance(parts[2].refusal, SpreadsheetDamaged)


def test_all_lists_are_taken_in_by_one_run_and_undone_as_one(session, folder):
    seen = look(session, folder)
    assert [idea.draft.title for idea in seen.ideas if idea.verdict is Verdict.NEW] == [
        "Bản đồ số các điểm sạt lở",
        "Sổ tay điện tử nuôi cá lồng",
        "Đồi chè không rác",
    ]
    run = idea_import.take(session, seen, NOW, Silent())
    line = runs.run_line(session, run)
    assert (line.file_name, line.added) == ("thang-9", 3)
    assert session.query(Idea).filter_by(title="Đồi chè không rác").one().received_on.day == 5

    assert undoing.undo(session, run, NOW).taken_back.removed == 3


def test_the_same_folder_again_changes_nothing(session, folder):
    idea_import.take(session, look(session, folder), NOW, Silent())
    again = look(session, folder)
    assert again.to_take == 0
    assert again.counts[Verdict.SAME] == 3


def test_a_row_without_a_title_never_joins_the_file_before(session, tmp_path):
    a_list(tmp_path, *ROWS[:1], name="a.xlsx")
    a_list(tmp_path, ("Vi Văn Tám", None, None, None), *[], titles=OTHER, name="b.xlsx")
    a_list(tmp_path, ("Vi Văn Tám", "Tên có", None, None), titles=OTHER, name="c.xlsx")
    seen = look(session, tmp_path)
    first = next(idea for idea in seen.ideas if idea.draft.title.startswith("Bản đồ"))
    assert [author.name for author in first.draft.authors] == ["Lò Thị Đào"]


def test_rows_left_out_come_back_with_the_file_they_are_from(session, folder, tmp_path):
    seen = look(session, folder)
    sources = [source_of(seen.file, idea.row) for idea in seen.ideas]
    assert sources == ["a-van-hoa.xlsx"] * 2 + ["b-lang-khoai.xlsx"] * 2
    wrong = [idea for idea in seen.ideas if idea.verdict is Verdict.WRONG]
    assert len(wrong) == 1
    target = tmp_path / "can-sua.xlsx"
    assert returned.write_returned(seen, target, lambda field: field) == 1
    cells = [str(cell) for row in read(target).sheets[0].rows for cell in row if cell]
    assert {"Tệp gửi", "b-lang-khoai.xlsx", "Vi Văn Tám"} <= set(cells)


def test_a_folder_without_any_list_is_refused(session, tmp_path):
    (tmp_path / "ghi-chu.txt").write_text("không phải danh sách")
    with pytest.raises(FolderWithoutLists):
        opened(session, tmp_path)


def test_the_order_of_the_files_makes_no_other_digest(session, folder):
    before = opened(session, folder).file.read.digest
    (folder / "a-van-hoa.xlsx").rename(folder / "z-van-hoa.xlsx")
    assert opened(session, folder).file.read.digest == before
    assert replace(opened(session, folder).file.read, digest="").name == "thang-9"
