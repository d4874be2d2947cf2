"""Sổ đăng ký văn bản đi: the register of a year as a paper and as an Excel file."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents import document_register as printed
from app.documents.document_register import DocumentRegister, RegisteredDocument, SeriesPart
from app.rules.document import Series
from app.rules.outgoing import LINE_STATE_LABELS, LineState, series_label
from app.rules.period import parse
from app.services import document_register, letterheads, settings, wordings
from app.services.books import BookFile
from app.services.document_register import RegisterLine
from app.services.papers import Paper

_ORDER = [series.value for series in Series]


def register_paper(session: Session, code: str, today: date) -> Paper:
    """Return the printed register of a year; drafts without number are not in it yet."""
    facts = _facts(session, _year(session, code, today), today, drafts=False)
    sheet = printed.lay_out(facts, wordings.of_office(session))
    return Paper(f"so-van-ban-di-{facts.year}", sheet.title, sheet)


def register_workbook(session: Session, year: int, today: date) -> BookFile:
    """Return the register of a year as an Excel file, drafts included, with their state."""
    facts = _facts(session, year, today, drafts=True)
    book = printed.workbook(facts, wordings.of_office(session))
    return BookFile(f"so-van-ban-di-{year}", book)


def _year(session: Session, code: str, today: date) -> int:
    return parse(code, settings.calendar(session, today)).last.year


def _facts(session: Session, year: int, today: date, *, drafts: bool) -> DocumentRegister:
    parts: dict[str, list[RegisterLine]] = {}
    for each in document_register.lines_of_year(session, year):
        if drafts or each.number is not None:
            parts.setdefault(each.series, []).append(each)
    return DocumentRegister(
        office=letterheads.commune(session, min(today, date(year, 12, 31))),
        year=year,
        parts=tuple(
            SeriesPart(series_label(series), tuple(map(_document, sorted(lines, key=_in_order))))
            for series, lines in sorted(parts.items(), key=lambda part: _place(part[0]))
        ),
    )


def _document(each: RegisterLine) -> RegisteredDocument:
    return RegisteredDocument(
        number_text=each.number_and_symbol.strip(),
        dated_on=each.dated_on,
        type_name=each.type_name,
        subject=each.subject,
        signer=each.signer_name,
        recipients=each.recipients,
        keeper=each.keeper,
        copies=each.copies,
        sent_on=each.sent_on,
        note=each.note,
        reserved=each.state is LineState.RESERVED,
        cancelled=each.cancel_reason,
        state=LINE_STATE_LABELS[each.state],
    )


def _in_order(each: RegisterLine) -> tuple[bool, int, int]:
    return (each.number is None, each.number or 0, each.id)


def _place(series: str) -> tuple[int, str]:
    return (_ORDER.index(series) if series in _ORDER else len(_ORDER), series)
