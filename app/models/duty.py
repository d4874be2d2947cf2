"""Nhiệm vụ của đơn vị: tasks of plan part V and the periodic reports of units."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, ByValue, Keyed, one_of
from app.models.unit import Unit
from app.rules.duty import TaskState, UnitReportStep
from app.rules.period import PeriodKind


class PlanTask(Keyed, Base):
    """A task of part V of the plan, with the clause that gives it ("V.3").

    kinds: the kinds of units it goes to, apart by blanks; empty: the units of that clause.
    """

    __tablename__ = "plan_task"
    __table_args__ = (UniqueConstraint("clause", "position"),)

    clause: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    text: Mapped[str]
    kinds: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)


class UnitTask(Keyed, Base):
    """A task that a unit has: of the plan, or one the office gave it."""

    __tablename__ = "unit_task"
    __table_args__ = (
        UniqueConstraint("unit_id", "plan_task_id"),
        CheckConstraint(one_of(TaskState, "state"), name="state"),
        CheckConstraint("(state = 'done') = (done_on IS NOT NULL)", name="done_has_day"),
        CheckConstraint("length(text) > 0", name="text_given"),
        Index("ix_unit_task_state_due_on", "state", "due_on"),
    )

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), index=True)
    plan_task_id: Mapped[int | None] = mapped_column(ForeignKey("plan_task.id"), index=True)
    text: Mapped[str]
    assigned_on: Mapped[date]
    due_on: Mapped[date | None]
    state: Mapped[TaskState] = mapped_column(ByValue(TaskState), default=TaskState.TODO)
    done_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")

    unit: Mapped[Unit] = relationship()
    plan_task: Mapped[PlanTask | None] = relationship()


class ReportDuty(Keyed, Base):
    """A line of the reporting calendar: which periods units report on, and by when.

    days_after: the report is due so many days after the period's last day; kinds: the kinds of
    units that report, apart by blanks, empty for all.
    """

    __tablename__ = "report_duty"
    __table_args__ = (
        CheckConstraint(one_of(PeriodKind, "period_kind"), name="period_kind"),
        UniqueConstraint("period_kind", "valid_from"),
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="days_in_order"),
    )

    period_kind: Mapped[PeriodKind] = mapped_column(ByValue(PeriodKind))
    days_after: Mapped[int]
    kinds: Mapped[str] = mapped_column(default="")
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    source: Mapped[str] = mapped_column(default="")


class UnitReport(Keyed, Base):
    """What a unit reported on a period; the row is there once something happened to it.

    due_on is kept as it was when the first step was noted; the counts are the unit's own words.
    """

    __tablename__ = "unit_report"
    __table_args__ = (
        UniqueConstraint("unit_id", "period"),
        Index("ix_unit_report_period", "period"),
    )

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    period: Mapped[str] = mapped_column(String(60))
    first_day: Mapped[date]
    last_day: Mapped[date]
    due_on: Mapped[date]
    launched_on: Mapped[date | None]
    outreach_count: Mapped[int | None]
    audience: Mapped[int | None]
    idea_count: Mapped[int | None]
    applied_count: Mapped[int | None]
    results: Mapped[str] = mapped_column(default="")
    difficulties: Mapped[str] = mapped_column(default="")
    proposals: Mapped[str] = mapped_column(default="")
    reporter: Mapped[str] = mapped_column(default="")

    unit: Mapped[Unit] = relationship()
    steps: Mapped[list["UnitReportEvent"]] = relationship(
        order_by="UnitReportEvent.id", cascade="all, delete-orphan"
    )


class UnitReportEvent(Keyed, Base):
    """A unit's report came in, or was sent back with a reason."""

    __tablename__ = "unit_report_event"
    __table_args__ = (
        CheckConstraint(one_of(UnitReportStep, "step"), name="step"),
        CheckConstraint("step <> 'returned' OR length(reason) > 0", name="returned_with_reason"),
        Index("ix_unit_report_event_step_on_date", "step", "on_date"),
    )

    report_id: Mapped[int] = mapped_column(
        ForeignKey("unit_report.id", ondelete="CASCADE"), index=True
    )
    step: Mapped[UnitReportStep] = mapped_column(ByValue(UnitReportStep))
    on_date: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str] = mapped_column(default="")
