"""The desk: every use case of a screen passes over it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.rules.role import Person

P = ParamSpec("P")
T = TypeVar("T")


class Transactions(Protocol):
    """A database, as far as the desk knows it."""

    @property
    def path(self) -> Path:
        """Return where the file is."""

    @property
    def at_work(self) -> Person:
        """Return who works with the file."""

    def transaction(self) -> AbstractContextManager[Any]:
        """Give a session that is committed at the end, or rolled back on an error."""

    def prepare(self, use_case: object) -> None:
        """Do what a use case asks for before its transaction begins."""


class Desk(QObject):
    """Runs use cases in a transaction and tells other screens what changed.

    Signals:
        changed: names of the tables that a finished use case touched; always on the
            thread of the screens, also when the use case ran on the worker.
    """

    changed = Signal(set)
    _finished = Signal(set)

    def __init__(self, database: Transactions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._finished.connect(self._announce, Qt.ConnectionType.AutoConnection)

    @property
    def path(self) -> Path:
        """The data file."""
        return self._database.path

    @property
    def at_work(self) -> Person:
        """Who works with the file, and as what."""
        return self._database.at_work

    def announce(self, things: set[str]) -> None:
        """Tell the screens of something that changed beside the data, such as the backups."""
        self._finished.emit(set(things))

    def do(
        self,
        use_case: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a use case to the end, then announce the tables it touched."""
        self._database.prepare(use_case)
        with self._database.transaction() as session:
            result = use_case(session, *args, **kwargs)
        touched = session.info.get("touched")
        if touched:
            self._finished.emit(set(touched))
        return result

    def _announce(self, tables: set[str]) -> None:
        self.changed.emit(tables)
