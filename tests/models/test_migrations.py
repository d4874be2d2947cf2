"""A file opens in every later version; a foreign, newer or damaged one is refused untouched."""

import gzip
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from app.basics.text import person_sort_text, sort_text
from app.models import Base, migrations
from app.models.database import Database, make_engine
from app.rules.errors import (
    DataFileForeign,
    DataFileMissing,
    DataFileNewer,
    DataFileUnreadable,
)

OLD_FILES = Path(__file__).parent / "old_files"
NOW = datetime(2026, 7, 20, 9, 30)


def columns(engine):
    """Table → column → (type, may be empty) of everything but the search index."""
    seen = inspect(engine)
    return {
        table: {c["name"]: (str(c["type"]), c["nullable"]) for c in seen.get_columns(table)}
        for table in seen.get_table_names()
        if not table.startswith("idea_search") and table != "alembic_version"
    }


def test_the_steps_lead_to_the_columns_that_the_tables_expect(data_path):
    wanted = create_engine("sqlite://")
    Base.metadata.create_all(wanted)

    assert columns(make_engine(data_path)) == columns(wanted)


def references(engine):
    """Table → columns and what they point to."""
    seen = inspect(engine)
    return {
        table: {
            (tuple(key["constrained_columns"]), key["referred_table"])
            for key in seen.get_foreign_keys(table)
        }
        for table in seen.get_table_names()
        if not table.startswith("idea_search") and table != "alembic_version"
    }


def test_the_steps_lead_to_the_references_that_the_tables_expect(data_path):
    wanted = create_engine("sqlite://")
    Base.metadata.create_all(wanted)

    assert references(make_engine(data_path)) == references(wanted)


@pytest.fixture(params=sorted(OLD_FILES.glob("*.db.gz")), ids=lambda file: file.name[:4])
def old_file(request, tmp_path):
    """A sample office as each released version left it."""
    path = tmp_path / "cu" / "thuongninh.db"
    path.parent.mkdir()
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def counts(path):
    """Table → number of rows."""
    engine = make_engine(path)
    with engine.connect() as connection:
        tables = [t for t in inspect(engine).get_table_names() if t != "alembic_version"]
        return {t: connection.scalar(text(f"SELECT count(*) FROM {t}")) for t in tables}


def test_an_old_file_keeps_every_row_and_gets_todays_shape(old_file, data_path):
    before = counts(old_file)

    copy = migrations.upgrade(old_file, NOW)

    after = counts(old_file)
    assert copy is not None
    assert counts(copy) == before
    assert {table: after[table] for table in before} == before
    assert columns(make_engine(old_file)) == columns(make_engine(data_path))
    assert references(make_engine(old_file)) == references(make_engine(data_path))
    assert triggers(old_file) == triggers(data_path)


def test_bases_of_the_first_version_are_cited_in_the_new_papers_as_in_a_fresh_file(
    old_file, data_path
):
    migrations.upgrade(old_file, NOW)

    assert cited_in(old_file) == cited_in(data_path)


def cited_in(path):
    """Base → the kinds of paper that cite it."""
    with make_engine(path).connect() as connection:
        rows = connection.execute(text("SELECT text, used_in FROM legal_basis"))
        return {base: set(kinds.split()) for base, kinds in rows}


def triggers(path):
    """The guards of a file."""
    with make_engine(path).connect() as connection:
        return set(connection.scalars(text("SELECT sql FROM sqlite_master WHERE type = 'trigger'")))


def test_every_version_but_the_last_has_its_old_file():
    kept = {file.name[:4] for file in OLD_FILES.glob("*.db.gz")}
    assert kept == migrations.known_versions() - {migrations.HEAD}


def test_the_last_step_is_the_one_the_program_asks_for():
    assert max(migrations.known_versions()) == migrations.HEAD


def test_a_file_of_today_needs_nothing(data_path):
    assert migrations.upgrade(data_path, NOW) is None


def test_a_newer_file_is_refused_and_stays_as_it_is(data_path):
    database = Database(data_path)
    with database.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    before = data_path.read_bytes()

    with pytest.raises(DataFileNewer, match=r"thuongninh\.db"):
        migrations.upgrade(data_path, NOW)

    assert data_path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a workbook", b"SQLite format 3\x00"])
def test_a_foreign_file_is_refused_and_stays_as_it_is(tmp_path, content):
    path = tmp_path / "la.db"
    path.write_bytes(content)

    with pytest.raises((DataFileForeign, DataFileUnreadable)):
        migrations.upgrade(path, NOW)

    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path):
    path = tmp_path / "khac.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (a)"))
    engine.dispose()

    with pytest.raises(DataFileForeign, match=r"khac\.db"):
        migrations.upgrade(path, NOW)


def test_a_damaged_file_is_refused(data_path):
    content = bytearray(data_path.read_bytes())
    content[4096 * 3 : 4096 * 60] = b"\xff" * (4096 * 57)
    data_path.write_bytes(content)

    with pytest.raises(DataFileUnreadable):
        migrations.upgrade(data_path, NOW)


def test_a_missing_file_is_said_to_be_missing(tmp_path):
    with pytest.raises(DataFileMissing):
        migrations.upgrade(tmp_path / "chua-co.db", NOW)


def test_the_copy_before_an_upgrade_is_whole(data_path):
    copy = migrations.backup_before(data_path, NOW)

    assert copy.parent == data_path.parent / "sao-luu"
    assert copy.name == "thuongninh-20260720-093000-truoc-nang-cap.db"
    assert columns(make_engine(copy)) == columns(make_engine(data_path))


def test_an_upgraded_file_is_in_the_order_of_today(old_file):
    migrations.upgrade(old_file, NOW)

    with make_engine(old_file).connect() as file:
        units = file.execute(text("SELECT name, sort_key FROM unit")).all()
        ideas = file.execute(text("SELECT title, title_sort FROM idea")).all()
        authors = file.execute(text("SELECT name, name_sort FROM author")).all()
    assert ideas
    assert all(key == sort_text(name) for name, key in (*units, *ideas))
    assert all(key == person_sort_text(name) for name, key in authors)
