"""Đọc nhật ký: who did what, when, from what to what; of one idea, or of a period."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.audit import AuditEntry
from app.models.base import Base
from app.models.idea import Idea
from app.rules.errors import NotFound
from app.rules.journal_fields import FIELD_LABELS
from app.rules.journal_records import RECORD_LABELS
from app.services.journal_values import shown

MOST = 2_000  # entries on a screen
ACTION_LABELS: dict[str, str] = {
    "insert": QT_TRANSLATE_NOOP("Journal", "Thêm"),
    "update": QT_TRANSLATE_NOOP("Journal", "Sửa"),
    "delete": QT_TRANSLATE_NOOP("Journal", "Xóa"),
    "export": QT_TRANSLATE_NOOP("Journal", "Xuất dữ liệu cá nhân"),
    "read": QT_TRANSLATE_NOOP("Journal", "Xem dữ liệu cá nhân"),
    "restore": QT_TRANSLATE_NOOP("Journal", "Khôi phục"),
    "encrypt": QT_TRANSLATE_NOOP("Journal", "Mã hóa"),
}


@dataclass(frozen=True)
class Change:
    """One field: its name, what it said, what it says."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class JournalLine:
    """One entry of the journal as people read it; action and record: labels to be translated."""

    id: int
    at: datetime
    who: str
    action: str
    record: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class JournalWish:
    """What is to be read: the days, both inclusive, a word that must occur, one idea only."""

    first_day: date | None = None
    last_day: date | None = None
    word: str = ""
    idea_id: int | None = None


def read(session: Session, wish: JournalWish, most: int = MOST) -> list[JournalLine]:
    """Return the entries that are wished for, the newest first."""
    where = list(_where(session, wish))
    query = select(AuditEntry).where(*where).order_by(AuditEntry.id.desc()).limit(most)
    return [_line(session, each) for each in session.scalars(query)]


def count(session: Session, wish: JournalWish) -> int:
    """Return how many entries there are of what is wished for."""
    query = select(func.count()).select_from(AuditEntry).where(*_where(session, wish))
    return session.scalar(query) or 0


def _where(session: Session, wish: JournalWish) -> Iterable[ColumnElement[bool]]:
    if wish.first_day is not None:
        yield AuditEntry.at >= datetime.combine(wish.first_day, time.min)
    if wish.last_day is not None:
        yield AuditEntry.at < datetime.combine(wish.last_day + timedelta(days=1), time.min)
    if wish.word:
        word = wish.word
        yield or_(AuditEntry.changes.contains(word), AuditEntry.who.contains(word))
    if wish.idea_id is not None:
        keys = _keys_of_idea(session, wish.idea_id)
        told = [
            AuditEntry.changes.contains(f'"idea_id": [{before}')
            for before in (f"null, {wish.idea_id}]", f"{wish.idea_id}, null]")
        ]
        yield or_(AuditEntry.record_key.in_(keys), *told)


def _keys_of_idea(session: Session, idea_id: int) -> Sequence[str]:
    """Return the world-wide keys of an idea and of everything that hangs on it."""
    idea = session.get(Idea, idea_id)
    if idea is None:
        raise NotFound(what="ý tưởng này")
    keys = [idea.uid]
    for mapper in Base.registry.mappers:
        kind = mapper.class_
        if hasattr(kind, "uid") and "idea_id" in mapper.columns:
            keys += session.scalars(select(kind.uid).where(kind.idea_id == idea_id))
    return keys


def _line(session: Session, entry: AuditEntry) -> JournalLine:
    told = json.loads(entry.changes)
    changes = (
        Change(
            FIELD_LABELS[name],
            shown(session, entry.record, name, before),
            shown(session, entry.record, name, after),
        )
        for name, (before, after) in told.items()
        if name in FIELD_LABELS
    )
    return JournalLine(
        entry.id,
        entry.at,
        entry.who,
        ACTION_LABELS.get(entry.action, entry.action),
        RECORD_LABELS.get(entry.record, entry.record),
        tuple(each for each in changes if each.before or each.after),
    )
