"""Bản nháp: what is being typed, kept as it is typed, so that a power cut costs a second."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.draft import Draft
from app.rules.role import Duty
from app.services.attachments import forget
from app.services.steps import step


@dataclass(frozen=True)
class SavedDraft:
    """The content of a form that was not saved yet."""

    content: str
    saved_at: datetime


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Giữ bản nháp"), final=True)
def save_draft(session: Session, form: str, content: str, now: datetime) -> None:
    """Keep what stands in a form; one draft per form."""
    draft = session.get(Draft, form)
    if draft is None:
        session.add(Draft(form=form, content=content, saved_at=now))
    else:
        draft.content, draft.saved_at = content, now
    session.flush()


def load_draft(session: Session, form: str) -> SavedDraft | None:
    """Return what was typed into a form and not saved, or None."""
    draft = session.get(Draft, form)
    return None if draft is None else SavedDraft(draft.content, draft.saved_at)


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Bỏ bản nháp"), final=True)
def drop_draft(session: Session, form: str, kept: Iterable[str] = ()) -> None:
    """Forget the draft of a form and the contents kept for it; having none is no harm."""
    draft = session.get(Draft, form)
    if draft is not None:
        session.delete(draft)
        session.flush()
    forget(session, kept)
