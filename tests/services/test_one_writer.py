from datetime import datetime

import pytest

from app.rules.errors import DataFileHeld, FolderReadOnly
from app.services.one_writer import OneWriter, holder_of

NOW = datetime(2026, 7, 20, 9, 30)


def test_the_second_writer_hears_who_is_first_and_since_when(tmp_path):
    first = OneWriter(tmp_path / "so.db", NOW)

    with pytest.raises(DataFileHeld) as refused:
        OneWriter(tmp_path / "so.db", NOW)

    assert refused.value.blanks["since"] == "09:30 20/07/2026"
    assert refused.value.blanks["name"] == "so.db"
    first.close()


def test_after_the_first_let_go_the_next_may_write_and_no_trace_stays(tmp_path):
    OneWriter(tmp_path / "so.db", NOW).close()

    second = OneWriter(tmp_path / "so.db", NOW)
    second.close()
    second.close()

    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_a_crash_left_behind_holds_nobody_up(tmp_path):
    (tmp_path / "so.db.dang-mo").write_text("{}", encoding="utf-8")

    OneWriter(tmp_path / "so.db", NOW).close()


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path):
    with pytest.raises(FolderReadOnly):
        OneWriter(tmp_path / "khong-co" / "so.db", NOW)


def test_an_unreadable_lock_still_gives_a_sentence(tmp_path):
    lock = tmp_path / "so.db.dang-mo"
    lock.write_text("?", encoding="utf-8")

    assert holder_of(lock) == ("một cửa sổ khác", "trước đó")
