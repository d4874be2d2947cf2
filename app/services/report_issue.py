"""Ban hành báo cáo: number, day, signer, figures with their records, files with their hashes.

What was issued never changes afterwards (design §9): the files are kept as they were written then
and the data file refuses to change them; corrections of old data show as differences instead.
"""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents.office import Issue, Signature
from app.models.attachment import AttachmentContent
from app.models.audit import last_link
from app.models.document import IssuedDocument, IssuedReport, IssuedReportFile
from app.rules.errors import AlreadyIssued, NotFound
from app.rules.period import MOVEMENT_START, Period
from app.rules.report_errors import PeriodBeforeMovement, PeriodToCome
from app.rules.role import Duty
from app.services import attachments, document_numbers, letterheads, snapshots
from app.services.books import ENDING, BookFile
from app.services.document_numbers import DocumentRow
from app.services.issued_figures import Difference, differences, freeze, period_of
from app.services.papers import Paper, PaperFormat
from app.services.report_books import workbook
from app.services.report_document import KIND, document, file_name, laid_out
from app.services.report_facts import collect
from app.services.report_prose import subject
from app.services.reports import period_named
from app.services.steps import step

_EXCEL = ENDING.removeprefix(".")


@dataclass(frozen=True)
class IssueFacts:
    """What is written on a report when it is issued."""

    number: int
    dated_on: date
    signer_id: int | None = None


@dataclass(frozen=True)
class KeptReportFile:
    """A file of an issued report: its format ("docx", "pdf", "xlsx"), name and SHA-256."""

    format: str
    name: str
    sha256: str


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
    cancelled: bool
    files: tuple[KeptReportFile, ...]


@step(Duty.REPORTS, QT_TRANSLATE_NOOP("Label", "Ban hành báo cáo"), final=True)
def issue_report(session: Session, code: str, issue: IssueFacts, now: datetime) -> IssuedRow:
    """Give the report its number, day and signer and freeze it with figures and files for good.

    A period is reported once; after its report was cancelled in the register, once more.
    """
    period = period_named(session, code, now.date())
    _refuse_other_days(period, issue.dated_on)
    if any(not row.cancelled for row in issued_reports(session, period.code)):
        raise AlreadyIssued(what=f"Báo cáo {period.label}")
    signature = letterheads.signature(session, KIND, issue.dated_on, issue.signer_id)
    entry = _registered(session, subject(period), signature, issue, now)
    facts = collect(session, period, issue.dated_on)
    numbered = Issue(entry.symbol, issue.number, issue.dated_on)
    report = document(session, facts, numbered, signature, issue.dated_on)
    book = workbook(facts, letterheads.commune(session, issue.dated_on))
    issued = IssuedReport(
        document_id=entry.id,
        period=period.code,
        label=period.label,
        first_day=period.first,
        last_day=facts.last_day,
        prose=snapshots.dump((report, book)),
        audit_head=last_link(session),
    )
    issued.figures = [freeze(counted) for counted in facts.figures.values()]
    paper = laid_out(session, period, report)
    name = file_name(period)
    issued.files = [
        _kept(session, name, kind.value, paper.written(kind)) for kind in PaperFormat
    ] + [_kept(session, name, _EXCEL, BookFile(name, book).excel())]
    session.add(issued)
    session.flush()
    return _row(session, issued)


def issued_paper(session: Session, report_id: int) -> Paper:
    """Return an issued report exactly as it was issued: its own files, not made again."""
    issued = _issued(session, report_id)
    report, _book = snapshots.load(issued.prose)
    paper = laid_out(session, period_of(session, issued), report)
    kept = {
        PaperFormat(file.format): _content(session, file)
        for file in issued.files
        if file.format != _EXCEL
    }
    return paper.with_files(kept)


def issued_workbook(session: Session, report_id: int) -> BookFile:
    """Return the Excel file of an issued report exactly as it was issued."""
    issued = _issued(session, report_id)
    _report, book = snapshots.load(issued.prose)
    kept = next((_content(session, file) for file in issued.files if file.format == _EXCEL), None)
    return BookFile(file_name(period_of(session, issued)), book, kept)


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
    return document_numbers.suggested_number(session, KIND, today.year)


def _issued(session: Session, report_id: int) -> IssuedReport:
    issued = session.get(IssuedReport, report_id)
    if issued is None:
        raise NotFound(what="báo cáo đã ban hành")
    return issued


def _row(session: Session, issued: IssuedReport) -> IssuedRow:
    line = session.get_one(IssuedDocument, issued.document_id)
    return IssuedRow(
        id=issued.id,
        period=issued.period,
        label=issued.label,
        number_and_symbol=document_numbers.row_of(line).number_and_symbol,
        dated_on=line.dated_on,
        signer_name=line.signer_name,
        changes=len(differences(session, issued)),
        cancelled=line.cancelled_at is not None,
        files=tuple(KeptReportFile(f.format, f.name, f.sha256) for f in issued.files),
    )


def _refuse_other_days(period: Period, dated_on: date) -> None:
    named = period.label[:1].upper() + period.label[1:]
    if period.last < MOVEMENT_START:
        raise PeriodBeforeMovement(period=named, start=MOVEMENT_START)
    if dated_on < period.first:
        raise PeriodToCome(period=named, first=period.first)


def _registered(
    session: Session, about: str, signature: Signature, issue: IssueFacts, now: datetime
) -> DocumentRow:
    new = document_numbers.NewDocument(
        kind=KIND, subject=about, signer_name=signature.name, signer_lines=signature.lines
    )
    entry = document_numbers.register(session, new, issue.dated_on, now)
    return document_numbers.give_number(session, entry.id, issue.number, issue.dated_on)


def _kept(session: Session, name: str, ending: str, data: bytes) -> IssuedReportFile:
    kept = attachments.keep(session, f"{name}.{ending}", data)
    return IssuedReportFile(format=ending, name=kept.name, sha256=kept.sha256)


def _content(session: Session, file: IssuedReportFile) -> bytes:
    return session.get_one(AttachmentContent, file.sha256).content
