"""A file opens in every later version; a foreign, newer or damaged one is refused untouched."""

from datetime import datetime

import pytest
from sqlalchemy import create_engine, inspect, text

from app.models import Base, migrations
from app.models.database import Database, make_engine
from app.rules.errors import (
    DataFileForeign,
    DataFileMissing,
    DataFileNewer,
    DataFileUnreadable,
)

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

    assert copy.name == "thuongninh-truoc-nang-cap-20260720-093000.db"
    assert columns(make_engine(copy)) == columns(make_engine(data_path))
