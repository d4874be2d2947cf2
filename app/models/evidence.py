"""Minh chứng: scans and photos hung on what was done for an idea or by a unit."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed
from app.rules.evidence import EvidenceOf

_OWNERS = tuple(f"{each.value}_id" for each in EvidenceOf)


class Evidence(Keyed, Base):
    """A file that shows something; it belongs to exactly one record."""

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint(
            " + ".join(f"({owner} IS NOT NULL)" for owner in _OWNERS) + " = 1", name="one_owner"
        ),
    )

    activity_id: Mapped[int | None] = mapped_column(
        ForeignKey("unit_activity.id", ondelete="CASCADE"), index=True
    )
    support_task_id: Mapped[int | None] = mapped_column(
        ForeignKey("support_task.id", ondelete="CASCADE"), index=True
    )
    pilot_id: Mapped[int | None] = mapped_column(
        ForeignKey("pilot.id", ondelete="CASCADE"), index=True
    )
    adoption_id: Mapped[int | None] = mapped_column(
        ForeignKey("adoption.id", ondelete="CASCADE"), index=True
    )
    replication_id: Mapped[int | None] = mapped_column(
        ForeignKey("replication.id", ondelete="CASCADE"), index=True
    )
    referral_id: Mapped[int | None] = mapped_column(
        ForeignKey("referral.id", ondelete="CASCADE"), index=True
    )
    answer_id: Mapped[int | None] = mapped_column(
        ForeignKey("author_answer.id", ondelete="CASCADE"), index=True
    )
    unit_task_id: Mapped[int | None] = mapped_column(
        ForeignKey("unit_task.id", ondelete="CASCADE"), index=True
    )
    unit_report_id: Mapped[int | None] = mapped_column(
        ForeignKey("unit_report.id", ondelete="CASCADE"), index=True
    )
    unit_points_id: Mapped[int | None] = mapped_column(
        ForeignKey("unit_points.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(
        String(64), ForeignKey("attachment_content.sha256"), index=True
    )
    added_at: Mapped[datetime]
