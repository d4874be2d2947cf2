"""Các lần nhập từ bảng tính: what each run wrote, so that it can be undone; senders' columns."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, ByValue, Keyed, one_of
from app.rules.importing.run import ImportKind, LineAction


class ImportRun(Keyed, Base):
    """One file, or one folder of files, that was taken in; counts of its rows."""

    __tablename__ = "import_run"
    __table_args__ = (
        CheckConstraint(one_of(ImportKind, "kind"), name="kind"),
        CheckConstraint("length(file_name) > 0", name="file_named"),
    )

    kind: Mapped[ImportKind] = mapped_column(ByValue(ImportKind))
    taken_at: Mapped[datetime] = mapped_column(index=True)
    taken_by: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64), index=True)
    profile: Mapped[str] = mapped_column(default="")
    added: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    same: Mapped[int] = mapped_column(default=0)
    skipped: Mapped[int] = mapped_column(default=0)
    wrong: Mapped[int] = mapped_column(default=0)
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[str] = mapped_column(default="")


class ImportLine(Base):
    """A record that a run added or changed.

    row: the row in the sheet, from 1. row_digest: the hash of what the row said, by which it is
    known again. before: what undoing gives back, as JSON, empty when it was added. after: the
    hash of the record as the run left it, by which later work on it is noticed.
    """

    __tablename__ = "import_line"
    __table_args__ = (
        CheckConstraint(one_of(LineAction, "action"), name="action"),
        CheckConstraint("(action = 'added') = (before = '')", name="before_known"),
        Index("ix_import_line_record_record_id", "record", "record_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("import_run.id", ondelete="CASCADE"), index=True)
    source: Mapped[str] = mapped_column(default="")
    row: Mapped[int]
    row_digest: Mapped[str] = mapped_column(String(64), index=True)
    record: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[int]
    action: Mapped[LineAction] = mapped_column(ByValue(LineAction))
    before: Mapped[str] = mapped_column(default="")
    after: Mapped[str] = mapped_column(default="")


class ImportProfile(Keyed, Base):
    """How a sender names its columns and what its lists leave unsaid.

    columns: JSON, title as it is compared → field. defaults: JSON, field → value.
    """

    __tablename__ = "import_profile"
    __table_args__ = (
        UniqueConstraint("kind", "name"),
        CheckConstraint(one_of(ImportKind, "kind"), name="kind"),
        CheckConstraint("length(name) > 0", name="name_given"),
    )

    kind: Mapped[ImportKind] = mapped_column(ByValue(ImportKind))
    name: Mapped[str]
    columns: Mapped[str]
    defaults: Mapped[str] = mapped_column(default="{}")
    used_at: Mapped[datetime]


class WorkbookProfile(Keyed, Base):
    """A workbook of the province that the program fills: which cell takes which figure.

    marks: JSON, the cells and columns that were pointed at. shape: JSON, what the workbook must
    still look like. digest: SHA-256 of the workbook.
    """

    __tablename__ = "workbook_profile"
    __table_args__ = (CheckConstraint("length(name) > 0", name="name_given"),)

    name: Mapped[str] = mapped_column(unique=True)
    file_name: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64))
    marks: Mapped[str]
    shape: Mapped[str]
    saved_at: Mapped[datetime]
    saved_by: Mapped[str] = mapped_column(default="")


class WorkbookContent(Base):
    """The bytes of a workbook that the program fills, apart so that lists never read them."""

    __tablename__ = "workbook_content"

    profile_id: Mapped[int] = mapped_column(
        ForeignKey("workbook_profile.id", ondelete="CASCADE"), primary_key=True
    )
    content: Mapped[bytes] = mapped_column(LargeBinary)
