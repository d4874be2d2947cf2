"""Giấy khen: one page each, whole with a frame of our own or only the fields on printed stock."""

from dataclasses import dataclass, field

from app.documents.certificate_page import framed_page, on_frame
from app.documents.certificate_stock import on_stock
from app.documents.certificate_texts import CertificateTexts
from app.documents.office import Issue, Office, Signature
from app.documents.placed import Placed
from app.documents.sheet import Page, Section, Sheet
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words
from app.rules.numbering import format_number_symbol
from app.rules.printing import CertificateField, CertificateLook, PrintProfile


@dataclass(frozen=True)
class Certificate:
    """Who is praised and for what.

    position: office and unit, or the village; achievement: an idea's title when `is_idea`;
    book_number: in the golden book, none while it is open.
    """

    name: str
    position: str
    achievement: str
    is_idea: bool = True
    book_number: int | None = None


@dataclass(frozen=True)
class Certificates:
    """The certificates of a decision; movement: its name in quotation marks."""

    office: Office
    issue: Issue
    year: int
    movement: str
    signature: Signature
    recipients: tuple[Certificate, ...]
    profile: PrintProfile = field(default_factory=PrintProfile)


def lay_out(certificates: Certificates, words: Words = wording) -> Sheet:
    """Return all certificates, a page each."""
    page = _page(certificates.profile, words)
    return Sheet(
        title=words("certificate").text("sheet_title"),
        sections=tuple(
            Section((), page, _placed(_texts(certificates, each, words), certificates.profile))
            for each in certificates.recipients
        ),
        author=certificates.office.name,
    )


def _page(profile: PrintProfile, words: Words) -> Page:
    if profile.look is CertificateLook.WHOLE:
        return framed_page(profile, words("letterhead").text("motto"))
    return Page(landscape=True)


def _placed(texts: CertificateTexts, profile: PrintProfile) -> tuple[Placed, ...]:
    whole = profile.look is CertificateLook.WHOLE
    return on_frame(texts, profile) if whole else on_stock(texts, profile)


def _texts(facts: Certificates, certificate: Certificate, words: Words) -> CertificateTexts:
    own, head = words("certificate"), words("letterhead")
    return CertificateTexts(
        state=head.text("state"),
        motto=head.text("motto"),
        authority=facts.office.authority.upper(),
        grant=own.text("grant"),
        title=own.text("title"),
        fields={
            CertificateField.NAME: certificate.name,
            CertificateField.POSITION: certificate.position,
            CertificateField.ACHIEVEMENT: _achievement(facts, certificate, own),
            CertificateField.PLACE_AND_DATE: own.text(
                "place_and_date", place=facts.office.place, date=_date(facts.issue, own)
            ),
            CertificateField.SIGNER_TITLE: "\n".join(facts.signature.lines),
            CertificateField.SIGNER_NAME: facts.signature.name,
            **_numbers(facts, certificate, own),
        },
    )


def _achievement(facts: Certificates, certificate: Certificate, own: Wording) -> str:
    achievement = " ".join(certificate.achievement.split()).rstrip(".,;")
    if certificate.is_idea:
        return own.text("with_idea", movement=facts.movement, year=facts.year, idea=achievement)
    return own.text(
        "with_achievement", movement=facts.movement, year=facts.year, achievement=achievement
    )


def _numbers(
    facts: Certificates, certificate: Certificate, own: Wording
) -> dict[CertificateField, str]:
    issue, book = facts.issue, certificate.book_number
    number = (
        format_number_symbol(issue.number, issue.symbol)
        if issue.number is not None
        else own.text("number_open", symbol=issue.symbol)
    )
    date, entry = _date(issue, own), own.text("book_open") if book is None else str(book)
    if facts.profile.look is CertificateLook.WHOLE:
        decision = own.text("decision", number=number, date=date)
        return {
            CertificateField.DECISION: decision,
            CertificateField.BOOK: own.text("book", number=entry),
        }
    return {
        CertificateField.DECISION: own.text("stock_decision", number=number, date=date),
        CertificateField.BOOK: own.text("stock_book", number=entry),
    }


def _date(issue: Issue, own: Wording) -> str:
    if issue.dated_on is not None:
        return date_words(issue.dated_on)
    return own.text("date_open", year=issue.year or "……")
