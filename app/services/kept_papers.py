"""Bản lưu của văn bản: documents kept as they were made, with their files and hashes (§10)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents.sheet_text import sheet_facts
from app.models.attachment import AttachmentContent
from app.models.document import IssuedDocument
from app.models.paper import KeptPaper
from app.rules.document import DocumentKind
from app.rules.errors import NotFound, Refusal
from app.rules.paper_source import Source, read_source
from app.rules.register_errors import KeptPaperChanged
from app.rules.role import Duty
from app.services import attachments, paper_catalogue, paper_marks, settings
from app.services.attachments import FileContent
from app.services.document_issue import registered_line
from app.services.papers import Paper, PaperFormat
from app.services.steps import step


@dataclass(frozen=True)
class KeptVersion:
    """One version of a document as it was kept; newest: none was kept after it."""

    id: int
    document_id: int | None
    kind: DocumentKind
    source: Source
    title: str
    made_at: datetime
    made_by: str
    pdf_sha256: str
    word_sha256: str
    newest: bool


def keep(session: Session, paper: Paper, now: datetime) -> KeptVersion:
    """Keep a finished paper with both files; one with the same words is not kept twice."""
    return keep_files(session, paper, {kind: paper.written(kind) for kind in PaperFormat}, now)


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Giữ bản văn bản"), final=True)
def keep_files(
    session: Session, paper: Paper, files: Mapping[PaperFormat, bytes], now: datetime
) -> KeptVersion:
    """Keep a paper whose files have been written already."""
    if paper.source is None:
        raise NotFound(what="nguồn của văn bản này nên chưa lưu vào sổ được")
    words = paper_marks.words_of(paper.sheet)
    before = paper_marks.newest_kept(session, paper.source)
    if before is not None and before.words == words:
        return _version(before, newest=True)
    line = registered_line(session, paper.source)
    made = KeptPaper(
        document_id=line.id if line else None,
        kind=paper.source.kind,
        source=paper.source.text,
        name=paper.name,
        title=paper.title,
        words=words,
        pdf_sha256=_stored(session, paper, files, PaperFormat.PDF),
        word_sha256=_stored(session, paper, files, PaperFormat.WORD),
        made_at=now,
        made_by=settings.clerk(session, now.date()),
    )
    if line is not None:
        _fill_in(session, line, paper)
    session.add(made)
    session.flush()
    return _version(made, newest=True)


def keep_again(session: Session, source: Source, now: datetime) -> KeptVersion:
    """Make a document again from the records as they are now and keep that version, too."""
    return keep(session, paper_catalogue.make(session, source, now.date()), now)


def versions(session: Session, source: Source) -> list[KeptVersion]:
    """Return the kept versions of a document, newest first."""
    query = select(KeptPaper).where(KeptPaper.source == source.text).order_by(KeptPaper.id.desc())
    return [_version(kept, newest=at == 0) for at, kept in enumerate(session.scalars(query))]


def file(session: Session, kept_id: int, kind: PaperFormat) -> FileContent:
    """Return a kept file, or refuse one that is no longer what was kept."""
    kept = _kept(session, kept_id)
    sha256 = kept.pdf_sha256 if kind is PaperFormat.PDF else kept.word_sha256
    if not _is_whole(session, sha256):
        raise KeptPaperChanged(title=kept.title, on=kept.made_at.date())
    content = session.get_one(AttachmentContent, sha256).content
    return FileContent(f"{kept.name}.{kind.value}", content)


def is_whole(session: Session, kept_id: int) -> bool:
    """Say whether both kept files are still what they were."""
    kept = _kept(session, kept_id)
    return _is_whole(session, kept.pdf_sha256) and _is_whole(session, kept.word_sha256)


def stale(session: Session, kept_id: int, today: date) -> tuple[str, ...]:
    """Make the document again and return what it says differently now."""
    kept = _kept(session, kept_id)
    paper = paper_catalogue.make(session, read_source(kept.source), today)
    return paper_marks.changes(kept.words, paper.sheet)


def newest_versions(session: Session, year: int) -> dict[int, int]:
    """Return the version kept last of each document of a year, by the line's id."""
    query = (
        select(KeptPaper.document_id, func.max(KeptPaper.id))
        .join(IssuedDocument, IssuedDocument.id == KeptPaper.document_id)
        .where(IssuedDocument.year == year, IssuedDocument.cancelled_at.is_(None))
        .group_by(KeptPaper.document_id)
    )
    return {document_id: kept for document_id, kept in session.execute(query) if document_id}


def changed(session: Session, kept_id: int, today: date) -> tuple[str, ...]:
    """Return what changed since; a document that cannot be made again says why instead."""
    try:
        return stale(session, kept_id, today)
    except Refusal as refusal:
        return (str(refusal),)


def _stored(
    session: Session, paper: Paper, files: Mapping[PaperFormat, bytes], kind: PaperFormat
) -> str:
    return attachments.keep(session, f"{paper.name}.{kind.value}", files[kind]).sha256


def _fill_in(session: Session, line: IssuedDocument, paper: Paper) -> None:
    """Write the columns that are still empty as the paper has them."""
    line.recipients = line.recipients or "\n".join(sheet_facts(paper.sheet).recipients)
    line.keeper = line.keeper or settings.value(session, "office.unit_name", line.made_at.date())


def _kept(session: Session, kept_id: int) -> KeptPaper:
    kept = session.get(KeptPaper, kept_id)
    if kept is None:
        raise NotFound(what="bản lưu này")
    return kept


def _is_whole(session: Session, sha256: str) -> bool:
    content = session.get(AttachmentContent, sha256)
    return content is not None and hashlib.sha256(content.content).hexdigest() == sha256


def _version(kept: KeptPaper, *, newest: bool) -> KeptVersion:
    return KeptVersion(
        id=kept.id,
        document_id=kept.document_id,
        kind=kept.kind,
        source=read_source(kept.source),
        title=kept.title,
        made_at=kept.made_at,
        made_by=kept.made_by,
        pdf_sha256=kept.pdf_sha256,
        word_sha256=kept.word_sha256,
        newest=newest,
    )
