"""Một thành tích: which records are one achievement, and that it is rewarded once (law, art. 5)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from app.basics.text import fold
from app.models.award import Award, AwardDecision, Nomination
from app.models.idea import Idea
from app.rules.award import RecipientKind
from app.rules.award_errors import MixedRecipients
from app.rules.errors import AlreadyAwarded, AlreadyNominated
from app.rules.numbering import format_number_symbol

_MOST_NAMED = 3


@dataclass(frozen=True)
class Wish:
    """Who is to be rewarded for an idea; `apart`: people and collective have been checked."""

    idea_id: int
    recipient: str
    kind: RecipientKind
    apart: bool = False


@dataclass
class _Taken:
    """What stands already: who by achievement and folded name; names by achievement."""

    groups: Mapping[int, int]
    nominated: set[tuple[int, str]]
    recipients: dict[int, list[tuple[RecipientKind, str]]]

    def key(self, idea_id: int, recipient: str) -> tuple[int, str]:
        return self.groups.get(idea_id, idea_id), fold(recipient)

    def add(self, idea_id: int, recipient: str, kind: RecipientKind) -> None:
        key = self.key(idea_id, recipient)
        self.nominated.add(key)
        self.recipients.setdefault(key[0], []).append((kind, recipient))


def check_new(session: Session, wishes: Sequence[Wish]) -> None:
    """Refuse whoever has been awarded or put forward for the achievement already.

    Names are compared without case and diacritics, over all sessions; so are the wishes with each
    other. A collective beside people of the same achievement is refused unless it was checked.
    """
    groups = _groups(session)
    check_not_awarded(session, [(wish.idea_id, wish.recipient) for wish in wishes])
    taken = _Taken(groups, set(), {})
    for each in session.scalars(_nominations(groups, [wish.idea_id for wish in wishes])):
        taken.add(each.idea_id, each.recipient, each.recipient_kind)
    for wish in wishes:
        if taken.key(wish.idea_id, wish.recipient) in taken.nominated:
            raise AlreadyNominated(recipient=wish.recipient)
        if not wish.apart:
            _check_unmixed(taken, wish)
        taken.add(wish.idea_id, wish.recipient, wish.kind)


def check_not_awarded(session: Session, recipients: Iterable[tuple[int, str]]) -> None:
    """Refuse a recipient of an idea whom a decision rewards already, and name the decision."""
    groups = _groups(session)
    wanted = {
        (groups.get(idea_id, idea_id), fold(recipient)): recipient
        for idea_id, recipient in recipients
    }
    query = (
        select(Award)
        .join(Award.nomination)
        .where(
            Nomination.recipient_fold.in_({folded for _group, folded in wanted}),
            Award.revoked_at.is_(None),
        )
        .options(
            joinedload(Award.nomination),
            joinedload(Award.decision).joinedload(AwardDecision.document),
        )
    )
    for award in session.scalars(query):
        idea_id = award.nomination.idea_id
        key = groups.get(idea_id, idea_id), award.nomination.recipient_fold
        if key in wanted:
            raise AlreadyAwarded(recipient=wanted[key], decision=_named(award.decision))


def check_each_once(session: Session, nominations: Iterable[Nomination]) -> None:
    """Refuse two nominations of one recipient whose ideas have been merged since."""
    groups = _groups(session)
    seen: set[tuple[int, str]] = set()
    for each in nominations:
        key = groups.get(each.idea_id, each.idea_id), each.recipient_fold
        if key in seen:
            raise AlreadyNominated(recipient=each.recipient)
        seen.add(key)


def _check_unmixed(taken: _Taken, wish: Wish) -> None:
    group = taken.groups.get(wish.idea_id, wish.idea_id)
    others = [
        name
        for kind, name in taken.recipients.get(group, [])
        if (kind is RecipientKind.COLLECTIVE) != (wish.kind is RecipientKind.COLLECTIVE)
    ]
    if others:
        raise MixedRecipients(others=_listed(others))


def _groups(session: Session) -> dict[int, int]:
    """Return for every merged idea, and every idea merged into, the lowest id of its group."""
    found: dict[int, int] = {}
    query = select(Idea.id, Idea.merged_into_id).where(Idea.merged_into_id.is_not(None))
    for idea_id, into in session.execute(query):
        if into is None:
            continue
        first, second = found.setdefault(idea_id, idea_id), found.setdefault(into, into)
        low, high = min(first, second), max(first, second)
        found.update({idea: low for idea, group in found.items() if group == high})
    return found


def _nominations(groups: Mapping[int, int], idea_ids: Iterable[int]) -> Select[Any]:
    own = {groups.get(idea_id, idea_id) for idea_id in idea_ids}
    ids = own | {idea for idea, group in groups.items() if group in own}
    return select(Nomination).where(Nomination.idea_id.in_(ids)).order_by(Nomination.id)


def _named(decision: AwardDecision) -> str:
    document = decision.document
    if document.number is None:
        return "dự thảo quyết định khen thưởng"
    return f"Quyết định số {format_number_symbol(document.number, document.symbol)}"


def _listed(names: list[str]) -> str:
    text = ", ".join(names[:_MOST_NAMED])
    return f"{text}…" if len(names) > _MOST_NAMED else text
