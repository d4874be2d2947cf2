"""Phiếu thông tin dữ liệu cá nhân: what is kept of each author, told to that author alone."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents import data_sheet
from app.documents.data_sheet import DataSheet, KeptDatum
from app.documents.office import Office
from app.documents.sheet import joined
from app.documents.wording import Wording
from app.models.idea import Author, Idea
from app.rules.author import AUTHOR_KIND_LABELS
from app.rules.dates import short_date
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.idea import PUBLICATION_LABELS
from app.rules.money import format_number
from app.services import letterheads, wordings
from app.services.idea_paper_facts import idea_of, number_of
from app.services.idea_records import masked
from app.services.papers import Paper


def data_paper(session: Session, idea_id: int, today: date) -> Paper:
    """Return a sheet for each author; nobody's sheet tells of another's data."""
    idea, words = idea_of(session, idea_id), wordings.of_office(session)
    unit, commune = letterheads.unit(session, today), letterheads.commune(session, today).name
    own = words("data_words")
    sheets = (_sheet(author, idea, unit, commune, own, today) for author in idea.authors)
    title = f"{DOCUMENT_TYPES[DocumentKind.PERSONAL_DATA_SHEET].title} {number_of(idea)}"
    laid_out = joined(title, (data_sheet.lay_out(each, words) for each in sheets))
    return Paper(f"phieu-du-lieu-ca-nhan-{number_of(idea)}", title, laid_out)


def _sheet(
    author: Author, idea: Idea, unit: Office, commune: str, own: Wording, today: date
) -> DataSheet:
    return DataSheet(
        office=unit,
        commune=commune,
        author=author.name,
        number_text=number_of(idea),
        idea=idea.title,
        kept=_kept(author, idea, own),
        publication=PUBLICATION_LABELS[idea.publication],
        contact=unit.contact,
        dated_on=today,
        year=today.year,
    )


def _kept(author: Author, idea: Idea, own: Wording) -> tuple[KeptDatum, ...]:
    facts = (
        ("name", author.name),
        ("kind", AUTHOR_KIND_LABELS[author.kind]),
        ("birth_date", short_date(author.birth_date) if author.birth_date else ""),
        ("gender", author.gender),
        ("job_title", author.job_title),
        ("unit", author.unit.name if author.unit else ""),
        ("address", author.address),
        ("phone", masked(author.phone)),
        ("email", _masked_mail(author.email)),
        ("national_id", masked(author.national_id)),
        ("share", own.text("percent", share=format_number(author.share))),
        ("idea", own.text("idea_kept", files=f"{len(idea.attachments):02d}")),
    )
    return tuple(KeptDatum(own.text(name), value) for name, value in facts if value)


def _masked_mail(address: str) -> str:
    """Return an address of which only the first letter and the host can be read."""
    name, at, host = address.partition("@")
    return f"{name[:1]}{'•' * max(0, len(name) - 1)}{at}{host}" if at else masked(address)
