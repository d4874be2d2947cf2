"""Phiếu tiếp nhận: the receipt of an idea, ready to be looked at and printed."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents.idea_receipt import IdeaReceipt, lay_out
from app.models.idea import Author, Idea
from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.rules.idea import PUBLICATION_LABELS, SOURCE_LABELS, missing_parts
from app.rules.numbering import idea_code
from app.rules.paper_source import Of, Source
from app.services import letterheads, settings, wordings
from app.services.idea_records import idea_draft
from app.services.papers import Paper
from app.services.unit_names import name_book


def receipt_paper(session: Session, idea_id: int, today: date) -> Paper:
    """Return the receipt in two parts, the proposer's and the counterfoil."""
    facts = receipt_facts(session, idea_id, today)
    return Paper(
        name=f"phieu-tiep-nhan-{facts.number_text}",
        title=f"Phiếu tiếp nhận {facts.number_text}",
        sheet=lay_out(facts, wordings.of_office(session)),
        source=Source(DocumentKind.RECEIPT, Of.IDEA, str(idea_id)),
    )


def receipt_facts(session: Session, idea_id: int, today: date) -> IdeaReceipt:
    """Return what the receipt says."""
    idea = session.get(Idea, idea_id)
    if idea is None:
        raise NotFound(what="ý tưởng này")
    return IdeaReceipt(
        office=letterheads.unit(session, today),
        number_text=idea_code(idea.register_year, idea.register_number),
        title=idea.title,
        proposers=tuple(author.name for author in idea.authors),
        proposer_contact=_contact(idea.authors[0]),
        unit=name_book(session).on(idea.unit_id, idea.received_on) if idea.unit_id else "",
        field=idea.fields[0].field.name if idea.fields else "",
        source=SOURCE_LABELS[idea.source],
        publication=PUBLICATION_LABELS[idea.publication],
        received_on=idea.received_on,
        answer_due=idea.answer_due,
        missing=tuple(label for _name, label in missing_parts(idea_draft(session, idea_id))),
        attachments=tuple(file.name for file in idea.attachments),
        receiver=idea.entered_by or settings.clerk(session, today),
    )


def _contact(author: Author) -> str:
    return ", ".join(filter(None, (author.phone, author.email, author.address)))
