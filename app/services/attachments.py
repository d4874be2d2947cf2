"""Tệp kèm theo: files kept inside the data file, each content once, hung on ideas."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, exists, func, select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.attachment import Attachment, AttachmentContent
from app.models.document import IssuedReportFile
from app.models.draft import Draft
from app.models.evidence import Evidence
from app.models.idea import Idea
from app.models.paper import KeptPaper, OwnTemplate
from app.models.undo import UndoStep
from app.rules.errors import AttachmentEmpty, AttachmentTooLarge, FileUnreadable, NotFound
from app.rules.role import Duty
from app.services.steps import can_be_undone, step

LIMIT_MB = 25
_LIMIT = LIMIT_MB * 1024 * 1024
_NAME_LENGTH = 200
_USED_IN = (
    Attachment.sha256,
    Evidence.sha256,
    IssuedReportFile.sha256,
    OwnTemplate.sha256,
    KeptPaper.pdf_sha256,
    KeptPaper.word_sha256,
)
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')  # Windows takes them for drives, streams, patterns


@dataclass(frozen=True)
class KeptFile:
    """A file whose content is in the data file but which hangs on no idea yet."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class AttachmentLine:
    """A file of an idea as the record shows it."""

    id: int
    name: str
    size: int
    added_at: datetime


@dataclass(frozen=True)
class FileContent:
    """A file's name and bytes."""

    name: str
    data: bytes


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Giữ tệp của bản nháp"), final=True)
def keep(session: Session, name: str, data: bytes) -> KeptFile:
    """Put a file's content into the data file, so that a draft can refer to it."""
    name = safe_name(name)
    if not data:
        raise AttachmentEmpty(name=name)
    if len(data) > _LIMIT:
        raise AttachmentTooLarge(name=name, limit=LIMIT_MB)
    sha256 = hashlib.sha256(data).hexdigest()
    if session.get(AttachmentContent, sha256) is None:
        session.add(AttachmentContent(sha256=sha256, content=data))
        session.flush()
    return KeptFile(name, len(data), sha256)


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Giữ tệp của bản nháp"), final=True)
def keep_path(session: Session, path: Path) -> KeptFile:
    """Put a file from the disk into the data file; a large one is refused before it is read."""
    try:
        if path.stat().st_size > _LIMIT:
            raise AttachmentTooLarge(name=path.name, limit=LIMIT_MB)
        data = path.read_bytes()
    except OSError as trouble:
        raise FileUnreadable(name=path.name) from trouble
    return keep(session, path.name, data)


def attach(session: Session, idea_id: int, kept: KeptFile, now: datetime) -> int:
    """Hang a kept file on an idea; the same file under the same name hangs there once."""
    if session.get(Idea, idea_id) is None:
        raise NotFound(what="ý tưởng này")
    already = select(Attachment.id).where(
        Attachment.idea_id == idea_id,
        Attachment.sha256 == kept.sha256,
        Attachment.name == kept.name,
    )
    found = session.scalar(already)
    if found is not None:
        return found
    line = Attachment(
        idea_id=idea_id, name=kept.name, size=kept.size, sha256=kept.sha256, added_at=now
    )
    session.add(line)
    session.flush()
    return line.id


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Kèm tệp vào ý tưởng"))
def attach_path(session: Session, idea_id: int, path: Path, now: datetime) -> int:
    """Hang a file from the disk on an idea."""
    return attach(session, idea_id, keep_path(session, path), now)


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Kèm tệp vào ý tưởng"))
def attach_data(session: Session, idea_id: int, file: FileContent, now: datetime) -> int:
    """Hang bytes on an idea, such as a pasted picture."""
    return attach(session, idea_id, keep(session, file.name, file.data), now)


def list_attachments(session: Session, idea_id: int) -> list[AttachmentLine]:
    """Return the files of an idea in the order they came."""
    query = select(Attachment).where(Attachment.idea_id == idea_id).order_by(Attachment.id)
    return [AttachmentLine(a.id, a.name, a.size, a.added_at) for a in session.scalars(query)]


def content(session: Session, attachment_id: int) -> FileContent:
    """Return a file's name and bytes."""
    line = _line(session, attachment_id)
    kept = session.get_one(AttachmentContent, line.sha256)
    return FileContent(line.name, kept.content)


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Gỡ tệp khỏi ý tưởng"))
def remove(session: Session, attachment_id: int) -> FileContent:
    """Take a file off an idea; returns it, so that it can be hung back."""
    file = content(session, attachment_id)
    line = _line(session, attachment_id)
    session.delete(line)
    session.flush()
    forget(session, [line.sha256])
    return file


def forget(session: Session, sha256s: Iterable[str]) -> None:
    """Free the room of contents that hang on nothing any more.

    Within a step that can be taken back they stay, until that is forgotten (`undo.tidy_up`).
    """
    if can_be_undone(session):
        return
    for sha256 in set(sha256s):
        session.execute(
            delete(AttachmentContent).where(
                AttachmentContent.sha256 == sha256,
                *(~exists().where(c == sha256) for c in _USED_IN),
            )
        )


def sweep(session: Session) -> None:
    """Free the room of all contents that hang on nothing, wait in no draft and in no trash."""
    own = AttachmentContent.sha256
    told_in = (UndoStep.changes, Draft.content)
    session.execute(
        delete(AttachmentContent).where(
            *(~exists().where(column == own) for column in _USED_IN),
            *(~exists().where(func.instr(column, own) > 0) for column in told_in),
        )
    )


def size_words(size: int) -> str:
    """Return a size as people say it: "12,5 MB", "340 KB"."""
    if size >= 1024 * 1024:
        return f"{size / (1024 * 1024):.1f} MB".replace(".", ",")
    return f"{max(1, round(size / 1024))} KB"


def _line(session: Session, attachment_id: int) -> Attachment:
    found = session.get(Attachment, attachment_id)
    if found is None:
        raise NotFound(what="tệp này")
    return found


def safe_name(name: str) -> str:
    """Return a name without folders, short enough for every disk, its ending kept."""
    last = tidy(name.replace("\\", "/").rsplit("/", 1)[-1])
    plain = _NOT_IN_NAMES.sub("-", last).strip(". ") or "tep-kem-theo"
    stem, dot, ending = plain.rpartition(".")
    if len(plain) <= _NAME_LENGTH or not dot or len(ending) > 10:
        return plain[:_NAME_LENGTH]
    return f"{stem[: _NAME_LENGTH - len(ending) - 1]}.{ending}"
