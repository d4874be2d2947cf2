"""Giao dữ liệu cá nhân: a file with personal data leaves a trace in the journal: why, what."""

from sqlalchemy.orm import Session

from app.basics.text import tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.audit import Journal
from app.rules.export_errors import NothingPersonal, ReasonMissing
from app.rules.role import Duty
from app.services.books import BookFile
from app.services.steps import step

ACTION = "export"
LEAST_REASON = 10  # characters; "báo cáo" says nothing
_RECORD_LENGTH, _KEY_LENGTH = 60, 80


def checked_reason(reason: str) -> str:
    """Return the reason tidied up, or refuse one that says nothing."""
    kept = tidy_block(reason)
    if len(kept) < LEAST_REASON:
        raise ReasonMissing(least=LEAST_REASON)
    return kept


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Xuất dữ liệu cá nhân đầy đủ"), final=True)
def note_given_out(session: Session, made: BookFile, file_name: str, reason: str) -> None:
    """Write down that a file holds personal data in clear: which list, how much of it, why."""
    if not made.personal:
        raise NothingPersonal(what=made.book.title, option="--clear")
    journal: Journal = session.info["journal"]
    said: dict[str, str | int] = {
        "reason": checked_reason(reason),
        "columns": "; ".join(made.personal),
        "rows": sum(len(tab.rows) for tab in made.book.tabs),
        "file": file_name,
    }
    journal.add(
        ACTION,
        made.book.title[:_RECORD_LENGTH],
        file_name[:_KEY_LENGTH],
        {name: [None, value] for name, value in said.items()},
    )
