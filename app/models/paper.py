"""Lời văn và bản lưu: the office's own words and templates, and the papers it has made (§10)."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, ByValue, Keyed
from app.models.document import IssuedDocument
from app.rules.document import DocumentKind


class OfficeWording(Keyed, Base):
    """A sentence that the office has put in the place of the shipped one.

    text: as in resources/documents; the lines of a list are joined by line breaks.
    """

    __tablename__ = "office_wording"
    __table_args__ = (UniqueConstraint("document", "key"),)

    document: Mapped[str] = mapped_column(String(60))
    key: Mapped[str] = mapped_column(String(60))
    text: Mapped[str]
    changed_at: Mapped[datetime]
    changed_by: Mapped[str] = mapped_column(default="")


class OwnTemplate(Keyed, Base):
    """The office's own Word file for a kind of document, with blanks to fill."""

    __tablename__ = "own_template"

    kind: Mapped[DocumentKind] = mapped_column(ByValue(DocumentKind), unique=True)
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("attachment_content.sha256"), index=True)
    in_use: Mapped[bool] = mapped_column(default=True)
    added_at: Mapped[datetime]
    added_by: Mapped[str] = mapped_column(default="")


class KeptPaper(Keyed, Base):
    """A document as it was made: its words and its files, with their hashes.

    source: what it was made from, such as "minutes session 3"; words: its text, a line each.
    """

    __tablename__ = "kept_paper"
    __table_args__ = (Index("ix_kept_paper_source", "source"),)

    document_id: Mapped[int | None] = mapped_column(ForeignKey("issued_document.id"), index=True)
    kind: Mapped[DocumentKind] = mapped_column(ByValue(DocumentKind))
    source: Mapped[str] = mapped_column(String(120))
    name: Mapped[str]
    title: Mapped[str]
    words: Mapped[str]
    pdf_sha256: Mapped[str] = mapped_column(ForeignKey("attachment_content.sha256"), index=True)
    word_sha256: Mapped[str] = mapped_column(ForeignKey("attachment_content.sha256"), index=True)
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(default="")

    document: Mapped[IssuedDocument | None] = relationship()
