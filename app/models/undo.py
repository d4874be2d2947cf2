"""Hoàn tác: what a step changed, row by row, so that it can be taken back in a later session."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


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
