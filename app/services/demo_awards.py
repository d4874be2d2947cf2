"""Khen thưởng mẫu: nominations from the results and the decision."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.services import awards, kept_papers, nominations
from app.services.awards import DecisionDraft
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample
from app.services.nominations import NominationDraft


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the nominating and the deciding."""
    decision = sample.decision
    yield DemoStep(on_day(decision.drafted_on, 10), "Đề nghị khen thưởng", _nominate)
    yield DemoStep(on_day(decision.dated_on, 16), "Quyết định khen thưởng", _issue)


def _nominate(session: Session, book: DemoBook, now: datetime) -> None:
    """Put the recipients forward and draft the decision that rewards them."""
    made = [
        nominations.nominate(
            session,
            NominationDraft(
                item_id=book.items[each.number],
                recipient=each.recipient,
                recipient_kind=each.recipient_kind,
                position=each.position,
            ),
            now,
        )
        for each in book.sample.nominations
    ]
    draft = DecisionDraft(book.session_id, tuple(made), book.signer_id, now.date())
    book.decision_id = awards.draft_decision(session, draft, now)


def _issue(session: Session, book: DemoBook, now: datetime) -> None:
    decision = book.sample.decision
    awards.issue_decision(session, book.decision_id, decision.number, decision.dated_on)
    source = Source(DocumentKind.AWARD_DECISION, Of.DECISION, str(book.decision_id))
    kept_papers.keep_again(session, source, now)
