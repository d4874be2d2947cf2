"""Hồ sơ ý tưởng: one idea with everything the office may see of it, contact data guarded."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.audit import Journal
from app.models.database import AT_WORK
from app.models.idea import Author, Idea, IdeaEvent
from app.models.session import Session as Meeting
from app.rules.errors import NotFound, Refusal
from app.rules.idea import (
    AuthorDraft,
    AuthorKind,
    IdeaDraft,
    IdeaState,
    IntakeSource,
    Publication,
    missing_parts,
)
from app.rules.masking import MASK, PersonalData
from app.rules.masking import masked as mask
from app.rules.numbering import idea_code
from app.rules.role import Duty, Person, may
from app.services import attachments, life
from app.services.attachments import AttachmentLine
from app.services.steps import step

_SHOWN_DIGITS = 3


@dataclass(frozen=True)
class AuthorFacts:
    """An author as the record shows it; the national ID number is masked."""

    id: int
    kind: AuthorKind
    name: str
    share: Decimal
    unit: str
    job_title: str
    address: str
    phone: str
    email: str
    birth_date: date | None
    under_16: bool
    masked_id: str


@dataclass(frozen=True)
class EventFacts:
    """A step in the life of an idea."""

    id: int
    from_state: IdeaState | None
    to_state: IdeaState
    on_date: date
    recorded_at: datetime
    recorded_by: str
    note: str
    rests_on: str
    session: str
    adopted_by: str
    effect: str
    measured: str
    undone_at: datetime | None
    undo_reason: str


@dataclass(frozen=True)
class LinkedIdea:
    """Another idea this one is tied to by merging."""

    id: int
    number_text: str
    title: str


@dataclass(frozen=True)
class IdeaDetail:
    """Everything the record page shows of one idea."""

    id: int
    number_text: str
    state: IdeaState
    facts: IdeaDraft
    unit: str
    group: str
    fields: tuple[str, ...]
    priority: bool
    entered_at: datetime
    authors: tuple[AuthorFacts, ...]
    events: tuple[EventFacts, ...]
    attachments: tuple[AttachmentLine, ...]
    missing: tuple[tuple[str, str], ...]
    merged_into: LinkedIdea | None
    merged_from: tuple[LinkedIdea, ...]
    undo_refusal: Refusal | None


def idea_detail(session: Session, idea_id: int) -> IdeaDetail:
    """Return one idea with its authors, steps and files, newest step first."""
    idea = _idea(session, idea_id)
    facts = idea_draft(session, idea_id)
    events = sorted(idea.events, key=lambda event: event.id, reverse=True)
    open_to_all = may_see(session)
    authors = tuple(
        _author_facts(author, idea.received_on)
        if open_to_all and author.restricted_on is None
        else _guarded(_author_facts(author, idea.received_on))
        for author in idea.authors
    )
    return IdeaDetail(
        id=idea.id,
        number_text=idea_code(idea.register_year, idea.register_number),
        state=idea.state,
        facts=facts,
        unit=idea.unit.name if idea.unit else "",
        group=idea.group.name if idea.group else "",
        fields=tuple(line.field.name for line in idea.fields),
        priority=bool(idea.fields) and idea.fields[0].field.priority,
        entered_at=idea.entered_at,
        authors=authors,
        events=tuple(_event_facts(session, event) for event in events),
        attachments=tuple(attachments.list_attachments(session, idea_id)),
        missing=missing_parts(facts),
        merged_into=_linked(idea.merged_into) if idea.merged_into else None,
        merged_from=tuple(_linked(other) for other in _merged_from(session, idea_id)),
        undo_refusal=life.undo_refusal(session, idea_id),
    )


def idea_draft(session: Session, idea_id: int) -> IdeaDraft:
    """Return the facts of an idea as they go into the form to be corrected."""
    return draft_of(_idea(session, idea_id))


def draft_of(idea: Idea) -> IdeaDraft:
    """Return the facts of an idea as its form holds them."""
    return IdeaDraft(
        received_on=idea.received_on,
        source=IntakeSource(idea.source),
        title=idea.title,
        authors=tuple(_author_draft(author) for author in idea.authors),
        group_code=idea.group.code if idea.group else "",
        unit_id=idea.unit_id,
        field_codes=tuple(line.field.code for line in idea.fields),
        situation=idea.situation,
        content=idea.content,
        novelty=idea.novelty,
        reach=idea.reach,
        effect_economic=idea.effect_economic,
        effect_social=idea.effect_social,
        conditions=idea.conditions,
        support_wanted=idea.support_wanted,
        confidential_parts=idea.confidential_parts,
        publication=Publication(idea.publication),
        collector_name=idea.collector_name,
        entered_by=idea.entered_by,
        answer_due=idea.answer_due,
    )


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Xem số định danh"), final=True)
def national_id(session: Session, author_id: int) -> str:
    """Return an author's national ID number in full; that it was read stands in the journal."""
    author = session.get(Author, author_id)
    if author is None:
        raise NotFound(what="tác giả này")
    journal: Journal = session.info["journal"]
    journal.add("read", Author.__name__, author.uid, {"national_id": [None, MASK]})
    return author.national_id


