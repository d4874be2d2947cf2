"""Bản trích dữ liệu cá nhân: all that is held of one person, in full, for that person alone."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents import person_extract
from app.documents.person_extract import HeldFact, PersonExtract
from app.documents.wording import Wording
from app.models.audit import AuditEntry, Journal
from app.models.award import Award, AwardDecision, Nomination
from app.models.document import IssuedDocument
from app.models.idea import Author
from app.rules.author import AUTHOR_KIND_LABELS
from app.rules.dates import short_date
from app.rules.idea import PUBLICATION_LABELS
from app.rules.masking import MASK
from app.rules.money import format_number
from app.rules.numbering import idea_code
from app.rules.role import Duty
from app.services import letterheads, settings, wordings
from app.services.papers import Paper
from app.services.persons import authors_of
from app.services.steps import step

ACTION = "export"


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Trích dữ liệu của một người"), final=True)
def extract_paper(session: Session, author_ids: Sequence[int], today: date) -> Paper:
    """Return the extract of a person; that it was made stands in the journal."""
    authors, words = authors_of(session, author_ids), wordings.of_office(session)
    journal: Journal = session.info["journal"]
    for author in authors:
        journal.add(ACTION, Author.__name__, author.uid, {"national_id": [None, MASK]})
    own, kept = words("person_extract"), words("data_words")
    facts = PersonExtract(
        office=letterheads.unit(session, today),
        person=authors[0].name,
        dated_on=today,
        facts=tuple(fact for author in authors for fact in _facts(session, author, own, kept)),
        entries=_entries(session, authors),
        given_by=settings.clerk(session, today),
    )
    return Paper(
        f"ban-trich-du-lieu-{today:%Y%m%d}",
        f"{own.text('name')}: {facts.person}",
        person_extract.lay_out(facts, words),
    )


def _facts(session: Session, author: Author, own: Wording, kept: Wording) -> Iterator[HeldFact]:
    idea = author.idea
    code = idea_code(idea.register_year, idea.register_number)
    unit = author.unit or idea.unit
    told = (
        (kept.text("name"), author.name),
        (kept.text("kind"), AUTHOR_KIND_LABELS[author.kind]),
        (kept.text("birth_date"), short_date(author.birth_date) if author.birth_date else ""),
        (kept.text("gender"), author.gender),
        (kept.text("job_title"), author.job_title),
        (kept.text("unit"), unit.name if unit else ""),
        (kept.text("address"), author.address),
        (kept.text("phone"), author.phone),
        (kept.text("email"), author.email),
        (kept.text("national_id"), author.national_id),
        (kept.text("share"), kept.text("percent", share=format_number(author.share))),
        (kept.text("idea"), idea.title),
        (own.text("files"), "; ".join(each.name for each in idea.attachments)),
        (own.text("publication"), PUBLICATION_LABELS[idea.publication]),
        (own.text("awards"), _awards(session, author)),
        (own.text("restricted"), _restricted(author, own)),
    )
    yield from (HeldFact(code, label, value) for label, value in told if value)


def _restricted(author: Author, own: Wording) -> str:
    on = author.restricted_on
    return own.text("restricted_since", date=short_date(on)) if on else ""


def _awards(session: Session, author: Author) -> str:
    """Return the decisions that awarded the idea to this person."""
    query = (
        select(IssuedDocument.number, IssuedDocument.symbol, Award.amount)
        .join(AwardDecision, AwardDecision.document_id == IssuedDocument.id)
        .join(Award, Award.decision_id == AwardDecision.id)
        .join(Nomination, Nomination.id == Award.nomination_id)
        .where(
            Nomination.idea_id == author.idea_id,
            Nomination.recipient_fold == author.name_fold,
            IssuedDocument.number.is_not(None),
        )
    )
    return "; ".join(
        f"{number}/{symbol}, {format_number(amount)} đ"
        for number, symbol, amount in session.execute(query)
    )


def _entries(session: Session, authors: Sequence[Author]) -> int:
    keys = [author.uid for author in authors]
    query = select(func.count()).select_from(AuditEntry).where(AuditEntry.record_key.in_(keys))
    return session.scalar(query) or 0
