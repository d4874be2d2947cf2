"""Phiếu yêu cầu bổ sung: what an idea's dossier lacks, asked for once and in writing."""

from dataclasses import dataclass
from datetime import date

from app.documents.form import asked, day_left_open, office_head
from app.documents.letter import addressed
from app.documents.letterhead import title
from app.documents.office import Office, Signature
from app.documents.parts import closed, ended, signing_block
from app.documents.sheet import Block, Paragraph, Section, Sheet, body, item
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words

_LINES_TO_WRITE = 3


@dataclass(frozen=True)
class SupplementRequest:
    """What the request says.

    to: the authors; missing: labels of what a full dossier still needs; reason: what the clerk
    wrote when the idea was sent back; with neither, lines are left to write on.
    """

    office: Office
    to: str
    number_text: str
    title: str
    received_on: date
    missing: tuple[str, ...]
    reason: str
    due: date
    contact: str
    dated_on: date | None
    year: int
    signature: Signature
    recipients: tuple[str, ...]


def lay_out(request: SupplementRequest, words: Words = wording) -> Sheet:
    """Return the request; its day is open until it is signed."""
    own = words("supplement_request")
    subject = own.text("subject", number=request.number_text)
    blocks: tuple[Block, ...] = (
        office_head(request.office, day_left_open(request.dated_on, request.year)),
        *title(own.text("title"), subject),
        *addressed(own.text("to"), (request.to,)),
        body(_opening(request, own), before=12),
        *_missing(request, own),
        body(
            own.runs("due", office=request.office.name, due=date_words(request.due)),
        ),
        body(own.runs("once")),
        *_contact(request, own),
        Paragraph(closed(own.text("closing", office=request.office.name)), keep=True),
        signing_block(request.signature, request.recipients, (83, 82)),
    )
    return Sheet(
        title=f"{own.text('name')} {request.number_text}",
        sections=(Section(blocks),),
        author=request.office.name,
        subject=subject,
    )


def _opening(request: SupplementRequest, words: Wording) -> str:
    return words.text(
        "opening",
        office=request.office.name,
        day=date_words(request.received_on),
        title=request.title.rstrip(" ."),
        number=request.number_text,
    )


def _missing(request: SupplementRequest, words: Wording) -> tuple[Block, ...]:
    lacking = list(request.missing)
    if request.reason:
        lacking.append(words.text("reason", reason=request.reason.rstrip(" .")))
    if not lacking:
        return asked(words.text("other"), _LINES_TO_WRITE, 14.0)
    return tuple(item(f"{n}. {text}") for n, text in enumerate(ended(lacking), start=1))


def _contact(request: SupplementRequest, words: Wording) -> tuple[Block, ...]:
    if not request.contact:
        return ()
    return (body(words.runs("contact", office=request.office.name, contact=request.contact)),)
