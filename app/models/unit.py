"""Đơn vị: villages, offices, schools, teams and everyone else who takes part (plan II.1, V)."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, ByValue, Keyed, one_of
from app.rules.unit import ActivityKind, OutreachChannel, UnitKind


class Unit(Keyed, Base):
    """One unit of the register; closed and merged units stay for their history."""

    __tablename__ = "unit"
    __table_args__ = (
        CheckConstraint(one_of(UnitKind, "kind"), name="kind"),
        CheckConstraint("merged_into_id IS NULL OR closed_on IS NOT NULL", name="merged_is_closed"),
        CheckConstraint("merged_into_id IS NULL OR merged_into_id <> id", name="not_into_itself"),
        Index("ix_unit_sort_key", "sort_key"),
    )

    kind: Mapped[UnitKind] = mapped_column(ByValue(UnitKind))
    name: Mapped[str] = mapped_column(unique=True)
    short_name: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    head_name: Mapped[str] = mapped_column(default="")
    head_title: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    plan_clause: Mapped[str] = mapped_column(String(20), default="")
    opened_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    note: Mapped[str] = mapped_column(default="")
    contact_name: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")

    former_names: Mapped[list["UnitName"]] = relationship(
        order_by="UnitName.until", cascade="all, delete-orphan"
    )
    activities: Mapped[list["UnitActivity"]] = relationship(
        back_populates="unit", cascade="all, delete-orphan"
    )


class UnitName(Keyed, Base):
    """A name that a unit had before; until: the last day on which it was called so."""

    __tablename__ = "unit_name"
    __table_args__ = (UniqueConstraint("unit_id", "until"),)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    until: Mapped[date]


class UnitActivity(Keyed, Base):
    """What a unit did for the movement on a day: launch, outreach (plan III.1, IV.1).

    channel: by which way; None where it was not noted; audience: how many people it reached.
    """

    __tablename__ = "unit_activity"
    __table_args__ = (
        CheckConstraint(one_of(ActivityKind, "kind"), name="kind"),
        CheckConstraint(one_of(OutreachChannel, "channel"), name="channel"),
        CheckConstraint("audience >= 0", name="audience"),
        Index("ix_unit_activity_kind_on_date_unit_id", "kind", "on_date", "unit_id"),
    )

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), index=True)
    kind: Mapped[ActivityKind] = mapped_column(ByValue(ActivityKind))
    on_date: Mapped[date]
    content: Mapped[str] = mapped_column(default="")
    channel: Mapped[OutreachChannel | None] = mapped_column(ByValue(OutreachChannel))
    audience: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")

    unit: Mapped[Unit] = relationship(back_populates="activities")
