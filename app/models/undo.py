"""Hoàn tác: what a step changed, row by row, so that it can be taken back in a later session."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import (
    Mapped,
    ORMExecuteState,
    Session,
    UOWTransaction,
    mapped_column,
)
from sqlalchemy.orm.attributes import get_history

from app.models.audit import erased
from app.models.base import Base, table_of
from app.models.falling import falling

MOST_ROWS = 2_000  # a step that changed more is not taken back by Ctrl+Z
# The bytes of a file stay until nothing names them any more (`attachments.sweep`).
NOT_RECORDED = frozenset(
    {"AttachmentContent", "AuditEntry", "Draft", "ShareTotal", "UndoStep", "WholeShare"}
)
Values = dict[str, Any]


class UndoStep(Base):
    """A finished step. Taking it back empties `changes`; so does time.

    title: the name of the step; subject: what it was about. removed: how many records it erased,
    which wait in the trash. changes: JSON list of action, record, key, before, after.
    """

    __tablename__ = "undo_step"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    who: Mapped[str] = mapped_column(default="")
    duty: Mapped[str]
    title: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    removed: Mapped[int] = mapped_column(default=0)
    changes: Mapped[str] = mapped_column(default="")
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True)
class RowChange:
    """One row that was written: "insert", "update" or "delete"; values by column name.

    An update tells only the columns that changed.
    """

    action: str
    record: str
    key: tuple[Any, ...]
    before: Values
    after: Values


@dataclass
class Recorder:
    """Hears about every row that a step writes.

    whole: nothing went past it; gone: the rows that were noted as erased.
    """

    changes: list[RowChange] = field(default_factory=list)
    whole: bool = True
    gone: set[tuple[str, tuple[Any, ...]]] = field(default_factory=set)

    def before_flush(self, session: Session, *_more: object) -> None:
        """Remember what goes with the rows that are about to be erased."""
        if self._is_full():
            return
        with session.no_autoflush:
            for child in list(falling(session)):
                self._note("delete", child)

    def after_flush(self, session: Session, flush: UOWTransaction) -> None:
        """Remember what was written, in the order in which the file takes it."""
        if self._is_full():
            return
        gone = erased(flush)
        for record in sorted(gone, key=_place, reverse=True):
            self._note("delete", record)
        for record in sorted(session.new, key=_place):
            self._note("insert", record)
        for record in session.dirty:
            if session.is_modified(record) and record not in gone:
                self._note("update", record)

    def executed(self, state: ORMExecuteState) -> None:
        """Notice rows that are written without being read: those cannot be taken back."""
        if state.is_insert or state.is_update or state.is_delete:
            self.whole = False

    def packed(self) -> str:
        """Return the changes as JSON."""
        return json.dumps(
            [
                [c.action, c.record, list(c.key), _all(c.before), _all(c.after)]
                for c in self.changes
            ],
            ensure_ascii=False,
        )

    def _is_full(self) -> bool:
        self.whole = self.whole and len(self.changes) <= MOST_ROWS
        return not self.whole

    def _note(self, action: str, record: Base) -> None:
        name = type(record).__name__
        if name in NOT_RECORDED:
            return
        key = tuple(inspect(type(record)).primary_key_from_instance(record))
        if action == "delete" and (name, key) in self.gone:
            return
        (self.gone.add if action == "delete" else self.gone.discard)((name, key))
        told = _values(action, record)
        if told is None:
            self.whole = False
        elif told != ({}, {}):
            self.changes.append(RowChange(action, name, key, *told))


def unpacked(changes: str) -> list[RowChange]:
    """Return the changes of a step from their JSON."""
    return [
        RowChange(action, record, tuple(key), _all_back(before), _all_back(after))
        for action, record, key, before, after in json.loads(changes or "[]")
    ]


def class_named(record: str) -> type[Base]:
    """Return the class of a record by its name."""
    return next(each.class_ for each in Base.registry.mappers if each.class_.__name__ == record)


def _values(action: str, record: Base) -> tuple[Values, Values] | None:
    """Return what a row said before and says now; None when what it said before is not known."""
    names = [column.key for column in inspect(type(record)).column_attrs]
    if action == "insert":
        return {}, {name: getattr(record, name) for name in names}
    if action == "delete":
        return {name: getattr(record, name) for name in names}, {}
    before: Values = {}
    after: Values = {}
    for name in names:
        history = get_history(record, name)
        if history.has_changes():
            if not history.deleted:
                return None
            before[name], after[name] = history.deleted[0], getattr(record, name)
    return before, after


def _place(record: Base) -> int:
    """Return where a table stands when each comes after those that it refers to."""
    return _order()[table_of(type(record)).name]


@cache
def _order() -> dict[str, int]:
    return {table.name: at for at, table in enumerate(Base.metadata.sorted_tables)}


def _all(values: Values) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


def _all_back(values: dict[str, Any]) -> Values:
    return {name: _value(plain) for name, plain in values.items()}


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """Return a value as JSON can hold it; a kind that JSON does not know keeps its name."""
    if isinstance(value, datetime):
        return {"datetime": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode()}
    return value


def _value(plain: Any) -> Any:  # noqa: ANN401 - as above
    if not isinstance(plain, dict):
        return plain
    [(kind, text)] = plain.items()
    back: dict[str, Callable[[str], Any]] = {
        "datetime": datetime.fromisoformat,
        "date": date.fromisoformat,
        "decimal": Decimal,
        "bytes": base64.b64decode,
    }
    return back[kind](text)
