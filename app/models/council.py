"""Hội đồng: councils and their members."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, ByValue, Keyed, one_of
from app.models.unit import Unit
from app.rules.session import Role


class Council(Keyed, Base):
    """A council set up by a decision."""

    __tablename__ = "council"

    name: Mapped[str]
    decision_number: Mapped[str] = mapped_column(default="")
    decision_date: Mapped[date | None]
    closed_on: Mapped[date | None]

    members: Mapped[list["CouncilMember"]] = relationship(
        order_by="CouncilMember.position",
        cascade="all, delete-orphan",
        back_populates="council",
    )


class CouncilMember(Keyed, Base):
    """A person on the council; a substitute names whom he stands in for."""

    __tablename__ = "council_member"
    __table_args__ = (
        UniqueConstraint("council_id", "position"),
        CheckConstraint(one_of(Role, "role"), name="role"),
        CheckConstraint("substitute_for_id <> id", name="not_own_substitute"),
    )

    council_id: Mapped[int] = mapped_column(ForeignKey("council.id", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[str]
    role: Mapped[Role] = mapped_column(ByValue(Role))
    job_title: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    village_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    substitute_for_id: Mapped[int | None] = mapped_column(ForeignKey("council_member.id"))
    active: Mapped[bool] = mapped_column(default=True)

    council: Mapped[Council] = relationship(back_populates="members")
    unit: Mapped[Unit | None] = relationship(foreign_keys=[unit_id])
    village: Mapped[Unit | None] = relationship(foreign_keys=[village_id])
