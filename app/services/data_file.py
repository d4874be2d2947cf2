"""Tệp dữ liệu: making, opening and letting go of the one file that holds everything."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from app.models import migrations
from app.models.database import Clock, Database
from app.rules.errors import DataFileUnreadable, FileThere
from app.rules.role import Person
from app.services import backups, settings
from app.services.backed_up import reason_before
from app.services.first_run import fill_new_file, fill_what_is_new

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class DataFile:
    """An open data file; `do` runs one use case in one whole transaction."""

    database: Database

    @property
    def path(self) -> Path:
        """Return where the file is."""
        return self.database.path

    @property
    def at_work(self) -> Person:
        """Return who works with the file."""
        return self.database.at_work

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Give a session whose work is written whole or not at all."""
        with self.database.transaction() as session:
            yield session

    def do(
        self, use_case: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case to the end; before one that asks for it the file is backed up."""
        self.prepare(use_case)
        with self.transaction() as session:
            return use_case(session, *args, **kwargs)

    def prepare(self, use_case: object) -> None:
        """Do what a use case asks for before its transaction begins."""
        reason = reason_before(use_case)
        if reason is not None:
            backups.make_unless_same(self.path, reason, self.database.now())

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def create(path: Path, clock: Clock = datetime.now) -> DataFile:
    """Make a fresh file with what the plan says in it; an existing one is never touched."""
    if path.exists():
        raise FileThere(name=path.name)
    growing = path.with_name(path.name + ".dang-tao")
    growing.unlink(missing_ok=True)
    migrations.create(growing)
    data_file = DataFile(Database(growing, clock=clock))
    data_file.do(fill_new_file)
    data_file.close()
    growing.replace(path)
    return DataFile(Database(path, clock=clock))


def open_existing(path: Path, clock: Clock = datetime.now) -> DataFile:
    """Open a file, bringing an older one to today's shape after a copy was made."""
    now = clock()
    is_older = migrations.upgrade(path, now) is not None
    data_file = DataFile(Database(path, clock=clock))
    try:
        if is_older:
            data_file.do(fill_what_is_new)
        data_file.database.who = data_file.do(settings.clerk, now.date())
    except (ValueError, LookupError) as broken:  # a day or a kind that is none: a failing disk
        data_file.close()
        raise DataFileUnreadable(name=path.name) from broken
    return data_file
