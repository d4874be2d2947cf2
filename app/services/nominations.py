"""Đề nghị khen thưởng: recipients put forward from the council's results (plan III.4, §8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.basics.text import fold, tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem, SessionResult
from app.models.award import Award, AwardDecision, Nomination
from app.models.idea import Author, Idea
from app.rules.author import AuthorKind
from app.rules.award import RECIPIENT_ORDER, AwardKind, RecipientKind
from app.rules.errors import (
    InvalidForm,
    NominationInUse,
    NoQuorum,
    NotApproved,
    NotFound,
    say,
)
from app.rules.numbering import format_number_symbol, idea_code
from app.rules.role import Duty
from app.rules.session import Outcome
from app.services import achievements
from app.services.achievements import Wish
from app.services.steps import step

_UNPLACED = 1_000_000
RECIPIENT_OF_AUTHOR = {
    AuthorKind.INDIVIDUAL: RecipientKind.INDIVIDUAL,
    AuthorKind.HOUSEHOLD: RecipientKind.HOUSEHOLD,
    AuthorKind.COLLECTIVE: RecipientKind.COLLECTIVE,
    AuthorKind.ORGANISATION: RecipientKind.COLLECTIVE,
}


@dataclass(frozen=True)
class NominationDraft:
    """Whom to put forward for what; `position` is office and unit, or the village.

    apart: the clerk has checked that a collective and its members have achievements of their own.
    """

    item_id: int
    recipient: str
    recipient_kind: RecipientKind
    position: str = ""
    achievement: str = ""
    kind: AwardKind = AwardKind.CERTIFICATE
    apart: bool = False


@dataclass(frozen=True)
class Candidate:
    """An author of an idea that the session approved, ready to be put forward."""

    draft: NominationDraft
    idea_id: int
    idea_code: str
    title: str
    mean: str
    place: int | None
    grade: str
    nominated: bool


@dataclass(frozen=True)
class NominationRow:
    """A nomination as the list shows it; `decision` names the decision it stands in, if any."""

    id: int
    idea_id: int
    idea_code: str
    title: str
    recipient: str
    recipient_kind: RecipientKind
    kind: AwardKind
    position: str
    achievement: str
    decision: str
    decision_id: int | None


def candidates(session: Session, session_id: int) -> list[Candidate]:
    """Return the authors of the approved ideas, best idea first, in the order of the authors."""
    query = (
        select(AgendaItem)
        .join(SessionResult, SessionResult.item_id == AgendaItem.id)
        .where(AgendaItem.session_id == session_id, SessionResult.outcome == Outcome.APPROVED)
        .order_by(SessionResult.place, AgendaItem.position)
        .options(joinedload(AgendaItem.idea), joinedload(AgendaItem.result))
    )
    items = session.scalars(query).all()
    taken = set(
        session.execute(
            select(Nomination.idea_id, Nomination.recipient_fold).where(
                Nomination.idea_id.in_([item.idea_id for item in items])
            )
        )
    )
    return [
        _candidate(item, author, (item.idea_id, author.name_fold) in taken)
        for item in items
        for author in item.idea.authors
    ]


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Đề nghị khen"))
def nominate(session: Session, draft: NominationDraft, now: datetime) -> int:
    """Put a recipient forward; one achievement is put forward and awarded once."""
    return nominate_all(session, (draft,), now)[0]


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Đề nghị khen hàng loạt"))
def nominate_all(session: Session, drafts: Sequence[NominationDraft], now: datetime) -> list[int]:
    """Put several recipients forward at once: all of them, or with a refusal none."""
    made = [_made(session, draft, now) for draft in drafts]
    wishes = [
        Wish(new.idea_id, new.recipient, new.recipient_kind, draft.apart)
        for draft, new in zip(drafts, made, strict=True)
    ]
    achievements.check_new(session, wishes)
    session.add_all(made)
    session.flush()
    return [nomination.id for nomination in made]


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Rút đề nghị khen"))
def withdraw(session: Session, nomination_id: int) -> None:
    """Take a nomination back before it stands in a decision."""
    nomination = session.get(Nomination, nomination_id)
    if nomination is None:
        raise NotFound(what="đề nghị khen thưởng")
    standing = select(Award.id).where(Award.nomination_id == nomination_id).limit(1)
    if session.scalar(standing) is not None:
        raise NominationInUse(recipient=nomination.recipient)
    session.delete(nomination)
    session.flush()


def list_nominations(session: Session, session_id: int) -> list[NominationRow]:
    """Return the nominations that rest on a session, in the order of the papers.

    Collectives, individuals, households; among them the best idea first.
    """
    query = (
        select(Nomination, Award)
        .join(AgendaItem, AgendaItem.id == Nomination.item_id)
        .outerjoin(Award, (Award.nomination_id == Nomination.id) & Award.revoked_at.is_(None))
        .where(AgendaItem.session_id == session_id)
        .order_by(Nomination.id)
        .options(
            joinedload(Nomination.idea),
            joinedload(Nomination.item).joinedload(AgendaItem.result),
            joinedload(Award.decision).joinedload(AwardDecision.document),
        )
    )
    found = sorted(session.execute(query), key=lambda pair: paper_order(pair[0]))
    return [_row(nomination, award) for nomination, award in found]


def paper_order(nomination: Nomination) -> tuple[int, int, int, int]:
    """Return where a recipient stands on papers: kind, place of the idea, then order of entry."""
    item, kind = nomination.item, RECIPIENT_ORDER.index(nomination.recipient_kind)
    place = item.result.place if item.result else None
    return kind, place or _UNPLACED, item.position, nomination.id


def check_result(item: AgendaItem) -> None:
    """Refuse an idea that the council has not approved, or has not approved any more."""
    outcome = item.result.outcome if item.result else None
    if outcome is Outcome.NO_QUORUM:
        raise NoQuorum(title=item.idea.title)
    if outcome is not Outcome.APPROVED:
        raise NotApproved(title=item.idea.title)


def decision_name(decision: AwardDecision) -> str:
    """Return "05/QĐ-UBND", or the same with a blank while there is no number."""
    return format_number_symbol(decision.document.number, decision.document.symbol)


def _candidate(item: AgendaItem, author: Author, nominated: bool) -> Candidate:
    idea, result = item.idea, item.result
    assert result is not None  # noqa: S101 - the query joins it
    draft = NominationDraft(
        item_id=item.id,
        recipient=author.name,
        recipient_kind=RECIPIENT_OF_AUTHOR[author.kind],
        position=_position(author),
        achievement=idea.title,
    )
    return Candidate(
        draft=draft,
        idea_id=idea.id,
        idea_code=idea_code(idea.register_year, idea.register_number),
        title=idea.title,
        mean="" if result.mean is None else f"{result.mean:.2f}".replace(".", ","),
        place=result.place,
        grade=result.grade,
        nominated=nominated,
    )


def _position(author: Author) -> str:
    unit = author.unit.name if author.unit else author.address
    return ", ".join(part for part in (author.job_title, unit) if part)


def _made(session: Session, draft: NominationDraft, now: datetime) -> Nomination:
    item = session.get(AgendaItem, draft.item_id)
    if item is None:
        raise NotFound(what="ý tưởng trong phiên họp")
    check_result(item)
    draft = _checked(draft, item.idea)
    return Nomination(
        idea_id=item.idea_id,
        item_id=item.id,
        kind=draft.kind,
        recipient_kind=draft.recipient_kind,
        recipient=draft.recipient,
        recipient_fold=fold(draft.recipient),
        position=draft.position,
        achievement=draft.achievement,
        created_at=now,
    )


def _checked(draft: NominationDraft, idea: Idea) -> NominationDraft:
    if not tidy(draft.recipient):
        raise InvalidForm(
            {"recipient": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên người được đề nghị."))}
        )
    return NominationDraft(
        item_id=draft.item_id,
        recipient=tidy(draft.recipient),
        recipient_kind=draft.recipient_kind,
        position=tidy(draft.position),
        achievement=tidy_block(draft.achievement) or idea.title,
        kind=draft.kind,
        apart=draft.apart,
    )


def _row(nomination: Nomination, award: Award | None) -> NominationRow:
    idea = nomination.idea
    return NominationRow(
        id=nomination.id,
        idea_id=idea.id,
        idea_code=idea_code(idea.register_year, idea.register_number),
        title=idea.title,
        recipient=nomination.recipient,
        recipient_kind=nomination.recipient_kind,
        kind=nomination.kind,
        position=nomination.position,
        achievement=nomination.achievement,
        decision=decision_name(award.decision) if award else "",
        decision_id=award.decision_id if award else None,
    )
