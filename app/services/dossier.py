"""Hồ sơ phiên họp: every paper of a session in one folder, in the order they are filed (§8)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.basics.text import fold
from app.rules.award import AwardKind
from app.rules.errors import SessionNotReady
from app.rules.session import SessionState
from app.services import (
    award_papers,
    awards,
    nominations,
    session_export,
    session_minutes,
    session_papers,
    session_sheets,
    sessions,
)
from app.services.books import BookFile
from app.services.papers import Paper

_MATRIX = "Bảng điểm chi tiết"
_FOLDER = "Hồ sơ phiên họp"


@dataclass(frozen=True)
class Dossier:
    """What is filed of a session; `name` is a folder's name, safe on every disk."""

    name: str
    parts: tuple[Paper | BookFile, ...]


def collect(session: Session, session_id: int, today: date) -> Dossier:
    """Return the papers of a session, numbered in their order; nothing is written yet."""
    meeting = sessions.session_detail(session, session_id).row
    if meeting.state is not SessionState.CLOSED:
        raise SessionNotReady(what="chưa kết thúc nên chưa lập hồ sơ được")
    decided = awards.decisions_of_session(session, session_id)
    parts: list[Paper | BookFile] = [
        *session_sheets.entered_sheets(session, session_id),
        session_papers.summary_paper(session, session_id),
        BookFile(_MATRIX, session_export.score_book(session, session_id)),
        session_minutes.minutes_paper(session, session_id),
    ]
    if _has_submission(session, session_id):
        parts.append(award_papers.submission_paper(session, session_id, today))
    parts += [award_papers.decision_paper(session, row.id) for row in decided]
    name = _safe(f"{_FOLDER} {session_id} {meeting.held_on}")
    return Dossier(name, tuple(_filed(part, at) for at, part in enumerate(parts, 1)))


def _has_submission(session: Session, session_id: int) -> bool:
    rows = nominations.list_nominations(session, session_id)
    return any(row.kind is AwardKind.CERTIFICATE for row in rows)


def _filed(part: Paper | BookFile, at: int) -> Paper | BookFile:
    if isinstance(part, BookFile):
        return BookFile(f"{at:02d}-{_safe(part.name)}", part.book)
    return Paper(f"{at:02d}-{_safe(part.title)}", part.title, part.sheet)


def _safe(text: str) -> str:
    """Return the words of a name without blanks, diacritics and what a disk may refuse."""
    kept = "".join(letter if letter.isalnum() or letter == "-" else " " for letter in fold(text))
    return "-".join(kept.split())
