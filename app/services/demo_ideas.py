"""Ý tưởng mẫu: received on their days, and led on after the council has met."""

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.rules.idea import AuthorDraft, IdeaDraft
from app.services import intake, life
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample, SampleAuthor, SampleIdea, SampleMove
from app.services.life import AdoptionFacts, MoveRequest


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the receipts and the later moves."""
    for number, idea in enumerate(sample.ideas, 1):
        yield _receipt(number, idea)
    for move in sample.moves:
        yield _move(sample, move)


def _receipt(number: int, idea: SampleIdea) -> DemoStep:
    def receive(session: Session, book: DemoBook, now: datetime) -> None:
        due = idea.answer_due or intake.answer_due(session, idea.received_on)
        received = intake.receive_idea(session, draft(book, idea, due), now)
        book.ideas[received.number] = received.id

    return DemoStep(on_day(idea.received_on, 9, number), idea.title, receive)


def draft(book: DemoBook, idea: SampleIdea, due: date) -> IdeaDraft:
    """Return the intake form as the clerk filled it in."""
    return IdeaDraft(
        received_on=idea.received_on,
        source=idea.source,
        title=idea.title,
        authors=tuple(_author(book, author) for author in idea.authors),
        group_code=idea.group,
        unit_id=book.units[idea.unit],
        field_codes=idea.fields,
        publication=idea.publication,
        collector_name=idea.collector,
        entered_by=book.sample.office.clerk,
        answer_due=due,
        **idea.texts,
    )


def _author(book: DemoBook, author: SampleAuthor) -> AuthorDraft:
    return AuthorDraft(
        name=author.name,
        kind=author.kind,
        share=author.share,
        birth_date=author.birth_date,
        job_title=author.job_title,
        unit_id=book.units[author.unit] if author.unit else None,
        address=author.address,
        phone=author.phone,
        child_consents=author.child_consents,
        guardian_consents=author.guardian_consents,
    )


def _move(sample: Sample, move: SampleMove) -> DemoStep:
    def take(session: Session, book: DemoBook, now: datetime) -> None:
        life.move_idea(session, book.ideas[move.number], _request(book, move), now)

    return DemoStep(on_day(move.on, 15), sample.ideas[move.number - 1].title, take)


def _request(book: DemoBook, move: SampleMove) -> MoveRequest:
    adoption = None
    if move.unit:
        adoption = AdoptionFacts(
            book.units[move.unit],
            move.applied_from,
            move.effect,
            move.measured,
            move.confirmed_by,
            move.confirmed_on,
        )
    return MoveRequest(
        to_state=move.to,
        on_date=move.on,
        note=move.note,
        rests_on=move.rests_on,
        merged_into_id=book.ideas[move.into] if move.into else None,
        adoption=adoption,
    )
