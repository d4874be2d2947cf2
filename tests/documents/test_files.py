import errno
from pathlib import Path

import pytest

from app.documents.files import check_free, make_folder, replace_file
from app.rules.errors import DiskFull, FileInUse, FolderReadOnly


def failing(error):
    def fail(*_args, **_kwargs):
        raise error

    return fail


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path):
    target = tmp_path / "Quyết định.pdf"
    target.write_bytes(b"old")

    replace_file(target, b"new")

    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_open_in_word_is_named_and_stays_as_it_was(tmp_path, monkeypatch):
    target = tmp_path / "to-trinh.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", failing(PermissionError(errno.EACCES, "locked")))

    with pytest.raises(FileInUse, match=r"to-trinh\.docx"):
        replace_file(target, b"new")

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_told_apart(tmp_path, monkeypatch):
    monkeypatch.setattr("os.fsync", failing(OSError(errno.ENOSPC, "full")))

    with pytest.raises(DiskFull):
        replace_file(tmp_path / "a.pdf", b"new")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOENT])
def test_a_folder_that_takes_nothing_is_named(tmp_path, monkeypatch, number):
    monkeypatch.setattr("tempfile.mkstemp", failing(OSError(number, "no")))

    with pytest.raises(FolderReadOnly, match=tmp_path.name):
        replace_file(tmp_path / "a.pdf", b"new")


def test_any_other_trouble_with_the_swap_names_the_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "replace", failing(OSError(errno.EIO, "broken")))

    with pytest.raises(FolderReadOnly):
        replace_file(tmp_path / "a.pdf", b"new")


def test_a_folder_is_made_unless_a_file_stands_in_its_place(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    (tmp_path / "file").touch()
    with pytest.raises(FolderReadOnly):
        make_folder(tmp_path / "file")


def test_a_file_that_is_not_there_or_not_held_is_free(tmp_path):
    check_free(tmp_path / "chua-co.docx")
    (tmp_path / "co.docx").write_bytes(b"a")
    check_free(tmp_path / "co.docx")

    assert (tmp_path / "co.docx").read_bytes() == b"a"


def test_what_cannot_be_replaced_is_refused_before_anything_is_written(tmp_path):
    (tmp_path / "tep").mkdir()

    with pytest.raises(FolderReadOnly):
        check_free(tmp_path / "tep")
