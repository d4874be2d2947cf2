"""Giấy xác nhận áp dụng: a unit confirms that it applies an idea and with what effect."""

from dataclasses import dataclass
from datetime import date

from app.documents.form import day_left_open, office_head
from app.documents.letter import addressed
from app.documents.letterhead import title
from app.documents.office import Office
from app.documents.parts import closed
from app.documents.sheet import (
    BODY_SIZE,
    PORTRAIT,
    BlankLines,
    Block,
    Columns,
    Paragraph,
    Section,
    Sheet,
    body,
    line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words

_SIGNATURE_SPACE = 60.0
_LINES_TO_WRITE = 2
_DOTTED = "……………………"


@dataclass(frozen=True)
class AdoptionConfirmation:
    """What the unit confirms; what is empty leaves lines to write on.

    office: the unit that applies the idea; to: whom it tells; signer_title may be empty.
    """

    office: Office
    to: str
    number_text: str
    idea: str
    authors: str
    applied_from: date | None
    effect: str
    measured: str
    spread: str
    signer_title: str
    signer_name: str
    dated_on: date | None
    year: int


def lay_out(paper: AdoptionConfirmation, words: Words = wording) -> Sheet:
    """Return the confirmation."""
    own = words("adoption_confirmation")
    subject = own.text("subject")
    blocks: tuple[Block, ...] = (
        office_head(paper.office, day_left_open(paper.dated_on, paper.year)),
        *title(own.text("title"), subject),
        *addressed(own.text("to"), (paper.to,)),
        body(own.text("opening", unit=paper.office.name or _DOTTED), keep=True, before=12),
        *_what(paper, own),
        *_effect(paper, own),
        *_side(own.text("measured"), paper.measured),
        *_side(own.text("spread"), paper.spread),
        Paragraph(closed(own.runs("conclusion")), keep=True),
        _signature(paper, own),
    )
    return Sheet(
        title=f"{own.text('name')} {paper.number_text}",
        sections=(Section(blocks),),
        author=paper.office.name,
        subject=paper.idea,
    )


def _what(paper: AdoptionConfirmation, words: Wording) -> tuple[Block, ...]:
    began = date_words(paper.applied_from) if paper.applied_from else words.text("blank_day")
    return (
        body(words.runs("idea", idea=paper.idea.rstrip(" ."), number=paper.number_text)),
        body(words.runs("authors", authors=paper.authors)),
        body(words.runs("applied", day=began)),
    )


def _effect(paper: AdoptionConfirmation, words: Wording) -> tuple[Block, ...]:
    if paper.effect:
        return _side(words.text("effect"), paper.effect)
    return (
        body(words.text("effects"), keep=True),
        *_side(words.text("economic"), ""),
        *_side(words.text("social"), ""),
    )


def _side(label: str, text: str) -> tuple[Block, ...]:
    """Return a side of the confirmation, or lines to write it on."""
    if text.strip():
        return (body(f"{label}: {' '.join(text.split()).rstrip('.')}."),)
    lines = (BlankLines(1, BODY_SIZE) for _ in range(_LINES_TO_WRITE))
    return (body(f"{label}:", keep=True), *lines)


def _signature(paper: AdoptionConfirmation, words: Wording) -> Columns:
    signer = [line((paper.signer_title or words.text("signer")).upper(), bold=True)]
    signer.append(line(words.text("sign"), 13, italic=True))
    if paper.signer_name:
        signer.append(line(paper.signer_name, bold=True, before=_SIGNATURE_SPACE))
    return Columns(((), tuple(signer)), (78, PORTRAIT.width - 78), before=14)
