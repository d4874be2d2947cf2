"""Phân loại: fields of ideas and groups of authors (plan II.2, III.2, IV.1)."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed


class Field(Keyed, Base):
    """A field by which ideas are classified; the plan's note to IV.1 gives some priority."""

    __tablename__ = "field"

    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    priority: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)


class AuthorGroup(Keyed, Base):
    """One of the plan's kinds of participants (II.2)."""

    __tablename__ = "author_group"

    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
