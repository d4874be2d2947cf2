"""`backup`, `restore` and `drill` on a real file."""

from argparse import ArgumentParser
from datetime import datetime
from pathlib import Path

import pytest

from app.commands import backup
from app.commands.command import Call
from app.commands.words import WordsParser
from app.models import snapshot
from app.rules.backup_errors import BackupUnreadable, NoBackupYet
from app.rules.errors import DataFileHeld
from app.services import data_file, register
from app.services.one_writer import OneWriter
from tests.makers import an_author, an_idea

NOW = datetime(2026, 11, 24, 8, 30)


@pytest.fixture
def said(data_path):
    """What the commands say to their words."""

    def run(name, *words):
        command = next(each for each in backup.COMMANDS if each.name == name)
        parser: ArgumentParser = WordsParser()
        parser.add_argument("--data", type=Path)
        command.add_words(parser)
        given = parser.parse_args(["--data", str(data_path), *map(str, words)])
        opened = []

        def open_file():
            opened.append(data_file.open_existing(data_path, lambda: NOW))
            return opened[-1]

        try:
            return command.run(Call(given, NOW, open_file))
        finally:
            for each in opened:
                each.close()

    return run


def work(path, title):
    opened = data_file.open_existing(path, lambda: NOW)
    opened.do(lambda session: an_idea(session, title, (an_author("Sao"),)))
    opened.close()


def titles(path):
    opened = data_file.open_existing(path, lambda: NOW)
    found = sorted(each.title for each in opened.do(register.list_ideas))
    opened.close()
    return found


def test_a_backup_is_made_compared_restored_and_tried(said, data_path):
    work(data_path, "Trước")
    made = said("backup")
    assert "1 ý tưởng" in made.lines[0]
    assert snapshot.digest(Path(made.data["file"])) == made.data["sha256"]
    assert said("drill").good
    work(data_path, "Sau")

    dry = said("restore", made.data["file"], "--dry-run")
    assert {"what": "Ý tưởng", "now": 2, "then": 1} in dry.data["counts"]
    assert "Ý tưởng: hiện có 2, trong bản sao lưu 1." in dry.lines
    assert any("Trước" in line for line in dry.lines)
    assert titles(data_path) == ["Sau", "Trước"]

    done = said("restore", made.data["file"])
    assert titles(data_path) == ["Trước"]
    said("restore", done.data["kept"])
    assert titles(data_path) == ["Sau", "Trước"]


def test_a_second_copy_goes_to_a_stick(said, data_path, tmp_path):
    work(data_path, "Trước")

    made = said("backup", tmp_path / "usb")

    assert Path(made.data["file"]).is_relative_to(tmp_path / "usb")
    assert snapshot.checked(Path(made.data["file"])).count("idea") == 1


def test_a_file_that_is_open_elsewhere_is_not_replaced(said, data_path):
    made = said("backup")
    writer = OneWriter(data_path, NOW)

    with pytest.raises(DataFileHeld):
        said("restore", made.data["file"])
    writer.close()


def test_a_damaged_file_is_restored_though_it_cannot_be_opened(said, data_path):
    work(data_path, "Trước")
    made = said("backup")
    data_path.write_bytes(b"hong" * 4000)

    assert "hiện có ?" in said("restore", made.data["file"], "--dry-run").lines[0]
    said("restore", made.data["file"])

    assert titles(data_path) == ["Trước"]


def test_what_cannot_be_used_is_refused(said, tmp_path):
    (tmp_path / "hong.db").write_bytes(b"SQLite format 3\x00" + b"\x07" * 5000)

    with pytest.raises(BackupUnreadable):
        said("restore", tmp_path / "hong.db")
    with pytest.raises(NoBackupYet):
        said("drill")
