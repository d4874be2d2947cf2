"""Mẫu Word riêng: the office's own Word file for a kind of document, kept, tried and used."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents import own_template
from app.documents.template_blanks import BLANKS, Shape, example_of, values_of
from app.documents.template_file import LARGEST_MB
from app.models.attachment import AttachmentContent
from app.models.paper import OwnTemplate
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import FileUnreadable, NotFound, Said
from app.rules.role import Duty
from app.rules.wording_errors import TemplateBroken, TemplateTooLarge
from app.services import attachments, paper_catalogue, sample_papers, settings
from app.services.papers import Paper
from app.services.steps import step
from app.services.wordings import OwnTexts

_WAYS = {
    Shape.TEXT: "{{{{ {name} }}}}",
    Shape.LINES: "{{%p for dong in {name} %}}\n{{{{ dong }}}}\n{{%p endfor %}}",
    Shape.ROWS: "{{%tr for hang in {name} %}}\n{{{{ hang.cot_1 }}}} … {{{{ hang.cot_{last} }}}}\n"
    "{{%tr endfor %}}",
}


@dataclass(frozen=True)
class TemplateLine:
    """A kind of document with the office's own template, if it has one (name is then filled)."""

    kind: DocumentKind
    title: str
    name: str = ""
    in_use: bool = False
    added_at: datetime | None = None
    added_by: str = ""


@dataclass(frozen=True)
class BlankLine:
    """A blank that a template may use: what it is, how it is written, what it may give."""

    name: str
    label: str
    writing: str
    example: str


def list_templates(session: Session) -> list[TemplateLine]:
    """Return every kind of paper in the order of the work, with its own template."""
    own = {row.kind: row for row in session.scalars(select(OwnTemplate))}
    return [_line(DocumentKind(kind), own.get(DocumentKind(kind))) for kind in _kinds()]


def blanks_for(kind: DocumentKind, own: OwnTexts) -> list[BlankLine]:
    """Return the blanks with an example each, from the sample office; slow the first time.

    Those that stay empty in this kind come last.
    """
    values = values_of(sample_papers.sample_paper(kind, own).sheet)
    rows = values["bang"]
    filled = sum(map(bool, rows[0].values())) if rows and isinstance(rows, list) else 1
    lines = [
        BlankLine(
            blank.name,
            blank.label,
            _WAYS[blank.shape].format(name=blank.name, last=max(2, filled)),
            example_of(values[blank.name]),
        )
        for blank in BLANKS
    ]
    return sorted(lines, key=lambda line: not line.example)


def read_file(path: Path) -> bytes:
    """Return the content of a chosen file; a large one is refused before it is read."""
    try:
        if path.stat().st_size > LARGEST_MB * 1024 * 1024:
            raise TemplateTooLarge(limit=LARGEST_MB)
        return path.read_bytes()
    except OSError as trouble:
        raise FileUnreadable(name=path.name) from trouble


def faults_in(data: bytes) -> list[Said]:
    """Return what is wrong with a template, paragraph by paragraph."""
    return own_template.check(data)


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Nhận mẫu Word riêng"))
def put(session: Session, kind: DocumentKind, name: str, data: bytes, now: datetime) -> None:
    """Keep a template for a kind of document and use it from now on."""
    paper_catalogue.of_kind(kind)
    faults = faults_in(data)
    if faults:
        raise TemplateBroken(fault=faults[0].filled())
    kept = attachments.keep(session, name, data)
    row = _row(session, kind)
    before = row.sha256 if row else ""
    row = row or OwnTemplate(kind=kind)
    row.name, row.sha256, row.in_use = kept.name, kept.sha256, True
    row.added_at, row.added_by = now, settings.clerk(session, now.date())
    session.add(row)
    session.flush()
    if before != kept.sha256:
        attachments.forget(session, [before])


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Chọn mẫu Word dùng"))
def set_use(session: Session, kind: DocumentKind, *, in_use: bool) -> None:
    """Use a template again, or leave it aside without losing it."""
    _existing(session, kind).in_use = in_use
    session.flush()


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Bỏ mẫu Word riêng"))
def remove(session: Session, kind: DocumentKind) -> None:
    """Take a template out of the program."""
    row = _existing(session, kind)
    session.delete(row)
    session.flush()
    attachments.forget(session, [row.sha256])


def content(session: Session, kind: DocumentKind) -> bytes:
    """Return a kept template as it was chosen."""
    return session.get_one(AttachmentContent, _existing(session, kind).sha256).content


def in_use(session: Session, kind: DocumentKind) -> bytes | None:
    """Return the template that papers of a kind are filled into; None when there is none."""
    row = _row(session, kind)
    if row is None or not row.in_use:
        return None
    return session.get_one(AttachmentContent, row.sha256).content


def filled(template: bytes, paper: Paper) -> bytes:
    """Return a paper in the office's own template, as Word."""
    return own_template.fill(template, values_of(paper.sheet))


def trial(template: bytes, kind: DocumentKind, own: OwnTexts) -> bytes:
    """Return the Word document that a template makes of the sample office's paper."""
    return filled(template, sample_papers.sample_paper(kind, own))


def _kinds() -> tuple[str, ...]:
    return tuple(paper_catalogue.CATALOGUE)


def _row(session: Session, kind: DocumentKind) -> OwnTemplate | None:
    return session.scalar(select(OwnTemplate).where(OwnTemplate.kind == kind))


def _existing(session: Session, kind: DocumentKind) -> OwnTemplate:
    row = _row(session, kind)
    if row is None:
        raise NotFound(what="mẫu riêng của văn bản này")
    return row


def _line(kind: DocumentKind, row: OwnTemplate | None) -> TemplateLine:
    title = DOCUMENT_TYPES[kind].title
    if row is None:
        return TemplateLine(kind, title)
    return TemplateLine(kind, title, row.name, row.in_use, row.added_at, row.added_by)
