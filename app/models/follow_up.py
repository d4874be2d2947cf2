"""Sau hội đồng: support, pilots, replication, referral, answers (plan III.3, III.4)."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import STRUCK_WITH_REASON, Base, ByValue, Keyed, Struck, one_of
from app.models.idea import Idea
from app.models.unit import Unit
from app.rules.follow_up import AnswerWay, PilotConclusion, ReferralAnswer, SupportState


class SupportTask(Keyed, Struck, Base):
    """What a department does to help finish an idea, by when, and what comes out of it."""

    __tablename__ = "support_task"
    __table_args__ = (
        CheckConstraint(one_of(SupportState, "state"), name="state"),
        CheckConstraint("length(task) > 0", name="task_given"),
        CheckConstraint("(state = 'open') = (ended_on IS NULL)", name="ended_has_day"),
        CheckConstraint(STRUCK_WITH_REASON, name="struck_with_reason"),
        Index("ix_support_task_state_due_on", "state", "due_on"),
    )

    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id", ondelete="CASCADE"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    task: Mapped[str]
    deliverable: Mapped[str] = mapped_column(default="")
    assigned_on: Mapped[date] = mapped_column(index=True)
    due_on: Mapped[date | None]
    state: Mapped[SupportState] = mapped_column(ByValue(SupportState), default=SupportState.OPEN)
    ended_on: Mapped[date | None]
    result: Mapped[str] = mapped_column(default="")

    idea: Mapped[Idea] = relationship()
    unit: Mapped[Unit] = relationship()
    notes: Mapped[list["SupportNote"]] = relationship(
        order_by="SupportNote.on_date", cascade="all, delete-orphan"
    )


class SupportNote(Keyed, Base):
    """How a support task went on, on a day."""

    __tablename__ = "support_note"

    task_id: Mapped[int] = mapped_column(
        ForeignKey("support_task.id", ondelete="CASCADE"), index=True
    )
    on_date: Mapped[date]
    text: Mapped[str]
    noted_at: Mapped[datetime]
    noted_by: Mapped[str] = mapped_column(default="")


class Pilot(Keyed, Struck, Base):
    """A trial of an idea in practice: where, how long, at what cost, with what conclusion.

    cost: in đồng; planned_end: as planned first or after the last extension.
    """

    __tablename__ = "pilot"
    __table_args__ = (
        CheckConstraint(one_of(PilotConclusion, "conclusion"), name="conclusion"),
        CheckConstraint("cost >= 0", name="cost"),
        CheckConstraint("ended_on >= started_on", name="days_in_order"),
        CheckConstraint(STRUCK_WITH_REASON, name="struck_with_reason"),
        Index("ix_pilot_ended_on_planned_end", "ended_on", "planned_end"),
    )

    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id", ondelete="CASCADE"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    place: Mapped[str] = mapped_column(default="")
    scope: Mapped[str] = mapped_column(default="")
    started_on: Mapped[date] = mapped_column(index=True)
    planned_end: Mapped[date | None]
    ended_on: Mapped[date | None]
    cost: Mapped[int | None]
    fund_source: Mapped[str] = mapped_column(default="")
    conclusion: Mapped[PilotConclusion | None] = mapped_column(ByValue(PilotConclusion))
    conclusion_note: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    idea: Mapped[Idea] = relationship()
    unit: Mapped[Unit] = relationship()
    measures: Mapped[list["PilotMeasure"]] = relationship(
        order_by="PilotMeasure.position", cascade="all, delete-orphan"
    )


class PilotMeasure(Keyed, Base):
    """A figure that a pilot is to move: before, aimed at, measured after (hundredths kept)."""

    __tablename__ = "pilot_measure"
    __table_args__ = (
        UniqueConstraint("pilot_id", "position"),
        CheckConstraint("length(name) > 0", name="name_given"),
    )

    pilot_id: Mapped[int] = mapped_column(ForeignKey("pilot.id", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[str]
    unit_name: Mapped[str] = mapped_column(default="")
    baseline: Mapped[Decimal | None]
    target: Mapped[Decimal | None]
    measured: Mapped[Decimal | None]


class Replication(Keyed, Struck, Base):
    """An adopted idea taken over by another unit, with the day and who to ask there."""

    __tablename__ = "replication"
    __table_args__ = (
        CheckConstraint(STRUCK_WITH_REASON, name="struck_with_reason"),
        Index(
            "uq_replication_idea_unit",
            "idea_id",
            "unit_id",
            unique=True,
            sqlite_where=text("struck_at IS NULL"),
            postgresql_where=text("struck_at IS NULL"),
        ),
    )

    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id", ondelete="CASCADE"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    on_date: Mapped[date] = mapped_column(index=True)
    contact_name: Mapped[str] = mapped_column(default="")
    contact_phone: Mapped[str] = mapped_column(default="")
    result: Mapped[str] = mapped_column(default="")

    idea: Mapped[Idea] = relationship()
    unit: Mapped[Unit] = relationship()


class Referral(Keyed, Struck, Base):
    """An idea put before a higher authority, and its answer; a mark beside the idea's state."""

    __tablename__ = "referral"
    __table_args__ = (
        CheckConstraint(one_of(ReferralAnswer, "answer"), name="answer"),
        CheckConstraint("(answer IS NULL) = (answered_on IS NULL)", name="answer_has_day"),
        CheckConstraint("length(sent_to) > 0", name="sent_to_given"),
        CheckConstraint(STRUCK_WITH_REASON, name="struck_with_reason"),
    )

    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id", ondelete="CASCADE"), index=True)
    sent_to: Mapped[str]
    sent_on: Mapped[date] = mapped_column(index=True)
    request: Mapped[str] = mapped_column(default="")
    answer_due: Mapped[date | None]
    answered_on: Mapped[date | None]
    answer: Mapped[ReferralAnswer | None] = mapped_column(ByValue(ReferralAnswer))
    answer_number: Mapped[str] = mapped_column(default="")
    answer_note: Mapped[str] = mapped_column(default="")

    idea: Mapped[Idea] = relationship()


class AuthorAnswer(Keyed, Struck, Base):
    """That the author was told the result, on which day and how."""

    __tablename__ = "author_answer"
    __table_args__ = (
        CheckConstraint(one_of(AnswerWay, "way"), name="way"),
        CheckConstraint(STRUCK_WITH_REASON, name="struck_with_reason"),
    )

    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id", ondelete="CASCADE"), index=True)
    on_date: Mapped[date] = mapped_column(index=True)
    way: Mapped[AnswerWay] = mapped_column(ByValue(AnswerWay))
    told: Mapped[str] = mapped_column(default="")

    idea: Mapped[Idea] = relationship()
