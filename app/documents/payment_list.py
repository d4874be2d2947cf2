"""Danh sách ký nhận tiền thưởng: who gets how much by a decision, each signing for it."""

from dataclasses import dataclass

from app.documents.letterhead import letterhead, title
from app.documents.office import Office
from app.documents.parts import signatures
from app.documents.sheet import (
    Align,
    Block,
    Column,
    Paragraph,
    Row,
    Section,
    Sheet,
    Table,
    left_line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.award import RECIPIENT_ORDER, RecipientKind
from app.rules.money import amount_in_words, format_number, padded

_SIZE = 13.0
_ROW_HEIGHT = 14.0  # mm; room for a signature
_WIDTHS = (10.0, 42.0, 39.0, 24.0, 28.0, 22.0)
_ALIGNS = (Align.CENTER, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT)
_BEFORE_AMOUNT = 3


@dataclass(frozen=True)
class Payee:
    """Someone who is paid; amount in đồng; revoked_on: the day in words, empty if it stands."""

    name: str
    kind: RecipientKind
    position: str
    amount: int
    revoked_on: str = ""


@dataclass(frozen=True)
class PaymentList:
    """What the list says; decision: number and day in words; chief: title lines, then the name."""

    office: Office
    decision: str
    fund: str
    payees: tuple[Payee, ...]
    chief: tuple[str, ...]

    @property
    def total(self) -> int:
        """What is paid, without what was revoked, in đồng."""
        return sum(payee.amount for payee in self.payees if not payee.revoked_on)


def lay_out(payment: PaymentList, words: Words = wording) -> Sheet:
    """Return the list with its total in words and three signatures."""
    own = words("payment_list")
    subject = own.text("subject", decision=payment.decision)
    blocks: tuple[Block, ...] = (
        letterhead(payment.office),
        *title(own.text("title"), subject),
        left_line(own.runs("fund", fund=payment.fund), _SIZE, before=6),
        _table(payment, own),
        Paragraph(
            own.runs("sum", words=amount_in_words(payment.total)), size=_SIZE, indent=0, keep=True
        ),
        signatures(
            (
                ((own.text("maker"),), ""),
                ((own.text("accountant"),), ""),
                (payment.chief[:-1], payment.chief[-1]),
            ),
            (48.0, 48.0, 69.0),
            _SIZE,
        ),
    )
    return Sheet(
        title=f"{own.text('name')} - {payment.decision}",
        sections=(Section(blocks),),
        author=payment.office.name,
        subject=subject,
    )


def _table(payment: PaymentList, words: Wording) -> Table:
    columns = tuple(
        Column(name, width, align)
        for name, width, align in zip(words.texts("columns"), _WIDTHS, _ALIGNS, strict=True)
    )
    ordered = [p for kind in RECIPIENT_ORDER for p in payment.payees if p.kind is kind]
    rows = tuple(_row(n, payee, words) for n, payee in enumerate(ordered, 1))
    standing = sum(not payee.revoked_on for payee in ordered)
    label = words.text("total", count=padded(standing))
    total = Row((label, format_number(payment.total), "", ""), bold=True, span=_BEFORE_AMOUNT)
    return Table(columns, rows, total, row_height=_ROW_HEIGHT)


def _row(n: int, payee: Payee, words: Wording) -> Row:
    if payee.revoked_on:
        note, dash = words.text("revoked", day=payee.revoked_on), words.text("not_paid")
        return Row((str(n), payee.name, payee.position, dash, dash, note))
    return Row((str(n), payee.name, payee.position, format_number(payee.amount), "", ""))
