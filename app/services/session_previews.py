"""Văn bản để xem trước: which papers of a session are looked at together, with their marks."""

from datetime import date

from sqlalchemy.orm import Session

from app.rules.document import DocumentKind
from app.rules.errors import NoScores
from app.rules.paper_source import Of, Source
from app.services import notices, paper_catalogue, paper_marks
from app.services.papers import Paper


def invitation(session: Session, session_id: int, today: date) -> list[Paper]:
    """Return what calls a session together."""
    return [_made(session, DocumentKind.INVITATION, session_id, today)]


def attendance_list(session: Session, session_id: int, today: date) -> list[Paper]:
    """Return the list that is signed at the session."""
    return [_made(session, DocumentKind.ATTENDANCE_SHEET, session_id, today)]


def results(session: Session, session_id: int, today: date) -> list[Paper]:
    """Return filled sheets if there are any, the summary and the minutes."""
    try:
        sheets = [_made(session, DocumentKind.SCORE_SHEET, session_id, today)]
    except NoScores:
        sheets = []
    return [
        *sheets,
        _made(session, DocumentKind.SCORE_SUMMARY, session_id, today),
        _made(session, DocumentKind.MINUTES, session_id, today),
    ]


def answers(session: Session, session_id: int, today: date) -> list[Paper]:
    """Return the answers to the authors: all as one paper, then each alone."""
    alone = notices.session_notices(session, session_id, today)
    together = notices.joined_notices(session, session_id, alone)
    return [together, *(paper_marks.marked(session, paper) for paper in alone)]


def _made(session: Session, kind: DocumentKind, session_id: int, today: date) -> Paper:
    return paper_catalogue.make(session, Source(kind, Of.SESSION, str(session_id)), today)
