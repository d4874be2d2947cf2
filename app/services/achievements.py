"""Một thành tích: which records are one achievement, and that it is rewarded once (law, art. 5)."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, joinedload

from app.basics.text import fold
from app.models.award import Award, AwardDecision, Nomination
from app.models.idea import Idea
from app.rules.award import RecipientKind
from app.rules.award_errors import MixedRecipients
from app.rules.errors import AlreadyAwarded, AlreadyNominated
from app.rules.numbering import format_number_symbol

_MOST_NAMED = 3


def same_achievement(session: Session, idea_id: int) -> set[int]:
    """Return the idea and all ideas that were merged with it, whichever way round."""
    found = {idea_id}
    while True:
        wider = found | _neighbours(session, found)
        if wider == found:
            return found
        found = wider


def check_first(session: Session, idea_id: int, recipient: str) -> None:
    """Refuse a recipient that has been awarded or put forward for the achievement already.

    Names are compared without case and diacritics, over all sessions.
    """
    check_not_awarded(session, idea_id, recipient)
    if session.scalar(select(Nomination.id).where(*_same(session, idea_id, recipient))):
        raise AlreadyNominated(recipient=recipient)


def check_not_awarded(session: Session, idea_id: int, recipient: str) -> None:
    """Refuse a recipient that a decision rewards for the achievement, and name the decision."""
    earlier = session.scalar(
        select(Award)
        .join(Nomination)
        .where(*_same(session, idea_id, recipient), Award.revoked_at.is_(None))
        .options(joinedload(Award.decision).joinedload(AwardDecision.document))
    )
    if earlier is not None:
        raise AlreadyAwarded(recipient=recipient, decision=_named(earlier.decision))


def check_each_once(session: Session, nominations: Iterable[Nomination]) -> None:
    """Refuse two nominations of one recipient whose ideas have been merged since."""
    seen: set[tuple[int, str]] = set()
    for each in nominations:
        key = min(same_achievement(session, each.idea_id)), each.recipient_fold
        if key in seen:
            raise AlreadyNominated(recipient=each.recipient)
        seen.add(key)


def check_unmixed(session: Session, idea_id: int, kind: RecipientKind) -> None:
    """Refuse a collective beside people of the same achievement, and the other way round."""
    others = [
        each.recipient
        for each in session.scalars(
            select(Nomination)
            .where(Nomination.idea_id.in_(same_achievement(session, idea_id)))
            .order_by(Nomination.id)
        )
        if (each.recipient_kind is RecipientKind.COLLECTIVE) != (kind is RecipientKind.COLLECTIVE)
    ]
    if others:
        raise MixedRecipients(others=_listed(others))


def _same(session: Session, idea_id: int, recipient: str) -> tuple[ColumnElement[bool], ...]:
    return (
        Nomination.idea_id.in_(same_achievement(session, idea_id)),
        Nomination.recipient_fold == fold(recipient),
    )


def _neighbours(session: Session, ids: Iterable[int]) -> set[int]:
    known = tuple(ids)
    into = session.scalars(select(Idea.merged_into_id).where(Idea.id.in_(known)))
    merged = session.scalars(select(Idea.id).where(Idea.merged_into_id.in_(known)))
    return {each for each in (*into, *merged) if each is not None}


def _named(decision: AwardDecision) -> str:
    document = decision.document
    if document.number is None:
        return "dự thảo quyết định khen thưởng"
    return f"Quyết định số {format_number_symbol(document.number, document.symbol)}"


def _listed(names: list[str]) -> str:
    text = ", ".join(names[:_MOST_NAMED])
    return f"{text}…" if len(names) > _MOST_NAMED else text
