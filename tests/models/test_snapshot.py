"""A copy of the data file is whole, checked, and never half there."""

import sqlite3
import threading

import pytest

from app.models import snapshot
from app.models.database import Database
from app.rules.backup_errors import BackupNotWhole
from app.rules.errors import DataFileForeign, DataFileMissing, DataFileUnreadable
from tests.conftest import NOW
from tests.makers import an_author, an_idea


@pytest.fixture
def filled(data_file):
    for n in range(3):
        data_file.do(lambda session, n=n: an_idea(session, f"Ý tưởng {n}", (an_author("Sao"),)))
    return data_file


def test_a_copy_says_what_the_file_says(filled, tmp_path):
    facts = snapshot.copy_whole(filled.path, tmp_path / "ban-sao.db")

    assert facts == snapshot.checked(tmp_path / "ban-sao.db") == snapshot.checked(filled.path)
    assert facts.count("idea") == 3
    assert facts.count("bang_khong_co") == 0
    assert [each.number for each in facts.newest] == [3, 2, 1]
    with sqlite3.connect(tmp_path / "ban-sao.db") as other:
        assert other.execute("SELECT count(*) FROM idea").fetchone() == (3,)


def test_nothing_is_left_beside_it(filled, tmp_path):
    folder = tmp_path / "sao-luu"
    folder.mkdir()

    snapshot.copy_whole(filled.path, folder / "ban-sao.db")

    assert [each.name for each in folder.iterdir()] == ["ban-sao.db"]


def test_the_counter_of_the_file_moves_with_every_change_only(filled):
    before = snapshot.change_counter(filled.path)

    snapshot.checked(filled.path)
    assert snapshot.change_counter(filled.path) == before
    filled.do(lambda session: an_idea(session, "Thêm", (an_author("Sao"),)))
    assert snapshot.change_counter(filled.path) > before
    assert snapshot.change_counter(filled.path.with_name("khong-co.db")) == 0


def test_copies_made_while_somebody_writes_are_each_of_one_moment(filled, tmp_path):
    stop = threading.Event()

    def write():
        other = Database(filled.path, "Sao", lambda: NOW)
        while not stop.is_set():
            with other.transaction() as session:
                an_idea(session, "Viết trong lúc chép", (an_author("Sao"),))
        other.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for n in range(12):
            facts = snapshot.copy_whole(filled.path, tmp_path / f"{n}.db")
            assert facts.count("idea") == facts.count("author")
    finally:
        stop.set()
        writer.join()


def test_a_copy_of_a_damaged_file_never_stands(filled, tmp_path):
    """The pages of an index are turned around: reading rows goes well, the whole is broken."""
    filled.close()
    content = filled.path.read_bytes()
    with sqlite3.connect(filled.path) as other:
        query = "SELECT rootpage FROM sqlite_master WHERE name LIKE 'ix_audit_entry%'"
        page = other.execute(query).fetchone()[0]
    other.close()
    at = (page - 1) * 4096
    turned = content[at + 8 : at + 4096][::-1]
    filled.path.write_bytes(content[: at + 8] + turned + content[at + 4096 :])
    folder = tmp_path / "sao-luu"
    folder.mkdir()

    with pytest.raises((BackupNotWhole, DataFileUnreadable)):
        snapshot.copy_whole(filled.path, folder / "ban-sao.db")
    assert list(folder.iterdir()) == []


def test_files_of_others_damaged_and_missing_ones_are_refused(tmp_path):
    with sqlite3.connect(tmp_path / "khac.db") as other:
        other.execute("CREATE TABLE a (b)")
    other.close()
    (tmp_path / "hong.db").write_bytes(b"SQLite format 3\x00" + b"\x07" * 5000)

    for name, refusal in (
        ("khac.db", DataFileForeign),
        ("hong.db", DataFileUnreadable),
        ("mat.db", DataFileMissing),
    ):
        with pytest.raises(refusal):
            snapshot.checked(tmp_path / name)


def test_the_digest_is_that_of_the_bytes(tmp_path):
    (tmp_path / "a").write_bytes(b"")

    assert snapshot.digest(tmp_path / "a").startswith("e3b0c44298fc1c14")
