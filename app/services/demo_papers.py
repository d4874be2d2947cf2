"""Văn bản mẫu: the year report is issued, then every paper and list is written into the folder."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from app.basics.progress import Progress
from app.rules.idea import IdeaState
from app.services import books, exports, papers, receipts, report_words, reports
from app.services.data_file import DataFile
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample
from app.services.report_words import ReportWords
from app.services.reports import IssueFacts


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the writing and the issuing of the year report."""
    day = sample.report.dated_on
    yield DemoStep(on_day(day - timedelta(days=1), 14), "Lời báo cáo", _write_words)
    yield DemoStep(on_day(day, 10), "Báo cáo năm", _issue)


def write(data_file: DataFile, book: DemoBook, folder: Path, progress: Progress) -> list[Path]:
    """Write the report, the receipts and the list of ideas; returns the files."""
    today = book.sample.report.dated_on
    progress.step(0, 2, "Phiếu tiếp nhận")
    made = papers.save(
        [
            data_file.do(receipts.receipt_paper, book.ideas[number], today)
            for number in _with_receipt(book.sample)
        ],
        folder / "phieu-tiep-nhan",
    )
    progress.step(1, 2, "Báo cáo năm")
    made += papers.save([data_file.do(reports.issued_paper, book.report_id)], folder)
    made.append(books.save(data_file.do(reports.issued_workbook, book.report_id), folder))
    made.append(books.save(data_file.do(exports.ideas_workbook, book.sample.period, today), folder))
    return made


def _write_words(session: Session, book: DemoBook, now: datetime) -> None:
    words = ReportWords(**book.sample.words)
    report_words.save_words(session, book.sample.period, words, now)


def _issue(session: Session, book: DemoBook, now: datetime) -> None:
    facts = IssueFacts(book.sample.report.number, book.sample.report.dated_on, book.signer_id)
    book.report_id = reports.issue_report(session, book.sample.period, facts, now).id


def _with_receipt(sample: Sample) -> tuple[int, ...]:
    """Return the first idea, and the first that had to be completed."""
    sent_back = next(move.number for move in sample.moves if move.to is IdeaState.INCOMPLETE)
    return (1, sent_back)
