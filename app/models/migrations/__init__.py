"""The data file's past: brings an older file to today's shape, refuses a newer or foreign one.

Alembic is slow to import and hardly ever needed, so it is loaded only when there is work to do.
"""

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from app.models import file_key
from app.models.database import (
    APPLICATION_ID,
    DriverConnection,
    connect,
    make_engine,
    outside_world,
)
from app.models.snapshot import copy_whole, put_in_place
from app.rules.backup import FOLDER, BackupName, BackupReason
from app.rules.errors import DataFileForeign, DataFileMissing, DataFileNewer, DataFileUnreadable

HEAD = "0006"
_HERE = Path(__file__).parent
_SQLITE_HEADER = b"SQLite format 3\x00"


def create(path: Path) -> None:
    """Make a fresh data file at a place where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with outside_world(path), closing(connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run_steps(path)


def upgrade(path: Path, now: datetime) -> Path | None:
    """Bring the file to today's shape; returns the copy made before, or None if nothing was due."""
    version = version_of(path)
    if version == HEAD:
        return None
    if version not in known_versions():
        raise DataFileNewer(name=path.name)
    copy = backup_before(path, now)
    _run_steps(path)
    return copy


def version_of(path: Path) -> str:
    """Return the file's schema version, or say why it is not one of our files."""
    if not path.is_file():
        raise DataFileMissing(name=path.name)
    file_key.key_for(path)
    with path.open("rb") as file:
        if file.read(16) != _SQLITE_HEADER and not file_key.is_encrypted(path):
            raise DataFileForeign(name=path.name)
    with outside_world(path), closing(connect(path)) as connection:
        if _single(connection, "PRAGMA application_id") != APPLICATION_ID:
            raise DataFileForeign(name=path.name)
        if _single(connection, "PRAGMA quick_check(1)") != "ok":
            raise DataFileUnreadable(name=path.name)
        try:
            return str(_single(connection, "SELECT version_num FROM alembic_version"))
        except driver.Error as missing:
            raise DataFileUnreadable(name=path.name) from missing


def known_versions() -> set[str]:
    """Return the versions that this program can bring to today's shape."""
    return {file.stem.split("_")[0] for file in (_HERE / "versions").glob("[0-9]*.py")}


def backup_before(path: Path, now: datetime) -> Path:
    """Keep the file as it is, whole and checked, among its backups before it is changed."""
    folder = path.parent / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    at = now.replace(microsecond=0)
    copy = folder / BackupName(path.stem, at, BackupReason.MIGRATION).file_name
    copy_whole(path, copy)
    return copy


def _single(connection: DriverConnection, query: str) -> object:
    return connection.execute(query).fetchone()[0]


def _run_steps(path: Path) -> None:
    """Run the steps on a copy with foreign keys off, check it, then swap it in."""
    work = path.with_name(path.name + ".nang-cap")
    shutil.copyfile(path, work)
    file_key.take_ring(path, work)
    try:
        engine = make_engine(work, foreign_keys=False)
        with outside_world(path), engine.begin() as connection:
            _upgrade(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                msg = f"migration left broken references: {broken[:3]}"
                raise RuntimeError(msg)
        engine.dispose()
        put_in_place(work, path)
    finally:
        work.unlink(missing_ok=True)
        file_key.drop_ring(work)


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - slow import
    from alembic.config import Config  # noqa: PLC0415 - slow import

    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
