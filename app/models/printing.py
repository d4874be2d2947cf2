"""In Giấy khen: profiles of paper and printer, and the log of what was printed."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.award import Award
from app.models.base import Base, ByValue, Keyed, one_of
from app.rules.printing import CertificateLook


class PrintStock(Keyed, Base):
    """A paper in a printer: where the printer is off by some millimetres, where the fields go.

    fields: JSON, name of a field → its place in millimetres and its size; empty: as shipped.
    """

    __tablename__ = "print_stock"
    __table_args__ = (CheckConstraint(one_of(CertificateLook, "look"), name="look"),)

    name: Mapped[str] = mapped_column(unique=True)
    look: Mapped[CertificateLook] = mapped_column(ByValue(CertificateLook))
    printer: Mapped[str] = mapped_column(default="")
    offset_x: Mapped[Decimal] = mapped_column(default=Decimal(0))
    offset_y: Mapped[Decimal] = mapped_column(default=Decimal(0))
    fields: Mapped[str] = mapped_column(default="")


class CertificatePrint(Keyed, Base):
    """One print of one certificate; every print after the first has its reason."""

    __tablename__ = "certificate_print"
    __table_args__ = (
        UniqueConstraint("award_id", "copy"),
        CheckConstraint(one_of(CertificateLook, "look"), name="look"),
        CheckConstraint("copy > 0 AND (copy = 1 OR length(reason) > 0)", name="reprint_reason"),
    )

    award_id: Mapped[int] = mapped_column(ForeignKey("award.id"))
    copy: Mapped[int]
    look: Mapped[CertificateLook] = mapped_column(ByValue(CertificateLook))
    stock: Mapped[str] = mapped_column(default="")
    printed_at: Mapped[datetime]
    printed_by: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")

    award: Mapped[Award] = relationship()
