"""Danh mục để chọn: what the boxes of the intake page and the filters of the list offer."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.classification import AuthorGroup, Field
from app.models.idea import Idea
from app.models.unit import Unit
from app.rules.idea import IdeaState
from app.rules.numbering import idea_code


@dataclass(frozen=True)
class Option:
    """Something that can be chosen: its key and what the clerk reads."""

    key: int | str
    label: str


@dataclass(frozen=True)
class FieldOption:
    """A field by code and id, and whether the plan's note to IV.1 gives it priority."""

    id: int
    code: str
    name: str
    priority: bool


def fields(session: Session, also: tuple[str, ...] = ()) -> list[FieldOption]:
    """Return the fields in use, and those named in `also` even if switched off since."""
    query = (
        select(Field).where(Field.active | Field.code.in_(also)).order_by(Field.position, Field.id)
    )
    return [FieldOption(f.id, f.code, f.name, f.priority) for f in session.scalars(query)]


def groups(session: Session, also: str = "") -> list[Option]:
    """Return the author groups in use by code, in the order of the plan."""
    query = (
        select(AuthorGroup.code, AuthorGroup.name)
        .where(AuthorGroup.active | (AuthorGroup.code == also))
        .order_by(AuthorGroup.position)
    )
    return [Option(code, name) for code, name in session.execute(query)]


def group_ids(session: Session) -> list[Option]:
    """Return all author groups by id, for the filters of the list."""
    query = select(AuthorGroup.id, AuthorGroup.name).order_by(AuthorGroup.position)
    return [Option(key, name) for key, name in session.execute(query)]


def units(session: Session, also: tuple[int, ...] = ()) -> list[Option]:
    """Return the open units by name, and those in `also` even if closed since."""
    query = (
        select(Unit.id, Unit.name)
        .where(Unit.closed_on.is_(None) | Unit.id.in_(also))
        .order_by(Unit.sort_key)
    )
    return [Option(key, name) for key, name in session.execute(query)]


def ideas(session: Session, states: Collection[IdeaState]) -> list[Option]:
    """Return the ideas in some states by number and title, newest first."""
    query = (
        select(Idea.id, Idea.register_year, Idea.register_number, Idea.title)
        .where(Idea.state.in_(states))
        .order_by(Idea.register_year.desc(), Idea.register_number.desc())
    )
    return [
        Option(key, f"{idea_code(year, number)} {title}")
        for key, year, number, title in session.execute(query)
    ]
