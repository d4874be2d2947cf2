"""Văn bản mẫu: the year report is issued, then every paper and list is written into the folder."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from app.basics.progress import Progress, Silent
from app.rules.document import DocumentKind
from app.rules.idea import IdeaState
from app.rules.paper_source import Of, Source
from app.services import (
    books,
    dossier,
    dossier_files,
    exports,
    kept_papers,
    papers,
    receipts,
    report_issue,
    report_words,
)
from app.services.data_file import DataFile
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample
from app.services.report_issue import IssueFacts
from app.services.report_words import ReportWords


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the writing and the issuing of the year report."""
    day = sample.report.dated_on
    yield DemoStep(on_day(day - timedelta(days=1), 14), "Lời báo cáo", _write_words)
    yield DemoStep(on_day(day, 10), "Báo cáo năm", _issue)


def write(data_file: DataFile, book: DemoBook, folder: Path, progress: Progress) -> list[Path]:
    """Write receipts, the papers of the session, the report and the lists; returns the files."""
    writers = (_write_receipts, _write_session, _write_report)
    made: list[Path] = []
    for done, writer in enumerate(writers):
        progress.step(done, len(writers), "Ghi văn bản")
        made += writer(data_file, book, folder)
    return made


def _write_receipts(data_file: DataFile, book: DemoBook, folder: Path) -> list[Path]:
    today = book.sample.report.dated_on
    made = [
        data_file.do(receipts.receipt_paper, book.ideas[number], today)
        for number in _with_receipt(book.sample)
    ]
    return papers.save(made, folder / "phieu-tiep-nhan")


def _write_session(data_file: DataFile, book: DemoBook, folder: Path) -> list[Path]:
    today = book.sample.report.dated_on
    found = data_file.do(dossier.collect, book.session_id, today)
    return dossier_files.write(found, folder / "ho-so-phien-hop", Silent())


def _write_report(data_file: DataFile, book: DemoBook, folder: Path) -> list[Path]:
    paper = data_file.do(report_issue.issued_paper, book.report_id)
    workbook = data_file.do(report_issue.issued_workbook, book.report_id)
    today = book.sample.report.dated_on
    ideas = data_file.do(exports.ideas_workbook, book.sample.period, today)
    lists = [books.save(each, folder) for each in (workbook, ideas)]
    return [*papers.save([paper], folder), *lists]


def _write_words(session: Session, book: DemoBook, now: datetime) -> None:
    words = ReportWords(**book.sample.words)
    report_words.save_words(session, book.sample.period, words, now)


def _issue(session: Session, book: DemoBook, now: datetime) -> None:
    facts = IssueFacts(book.sample.report.number, book.sample.report.dated_on, book.signer_id)
    book.report_id = report_issue.issue_report(session, book.sample.period, facts, now).id
    source = Source(DocumentKind.PERIOD_REPORT, Of.PERIOD, book.sample.period)
    kept_papers.keep_again(session, source, now)


def _with_receipt(sample: Sample) -> tuple[int, ...]:
    """Return the first idea, and the first that had to be completed."""
    sent_back = next(move.number for move in sample.moves if move.to is IdeaState.INCOMPLETE)
    return (1, sent_back)
