"""Hồ sơ phiên họp: every paper of a session in one folder, in the order they are filed (§8)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from app.basics.text import fold
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import Refusal, SessionNotReady
from app.rules.session import SessionState
from app.services import (
    award_money_papers,
    award_papers,
    awards,
    certificates,
    meeting_papers,
    notices,
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
_NO_DECISION = "phiên họp chưa có quyết định khen thưởng."
_AFTER_DECISION = (
    DocumentKind.AWARD_DECISION,
    DocumentKind.CERTIFICATE,
    DocumentKind.PAYMENT_LIST,
)

Part = Paper | BookFile
Step = tuple[DocumentKind, Callable[[], Part]]


@dataclass(frozen=True)
class Dossier:
    """What is filed of a session; `name` is a folder's name, safe on every disk.

    left_out: what could not be made yet, with the reason, a sentence each.
    """

    name: str
    parts: tuple[Part, ...]
    left_out: tuple[str, ...] = ()


def collect(session: Session, session_id: int, today: date) -> Dossier:
    """Return the papers of a session, numbered in their order; nothing is written yet."""
    meeting = sessions.session_detail(session, session_id).row
    if meeting.state is not SessionState.CLOSED:
        raise SessionNotReady(what="chưa kết thúc nên chưa lập hồ sơ được")
    made: list[Part] = []
    left_out: list[str] = []
    for kind, make in _steps(session, session_id, today):
        try:
            made.append(make())
        except Refusal as refusal:
            left_out.append(_said(kind, str(refusal)))
    if not awards.decisions_of_session(session, session_id):
        left_out += [_said(kind, _NO_DECISION) for kind in _AFTER_DECISION]
    name = _safe(f"{_FOLDER} {session_id} {meeting.held_on}")
    return Dossier(name, tuple(map(_filed, made, range(1, len(made) + 1))), tuple(left_out))


def _steps(session: Session, session_id: int, today: date) -> Iterable[Step]:
    """Yield what makes each part, from the invitation to the answers to the authors."""
    yield (
        DocumentKind.INVITATION,
        lambda: meeting_papers.invitation_paper(session, session_id, today),
    )
    yield (
        DocumentKind.ATTENDANCE_SHEET,
        lambda: meeting_papers.attendance_paper(session, session_id),
    )
    yield DocumentKind.SCORE_SHEET, lambda: session_sheets.filled_sheets(session, session_id)
    yield DocumentKind.SCORE_SUMMARY, lambda: session_papers.summary_paper(session, session_id)
    yield (
        DocumentKind.SCORE_SUMMARY,
        lambda: BookFile(_MATRIX, session_export.score_book(session, session_id)),
    )
    yield DocumentKind.MINUTES, lambda: session_minutes.minutes_paper(session, session_id)
    yield (
        DocumentKind.SUBMISSION,
        lambda: award_papers.submission_paper(session, session_id, today),
    )
    for row in awards.decisions_of_session(session, session_id):
        yield from _of_decision(session, row.id)
    yield DocumentKind.NOTICE, lambda: notices.all_notices(session, session_id, today)


def _of_decision(session: Session, decision_id: int) -> Iterable[Step]:
    yield DocumentKind.AWARD_DECISION, lambda: award_papers.decision_paper(session, decision_id)
    yield DocumentKind.CERTIFICATE, lambda: certificates.certificates_paper(session, decision_id)
    yield DocumentKind.PAYMENT_LIST, lambda: award_money_papers.payment_paper(session, decision_id)


def _said(kind: DocumentKind, reason: str) -> str:
    return f"{DOCUMENT_TYPES[kind].title}: {reason[:1].lower()}{reason[1:]}"


def _filed(part: Part, at: int) -> Part:
    if isinstance(part, BookFile):
        return BookFile(f"{at:02d}-{_safe(part.name)}", part.book)
    return replace(part, name=f"{at:02d}-{_safe(part.title)}")


def _safe(text: str) -> str:
    """Return the words of a name without blanks, diacritics and what a disk may refuse."""
    kept = "".join(letter if letter.isalnum() or letter == "-" else " " for letter in fold(text))
    return "-".join(kept.split())
