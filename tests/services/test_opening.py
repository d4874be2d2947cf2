import errno
from datetime import datetime

import pytest

from app.rules.errors import (
    DataFileForeign,
    DataFileHeld,
    DataFileMissing,
    DataFileUnreadable,
    DiskFull,
    FileThere,
    FolderReadOnly,
)
from app.services import opening
from app.services.opening import open_for_writing


def clock():
    return datetime(2026, 7, 20, 9, 30)


def test_a_fresh_file_is_made_with_its_folder_and_held(tmp_path):
    path = tmp_path / "moi" / "so.db"

    opened = open_for_writing(path, clock, make=True)

    assert opened.data.path == path
    with pytest.raises(DataFileHeld):
        open_for_writing(path, clock)
    opened.close()
    open_for_writing(path, clock).close()


def test_a_file_that_is_not_there_is_missed_and_leaves_nothing_behind(tmp_path):
    with pytest.raises(DataFileMissing):
        open_for_writing(tmp_path / "so.db", clock)

    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_made_anew(data_path):
    with pytest.raises(FileThere):
        open_for_writing(data_path, clock, make=True)


def test_a_foreign_file_is_refused_and_stays_as_it_was(tmp_path):
    path = tmp_path / "anh.db"
    path.write_bytes(b"\x89PNG not ours")

    with pytest.raises(DataFileForeign):
        open_for_writing(path, clock)

    assert path.read_bytes() == b"\x89PNG not ours"
    assert [file.name for file in tmp_path.iterdir()] == ["anh.db"]


def test_a_damaged_file_is_refused(data_path):
    whole = data_path.read_bytes()
    data_path.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])

    with pytest.raises(DataFileUnreadable):
        open_for_writing(data_path, clock)


@pytest.mark.parametrize(
    ("number", "refusal"), [(errno.ENOSPC, DiskFull), (errno.EACCES, DataFileUnreadable)]
)
def test_what_the_disk_says_becomes_a_sentence(data_path, monkeypatch, number, refusal):
    def fail(*_words):
        raise OSError(number, "disk")

    monkeypatch.setattr(opening.data_file, "open_existing", fail)

    with pytest.raises(refusal):
        open_for_writing(data_path, clock)


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "tep").write_text("a file where a folder should be", encoding="utf-8")

    with pytest.raises(FolderReadOnly):
        open_for_writing(tmp_path / "tep" / "so.db", clock, make=True)


def test_opening_tells_the_journal_who_works(data_path):
    opened = open_for_writing(data_path, clock)

    assert opened.data.database.who == ""
    opened.close()
