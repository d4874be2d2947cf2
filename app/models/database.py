"""The data file: opened with care, written in whole transactions, every change journalled."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from app.basics.text import fold
from app.models import file_key
from app.models.audit import AuditEntry, Journal, erased
from app.models.falling import falling
from app.rules.errors import (
    DataFileInUse,
    DataFileUnreadable,
    DataFileVanished,
    DiskFull,
    FolderReadOnly,
)
from app.rules.role import Person

APPLICATION_ID = 0x54684E69  # "ThNi" in the SQLite header: marks the file as ours
BUSY_SECONDS = 5
AT_WORK, STEP = "at_work", "step"  # in a session's info: who works, and at what

_BROKEN = ("not a database", "malformed", "disk i/o", "could not decode", "corrupt")

Clock = Callable[[], datetime]
DriverConnection = Any  # the driver comes without types


def connect(path: Path, *, foreign_keys: bool = True) -> DriverConnection:
    """Open a connection that keeps foreign keys and forces every commit to the disk."""
    key = file_key.key_for(path)
    connection = driver.connect(
        str(path), timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None
    )
    put_key(connection, key)
    for pragma in (
        f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "temp_store = MEMORY",
        "cache_size = -16384",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.create_function("fold", 1, fold, deterministic=True)
    return connection


def put_key(connection: DriverConnection, key: bytes | None) -> None:
    """Give a fresh connection the key of an encrypted file; a plain one needs none."""
    if key is not None:
        connection.execute(f'PRAGMA key = "{file_key.key_words(key)}"')


def make_engine(path: Path, *, foreign_keys: bool = True) -> Engine:
    """Return an engine over the file whose transactions are real, also for DDL."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=lambda: connect(path, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        pool_size=2,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def outside_world(path: Path) -> Iterator[None]:
    """Turn what the disk says into what the clerk can act on."""
    try:
        yield
    except (DBAPIError, driver.Error) as trouble:
        said = str(trouble).lower()
        if "disk is full" in said or "disk full" in said:
            raise DiskFull from trouble
        if "readonly" in said or "unable to open" in said:
            raise FolderReadOnly(folder=str(path.parent)) from trouble
        if "locked" in said:
            raise DataFileInUse(name=path.name) from trouble
        if any(words in said for words in _BROKEN):
            raise DataFileUnreadable(name=path.name) from trouble
        raise


class Database:
    """One open data file."""

    def __init__(self, path: Path, who: str = "", clock: Clock = datetime.now) -> None:
        self.path = path
        self.at_work = Person(who)
        self._clock = clock
        self._engine = make_engine(path)

    @property
    def who(self) -> str:
        """The name in the journal."""
        return self.at_work.name

    @who.setter
    def who(self, name: str) -> None:
        self.at_work = replace(self.at_work, name=name)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Give a session whose work is written whole at the end, or not at all.

        Raises DataFileVanished when the file is gone; nothing is made in its place.
        """
        if not self.path.is_file():
            raise DataFileVanished(name=self.path.name, folder=str(self.path.parent))
        with outside_world(self.path), Session(self._engine, expire_on_commit=False) as session:
            journal = Journal(self.who, self._clock())
            session.info |= {"touched": set(), "journal": journal, AT_WORK: self.at_work}
            event.listen(session, "before_flush", _foreseer(journal))
            event.listen(session, "after_flush", _watcher(journal))
            if self.at_work.role is not None:
                event.listen(session, "do_orm_execute", _no_writing_beside_a_step)
            with session.begin():
                yield session
                session.flush()
                journal.write(session)

    def now(self) -> datetime:
        """Return the moment by the clock that the journal goes by."""
        return self._clock()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _no_writing_beside_a_step(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        _check_step(state.session)


def _check_step(session: Session) -> None:
    """Where there are accounts, nothing is written that did not say whose duty it is."""
    if session.info[AT_WORK].role is not None and STEP not in session.info:
        msg = "written outside of a step: the use case does not say whose duty it is"
        raise RuntimeError(msg)


def _foreseer(journal: Journal) -> Callable[..., None]:
    """Note what the file will erase together with what is erased: afterwards it is gone."""

    def foresee(session: Session, *_more: object) -> None:
        if session.deleted or session.dirty:
            with session.no_autoflush:
                for record in list(falling(session)):
                    journal.note("delete", record)

    return foresee


def _watcher(journal: Journal) -> Callable[[Session, UOWTransaction], None]:
    def watch(session: Session, flush: UOWTransaction) -> None:
        _check_step(session)
        touched: set[str] = session.info["touched"]
        actions = (("insert", session.new), ("update", session.dirty), ("delete", erased(flush)))
        for action, records in actions:
            for record in records:
                if isinstance(record, AuditEntry):
                    continue
                if action != "update" or session.is_modified(record):
                    touched.add(type(record).__name__)
                    journal.note(action, record)

    return watch
