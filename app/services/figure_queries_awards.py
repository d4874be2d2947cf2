"""Số liệu về khen thưởng: queries over nominations, decisions and revocations."""

from datetime import date

from sqlalchemy import ColumnElement, func, or_, select

from app.models.agenda import AgendaItem
from app.models.award import Award, AwardDecision, Nomination
from app.models.document import IssuedDocument
from app.models.session import Session
from app.rules.award import AwardKind, DecisionState, RecipientKind
from app.rules.period import Period
from app.services.figure_definition import Rows, RowsOf


def nominations(period: Period) -> Rows:
    """Recipients put forward for an award, by the day of the session that approved the idea."""
    return (
        select(Nomination.id, Session.held_on)
        .join(AgendaItem, AgendaItem.id == Nomination.item_id)
        .join(Session, Session.id == AgendaItem.session_id)
        .where(Session.held_on.between(period.first, period.last))
    )


def awards(*kinds: RecipientKind) -> RowsOf:
    """Awards given by decisions dated in the period and not revoked before it ended."""

    def rows(period: Period) -> Rows:
        return _given(period).where(*_kept(period), Nomination.recipient_kind.in_(kinds))

    return rows


def bonuses(period: Period) -> Rows:
    """The awards of the period with the bonus of each, in đồng."""
    return _given(period).where(*_kept(period)).add_columns(Award.amount)


def awards_revoked(period: Period) -> Rows:
    """Awards of the period that were taken back after it ended."""
    return _given(period).where(_revoked_on() > period.last)


def revocations(period: Period) -> Rows:
    """Awards of any time that were taken back in the period."""
    day = _revoked_on()
    return select(Award.id, day).where(day.between(period.first, period.last))


def _kept(period: Period) -> tuple[ColumnElement[bool], ...]:
    day = _revoked_on()
    return (or_(day.is_(None), day > period.last),)


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
