"""Xuất Excel: lists of the register as the authors allow them to be shown."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents.book import Book
from app.rules.period import Period, parse
from app.services import letterheads, report_books, settings
from app.services.books import BookFile
from app.services.figures import figures
from app.services.idea_lines import idea_lines


def ideas_workbook(session: Session, code: str, today: date) -> BookFile:
    """Return the ideas received in a period, with their state at its end, as an Excel file."""
    period: Period = parse(code, settings.calendar(session, today))
    received = figures(session, period, ["ideas_received"])["ideas_received"]
    lines = tuple(idea_lines(session, received.ids, period))
    office = letterheads.commune(session, today)
    title = f"Danh sách ý tưởng, sáng kiến tiếp nhận {period.label}"
    tab = report_books.ideas(lines, (" ".join(office.name_lines), title))
    return BookFile(f"y-tuong-{period.code.lower()}", Book(title, (tab,), office.name))
