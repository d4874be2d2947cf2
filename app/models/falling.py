"""Rơi theo: the rows that the file erases together with another, without being asked."""

from collections.abc import Iterator

from sqlalchemy import ForeignKeyConstraint, inspect, select
from sqlalchemy.orm import PassiveFlag, Session
from sqlalchemy.orm.attributes import get_history

from app.models.base import Base, table_of


def falling(session: Session) -> Iterator[Base]:
    """Give the rows that will go with those that the next flush erases, the furthest first."""
    going = [*session.deleted, *_let_go(session)]
    seen = {id(each) for each in going}
    for record in going:
        for child in _falling_with(session, record):
            if id(child) not in seen:
                seen.add(id(child))
                yield child


def falls(kind: type[Base]) -> bool:
    """Tell whether rows of a kind may go with a row of another one."""
    return any(key.ondelete == "CASCADE" for key in table_of(kind).foreign_key_constraints)


def _let_go(session: Session) -> Iterator[Base]:
    """Give the rows that are erased because their owner does not hold them any more."""
    for owner in session.dirty:
        for relation in inspect(type(owner)).relationships:
            if relation.cascade.delete_orphan:
                held = get_history(owner, relation.key, PassiveFlag.PASSIVE_NO_INITIALIZE)
                yield from (each for each in held.deleted or () if each is not None)


def _falling_with(session: Session, record: Base) -> Iterator[Base]:
    table = table_of(type(record))
    for mapper in Base.registry.mappers:
        for key in table_of(mapper.class_).foreign_key_constraints:
            if key.referred_table is table and key.ondelete == "CASCADE":
                for child in _rows_of(session, mapper.class_, key, record):
                    yield from _falling_with(session, child)
                    yield child


def _rows_of(
    session: Session, child: type[Base], key: ForeignKeyConstraint, record: Base
) -> list[Base]:
    owner = inspect(type(record))
    where = [
        element.parent == getattr(record, owner.get_property_by_column(element.column).key)
        for element in key.elements
    ]
    return list(session.scalars(select(child).where(*where)))
