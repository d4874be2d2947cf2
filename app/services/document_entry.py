"""Ghi sổ văn bản đi: numbers kept, documents entered, numbered, corrected and cancelled."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.award import Award, AwardDecision
from app.models.document import IssuedDocument
from app.rules.document import DocumentKind
from app.rules.errors import InvalidForm, NumberTaken, ReasonNeeded, say
from app.rules.money import padded
from app.rules.numbering import check_number, format_number_symbol
from app.rules.outgoing import check_issue_day, series_of
from app.rules.register_errors import DocumentCancelled, DocumentElsewhere, DocumentRests
from app.rules.role import Duty
from app.rules.saying import Said
from app.services import document_numbers, settings
from app.services.document_register import RegisterLine, get_entry, line_of, next_in
from app.services.steps import step

MOST_AT_ONCE = 50
_MOST_COPIES = 9999
_OWN_PLACE = {
    DocumentKind.AWARD_DECISION: "Khen thưởng",
    DocumentKind.PERIOD_REPORT: "Báo cáo",
}


@dataclass(frozen=True)
class Reservation:
    """Numbers to keep for documents to come; number: the first one, None for the next free."""

    symbol: str
    year: int
    purpose: str
    count: int = 1
    number: int | None = None


@dataclass(frozen=True)
class LineFacts:
    """What the clerk writes into the columns of a line."""

    subject: str
    signer_name: str = ""
    recipients: str = ""
    keeper: str = ""
    copies: int | None = None
    sent_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class OtherDocument:
    """A document that was not made by the program; without a number it is entered as a draft."""

    symbol: str
    type_name: str
    facts: LineFacts
    number: int | None
    dated_on: date | None


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Giữ số văn bản"), final=True)
def reserve(session: Session, wanted: Reservation, now: datetime) -> tuple[RegisterLine, ...]:
    """Keep one or several numbers in a row; each has its line with what it is kept for."""
    symbol, purpose = tidy(wanted.symbol), tidy(wanted.purpose)
    _check_words({"symbol": symbol, "purpose": purpose})
    if not 1 <= wanted.count <= MOST_AT_ONCE:
        many = QT_TRANSLATE_NOOP("Form", "Mỗi lần giữ được từ 1 đến {most} số.")
        raise InvalidForm({"count": say(many, most=MOST_AT_ONCE)})
    series = series_of(symbol)
    first = wanted.number or next_in(session, series, wanted.year)
    made: list[IssuedDocument] = []
    for number in range(first, first + wanted.count):
        _check_free(session, series, wanted.year, number)
        entry = _new(session, series, wanted.year, symbol, purpose, now)
        entry.number, entry.reserved = number, True
        session.add(entry)
        session.flush()
        made.append(entry)
    return tuple(line_of(session, entry) for entry in made)


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Ghi văn bản vào sổ"), final=True)
def enter_other(session: Session, other: OtherDocument, now: datetime) -> RegisterLine:
    """Enter a document made elsewhere; a number kept for it is taken up."""
    symbol, today = tidy(other.symbol), now.date()
    _check_words({"symbol": symbol, "subject": tidy(other.facts.subject)})
    if other.number is not None:
        check_issue_day(other.dated_on, today, range(today.year - 10, today.year + 1))
    year = other.dated_on.year if other.dated_on else today.year
    entry = _new(session, series_of(symbol), year, symbol, "", now)
    entry.type_name = tidy(other.type_name)
    _write(entry, other.facts)
    if other.number is not None and other.dated_on is not None:
        document_numbers.take_reserved(session, entry.series, year, other.number)
        _check_free(session, entry.series, year, other.number)
        entry.number, entry.dated_on = other.number, other.dated_on
    session.add(entry)
    session.flush()
    return line_of(session, entry)


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Cấp số văn bản"), final=True)
def give(
    session: Session, document_id: int, number: int, dated_on: date | None, today: date
) -> RegisterLine:
    """Write number and day after the signature, or put them right while nothing rests on them."""
    entry = get_entry(session, document_id)
    _check_can_change(session, entry)
    had_number = entry.number is not None and not entry.reserved
    last = entry.year if had_number or entry.reserved else today.year
    day = check_issue_day(dated_on, today, range(entry.year, last + 1))
    if (entry.number, entry.dated_on) != (number, day):
        _check_nothing_rests(session, entry)
    document_numbers.give_number(session, document_id, number, day)
    return line_of(session, entry)


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Sửa dòng sổ văn bản"))
def change(session: Session, document_id: int, facts: LineFacts) -> RegisterLine:
    """Write what a line says besides number and day; an issued document keeps its subject."""
    entry = get_entry(session, document_id)
    if entry.cancelled_at is not None:
        raise DocumentCancelled
    _check_words({"subject": tidy(facts.subject)})
    _write(entry, facts)
    session.flush()
    return line_of(session, entry)


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Hủy số văn bản"), final=True)
def cancel(session: Session, document_id: int, reason: str, now: datetime) -> RegisterLine:
    """Cancel a line; its number stays its own and never comes back.

    An issued report is cancelled here too: its files and figures stay, the period is free again.
    """
    entry = get_entry(session, document_id)
    if not reason.strip():
        raise ReasonNeeded(step="Hủy văn bản")
    if entry.kind is not DocumentKind.PERIOD_REPORT or entry.cancelled_at is not None:
        _check_can_change(session, entry)
    _check_nothing_rests(session, entry)
    entry.cancelled_at, entry.cancel_reason = now, tidy_block(reason)
    session.flush()
    return line_of(session, entry)


def resting_on(session: Session, entry: IssuedDocument) -> str:
    """Return which issued document names this one by number and day; nothing if none does."""
    if entry.number is None or entry.reserved:
        return ""
    if entry.kind in {DocumentKind.MINUTES, DocumentKind.SUBMISSION}:
        decision = session.scalar(
            select(IssuedDocument)
            .join(AwardDecision)
            .where(AwardDecision.session_id == entry.session_id, IssuedDocument.number.is_not(None))
            .limit(1)
        )
        if decision is not None:
            return f"Quyết định số {format_number_symbol(decision.number, decision.symbol)}"
    if session.scalar(select(Award.id).where(Award.revocation_id == entry.id).limit(1)):
        return "Việc thu hồi khen thưởng"
    return ""


def _check_can_change(session: Session, entry: IssuedDocument) -> None:
    if entry.cancelled_at is not None:
        raise DocumentCancelled
    if entry.kind in _OWN_PLACE and _is_worked_on_elsewhere(session, entry):
        raise DocumentElsewhere(place=_OWN_PLACE[entry.kind])


def _is_worked_on_elsewhere(session: Session, entry: IssuedDocument) -> bool:
    line = line_of(session, entry)
    return line.source is not None


def _check_nothing_rests(session: Session, entry: IssuedDocument) -> None:
    what = resting_on(session, entry)
    if what:
        number = format_number_symbol(entry.number, entry.symbol)
        raise DocumentRests(number=number, what=what)


def _check_free(session: Session, series: str, year: int, number: int) -> None:
    taken = session.scalar(
        select(IssuedDocument.id).where(
            IssuedDocument.series == series,
            IssuedDocument.year == year,
            IssuedDocument.number == number,
        )
    )
    check_number(number, (), year)
    if taken is not None:
        raise NumberTaken(number=padded(number), year=year)


def _check_words(given: dict[str, str]) -> None:
    said: dict[str, Said] = {
        "symbol": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ký hiệu, ví dụ QĐ-UBND.")),
        "subject": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi trích yếu nội dung.")),
        "purpose": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi số này giữ cho việc gì.")),
    }
    wrong = {name: said[name] for name, text in given.items() if not text}
    if wrong:
        raise InvalidForm(wrong)


def _new(
    session: Session, series: str, year: int, symbol: str, subject: str, now: datetime
) -> IssuedDocument:
    return IssuedDocument(
        kind=DocumentKind.OTHER,
        series=series,
        year=year,
        symbol=symbol,
        subject=subject,
        made_at=now,
        made_by=settings.clerk(session, now.date()),
    )


def _write(entry: IssuedDocument, facts: LineFacts) -> None:
    if facts.copies is not None and not 0 <= facts.copies <= _MOST_COPIES:
        few = QT_TRANSLATE_NOOP("Form", "Số lượng bản từ 0 đến {most}.")
        raise InvalidForm({"copies": say(few, most=_MOST_COPIES)})
    entry.subject = tidy(facts.subject)
    entry.signer_name = tidy(facts.signer_name)
    entry.recipients = tidy_block(facts.recipients)
    entry.keeper, entry.note = tidy(facts.keeper), tidy(facts.note)
    entry.copies, entry.sent_on = facts.copies, facts.sent_on
