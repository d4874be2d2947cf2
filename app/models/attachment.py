"""Tệp kèm theo: scans, photos and files that came with an idea, kept inside the data file."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed


class AttachmentContent(Base):
    """The bytes of a file, once per content however often it is attached."""

    __tablename__ = "attachment_content"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[bytes]


class Attachment(Keyed, Base):
    """A file hung on an idea or on a member's score sheet."""

    __tablename__ = "attachment"
    __table_args__ = (CheckConstraint("(idea_id IS NULL) <> (sheet_id IS NULL)", name="one_owner"),)

    idea_id: Mapped[int | None] = mapped_column(
        ForeignKey("idea.id", ondelete="CASCADE"), index=True
    )
    sheet_id: Mapped[int | None] = mapped_column(
        ForeignKey("score_sheet.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(ForeignKey("attachment_content.sha256"), index=True)
    added_at: Mapped[datetime]
