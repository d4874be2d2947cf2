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
from app.services.report_annexes import annexes
from app.services.report_facts import ReportFacts
from app.services.report_prose import sections, subject
from app.services.report_sentences import prose, span_words

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
        opening=_opening(facts, office.name, on),
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


def _opening(facts: ReportFacts, office: str, on: date) -> str:
    """Return the first sentence with the days that were counted, if any were."""
    period, sentences = facts.period, prose()
    first, last = max(period.first, MOVEMENT_START), facts.last_day
    name = "opening"
    if period.first > on or last < MOVEMENT_START:
        name = "opening_early" if period.first > on else "opening_before"
        first, last = period.first, period.last
    return sentences.text(
        name,
        office=office,
        label=span_words(period),
        first=short_date(first),
        last=short_date(last),
    )
