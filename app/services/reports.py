"""Báo cáo kết quả phong trào: a period's figures, its report as it would be today (design §9)."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents.office import Issue
from app.rules.period import Period, parse, until
from app.services import document_numbers, letterheads, settings
from app.services.books import BookFile
from app.services.breakdowns import By, Line, table
from app.services.figures import figures
from app.services.papers import Paper
from app.services.period_figures import PeriodFigures, compared
from app.services.report_books import workbook
from app.services.report_document import KIND, document, file_name, laid_out
from app.services.report_facts import RESULTS, ReportFacts, collect


def period_named(session: Session, code: str, today: date) -> Period:
    """Return the period with this code, cut as the office's calendar says."""
    return parse(code, settings.calendar(session, today))


def report(session: Session, code: str, today: date) -> ReportFacts:
    """Return everything a report on a period says in figures."""
    return collect(session, period_named(session, code, today), today)


def period_figures(session: Session, code: str, today: date) -> PeriodFigures:
    """Return the figures of a period beside those it is compared with, for the screen."""
    return compared(session, period_named(session, code, today), today)


def period_parts(session: Session, code: str, by: By, today: date) -> tuple[Line, ...]:
    """Return the results of a period divided, a line for each part; every column adds up."""
    period = period_named(session, code, today)
    days = until(period, today)
    found = figures(session, days, RESULTS)
    return table(session, found.values(), by, days)


def report_paper(session: Session, code: str, today: date, signer_id: int | None = None) -> Paper:
    """Return the report as it would be issued today, number and day still open."""
    facts = report(session, code, today)
    signature = letterheads.signature(session, KIND, today, signer_id)
    symbol = document_numbers.symbol_of(session, KIND, today)
    issue = Issue(symbol, year=today.year, month=today.month)
    return laid_out(session, facts.period, document(session, facts, issue, signature, today))


def report_workbook(session: Session, code: str, today: date) -> BookFile:
    """Return the report's figures, tables and list as an Excel file."""
    facts = report(session, code, today)
    book = workbook(facts, letterheads.commune(session, today))
    return BookFile(file_name(facts.period), book)
