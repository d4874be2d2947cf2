"""Số liệu: the queries of the catalogue; each gives the keys of what is counted and its day."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select

from app.models.award import Award, AwardDecision, Nomination
from app.models.classification import Field
from app.models.document import IssuedDocument
from app.models.idea import Author, Idea, IdeaEvent, IdeaField
from app.models.session import Session
from app.models.unit import Unit, UnitActivity
from app.rules.award import AwardKind, DecisionState, RecipientKind
from app.rules.idea import IdeaState
from app.rules.moves import CONCLUDED
from app.rules.period import Period
from app.rules.session import SessionState
from app.rules.unit import LAUNCH_KINDS, OUTREACH_KINDS, ActivityKind, UnitKind

Rows = Select[Any, Any]  # key of the record, the day it counts for
RowsOf = Callable[[Period], Rows]


def receipts(period: Period) -> Rows:
    """Ideas entered in the register: the one event that comes from nowhere."""
    return _first_days(
        *_within(period), IdeaEvent.to_state == IdeaState.RECEIVED, IdeaEvent.from_state.is_(None)
    )


def reached(state: IdeaState) -> RowsOf:
    """Ideas that came into a state."""

    def rows(period: Period) -> Rows:
        return _first_days(*_within(period), IdeaEvent.to_state == state)

    return rows


def concluded(*outcomes: IdeaState) -> RowsOf:
    """Ideas by the last conclusion of the period, so that the outcomes add up to the reviewed."""

    def rows(period: Period) -> Rows:
        newest_first = (IdeaEvent.on_date.desc(), IdeaEvent.id.desc())
        ranked = (
            select(
                IdeaEvent.idea_id,
                IdeaEvent.on_date,
                IdeaEvent.to_state,
                func.row_number()
                .over(partition_by=IdeaEvent.idea_id, order_by=newest_first)
                .label("nth"),
            )
            .where(*_within(period), IdeaEvent.to_state.in_(CONCLUDED))
            .subquery()
        )
        return select(ranked.c.idea_id, ranked.c.on_date).where(
            ranked.c.nth == 1, ranked.c.to_state.in_(outcomes)
        )

    return rows


def main_fields() -> Select[int, int]:
    """The main field of every classified idea: the first of its fields."""
    first = (
        select(IdeaField.idea_id, func.min(IdeaField.position).label("position"))
        .group_by(IdeaField.idea_id)
        .subquery()
    )
    return select(IdeaField.idea_id, IdeaField.field_id).join(
        first,
        (IdeaField.idea_id == first.c.idea_id) & (IdeaField.position == first.c.position),
    )


def priority_receipts(period: Period) -> Rows:
    """Ideas received whose main field is one of the note to IV.1."""
    received, field = receipts(period).subquery(), main_fields().subquery()
    return (
        select(received.c.idea_id, received.c.on_date)
        .join(field, field.c.idea_id == received.c.idea_id)
        .join(Field, Field.id == field.c.field_id)
        .where(Field.priority)
    )


def authors(period: Period) -> Rows:
    """Every author of every idea received."""
    received = receipts(period).subquery()
    return select(Author.id, received.c.on_date).join(
        received, received.c.idea_id == Author.idea_id
    )


def units_with_ideas(period: Period) -> Rows:
    """Units from which an idea was received."""
    received = receipts(period).subquery()
    return (
        select(Idea.unit_id, func.min(received.c.on_date))
        .join(received, received.c.idea_id == Idea.id)
        .where(Idea.unit_id.is_not(None))
        .group_by(Idea.unit_id)
    )


def units(kinds: Iterable[UnitKind]) -> RowsOf:
    """Units of some kinds that exist on the last day of the period."""

    def rows(period: Period) -> Rows:
        return select(Unit.id, Unit.opened_on).where(*_open_units(kinds, period))

    return rows


def units_launched(period: Period) -> Rows:
    """Units that launched the movement by the end of the period: it is launched once."""
    done = (UnitActivity.kind == ActivityKind.LAUNCH, UnitActivity.on_date <= period.last)
    return _active_units(*done, *_open_units(LAUNCH_KINDS, period))


def units_outreach(period: Period) -> Rows:
    """Departments and digital teams that did outreach in the period."""
    done = (
        UnitActivity.kind == ActivityKind.OUTREACH,
        UnitActivity.on_date.between(period.first, period.last),
    )
    return _active_units(*done, *_open_units(OUTREACH_KINDS, period))


def outreach_activities(period: Period) -> Rows:
    """Every outreach of every unit."""
    return select(UnitActivity.id, UnitActivity.on_date).where(
        UnitActivity.kind == ActivityKind.OUTREACH,
        UnitActivity.on_date.between(period.first, period.last),
    )


def sessions_held(period: Period) -> Rows:
    """Sessions of the council that were held and closed."""
    return select(Session.id, Session.held_on).where(
        Session.state == SessionState.CLOSED, Session.held_on.between(period.first, period.last)
    )


def nominations(period: Period) -> Rows:
    """Recipients put forward for an award."""
    day = func.date(Nomination.created_at, type_=IssuedDocument.dated_on.type)
    return select(Nomination.id, day).where(
        Nomination.created_at >= datetime.combine(period.first, time.min),
        Nomination.created_at < _morning_after(period),
    )


def awards(*kinds: RecipientKind) -> RowsOf:
    """Awards given by decisions dated in the period and not revoked before it ended."""

    def rows(period: Period) -> Rows:
        revoked_on = _revoked_on()
        return _given(period).where(
            or_(revoked_on.is_(None), revoked_on > period.last),
            Nomination.recipient_kind.in_(kinds),
        )

    return rows


def awards_revoked(period: Period) -> Rows:
    """Awards of the period that were taken back after it ended."""
    return _given(period).where(_revoked_on() > period.last)


def _given(period: Period) -> Rows:
    return (
        select(Award.id, IssuedDocument.dated_on)
        .join(Nomination, Award.nomination_id == Nomination.id)
        .join(AwardDecision, Award.decision_id == AwardDecision.id)
        .join(IssuedDocument, AwardDecision.document_id == IssuedDocument.id)
        .where(
            AwardDecision.state != DecisionState.DRAFT,
            IssuedDocument.dated_on.between(period.first, period.last),
            Nomination.kind != AwardKind.HIGHER,
        )
    )


def _revoked_on() -> ColumnElement[date | None]:
    """Return the day of the revocation; older records have only the moment it was written down."""
    day: ColumnElement[date | None] = func.coalesce(
        Award.revoked_on, func.date(Award.revoked_at), type_=IssuedDocument.dated_on.type
    )
    return day


def _first_days(*conditions: ColumnElement[bool]) -> Rows:
    return (
        select(IdeaEvent.idea_id, func.min(IdeaEvent.on_date).label("on_date"))
        .where(*conditions)
        .group_by(IdeaEvent.idea_id)
    )


def _within(period: Period) -> tuple[ColumnElement[bool], ...]:
    """Events of the period that were not undone: the only ones that reports know."""
    return (
        IdeaEvent.undone_at.is_(None),
        IdeaEvent.on_date.between(period.first, period.last),
    )


def _open_units(kinds: Iterable[UnitKind], period: Period) -> tuple[ColumnElement[bool], ...]:
    return (
        Unit.kind.in_(sorted(kinds)),
        or_(Unit.opened_on.is_(None), Unit.opened_on <= period.last),
        or_(Unit.closed_on.is_(None), Unit.closed_on > period.last),
    )


def _active_units(*conditions: ColumnElement[bool]) -> Rows:
    return (
        select(UnitActivity.unit_id, func.min(UnitActivity.on_date))
        .join(Unit, Unit.id == UnitActivity.unit_id)
        .where(*conditions)
        .group_by(UnitActivity.unit_id)
    )


def _morning_after(period: Period) -> datetime:
    return datetime.combine(period.last + timedelta(days=1), time.min)
