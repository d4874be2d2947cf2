"""Văn bản: documents that were made, their numbers, and issued reports with their figures."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, ByValue, Keyed
from app.rules.document import DocumentKind


class IssuedDocument(Keyed, Base):
    """A line of the register of outgoing documents (Decree 30/2020, article 15).

    Number and date may be filled in after it was signed; a reserved number has no day yet, and a
    cancelled line keeps its number. source: what the document was made from, such as "session 3";
    type_name: the kind in words where the program does not make the document itself.
    """

    __tablename__ = "issued_document"
    __table_args__ = (
        UniqueConstraint("series", "year", "number"),
        CheckConstraint("number > 0", name="number_positive"),
        CheckConstraint(
            "number IS NULL OR dated_on IS NOT NULL OR reserved = 1", name="number_has_date"
        ),
        CheckConstraint("reserved = 0 OR number IS NOT NULL", name="reserved_is_numbered"),
        CheckConstraint(
            "(cancelled_at IS NULL) = (cancel_reason = '')", name="cancelled_with_reason"
        ),
        Index("ix_issued_document_kind_year", "kind", "year"),
    )

    kind: Mapped[DocumentKind] = mapped_column(ByValue(DocumentKind))
    series: Mapped[str] = mapped_column(String(40))
    year: Mapped[int]
    number: Mapped[int | None]
    symbol: Mapped[str] = mapped_column(String(60))
    dated_on: Mapped[date | None]
    subject: Mapped[str]
    signer_name: Mapped[str] = mapped_column(default="")
    signer_lines: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(default="")
    session_id: Mapped[int | None] = mapped_column(ForeignKey("session.id"), index=True)
    idea_id: Mapped[int | None] = mapped_column(ForeignKey("idea.id"), index=True)
    source: Mapped[str] = mapped_column(String(120), default="")
    type_name: Mapped[str] = mapped_column(default="")
    recipients: Mapped[str] = mapped_column(default="")
    keeper: Mapped[str] = mapped_column(default="")
    copies: Mapped[int | None]
    sent_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    reserved: Mapped[bool] = mapped_column(default=False)
    cancelled_at: Mapped[datetime | None]
    cancel_reason: Mapped[str] = mapped_column(default="")


class IssuedReport(Keyed, Base):
    """A period report as it was issued: its figures never change afterwards.

    audit_head: the last link of the journal when it was issued; a journal that is written anew
    does not have it any more. Empty in reports of before 0.4.0.
    """

    __tablename__ = "issued_report"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="days_in_order"),)

    document_id: Mapped[int] = mapped_column(ForeignKey("issued_document.id"), unique=True)
    period: Mapped[str] = mapped_column(String(60), index=True)
    label: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]
    prose: Mapped[str] = mapped_column(default="")
    audit_head: Mapped[str] = mapped_column(String(64), default="", server_default="")

    document: Mapped[IssuedDocument] = relationship()
    figures: Mapped[list["IssuedFigure"]] = relationship(cascade="all, delete-orphan")
    files: Mapped[list["IssuedReportFile"]] = relationship(
        order_by="IssuedReportFile.format", cascade="all, delete-orphan"
    )


class IssuedFigure(Base):
    """A figure of an issued report with the keys of the records that were counted."""

    __tablename__ = "issued_figure"

    report_id: Mapped[int] = mapped_column(
        ForeignKey("issued_report.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[int]
    record_ids: Mapped[str]


class IssuedReportFile(Keyed, Base):
    """A file of a report as it was issued: Word, PDF or Excel, with the hash of its content."""

    __tablename__ = "issued_report_file"
    __table_args__ = (UniqueConstraint("report_id", "format"),)

    report_id: Mapped[int] = mapped_column(
        ForeignKey("issued_report.id", ondelete="CASCADE"), index=True
    )
    format: Mapped[str] = mapped_column(String(10))
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("attachment_content.sha256"), index=True)
