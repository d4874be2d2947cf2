"""Minh chứng: scans and photos hung on follow-up, activities and reports of units."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.attachment import AttachmentContent
from app.models.evidence import Evidence
from app.rules.errors import NotFound
from app.rules.evidence import EvidenceOf
from app.rules.role import Duty
from app.services import attachments
from app.services.attachments import AttachmentLine, FileContent, KeptFile
from app.services.steps import step


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Kèm minh chứng"))
def add_path(session: Session, of: EvidenceOf, owner_id: int, path: Path, now: datetime) -> int:
    """Hang a file from the disk on a record; the same file hangs there once."""
    return _hang(session, of, owner_id, attachments.keep_path(session, path), now)


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Kèm minh chứng"))
def add_data(
    session: Session, of: EvidenceOf, owner_id: int, file: FileContent, now: datetime
) -> int:
    """Hang bytes on a record, such as a pasted picture."""
    return _hang(session, of, owner_id, attachments.keep(session, file.name, file.data), now)


def list_evidence(session: Session, of: EvidenceOf, owner_id: int) -> list[AttachmentLine]:
    """Return the files of a record in the order they came."""
    query = select(Evidence).where(_owner(of) == owner_id).order_by(Evidence.id)
    return [AttachmentLine(e.id, e.name, e.size, e.added_at) for e in session.scalars(query)]


def content(session: Session, evidence_id: int) -> FileContent:
    """Return a file's name and bytes."""
    line = _line(session, evidence_id)
    kept = session.get_one(AttachmentContent, line.sha256)
    return FileContent(line.name, kept.content)


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Gỡ minh chứng"))
def remove(session: Session, evidence_id: int) -> FileContent:
    """Take a file off its record; returns it, so that it can be hung back."""
    file = content(session, evidence_id)
    line = _line(session, evidence_id)
    session.delete(line)
    session.flush()
    attachments.forget(session, [line.sha256])
    return file


def _hang(session: Session, of: EvidenceOf, owner_id: int, kept: KeptFile, now: datetime) -> int:
    already = select(Evidence.id).where(
        _owner(of) == owner_id, Evidence.sha256 == kept.sha256, Evidence.name == kept.name
    )
    found = session.scalar(already)
    if found is not None:
        return found
    line = Evidence(name=kept.name, size=kept.size, sha256=kept.sha256, added_at=now)
    setattr(line, f"{of.value}_id", owner_id)
    session.add(line)
    session.flush()
    return line.id


def _owner(of: EvidenceOf) -> ColumnElement[int | None]:
    column: ColumnElement[int | None] = getattr(Evidence, f"{of.value}_id")
    return column


def _line(session: Session, evidence_id: int) -> Evidence:
    found = session.get(Evidence, evidence_id)
    if found is None:
        raise NotFound(what="tệp này")
    return found
