"""Bộ tiêu chí: versioned scoring rubrics (plan III.3; four criteria by default)."""

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, Keyed


class Rubric(Keyed, Base):
    """One version of the criteria, in force from a date on; never edited once used."""

    __tablename__ = "rubric"
    __table_args__ = (
        UniqueConstraint("name", "version"),
        CheckConstraint("step > 0", name="step"),
        CheckConstraint("pass_mark >= 0", name="pass_mark"),
    )

    name: Mapped[str]
    version: Mapped[int]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    pass_mark: Mapped[Decimal]
    step: Mapped[Decimal]
    source: Mapped[str] = mapped_column(default="")

    criteria: Mapped[list["RubricCriterion"]] = relationship(
        order_by="RubricCriterion.position", cascade="all, delete-orphan"
    )
    bands: Mapped[list["RubricBand"]] = relationship(
        order_by="RubricBand.starts_at", cascade="all, delete-orphan"
    )


class RubricCriterion(Keyed, Base):
    """A criterion with its maximum and, if set, the mean below which an idea is out."""

    __tablename__ = "rubric_criterion"
    __table_args__ = (
        UniqueConstraint("rubric_id", "position"),
        CheckConstraint("max_points > 0", name="max_points"),
        CheckConstraint("knock_out IS NULL OR knock_out <= max_points", name="knock_out"),
    )

    rubric_id: Mapped[int] = mapped_column(ForeignKey("rubric.id", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[str]
    guide: Mapped[str] = mapped_column(default="")
    max_points: Mapped[Decimal]
    knock_out: Mapped[Decimal | None]


class RubricBand(Keyed, Base):
    """A grade from a mark up to the next band's mark (half-open)."""

    __tablename__ = "rubric_band"
    __table_args__ = (UniqueConstraint("rubric_id", "starts_at"),)

    rubric_id: Mapped[int] = mapped_column(ForeignKey("rubric.id", ondelete="CASCADE"))
    name: Mapped[str]
    starts_at: Mapped[Decimal]