def masked(number: str) -> str:
    """Return a number of which only the last digits can be read."""
    hidden = max(0, len(number) - _SHOWN_DIGITS)
    return "•" * hidden + number[hidden:]


def may_see(session: Session) -> bool:
    """Tell whether whoever works here needs to reach the authors (Law 91/2025, article 3)."""
    at_work: Person | None = session.info.get(AT_WORK)
    return at_work is None or may(at_work.role, Duty.DATA)


def _guarded(author: AuthorFacts) -> AuthorFacts:
    """Return an author as those see it who have nothing to do with contacts."""
    return replace(
        author,
        address=mask(PersonalData.ADDRESS, author.address),
        phone=mask(PersonalData.PHONE, author.phone),
        email=mask(PersonalData.EMAIL, author.email),
        birth_date=None,
    )


def _idea(session: Session, idea_id: int) -> Idea:
    found = session.get(Idea, idea_id)
    if found is None:
        raise NotFound(what="ý tưởng này")
    return found


def _author_facts(author: Author, received_on: date) -> AuthorFacts:
    return AuthorFacts(
        id=author.id,
        kind=author.kind,
        name=author.name,
        share=author.share,
        unit=author.unit.name if author.unit else "",
        job_title=author.job_title,
        address=author.address,
        phone=author.phone,
        email=author.email,
        birth_date=author.birth_date,
        under_16=_author_draft(author).is_under_16(received_on),
        masked_id=masked(author.national_id),
    )


def _author_draft(author: Author) -> AuthorDraft:
    return AuthorDraft(
        name=author.name,
        kind=author.kind,
        share=author.share,
        birth_date=author.birth_date,
        gender=author.gender,
        job_title=author.job_title,
        unit_id=author.unit_id,
        address=author.address,
        phone=author.phone,
        email=author.email,
        national_id=author.national_id,
        child_consents=author.child_consents,
        guardian_consents=author.guardian_consents,
    )


def _event_facts(session: Session, event: IdeaEvent) -> EventFacts:
    meeting = session.get(Meeting, event.session_id) if event.session_id else None
    adoption = event.adoption
    return EventFacts(
        id=event.id,
        from_state=event.from_state,
        to_state=event.to_state,
        on_date=event.on_date,
        recorded_at=event.recorded_at,
        recorded_by=event.recorded_by,
        note=event.note,
        rests_on=event.rests_on,
        session=meeting.title if meeting else "",
        adopted_by=adoption.unit.name if adoption else "",
        effect=adoption.effect if adoption else "",
        measured=adoption.measured if adoption else "",
        undone_at=event.undone_at,
        undo_reason=event.undo_reason,
    )


def _linked(idea: Idea) -> LinkedIdea:
    code = idea_code(idea.register_year, idea.register_number)
    return LinkedIdea(idea.id, code, idea.title)


def _merged_from(session: Session, idea_id: int) -> list[Idea]:
    query = select(Idea).where(Idea.merged_into_id == idea_id).order_by(Idea.id)
    return list(session.scalars(query))
