"""Báo cáo kết quả phong trào: looked at, written, issued, and what changed since (design §9)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents import period_report
from app.documents.office import Issue, Signature
from app.documents.period_report import PeriodReport
from app.models.document import IssuedDocument, IssuedReport
from app.rules.dates import short_date
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import AlreadyIssued, NotFound
from app.rules.paper_source import Of, Source
from app.rules.period import MOVEMENT_START, Period, parse
from app.services import (
    document_numbers,
    letterheads,
    report_words,
    settings,
    snapshots,
    wordings,
)
from app.services.books import BookFile
from app.services.document_numbers import DocumentRow
from app.services.issued_figures import Difference, differences, freeze, period_of
from app.services.papers import Paper
from app.services.period_figures import PeriodFigures, compared
from app.services.report_books import workbook
from app.services.report_facts import ReportFacts, collect
from app.services.report_prose import annexes, prose, sections, span_words, subject

_KIND = DocumentKind.PERIOD_REPORT


@dataclass(frozen=True)
class IssueFacts:
    """What is written on a report when it is issued."""

    number: int
    dated_on: date
    signer_id: int | None = None


@dataclass(frozen=True)
class IssuedRow:
    """An issued report as lists show it."""

    id: int
    period: str
    label: str
    number_and_symbol: str
    dated_on: date | None
    signer_name: str
    changes: int


def period_named(session: Session, code: str, today: date) -> Period:
    """Return the period with this code, cut as the office's calendar says."""
    return parse(code, settings.calendar(session, today))


def report(session: Session, code: str, today: date) -> ReportFacts:
    """Return everything a report on a period says in figures."""
    return collect(session, period_named(session, code, today), today)


def period_figures(session: Session, code: str, today: date) -> PeriodFigures:
    """Return the figures of a period beside those it is compared with, for the screen."""
    return compared(session, period_named(session, code, today), today)


def report_paper(session: Session, code: str, today: date, signer_id: int | None = None) -> Paper:
    """Return the report as it would be issued today, number and day still open."""
    period = period_named(session, code, today)
    signature = letterheads.signature(session, _KIND, today, signer_id)
    symbol = document_numbers.symbol_of(session, _KIND, today)
    issue = Issue(symbol, year=today.year, month=today.month)
    facts = collect(session, period, today)
    return _laid_out(session, period, _document(session, facts, issue, signature, today))


def issued_paper(session: Session, report_id: int) -> Paper:
    """Return an issued report exactly as it was issued."""
    issued = _issued(session, report_id)
    document, _book = snapshots.load(issued.prose)
    return _laid_out(session, period_of(session, issued), document)


def report_workbook(session: Session, code: str, today: date) -> BookFile:
    """Return the report's figures, tables and list as an Excel file."""
    facts = report(session, code, today)
    book = workbook(facts, letterheads.commune(session, today))
    return BookFile(_file_name(facts.period), book)


def issued_workbook(session: Session, report_id: int) -> BookFile:
    """Return the Excel file of an issued report exactly as it was issued."""
    issued = _issued(session, report_id)
    _document, book = snapshots.load(issued.prose)
    return BookFile(_file_name(period_of(session, issued)), book)


def issue_report(session: Session, code: str, issue: IssueFacts, now: datetime) -> IssuedRow:
    """Give the report its number, day and signer and freeze it with its figures for good."""
    period = period_named(session, code, now.date())
    if issued_reports(session, period.code):
        raise AlreadyIssued(what=f"Báo cáo {period.label}")
    signature = letterheads.signature(session, _KIND, issue.dated_on, issue.signer_id)
    entry = _registered(session, subject(period), signature, issue, now)
    facts = collect(session, period, issue.dated_on)
    numbered = Issue(entry.symbol, issue.number, issue.dated_on)
    issued = IssuedReport(
        document_id=entry.id,
        period=period.code,
        label=period.label,
        first_day=period.first,
        last_day=period.last,
        prose=snapshots.dump(
            (
                _document(session, facts, numbered, signature, issue.dated_on),
                workbook(facts, letterheads.commune(session, issue.dated_on)),
            )
        ),
    )
    issued.figures = [freeze(counted) for counted in facts.figures.values()]
    session.add(issued)
    session.flush()
    return _row(session, issued)


def issued_reports(session: Session, code: str | None = None) -> list[IssuedRow]:
    """Return the issued reports, all or those of one period, newest first."""
    query = select(IssuedReport).order_by(IssuedReport.id.desc())
    if code is not None:
        query = query.where(IssuedReport.period == code)
    return [_row(session, issued) for issued in session.scalars(query)]


def since_issue(session: Session, report_id: int) -> list[Difference]:
    """Return what is counted differently today than when the report was issued."""
    return differences(session, _issued(session, report_id))


def suggested_number(session: Session, today: date) -> int:
    """Return the next free number of the series of reports."""
    return document_numbers.suggested_number(session, _KIND, today.year)


def _issued(session: Session, report_id: int) -> IssuedReport:
    issued = session.get(IssuedReport, report_id)
    if issued is None:
        raise NotFound(what="báo cáo đã ban hành")
    return issued


def _row(session: Session, issued: IssuedReport) -> IssuedRow:
    document = session.get_one(IssuedDocument, issued.document_id)
    return IssuedRow(
        id=issued.id,
        period=issued.period,
        label=issued.label,
        number_and_symbol=document_numbers.row_of(document).number_and_symbol,
        dated_on=document.dated_on,
        signer_name=document.signer_name,
        changes=len(differences(session, issued)),
    )


def _registered(
    session: Session, about: str, signature: Signature, issue: IssueFacts, now: datetime
) -> DocumentRow:
    new = document_numbers.NewDocument(
        kind=_KIND, subject=about, signer_name=signature.name, signer_lines=signature.lines
    )
    entry = document_numbers.register(session, new, issue.dated_on, now)
    return document_numbers.give_number(session, entry.id, issue.number, issue.dated_on)


def _document(
    session: Session, facts: ReportFacts, issue: Issue, signature: Signature, on: date
) -> PeriodReport:
    period, sentences = facts.period, prose()
    office, span = letterheads.commune(session, on), span_words(period)
    words = report_words.load_words(session, period.code)
    return PeriodReport(
        office=office,
        issue=issue,
        subject=subject(period),
        to="",
        bases=settings.legal_bases(session, _KIND, on),
        opening=sentences.text(
            "opening",
            office=office.name,
            label=span,
            first=short_date(max(period.first, MOVEMENT_START)),
            last=short_date(facts.last_day),
        ),
        sections=sections(facts, words),
        closing=sentences.text("closing", office=office.name, label=span),
        signature=signature,
        recipients=sentences.texts("recipients", unit=office.unit_abbreviation),
        annexes=annexes(facts),
    )


def _laid_out(session: Session, period: Period, document: PeriodReport) -> Paper:
    title = f"{DOCUMENT_TYPES[_KIND].title} {period.label}"
    return Paper(
        _file_name(period),
        title,
        period_report.lay_out(document, wordings.of_office(session)),
        source=Source(_KIND, Of.PERIOD, period.code),
    )


def _file_name(period: Period) -> str:
    return f"bao-cao-{period.code.lower().replace('..', '_')}"
