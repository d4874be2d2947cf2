"""Chương trình họp: the ideas of a session, their sheets, marks, ballots and results."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, ByValue, Keyed, one_of
from app.models.council import CouncilMember
from app.models.idea import Idea
from app.models.session import Session
from app.rules.session import Outcome, RecusalKind


class AgendaItem(Keyed, Base):
    """An idea on the agenda of a session, with what was said of it and its ballot."""

    __tablename__ = "agenda_item"
    __table_args__ = (
        UniqueConstraint("session_id", "idea_id"),
        CheckConstraint(
            "agree >= 0 AND disagree >= 0 AND other_votes >= 0 AND invalid_votes >= 0",
            name="votes_not_negative",
        ),
        CheckConstraint(
            "(agree IS NULL) = (disagree IS NULL) AND (agree IS NULL) = (other_votes IS NULL)"
            " AND (agree IS NULL) = (invalid_votes IS NULL)",
            name="whole_ballot",
        ),
        CheckConstraint("proposed IS NULL OR " + one_of(Outcome, "proposed"), name="proposed"),
    )

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id"), index=True)
    position: Mapped[int]
    discussion: Mapped[str] = mapped_column(default="")
    proposed: Mapped[Outcome | None] = mapped_column(ByValue(Outcome))
    conclusion: Mapped[str] = mapped_column(default="")
    agree: Mapped[int | None]
    disagree: Mapped[int | None]
    other_votes: Mapped[int | None]
    invalid_votes: Mapped[int | None]

    session: Mapped[Session] = relationship(back_populates="agenda")
    idea: Mapped[Idea] = relationship()
    recusals: Mapped[list["Recusal"]] = relationship(cascade="all, delete-orphan")
    sheets: Mapped[list["ScoreSheet"]] = relationship(cascade="all, delete-orphan")
    result: Mapped["SessionResult | None"] = relationship(
        back_populates="item", cascade="all, delete-orphan"
    )


class Recusal(Base):
    """A member who does not mark an idea; triggers keep his sheets out of the file."""

    __tablename__ = "recusal"
    __table_args__ = (CheckConstraint(one_of(RecusalKind, "kind"), name="kind"),)

    item_id: Mapped[int] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True
    )
    member_id: Mapped[int] = mapped_column(ForeignKey("council_member.id"), primary_key=True)
    kind: Mapped[RecusalKind] = mapped_column(ByValue(RecusalKind))
    reason: Mapped[str] = mapped_column(default="")

    member: Mapped[CouncilMember] = relationship()


class ScoreSheet(Keyed, Base):
    """One member's sheet for one idea; it counts once it is submitted."""

    __tablename__ = "score_sheet"
    __table_args__ = (UniqueConstraint("item_id", "member_id"),)

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(ForeignKey("council_member.id"), index=True)
    submitted: Mapped[bool] = mapped_column(default=False)
    remark: Mapped[str] = mapped_column(default="")
    entered_by: Mapped[str] = mapped_column(default="")
    entered_at: Mapped[datetime]

    member: Mapped[CouncilMember] = relationship()
    scores: Mapped[list["Score"]] = relationship(cascade="all, delete-orphan")


class Score(Base):
    """A mark within its maximum; the composite key carries the maximum into the check."""

    __tablename__ = "score"
    __table_args__ = (
        CheckConstraint("points >= 0 AND points <= max_points", name="within_maximum"),
    )

    sheet_id: Mapped[int] = mapped_column(
        ForeignKey("score_sheet.id", ondelete="CASCADE"), primary_key=True
    )
    criterion_id: Mapped[int] = mapped_column(primary_key=True)
    points: Mapped[Decimal]
    max_points: Mapped[Decimal]


class SessionResult(Base):
    """Kết quả xét: the outcome of one idea, frozen when the chair closes the session."""

    __tablename__ = "session_result"
    __table_args__ = (CheckConstraint(one_of(Outcome, "outcome"), name="outcome"),)

    item_id: Mapped[int] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True
    )
    outcome: Mapped[Outcome] = mapped_column(ByValue(Outcome))
    sheets: Mapped[int]
    mean: Mapped[Decimal | None]
    highest: Mapped[Decimal | None]
    lowest: Mapped[Decimal | None]
    place: Mapped[int | None]
    grade: Mapped[str] = mapped_column(default="")
    vote_passed: Mapped[bool | None]

    item: Mapped[AgendaItem] = relationship(back_populates="result")
