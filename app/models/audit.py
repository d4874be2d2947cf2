"""Nhật ký: who changed what, from what to what, each entry chained to the one before."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import String, insert, inspect, select
from sqlalchemy.orm import Mapped, Session, UOWTransaction, mapped_column
from sqlalchemy.orm.attributes import get_history

from app.basics import collecting
from app.models.base import Base, table_of

FIRST_LINK = "0" * 64
WHOLE = "*"
Plain = str | int | float | bool | None

NEVER_WRITTEN_DOWN = frozenset({"national_id", "phone", "email", "password_hash", "code_hash"})
NOT_AUDITED = frozenset(
    {
        "AuditEntry",
        "AttachmentContent",
        "Draft",
        "ImportLine",
        "ShareTotal",
        "UndoStep",
        "WholeShare",
        "WorkbookContent",
    }
)


class AuditEntry(Base):
    """One change to one record. `link` is the hash of this entry and the link before it."""

    __tablename__ = "audit_entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    who: Mapped[str] = mapped_column(default="")
    action: Mapped[str] = mapped_column(String(10))
    record: Mapped[str] = mapped_column(String(60), index=True)
    record_key: Mapped[str] = mapped_column(String(80), index=True)
    changes: Mapped[str]
    previous_link: Mapped[str] = mapped_column(String(64))
    link: Mapped[str] = mapped_column(String(64), unique=True)

    def expected_link(self) -> str:
        """Return the hash that `link` must equal if nobody touched the entry."""
        return _link({name: getattr(self, name) for name in _LINKED})


_CHANGES = json.JSONEncoder(ensure_ascii=False, sort_keys=True)
_PARTS = json.JSONEncoder(ensure_ascii=False)
_LINKED = ("previous_link", "at", "who", "action", "record", "record_key", "changes")


def _link(entry: Mapping[str, Any]) -> str:
    parts = [entry[name] for name in _LINKED]
    parts[1] = entry["at"].isoformat()
    return hashlib.sha256(_PARTS.encode(parts).encode()).hexdigest()


def plain(name: str, value: object) -> Plain:
    """Return a value fit for the journal: contact data only as 'there' or 'not there'."""
    if name in NEVER_WRITTEN_DOWN and value is not None:
        return "•••" if value else ""
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)


def erased(flush: UOWTransaction) -> list[Base]:
    """Return what a flush erased, also what was erased because nobody held it any more."""
    found = (state.obj() for state, (gone, only) in flush.states.items() if gone and not only)
    return [each for each in found if isinstance(each, Base)]


def changes_of(record: Base, action: str) -> dict[str, list[Plain]]:
    """Return column → [before, after] of what a flush has just written.

    An insert carries the mark WHOLE: what it leaves out was empty.
    """
    found: dict[str, list[Plain]] = {WHOLE: [None, True]} if action == "insert" else {}
    for column in inspect(type(record)).column_attrs:
        name, now = column.key, getattr(record, column.key)
        if action == "insert":
            before, after = None, now
        elif action == "delete":
            before, after = now, None
        else:
            history = get_history(record, name)
            before, after = now, now
            if history.has_changes():  # what was never read before was never said before
                before = history.deleted[0] if history.deleted else None
        if before != after:
            found[name] = [plain(name, before), plain(name, after)]
    return found


def key_of(record: Base) -> str:
    """Return the record's world-wide key, or its primary key where it has only that."""
    uid = getattr(record, "uid", None)
    if uid:
        return str(uid)
    identity = inspect(type(record)).primary_key_from_instance(record)
    return "/".join(map(str, identity))


def last_link(session: Session) -> str:
    """Return the link that the next entry must carry as its predecessor."""
    query = select(AuditEntry.link).order_by(AuditEntry.id.desc()).limit(1)
    return session.scalar(query) or FIRST_LINK


class Journal:
    """Collects the changes of one transaction and writes them, chained, before it commits."""

    def __init__(self, who: str, now: datetime) -> None:
        self.who = who
        self.now = now
        self._seen: list[tuple[str, str, str, dict[str, list[Plain]]]] = []
        self._gone: set[tuple[str, str]] = set()

    def note(self, action: str, record: Base) -> None:
        """Remember a change that was just flushed and still knows what it was before."""
        name = type(record).__name__
        if name in NOT_AUDITED or not (changes := changes_of(record, action)):
            return
        entry = (name, key_of(record))
        if action == "delete" and entry in self._gone:
            return  # it was foreseen before the flush
        (self._gone.add if action == "delete" else self._gone.discard)(entry)
        self._seen.append((action, *entry, changes))

    def add(self, action: str, record: str, key: str, changes: dict[str, list[Plain]]) -> None:
        """Remember a change that was not made by a flush: a list taken in, a file given out."""
        self._seen.append((action, record, key, changes))

    def write(self, session: Session) -> None:
        """Append the remembered changes to the audit log."""
        if not self._seen:
            return
        with collecting.put_off():
            self._write(session)

    def _write(self, session: Session) -> None:
        link, entries = last_link(session), []
        for action, record, key, changes in self._seen:
            entry = {
                "at": self.now.replace(microsecond=0),
                "who": self.who,
                "action": action,
                "record": record,
                "record_key": key,
                "changes": _CHANGES.encode(changes),
                "previous_link": link,
            }
            link = entry["link"] = _link(entry)
            entries.append(entry)
        session.execute(insert(table_of(AuditEntry)), entries)
        self._seen.clear()
