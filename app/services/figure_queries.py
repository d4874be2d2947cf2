"""Số liệu về ý tưởng: queries over the register, the moves of ideas and the council's sessions."""

from sqlalchemy import ColumnElement, Select, Subquery, func, select

from app.models.classification import Field
from app.models.idea import Author, Idea, IdeaEvent, IdeaField
from app.models.session import Session
from app.rules.idea import IdeaState
from app.rules.moves import CONCLUDED
from app.rules.period import Period
from app.rules.session import SessionState
from app.services.figure_definition import Rows, RowsOf

# The council has not spoken yet.
WAITING = (IdeaState.RECEIVED, IdeaState.INCOMPLETE, IdeaState.IN_REVIEW)


def moves_within(period: Period) -> tuple[ColumnElement[bool], ...]:
    """Events of the period that were not undone: the only ones that reports know."""
    return (
        IdeaEvent.undone_at.is_(None),
        IdeaEvent.on_date.between(period.first, period.last),
    )


def receipts(period: Period) -> Rows:
    """Ideas entered in the register: the one event that comes from nowhere."""
    return _first_days(
        *moves_within(period),
        IdeaEvent.to_state == IdeaState.RECEIVED,
        IdeaEvent.from_state.is_(None),
    )


def reached(state: IdeaState) -> RowsOf:
    """Ideas that came into a state."""

    def rows(period: Period) -> Rows:
        return _first_days(*moves_within(period), IdeaEvent.to_state == state)

    return rows


def concluded(*outcomes: IdeaState) -> RowsOf:
    """Ideas by the last conclusion of the period, so that the outcomes add up to the reviewed."""

    def rows(period: Period) -> Rows:
        newest = _newest(*moves_within(period), IdeaEvent.to_state.in_(CONCLUDED))
        return select(newest.c.idea_id, newest.c.on_date).where(
            newest.c.nth == 1, newest.c.to_state.in_(outcomes)
        )

    return rows


def stood(period: Period) -> Select[int, IdeaState]:
    """Return where each idea stood at the end of a period: its last move by then, by day."""
    newest = _newest(IdeaEvent.undone_at.is_(None), IdeaEvent.on_date <= period.last)
    return select(newest.c.idea_id, newest.c.to_state).where(newest.c.nth == 1)


def waiting(period: Period) -> Rows:
    """Ideas that the council had not concluded on when the period ended, by their receipt."""
    last = stood(period).subquery()
    return (
        select(Idea.id, Idea.received_on)
        .join(last, last.c.idea_id == Idea.id)
        .where(last.c.to_state.in_(WAITING))
    )


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


def sessions_held(period: Period) -> Rows:
    """Sessions of the council that were held and closed."""
    return select(Session.id, Session.held_on).where(
        Session.state == SessionState.CLOSED, Session.held_on.between(period.first, period.last)
    )


def _first_days(*conditions: ColumnElement[bool]) -> Rows:
    return (
        select(IdeaEvent.idea_id, func.min(IdeaEvent.on_date).label("on_date"))
        .where(*conditions)
        .group_by(IdeaEvent.idea_id)
    )


def _newest(*conditions: ColumnElement[bool]) -> Subquery:
    """Number the moves of each idea from the newest; of one day, the one recorded last is newer."""
    newest_first = (IdeaEvent.on_date.desc(), IdeaEvent.id.desc())
    nth = func.row_number().over(partition_by=IdeaEvent.idea_id, order_by=newest_first)
    return (
        select(IdeaEvent.idea_id, IdeaEvent.on_date, IdeaEvent.to_state, nth.label("nth"))
        .where(*conditions)
        .subquery()
    )
