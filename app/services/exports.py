"""Xuất Excel: lists of the register as the authors allow them to be shown."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.book import Book
from app.models.session import Session as Meeting
from app.rules.errors import NotFound
from app.rules.period import Period, parse
from app.services import letterheads, report_books, settings
from app.services.books import BookFile, made_on
from app.services.figures import figures
from app.services.idea_lines import idea_lines
from app.services.masked_cells import MASKED_NOTE
from app.services.session_export import score_book


def ideas_workbook(session: Session, code: str, today: date) -> BookFile:
    """Return the ideas received in a period, with their state at its end, as an Excel file."""
    period: Period = parse(code, settings.calendar(session, today))
    received = figures(session, period, ["ideas_received"])["ideas_received"]
    lines = tuple(idea_lines(session, received.ids, period))
    office = letterheads.commune(session, today)
    title = f"Danh sách ý tưởng, sáng kiến tiếp nhận {period.label}"
    tab = replace(
        report_books.ideas(lines, (" ".join(office.name_lines), title)),
        notes=(made_on(today), MASKED_NOTE),
    )
    return BookFile(f"y-tuong-{period.code.lower()}", Book(title, (tab,), office.name))


def scores_workbook(session: Session, session_id: int | None = None) -> BookFile:
    """Return every mark of a session, of the newest one held when none is named."""
    newest = select(Meeting.id).order_by(Meeting.held_on.desc(), Meeting.id.desc()).limit(1)
    key = session_id if session_id is not None else session.scalar(newest)
    if key is None:
        raise NotFound(what="phiên họp")
    return BookFile(f"bang-diem-phien-{key}", score_book(session, key))
