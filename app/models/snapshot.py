"""Bản chụp tệp dữ liệu: a whole, checked copy of a data file, and what a file tells of itself."""

import hashlib
import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from app.basics.text import fold
from app.models import file_key
from app.models.audit import FIRST_LINK
from app.models.database import (
    APPLICATION_ID,
    BUSY_SECONDS,
    DriverConnection,
    connect,
    outside_world,
    put_key,
)
from app.rules.backup_errors import BackupNotWhole
from app.rules.errors import DataFileForeign, DataFileMissing, DataFileUnreadable

_GROWING = ".dang-ghi"
_CHUNK = 1 << 20
_COUNTER = slice(24, 28)  # where the file says how often it was written
_PAGE = 4096  # bytes
_SEARCH = "idea_search"  # the index has tables of its own, which are rebuilt at will
_NEWEST = (
    "SELECT register_year, register_number, title, received_on FROM idea"
    " ORDER BY register_year DESC, register_number DESC LIMIT 5"
)


@dataclass(frozen=True)
class NewestIdea:
    """One of the last ideas of a file; received_on: yyyy-mm-dd."""

    year: int
    number: int
    title: str
    received_on: str


@dataclass(frozen=True)
class FileFacts:
    """What a data file tells of itself: its shape, rows per table, the head of its journal."""

    version: str
    counts: dict[str, int]
    head: str
    last_change: str
    newest: tuple[NewestIdea, ...]

    def count(self, table: str) -> int:
        """Return how many rows a table has; a file of an older shape may not have it."""
        return self.counts.get(table, 0)


def copy_whole(source: Path, target: Path) -> FileFacts:
    """Copy a data file as it is at one moment; the copy is opened and counted before it stands.

    Raises BackupNotWhole when the copy does not say what the file said, DataFileUnreadable when
    the file itself is damaged; nothing is left behind.
    """
    growing = target.with_name(target.name + _GROWING)
    try:
        with outside_world(target):
            facts = _copied(source, growing)
            file_key.take_ring(source, growing)
        try:
            same = checked(growing) == facts
        except (DataFileUnreadable, DataFileForeign) as broken:
            checked(source)
            raise BackupNotWhole(name=target.name) from broken
        if not same:
            raise BackupNotWhole(name=target.name)
        put_in_place(growing, target)
    finally:
        growing.unlink(missing_ok=True)
        file_key.drop_ring(growing)
    return facts


def put_in_place(coming: Path, target: Path) -> None:
    """Let a finished file take the place of another, together with its ring.

    Between the two steps the ring opens either file, whichever of them stands there.
    """
    file_key.forget_fitting(target)
    encrypted = file_key.is_encrypted(coming)
    if encrypted:
        own = file_key.read_ring(coming)
        file_key.take_ring(coming, target)
    coming.replace(target)
    if encrypted:
        file_key.write_ring(target, own)
        file_key.drop_ring(coming)
    else:
        file_key.drop_ring(target)
    _settle(target.parent)


def checked(path: Path) -> FileFacts:
    """Return what a file tells of itself after all of it was read; a damaged one is refused."""
    if not path.is_file():
        raise DataFileMissing(name=path.name)
    with outside_world(path), closing(_read_only(path)) as connection:
        try:
            if _single(connection, "PRAGMA application_id") != APPLICATION_ID:
                raise DataFileForeign(name=path.name)
            if _single(connection, "PRAGMA integrity_check(1)") != "ok":
                raise DataFileUnreadable(name=path.name)
            return _facts(connection)
        except driver.Error as broken:
            raise DataFileUnreadable(name=path.name) from broken


def told(path: Path) -> FileFacts:
    """Return what a file tells of itself without reading all of it; for a file in daily use."""
    with outside_world(path), closing(_read_only(path)) as connection:
        try:
            return _facts(connection)
        except driver.Error as broken:
            raise DataFileUnreadable(name=path.name) from broken


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            found.update(piece)
    return found.hexdigest()


def change_counter(path: Path) -> int:
    """Return a number that is another one after each writing; 0 for no file.

    A plain file counts itself; of an encrypted one the first page is never the same twice.
    """
    try:
        with path.open("rb") as file:
            first = file.read(_PAGE)
        if file_key.is_encrypted(path):
            return int.from_bytes(hashlib.sha256(first).digest()[:6], "big")
        return int.from_bytes(first[_COUNTER], "big")
    except OSError:
        return 0


def _copied(source: Path, growing: Path) -> FileFacts:
    """Copy within one read transaction, so that the facts are those of the very same moment."""
    growing.unlink(missing_ok=True)
    with closing(connect(source)) as from_here, closing(driver.connect(str(growing))) as to:
        put_key(to, file_key.key_for(source))
        from_here.execute("BEGIN")
        facts = _facts(from_here)
        from_here.backup(to)
        from_here.execute("COMMIT")
    with growing.open("rb+") as file:
        os.fsync(file.fileno())
    return facts


def _facts(connection: DriverConnection) -> FileFacts:
    tables = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        )
        if not row[0].startswith((_SEARCH, "sqlite_"))
    ]
    counts = {name: _rows(connection, name) for name in tables}
    last = connection.execute(
        "SELECT link, at FROM audit_entry ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return FileFacts(
        version=str(_single(connection, "SELECT version_num FROM alembic_version")),
        counts=counts,
        head=last[0] if last else FIRST_LINK,
        last_change=last[1] if last else "",
        newest=tuple(NewestIdea(*row) for row in connection.execute(_NEWEST)),
    )


def _rows(connection: DriverConnection, table: str) -> int:
    quoted = table.replace('"', '""')
    return int(_single(connection, f'SELECT count(*) FROM "{quoted}"'))  # noqa: S608 - quoted


def _read_only(path: Path) -> DriverConnection:
    place, key = f"{path.resolve().as_uri()}?mode=ro", file_key.key_for(path)
    connection = driver.connect(place, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    put_key(connection, key)
    connection.create_function("fold", 1, fold, deterministic=True)
    return connection


def _single(connection: DriverConnection, query: str) -> int | str:
    found: int | str = connection.execute(query).fetchone()[0]
    return found


def _settle(folder: Path) -> None:
    """Make the name of a new file as lasting as its bytes, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
