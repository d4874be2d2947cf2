"""Kiểm tra thể thức trước khi in: the finished file, read as a stranger would (design §10)."""

from pathlib import Path

from app.rules.errors import FileUnreadable
from app.rules.form_errors import DocumentTooLarge, NotWordOrPdf
from app.rules.form_report import FormReport
from app.services.papers import Paper, PaperFormat

_MOST_MEGABYTES = 64


def check_path(path: Path) -> FormReport:
    """Return what is wrong with the form of a file; refuse what is no Word or PDF file."""
    try:
        if path.is_dir():
            raise NotWordOrPdf(name=path.name)
        if path.stat().st_size > _MOST_MEGABYTES * 1024 * 1024:
            raise DocumentTooLarge(name=path.name, limit=f"{_MOST_MEGABYTES} MB")
        data = path.read_bytes()
    except (OSError, ValueError) as trouble:
        raise FileUnreadable(name=str(path)) from trouble
    return check_bytes(data, path.name)


def check_bytes(data: bytes, name: str) -> FormReport:
    """Return what is wrong with the form of a file that is already read."""
    from app.documents.form_check.check import check_file  # noqa: PLC0415 - slow import

    return check_file(data, name)


def check_paper(paper: Paper, kind: PaperFormat = PaperFormat.PDF) -> FormReport:
    """Return what is wrong with the form of a paper of ours, in the format it is saved in."""
    return check_bytes(paper.written(kind), f"{paper.name}.{kind.value}")
