"""Phiên họp: a council's meetings, each with its own frozen copy of the rules."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, ByValue, Keyed, one_of
from app.models.council import Council, CouncilMember
from app.rules.session import Base as CountBase
from app.rules.session import SessionState

if TYPE_CHECKING:
    from app.models.agenda import AgendaItem


class Session(Keyed, Base):
    """One meeting of a council with its own frozen copy of the rubric and the rules (§6)."""

    __tablename__ = "session"
    __table_args__ = (
        CheckConstraint(one_of(SessionState, "state"), name="state"),
        CheckConstraint(one_of(CountBase, "quorum_base"), name="quorum_base"),
        CheckConstraint(one_of(CountBase, "vote_base"), name="vote_base"),
        CheckConstraint("quorum_top > 0 AND quorum_top <= quorum_bottom", name="quorum"),
        CheckConstraint("vote_top > 0 AND vote_top <= vote_bottom", name="vote"),
        CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed_when"),
    )

    council_id: Mapped[int] = mapped_column(ForeignKey("council.id"), index=True)
    rubric_id: Mapped[int] = mapped_column(ForeignKey("rubric.id"))
    title: Mapped[str]
    held_on: Mapped[date] = mapped_column(index=True)
    starts_at: Mapped[str] = mapped_column(String(5), default="")
    ends_at: Mapped[str] = mapped_column(String(5), default="")
    place: Mapped[str] = mapped_column(default="")
    guests: Mapped[str] = mapped_column(default="")
    state: Mapped[SessionState] = mapped_column(ByValue(SessionState), default=SessionState.PLANNED)
    quorum_top: Mapped[int]
    quorum_bottom: Mapped[int]
    quorum_base: Mapped[CountBase] = mapped_column(ByValue(CountBase))
    vote_top: Mapped[int]
    vote_bottom: Mapped[int]
    vote_base: Mapped[CountBase] = mapped_column(ByValue(CountBase))
    drop_outliers: Mapped[bool] = mapped_column(default=False)
    outliers_from: Mapped[int] = mapped_column(default=5)
    spread_flag: Mapped[Decimal]
    tie_criterion: Mapped[int | None]
    blind_authors: Mapped[bool] = mapped_column(default=False)
    pass_mark: Mapped[Decimal]
    step: Mapped[Decimal]
    general_conclusion: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[datetime | None]

    council: Mapped[Council] = relationship()
    criteria: Mapped[list["SessionCriterion"]] = relationship(
        order_by="SessionCriterion.position", cascade="all, delete-orphan"
    )
    bands: Mapped[list["SessionBand"]] = relationship(
        order_by="SessionBand.starts_at", cascade="all, delete-orphan"
    )
    agenda: Mapped[list["AgendaItem"]] = relationship(
        order_by="AgendaItem.position", cascade="all, delete-orphan", back_populates="session"
    )
    attendance: Mapped[list["Attendance"]] = relationship(cascade="all, delete-orphan")
    traces: Mapped[list["SessionTrace"]] = relationship(
        order_by="SessionTrace.id", cascade="all, delete-orphan"
    )


class SessionCriterion(Keyed, Base):
    """A criterion as it stood when the session was started."""

    __tablename__ = "session_criterion"
    __table_args__ = (
        UniqueConstraint("session_id", "position"),
        UniqueConstraint("id", "max_points"),
    )

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[str]
    guide: Mapped[str] = mapped_column(default="")
    max_points: Mapped[Decimal]
    knock_out: Mapped[Decimal | None]


class SessionBand(Keyed, Base):
    """A grade as it stood when the session was started."""

    __tablename__ = "session_band"
    __table_args__ = (UniqueConstraint("session_id", "starts_at"),)

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    name: Mapped[str]
    starts_at: Mapped[Decimal]


class SessionTrace(Keyed, Base):
    """A closing or reopening of the session, with the reason for the latter."""

    __tablename__ = "session_trace"
    __table_args__ = (CheckConstraint("closed OR length(reason) > 0", name="reopened_with_reason"),)

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    closed: Mapped[bool]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")


class Attendance(Base):
    """Whether a member came to a session and, if not, why."""

    __tablename__ = "attendance"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("session.id", ondelete="CASCADE"), primary_key=True
    )
    member_id: Mapped[int] = mapped_column(ForeignKey("council_member.id"), primary_key=True)
    present: Mapped[bool]
    reason: Mapped[str] = mapped_column(default="")

    member: Mapped[CouncilMember] = relationship()
