"""Sổ quỹ thi đua, khen thưởng: what came in and was paid in a year, with the running balance."""

from dataclasses import dataclass
from datetime import date

from app.documents.letterhead import letterhead, title
from app.documents.office import Office
from app.documents.parts import signatures
from app.documents.sheet import (
    LANDSCAPE,
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
from app.rules.dates import short_date
from app.rules.money import amount_in_words, format_number

_SIZE = 13.0
_WIDTHS = (10.0, 23.0, 44.0, 75.0, 25.0, 25.0, 26.0, 24.0)
_TEXTS = 4
_ALIGNS = (
    Align.CENTER,
    Align.CENTER,
    Align.LEFT,
    Align.LEFT,
    Align.RIGHT,
    Align.RIGHT,
    Align.RIGHT,
    Align.LEFT,
)


@dataclass(frozen=True)
class FundLine:
    """A line of the ledger, in đồng; income and expense: one of them is 0.

    struck: why the line does not count any more, empty if it does.
    """

    on: date
    voucher: str
    what: str
    income: int
    expense: int
    balance: int
    struck: str = ""


@dataclass(frozen=True)
class FundLedger:
    """What the ledger of a year says; opening and closing: balances in đồng.

    chief: the lines of the title of who signs, then the name.
    """

    office: Office
    year: int
    fund: str
    opening: int
    lines: tuple[FundLine, ...]
    income: int
    expense: int
    closing: int
    chief: tuple[str, ...]


def lay_out(ledger: FundLedger, words: Words = wording) -> Sheet:
    """Return the ledger on landscape pages."""
    own = words("fund_ledger")
    subject = own.text("subject", year=ledger.year)
    blocks: tuple[Block, ...] = (
        letterhead(ledger.office, page=LANDSCAPE),
        *title(own.text("title"), subject, width=LANDSCAPE.width),
        left_line(own.runs("fund", fund=ledger.fund), _SIZE, before=6),
        _table(ledger, own),
        Paragraph(
            own.runs("closing", year=ledger.year, words=amount_in_words(ledger.closing)),
            size=_SIZE,
            indent=0,
            keep=True,
        ),
        signatures(
            (((own.text("keeper"),), ""), (ledger.chief[:-1], ledger.chief[-1])),
            (126.0, 126.0),
            _SIZE,
        ),
    )
    return Sheet(
        title=f"{own.text('name')} {ledger.year}",
        sections=(Section(blocks, LANDSCAPE),),
        author=ledger.office.name,
        subject=subject,
    )


def _table(ledger: FundLedger, words: Wording) -> Table:
    columns = tuple(
        Column(name, width, align)
        for name, width, align in zip(words.texts("columns"), _WIDTHS, _ALIGNS, strict=True)
    )
    opening = Row(
        (words.text("opening"), "", "", format_number(ledger.opening), ""), bold=True, span=_TEXTS
    )
    rows = tuple(_row(n, each, words) for n, each in enumerate(ledger.lines, 1))
    sums = (ledger.income, ledger.expense, ledger.closing)
    total = Row(
        (words.text("total"), *(format_number(each) for each in sums), ""), bold=True, span=_TEXTS
    )
    return Table(columns, (opening, *rows), total)


def _row(n: int, each: FundLine, words: Wording) -> Row:
    note = words.text("struck", reason=each.struck) if each.struck else ""
    return Row(
        (
            str(n),
            short_date(each.on),
            each.voucher,
            each.what,
            format_number(each.income) if each.income else "",
            format_number(each.expense) if each.expense else "",
            "" if each.struck else format_number(each.balance),
            note,
        )
    )
