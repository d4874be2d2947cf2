"""Phiếu tiếp nhận: one A4 in two parts, the proposer's and the counterfoil the office keeps."""

from dataclasses import dataclass
from datetime import date

from app.documents.letterhead import letterhead, title
from app.documents.office import Issue, Office
from app.documents.parts import labelled, two_signatures
from app.documents.sheet import (
    Align,
    Block,
    CellBlock,
    Columns,
    CutLine,
    Page,
    Paragraph,
    QrCode,
    Role,
    Section,
    Sheet,
    Text,
    left_line,
    line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.dates import short_date
from app.rules.money import padded

_PAGE = Page(top=20, bottom=20, left=30, right=15)
_SIZES = (13.0, 12.0)  # of the proposer's part; the counterfoil is a point smaller
_LONG = 420  # letters of title and proposers from which the smaller size keeps one page
_SIGNATURE_SPACE = 46.0
_NAMED = 3  # proposers on the counterfoil
_QR = 26.0


@dataclass(frozen=True)
class IdeaReceipt:
    """What the receipt of an idea says.

    number_text: the idea's number, also in the QR code; missing: what is still to be handed in;
    source and publication: as labels; receiver: the clerk, may be empty.
    """

    office: Office
    number_text: str
    title: str
    proposers: tuple[str, ...]
    proposer_contact: str
    unit: str
    field: str
    source: str
    publication: str
    received_on: date
    answer_due: date | None
    missing: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    receiver: str = ""


def lay_out(receipt: IdeaReceipt, words: Words = wording) -> Sheet:
    """Return both parts on one page, with a line to cut along between them."""
    own = words("idea_receipt")
    name = own.text("title")
    return Sheet(
        title=f"{name} {receipt.number_text}",
        sections=(
            Section(
                (*_for_proposer(receipt, own), CutLine(before=18), *_counterfoil(receipt, own)),
                _PAGE,
            ),
        ),
        author=receipt.office.name,
        subject=receipt.title,
    )


def _for_proposer(receipt: IdeaReceipt, words: Wording) -> tuple[Block, ...]:
    issue = Issue("", dated_on=receipt.received_on)
    head = letterhead(receipt.office, issue)
    return (
        Columns((head.cells[0][:-1], head.cells[1]), head.widths),
        *title(words.text("title")),
        line(words.text("number", number=receipt.number_text), 13, bold=True),
        *_answers(receipt, words, _size(receipt)),
        _due(receipt, words),
        Paragraph(
            words.runs("notice", office=receipt.office.name),
            role=Role.LINE,
            size=11,
            indent=0,
            before=4,
            line=1.0,
        ),
        _sign(receipt, words),
    )


def _size(receipt: IdeaReceipt) -> float:
    letters = len(receipt.title) + sum(map(len, receipt.proposers))
    return _SIZES[letters > _LONG]


def _answers(receipt: IdeaReceipt, words: Wording, size: float) -> tuple[Paragraph, ...]:
    answers: list[tuple[str, Text]] = [
        ("idea", receipt.title),
        ("proposers", "; ".join(receipt.proposers)),
        ("contact", receipt.proposer_contact),
        ("unit", receipt.unit),
        ("field", receipt.field),
        ("source", receipt.source),
        ("publication", receipt.publication),
        ("attachments", "; ".join(receipt.attachments)),
        ("missing", "; ".join(receipt.missing) or words.text("complete")),
    ]
    return tuple(labelled(words.text(key), answer, size) for key, answer in answers if answer)


def _due(receipt: IdeaReceipt, words: Wording) -> Paragraph:
    due = receipt.answer_due
    answer = words.text("due_open") if due is None else short_date(due)
    return labelled(words.text("due"), answer, _size(receipt))


def _sign(receipt: IdeaReceipt, words: Wording) -> Columns:
    left, right = words.texts("signers")
    proposer = receipt.proposers[0] if receipt.proposers else ""
    return two_signatures(
        (left, proposer), (right, receipt.receiver), (82.5, 82.5), _SIGNATURE_SPACE
    )


def _counterfoil(receipt: IdeaReceipt, words: Wording) -> tuple[Block, ...]:
    small = _size(receipt) - 1
    code = QrCode(receipt.number_text, _QR, words.text("qr", number=receipt.number_text))
    told: tuple[CellBlock, ...] = (
        line(words.text("counterfoil"), 13, bold=True, align=Align.LEFT),
        labelled(words.text("number_label"), receipt.number_text, small),
        labelled(words.text("idea"), receipt.title, small),
        labelled(words.text("proposers"), _first_proposers(receipt, words), small),
        labelled(words.text("received"), short_date(receipt.received_on), small),
        *_counterfoil_due(receipt, words, small),
        left_line(words.text("returned"), small, before=6),
    )
    return (Columns(((code,), told), (_QR + 8, _PAGE.width - _QR - 8), before=8),)


def _first_proposers(receipt: IdeaReceipt, words: Wording) -> str:
    """The counterfoil names who comes first; all stand on the proposer's part."""
    first, others = receipt.proposers[:_NAMED], len(receipt.proposers) - _NAMED
    named = "; ".join(first)
    return words.text("and_others", first=named, count=padded(others)) if others > 0 else named


def _counterfoil_due(receipt: IdeaReceipt, words: Wording, small: float) -> tuple[Paragraph, ...]:
    if receipt.answer_due is None:
        return ()
    return (labelled(words.text("due"), short_date(receipt.answer_due), small),)
