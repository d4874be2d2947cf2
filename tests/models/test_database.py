"""A transaction is all or nothing, and trouble outside becomes a sentence."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app.models.database import Database, outside_world
from app.rules.errors import (
    DataFileInUse,
    DataFileUnreadable,
    DataFileVanished,
    DiskFull,
    FolderReadOnly,
)
from tests.makers import an_idea


def test_work_that_fails_leaves_nothing_behind(database):
    with pytest.raises(ZeroDivisionError), database.transaction() as session:
        an_idea(session)
        raise ZeroDivisionError

    with database.transaction() as session:
        assert session.scalar(text("SELECT count(*) FROM idea")) == 0


def test_the_session_says_which_tables_were_touched(database):
    with database.transaction() as session:
        an_idea(session)
        session.flush()

    assert session.info["touched"] == {"Idea", "Author", "IdeaEvent"}


def test_looking_touches_nothing(database):
    with database.transaction() as session:
        session.execute(text("SELECT * FROM idea")).all()

    assert session.info["touched"] == set()


def test_saved_work_is_there_for_the_next_one_who_opens_the_file(database, data_path):
    with database.transaction() as session:
        an_idea(session, title="Còn mãi")
    database.close()

    with closing(sqlite3.connect(data_path)) as plain:
        assert plain.execute("SELECT title FROM idea").fetchall() == [("Còn mãi",)]


def test_a_file_that_another_one_writes_is_in_use(database, data_path, monkeypatch):
    monkeypatch.setattr("app.models.database.BUSY_SECONDS", 0)
    other = Database(data_path)

    with database.transaction() as session:
        an_idea(session)
        with pytest.raises(DataFileInUse), other.transaction() as second:
            second.scalar(text("SELECT 1"))
    other.close()


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ("database or disk is full", DiskFull),
        ("attempt to write a readonly database", FolderReadOnly),
        ("unable to open database file", FolderReadOnly),
        ("database disk image is malformed", DataFileUnreadable),
        ("file is not a database", DataFileUnreadable),
    ],
)
def test_what_the_disk_says_becomes_a_sentence(tmp_path, said, refusal):
    trouble = OperationalError("INSERT", {}, sqlite3.OperationalError(said))

    with pytest.raises(refusal), outside_world(tmp_path / "thuongninh.db"):
        raise trouble


def test_a_full_disk_is_said_and_nothing_is_half_written(database):
    with database.transaction() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))

    with pytest.raises(DiskFull), database.transaction() as session:
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        an_idea(session, content="x" * 5_000_000)

    with database.transaction() as session:
        assert session.scalar(text("SELECT count(*) FROM idea")) == 0
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"


def test_a_file_that_is_gone_is_said_and_comes_back_with_everything(database, data_path):
    """The stick is pulled out and put in again."""
    with database.transaction() as session:
        an_idea(session)
    away = data_path.rename(data_path.with_name("rut.db"))

    with pytest.raises(DataFileVanished, match="USB"), database.transaction() as session:
        an_idea(session)
    assert not data_path.exists()
    away.rename(data_path)

    with database.transaction() as session:
        an_idea(session)
        assert session.scalar(text("SELECT count(*) FROM idea")) == 2


def test_a_clock_set_back_changes_nothing_in_what_was_saved(data_path):
    """The journal keeps its order, whatever the clock of the PC says."""
    from datetime import datetime

    for moment in (datetime(2026, 7, 20, 9), datetime(2019, 1, 1)):
        database = Database(data_path, clock=lambda moment=moment: moment)
        with database.transaction() as session:
            an_idea(session)
        database.close()

    with closing(Database(data_path)) as database, database.transaction() as session:
        assert session.scalar(text("SELECT count(*) FROM idea")) == 2
        from app.services import integrity

        assert not [each for each in integrity.check(session) if each.serious]
