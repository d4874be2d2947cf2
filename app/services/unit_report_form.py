"""Lập biểu mẫu báo cáo: one workbook for all units, or one for each."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from app.basics.progress import Progress
from app.basics.text import file_words
from app.documents.files import replace_file
from app.rules.dates import short_date
from app.rules.duty_errors import NobodyReports
from app.rules.unit_report_form import FormCode, ReportForm
from app.services import letterheads, unit_reports
from app.services.unit_reports import ReportLine

ENDING = ".xlsx"


@dataclass(frozen=True)
class FormFile:
    """A workbook to be written: its name without a folder, what it says."""

    name: str
    form: ReportForm


def form_for_all(session: Session, code: str, today: date) -> FormFile:
    """Return one workbook in which every unit chooses its own name."""
    lines = _lines(session, code, today)
    form = _form(session, lines[0], today, FormCode(code, None), "")
    names = tuple(line.unit for line in lines)
    whole = ReportForm(form.office, form.period, form.due, form.code, "", names)
    return FormFile(f"bieu-bao-cao-{code.lower()}{ENDING}", whole)


def forms_for_each(session: Session, code: str, today: date) -> list[FormFile]:
    """Return a workbook for each unit that has not reported yet, its name filled in."""
    return [
        FormFile(
            f"bieu-bao-cao-{code.lower()}-{file_words(line.unit)}-{line.unit_id}{ENDING}",
            _form(session, line, today, FormCode(code, line.unit_id), line.unit),
        )
        for line in _lines(session, code, today)
        if line.received_on is None
    ]


def write_into(files: list[FormFile], folder: Path, progress: Progress) -> list[Path]:
    """Write the workbooks into a folder; three hundred take some seconds."""
    for done, file in enumerate(files):
        progress.step(done, len(files), file.name)
        replace_file(folder / file.name, _written(file.form))
    return [folder / file.name for file in files]


def _lines(session: Session, code: str, today: date) -> list[ReportLine]:
    lines = unit_reports.lines(session, code, today)
    if not lines:
        raise NobodyReports(period=unit_reports.period_of(session, code, today).label)
    return lines


def _form(session: Session, line: ReportLine, today: date, code: FormCode, unit: str) -> ReportForm:
    office = letterheads.commune(session, today).name
    return ReportForm(office, line.period.label, short_date(line.due_on), code, unit)


def _written(form: ReportForm) -> bytes:
    from app.documents import unit_report_book  # noqa: PLC0415 - slow import

    return unit_report_book.write(form)
