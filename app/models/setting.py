"""Thiết lập: the office's own facts, each in force from a date on, with its legal source."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, ByValue, Keyed, one_of
from app.rules.document import SigningMode


class Setting(Keyed, Base):
    """A value with the days it is valid for, such as the base salary since 01/7/2026."""

    __tablename__ = "setting"
    __table_args__ = (
        UniqueConstraint("key", "valid_from"),
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="days_in_order"),
    )

    key: Mapped[str] = mapped_column(String(80))
    value: Mapped[str]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    source: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class Signer(Keyed, Base):
    """Someone who may sign, with the authority lines that go above the name."""

    __tablename__ = "signer"
    __table_args__ = (CheckConstraint(one_of(SigningMode, "mode"), name="mode"),)

    name: Mapped[str]
    office_title: Mapped[str]
    head_title: Mapped[str] = mapped_column(default="")
    collective: Mapped[str] = mapped_column(default="")
    mode: Mapped[SigningMode] = mapped_column(ByValue(SigningMode))
    for_unit: Mapped[bool] = mapped_column(default=False)
    authorisation: Mapped[str] = mapped_column(default="")
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    position: Mapped[int]


class LegalBasis(Keyed, Base):
    """A line of 'Căn cứ …', printed in documents dated while it was in force."""

    __tablename__ = "legal_basis"
    __table_args__ = (
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="days_in_order"),
    )

    position: Mapped[int]
    text: Mapped[str]
    used_in: Mapped[str] = mapped_column(default="")
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    replaced_by_id: Mapped[int | None] = mapped_column(ForeignKey("legal_basis.id"))
    confidence: Mapped[str] = mapped_column(String(4), default="")


class Target(Keyed, Base):
    """A target of the plan (IV.1) with its clause and the years it holds for."""

    __tablename__ = "target"
    __table_args__ = (UniqueConstraint("code", "first_year"),)

    code: Mapped[str] = mapped_column(String(40))
    label: Mapped[str]
    clause: Mapped[str]
    minimum: Mapped[int]
    maximum: Mapped[int | None]
    percent: Mapped[bool] = mapped_column(default=False)
    first_year: Mapped[int]
    last_year: Mapped[int]


class Phase(Keyed, Base):
    """A phase of the movement (plan II.3)."""

    __tablename__ = "phase"

    name: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]
    clause: Mapped[str]


class MovementCriterion(Keyed, Base):
    """One of the five criteria a–đ by which the movement in a unit is judged (plan IV.2)."""

    __tablename__ = "movement_criterion"

    letter: Mapped[str] = mapped_column(String(2), unique=True)
    name: Mapped[str]
    position: Mapped[int]
