"""Khen thưởng: nominations, decisions and the awards they give (plan III.4, §8)."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.agenda import AgendaItem
from app.models.base import Base, ByValue, Keyed, one_of
from app.models.document import IssuedDocument
from app.models.idea import Idea
from app.rules.award import AwardKind, DecisionState, RecipientKind


class Nomination(Keyed, Base):
    """A recipient put forward for an award because of an idea the council approved."""

    __tablename__ = "nomination"
    __table_args__ = (
        UniqueConstraint("idea_id", "recipient_fold", "kind"),
        Index("uq_nomination_one_per_achievement", "idea_id", "recipient_fold", unique=True),
        CheckConstraint(one_of(AwardKind, "kind"), name="kind"),
        CheckConstraint(one_of(RecipientKind, "recipient_kind"), name="recipient_kind"),
        CheckConstraint("length(recipient) > 0", name="recipient_given"),
    )

    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    kind: Mapped[AwardKind] = mapped_column(ByValue(AwardKind))
    recipient_kind: Mapped[RecipientKind] = mapped_column(ByValue(RecipientKind))
    recipient: Mapped[str]
    recipient_fold: Mapped[str]
    position: Mapped[str] = mapped_column(default="")
    achievement: Mapped[str]
    created_at: Mapped[datetime]

    idea: Mapped[Idea] = relationship()
    item: Mapped[AgendaItem] = relationship()
    awards: Mapped[list["Award"]] = relationship(back_populates="nomination")


class AwardDecision(Keyed, Base):
    """A decision of the Chairman that gives awards; its number and date are the document's."""

    __tablename__ = "award_decision"
    __table_args__ = (CheckConstraint(one_of(DecisionState, "state"), name="state"),)

    document_id: Mapped[int] = mapped_column(ForeignKey("issued_document.id"), unique=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id"), index=True)
    state: Mapped[DecisionState] = mapped_column(
        ByValue(DecisionState), default=DecisionState.DRAFT
    )
    bonus_date: Mapped[date]
    base_salary: Mapped[int]
    salary_source: Mapped[str]

    document: Mapped[IssuedDocument] = relationship()
    awards: Mapped[list["Award"]] = relationship(
        order_by="Award.position", cascade="all, delete-orphan", back_populates="decision"
    )


class Award(Keyed, Base):
    """One award of a decision with how its bonus was worked out, in đồng.

    revoke_evidence: what the revocation rests on, such as the minutes of an inspection;
    revocation_id: the notice that takes it back; book_year, book_number: its place in the golden
    book (sổ vàng), given once.
    """

    __tablename__ = "award"
    __table_args__ = (
        UniqueConstraint("decision_id", "position"),
        CheckConstraint("amount >= 0", name="amount"),
        CheckConstraint("(revoked_at IS NULL) = (revoke_reason = '')", name="revoked_with_reason"),
        Index("uq_award_book_year_book_number", "book_year", "book_number", unique=True),
        Index(
            "uq_award_one_per_nomination",
            "nomination_id",
            unique=True,
            sqlite_where=text("revoked_at IS NULL"),
            postgresql_where=text("revoked_at IS NULL"),
        ),
    )

    decision_id: Mapped[int] = mapped_column(ForeignKey("award_decision.id", ondelete="CASCADE"))
    nomination_id: Mapped[int] = mapped_column(ForeignKey("nomination.id"))
    position: Mapped[int]
    coefficient: Mapped[Decimal]
    raw: Mapped[Decimal]
    amount: Mapped[int]
    revoked_at: Mapped[datetime | None]
    revoked_on: Mapped[date | None]
    revoke_reason: Mapped[str] = mapped_column(default="")
    revoke_evidence: Mapped[str] = mapped_column(default="", server_default="")
    revocation_id: Mapped[int | None] = mapped_column(ForeignKey("issued_document.id"))
    book_year: Mapped[int | None]
    book_number: Mapped[int | None]

    decision: Mapped[AwardDecision] = relationship(back_populates="awards")
    nomination: Mapped[Nomination] = relationship(back_populates="awards")
