"""Sổ tiếp nhận: ideas, their authors and what happened to them."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.attachment import Attachment
from app.models.base import Base, ByValue, Keyed, one_of
from app.models.classification import AuthorGroup, Field
from app.models.unit import Unit
from app.rules.author import AuthorKind
from app.rules.idea import IdeaState, IntakeSource, Publication


class Idea(Keyed, Base):
    """One line of the register: what was proposed, where it stands."""

    __tablename__ = "idea"
    __table_args__ = (
        UniqueConstraint("register_year", "register_number"),
        CheckConstraint("register_number > 0", name="number_positive"),
        CheckConstraint(one_of(IdeaState, "state"), name="state"),
        CheckConstraint(one_of(IntakeSource, "source"), name="source"),
        CheckConstraint(one_of(Publication, "publication"), name="publication"),
        CheckConstraint("length(title) > 0", name="title_given"),
        CheckConstraint(
            "(state = 'merged') = (merged_into_id IS NOT NULL)", name="merged_has_target"
        ),
        CheckConstraint("merged_into_id <> id", name="not_into_itself"),
        Index("ix_idea_state_received_on", "state", "received_on"),
        Index("ix_idea_register_year_title_sort", "register_year", "title_sort"),
    )

    register_year: Mapped[int]
    register_number: Mapped[int]
    received_on: Mapped[date] = mapped_column(index=True)
    source: Mapped[IntakeSource] = mapped_column(ByValue(IntakeSource))
    state: Mapped[IdeaState] = mapped_column(ByValue(IdeaState), default=IdeaState.RECEIVED)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("idea.id"))
    referred: Mapped[bool] = mapped_column(default=False)
    title: Mapped[str]
    title_sort: Mapped[str]
    situation: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    novelty: Mapped[str] = mapped_column(default="")
    reach: Mapped[str] = mapped_column(default="")
    effect_economic: Mapped[str] = mapped_column(default="")
    effect_social: Mapped[str] = mapped_column(default="")
    conditions: Mapped[str] = mapped_column(default="")
    support_wanted: Mapped[str] = mapped_column(default="")
    confidential_parts: Mapped[str] = mapped_column(default="")
    publication: Mapped[Publication] = mapped_column(
        ByValue(Publication), default=Publication.NAMED
    )
    collector_name: Mapped[str] = mapped_column(default="")
    entered_by: Mapped[str] = mapped_column(default="")
    entered_at: Mapped[datetime]
    answer_due: Mapped[date | None] = mapped_column(index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("author_group.id"), index=True)

    unit: Mapped[Unit | None] = relationship()
    group: Mapped[AuthorGroup | None] = relationship()
    merged_into: Mapped["Idea | None"] = relationship(remote_side="Idea.id")
    fields: Mapped[list["IdeaField"]] = relationship(
        order_by="IdeaField.position", cascade="all, delete-orphan", back_populates="idea"
    )
    authors: Mapped[list["Author"]] = relationship(
        order_by="Author.position", cascade="all, delete-orphan", back_populates="idea"
    )
    events: Mapped[list["IdeaEvent"]] = relationship(
        order_by="IdeaEvent.id", cascade="all, delete-orphan", back_populates="idea"
    )
    attachments: Mapped[list[Attachment]] = relationship(
        order_by="Attachment.id", cascade="all, delete-orphan"
    )


class IdeaField(Base):
    """A field an idea belongs to; the first one is its main field."""

    __tablename__ = "idea_field"
    __table_args__ = (UniqueConstraint("idea_id", "position"),)

    idea_id: Mapped[int] = mapped_column(
        ForeignKey("idea.id", ondelete="CASCADE"), primary_key=True
    )
    field_id: Mapped[int] = mapped_column(ForeignKey("field.id"), primary_key=True, index=True)
    position: Mapped[int]

    idea: Mapped[Idea] = relationship(back_populates="fields")
    field: Mapped[Field] = relationship()


class Author(Keyed, Base):
    """A person, group, household or organisation that proposed an idea, with its share of it."""

    __tablename__ = "author"
    __table_args__ = (
        UniqueConstraint("idea_id", "position"),
        CheckConstraint(one_of(AuthorKind, "kind"), name="kind"),
        CheckConstraint("share > 0 AND share <= 10000", name="share"),
        CheckConstraint("length(name) > 0", name="name_given"),
        Index("ix_author_name_fold", "name_fold"),
    )

    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id", ondelete="CASCADE"))
    position: Mapped[int]
    kind: Mapped[AuthorKind] = mapped_column(ByValue(AuthorKind))
    name: Mapped[str]
    name_fold: Mapped[str]
    name_sort: Mapped[str]
    share: Mapped[Decimal]
    birth_date: Mapped[date | None]
    gender: Mapped[str] = mapped_column(String(20), default="")
    job_title: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    email: Mapped[str] = mapped_column(default="")
    national_id: Mapped[str] = mapped_column(String(20), default="")
    child_consents: Mapped[bool] = mapped_column(default=False)
    guardian_consents: Mapped[bool] = mapped_column(default=False)
    restricted_on: Mapped[date | None]
    anonymised_on: Mapped[date | None]

    idea: Mapped[Idea] = relationship(back_populates="authors")
    unit: Mapped[Unit | None] = relationship()


class WholeShare(Base):
    """The one value that the shares of an idea's authors must add up to: 100 %."""

    __tablename__ = "whole_share"

    total: Mapped[Decimal] = mapped_column(primary_key=True)


