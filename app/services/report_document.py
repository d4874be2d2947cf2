"""Báo cáo trên giấy: the facts of a period put into the office's outline, head and foot."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents import period_report
from app.documents.office import Issue, Signature
from app.documents.period_report import PeriodReport
from app.rules.dates import short_date
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.paper_source import Of, Source
from app.rules.period import MOVEMENT_START, Period
from app.services import letterheads, report_words, settings, wordings
from app.services.papers import Paper
from app.services.report_facts import ReportFacts
from app.services.report_prose import annexes, prose, sections, span_words, subject

KIND = DocumentKind.PERIOD_REPORT


def document(
    session: Session, facts: ReportFacts, issue: Issue, signature: Signature, on: date
) -> PeriodReport:
    """Return what the report says, ready to be laid out."""
    period, sentences = facts.period, prose()
    office, span = letterheads.commune(session, on), span_words(period)
    words = report_words.spoken(report_words.load_words(session, period.code), facts)
    return PeriodReport(
        office=office,
        issue=issue,
        subject=subject(period),
        to="",
        bases=settings.legal_bases(session, KIND, on),
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


def laid_out(session: Session, period: Period, document: PeriodReport) -> Paper:
    """Return the report as a paper."""
    title = f"{DOCUMENT_TYPES[KIND].title} {period.label}"
    return Paper(
        file_name(period),
        title,
        period_report.lay_out(document, wordings.of_office(session)),
        source=Source(KIND, Of.PERIOD, period.code),
    )


def file_name(period: Period) -> str:
    """Return the name of the report's files, without ending."""
    return f"bao-cao-{period.code.lower().replace('..', '_')}"
