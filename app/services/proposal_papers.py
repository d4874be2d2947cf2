"""Phiếu đề xuất: the blank form with the office's own fields, groups and ways to publish."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents import proposal_form
from app.documents.proposal_form import ProposalForm
from app.models.classification import AuthorGroup, Field
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.idea import PUBLICATION_LABELS
from app.services import letterheads, unit_words, wordings
from app.services.papers import Paper


def form_paper(session: Session, today: date) -> Paper:
    """Return the blank form as it is handed out today."""
    unit = letterheads.unit(session, today)
    facts = ProposalForm(
        office=letterheads.commune(session, today),
        unit=unit.name,
        movement=unit_words.movement(session, today),
        groups=_names(session, AuthorGroup),
        fields=_names(session, Field),
        publications=tuple(PUBLICATION_LABELS.values()),
        contact=unit.contact,
        year=today.year,
    )
    title = DOCUMENT_TYPES[DocumentKind.PROPOSAL_FORM].title
    sheet = proposal_form.lay_out(facts, wordings.of_office(session))
    return Paper("phieu-de-xuat-y-tuong", title, sheet)


def _names(session: Session, kind: type[Field | AuthorGroup]) -> tuple[str, ...]:
    query = select(kind.name).where(kind.active).order_by(kind.position)
    return tuple(session.scalars(query))
