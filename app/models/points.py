"""Điểm của đơn vị: the dated points table of plan IV.2 and what was entered by hand."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, ByValue, Keyed, one_of
from app.models.setting import MovementCriterion
from app.models.unit import Unit
from app.rules.unit_points import PointMeasure


class PointRule(Keyed, Base):
    """A line of the points table: so many points for each counted record, up to a maximum.

    For `entered` lines points_each is not used: the office gives 0 up to the maximum.
    """

    __tablename__ = "point_rule"
    __table_args__ = (
        CheckConstraint(one_of(PointMeasure, "measure"), name="measure"),
        CheckConstraint("maximum > 0", name="maximum_positive"),
        CheckConstraint("points_each >= 0", name="points_each"),
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="days_in_order"),
    )

    criterion_id: Mapped[int] = mapped_column(ForeignKey("movement_criterion.id"), index=True)
    position: Mapped[int]
    label: Mapped[str]
    measure: Mapped[PointMeasure] = mapped_column(ByValue(PointMeasure))
    points_each: Mapped[Decimal]
    maximum: Mapped[Decimal]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    source: Mapped[str] = mapped_column(default="")

    criterion: Mapped[MovementCriterion] = relationship()


class UnitPoints(Keyed, Base):
    """Points that the office gave a unit for a year under an `entered` line, with the reason."""

    __tablename__ = "unit_points"
    __table_args__ = (
        UniqueConstraint("unit_id", "year", "rule_id"),
        CheckConstraint("points >= 0", name="points"),
        CheckConstraint("length(reason) > 0", name="reason_given"),
    )

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"))
    year: Mapped[int]
    rule_id: Mapped[int] = mapped_column(ForeignKey("point_rule.id"), index=True)
    points: Mapped[Decimal]
    reason: Mapped[str]
    entered_at: Mapped[datetime]
    entered_by: Mapped[str] = mapped_column(default="")

    unit: Mapped[Unit] = relationship()
    rule: Mapped[PointRule] = relationship()