class ShareTotal(Base):
    """The sum of an idea's shares, kept by triggers; at commit it must be the whole."""

    __tablename__ = "share_total"

    idea_id: Mapped[int] = mapped_column(
        ForeignKey("idea.id", ondelete="CASCADE"), primary_key=True
    )
    total: Mapped[Decimal] = mapped_column(
        ForeignKey("whole_share.total", deferrable=True, initially="DEFERRED")
    )


class IdeaEvent(Keyed, Base):
    """One move in the life of an idea. Reports count these by the day they happened."""

    __tablename__ = "idea_event"
    __table_args__ = (
        CheckConstraint(one_of(IdeaState, "to_state"), name="to_state"),
        CheckConstraint("(undone_at IS NULL) = (undo_reason = '')", name="undone_with_reason"),
        Index("ix_idea_event_to_state_on_date_idea_id", "to_state", "on_date", "idea_id"),
    )

    idea_id: Mapped[int] = mapped_column(ForeignKey("idea.id", ondelete="CASCADE"), index=True)
    from_state: Mapped[IdeaState | None] = mapped_column(ByValue(IdeaState))
    to_state: Mapped[IdeaState] = mapped_column(ByValue(IdeaState))
    on_date: Mapped[date]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    rests_on: Mapped[str] = mapped_column(default="")
    session_id: Mapped[int | None] = mapped_column(ForeignKey("session.id"), index=True)
    undone_at: Mapped[datetime | None]
    undo_reason: Mapped[str] = mapped_column(default="")

    idea: Mapped[Idea] = relationship(back_populates="events")
    adoption: Mapped["Adoption | None"] = relationship(
        back_populates="event", cascade="all, delete-orphan"
    )


class Adoption(Keyed, Base):
    """The confirmation by the unit that applies an idea, without which nothing is 'adopted'."""

    __tablename__ = "adoption"
    __table_args__ = (CheckConstraint("length(effect) > 0", name="effect_given"),)

    event_id: Mapped[int] = mapped_column(
        ForeignKey("idea_event.id", ondelete="CASCADE"), unique=True
    )
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    applied_from: Mapped[date]
    effect: Mapped[str]
    measured: Mapped[str] = mapped_column(default="")
    confirmed_by: Mapped[str] = mapped_column(default="")
    confirmed_on: Mapped[date | None]

    event: Mapped[IdeaEvent] = relationship(back_populates="adoption")
    unit: Mapped[Unit] = relationship()
