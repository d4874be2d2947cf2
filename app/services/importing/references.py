"""Ai dùng đến bản ghi: which records others refer to, in whatever table."""

from collections.abc import Iterable, Iterator

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Session

from app.models.base import Base

_AT_ONCE = 500


def used(
    session: Session, table: str, ids: Iterable[int], own: frozenset[str] = frozenset()
) -> set[int]:
    """Return the records of a table that a record of another one refers to.

    own: tables whose rows are parts of the record itself.
    """
    keys = list(ids)
    found: set[int] = set()
    for key in _keys(table, own):
        for start in range(0, len(keys), _AT_ONCE):
            wanted = key.parent.in_(keys[start : start + _AT_ONCE])
            found |= set(session.scalars(select(key.parent).where(wanted).distinct()))
    return found


def _keys(table: str, own: frozenset[str]) -> Iterator[ForeignKey]:
    for other in Base.metadata.sorted_tables:
        if other.name not in own:
            yield from (key for key in other.foreign_keys if key.column.table.name == table)
