"""Phân loại: the book of fields and the book of author groups (plan II.2, III.2)."""

import re
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import fold, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.classification import AuthorGroup, Field
from app.models.idea import Idea, IdeaField
from app.rules.errors import InvalidForm, NotFound, say
from app.rules.role import Duty
from app.services.steps import step

_CODE_LENGTH = 36
Line = TypeVar("Line", Field, AuthorGroup)


@dataclass(frozen=True)
class FieldLine:
    """A field of the book and how many ideas are classified by it."""

    id: int
    name: str
    priority: bool
    active: bool
    ideas: int


@dataclass(frozen=True)
class GroupLine:
    """An author group of the book and how many ideas came from it."""

    id: int
    name: str
    active: bool
    ideas: int


def list_fields(session: Session) -> list[FieldLine]:
    """Return all fields in the order of the plan."""
    counts = (
        select(IdeaField.field_id, func.count().label("ideas"))
        .group_by(IdeaField.field_id)
        .subquery()
    )
    query = (
        select(Field, func.coalesce(counts.c.ideas, 0))
        .outerjoin(counts, counts.c.field_id == Field.id)
        .order_by(Field.position)
    )
    return [FieldLine(f.id, f.name, f.priority, f.active, n) for f, n in session.execute(query)]


def list_groups(session: Session) -> list[GroupLine]:
    """Return all author groups in the order of the plan."""
    counts = select(Idea.group_id, func.count().label("ideas")).group_by(Idea.group_id).subquery()
    query = (
        select(AuthorGroup, func.coalesce(counts.c.ideas, 0))
        .outerjoin(counts, counts.c.group_id == AuthorGroup.id)
        .order_by(AuthorGroup.position)
    )
    return [GroupLine(g.id, g.name, g.active, n) for g, n in session.execute(query)]


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Ghi lĩnh vực"))
def save_field(
    session: Session, field_id: int | None, name: str, *, priority: bool, active: bool
) -> int:
    """Add a field or change one; a field in use is switched off, never removed."""
    field = _line_to_write(session, Field, field_id, name)
    field.active, field.priority = active, priority
    session.flush()
    return field.id


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Ghi nhóm đối tượng"))
def save_group(session: Session, group_id: int | None, name: str, *, active: bool) -> int:
    """Add an author group or change one."""
    group = _line_to_write(session, AuthorGroup, group_id, name)
    group.active = active
    session.flush()
    return group.id


def _line_to_write(session: Session, book: type[Line], own_id: int | None, name: str) -> Line:
    good = tidy(name)
    if not good:
        raise InvalidForm({"name": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên."))})
    others = session.execute(select(book.id, book.name)).all()
    if any(other.casefold() == good.casefold() and key != own_id for key, other in others):
        raise InvalidForm({"name": say(QT_TRANSLATE_NOOP("Form", "Tên này đã có trong sổ."))})
    if own_id is None:
        last = session.scalar(select(func.max(book.position))) or 0
        line = book(code=_free_code(session, book, good), position=last + 1)
        session.add(line)
    else:
        line = _existing(session, book, own_id)
    line.name = good
    return line


def _existing(session: Session, book: type[Line], own_id: int) -> Line:
    found = session.get(book, own_id)
    if found is None:
        raise NotFound(what="mục này trong sổ phân loại")
    return found


def _free_code(session: Session, book: type[Line], name: str) -> str:
    """Return a code made of the name that no other line has."""
    stem = re.sub(r"[^a-z0-9]+", "_", fold(name)).strip("_")[:_CODE_LENGTH] or "muc"
    used = set(session.scalars(select(book.code)))
    tries = (stem if n == 1 else f"{stem}_{n}" for n in range(1, len(used) + 2))
    return next(code for code in tries if code not in used)
