"""Phiếu thông tin dữ liệu cá nhân: told to one author, with a slip to ask for something."""

from dataclasses import dataclass
from datetime import date

from app.documents.form import FORM_SIZE, day_left_open, led, office_head, tick_boxes, to_sign
from app.documents.letter import addressed
from app.documents.letterhead import title
from app.documents.office import Office
from app.documents.parts import labelled
from app.documents.sheet import (
    PORTRAIT,
    Align,
    Block,
    Column,
    Columns,
    CutLine,
    Page,
    Paragraph,
    Role,
    Row,
    Section,
    Sheet,
    Table,
    Text,
    left_line,
    line,
)
from app.documents.wording import Wording, Words, wording

_PAGE = Page(top=20, bottom=20, left=30, right=15)
_SIZE = 12.0
_KEPT_WIDTHS = (10.0, 60.0, 95.0)
_RIGHT_WIDTHS = (10.0, 85.0, 70.0)
_SIGNATURE_SPACE = 34.0
_ASKS_BESIDE = 3


@dataclass(frozen=True)
class KeptDatum:
    """One thing that is kept of a person, masked where it must be."""

    label: str
    value: str


@dataclass(frozen=True)
class DataSheet:
    """What one author is told; contact: where to ask, may be empty."""

    office: Office
    commune: str
    author: str
    number_text: str
    idea: str
    kept: tuple[KeptDatum, ...]
    publication: str
    contact: str
    dated_on: date | None
    year: int


def lay_out(sheet: DataSheet, words: Words = wording) -> Sheet:
    """Return the sheet with its tear-off slip."""
    own = words("data_sheet")
    blocks: tuple[Block, ...] = (
        office_head(sheet.office, day_left_open(sheet.dated_on, sheet.year), _PAGE),
        *title(own.text("title"), own.text("subject", number=sheet.number_text)),
        *addressed(own.text("to"), (sheet.author,)),
        _said(own.text("opening", commune=sheet.commune, idea=sheet.idea.rstrip(" ."))),
        _head(own, "kept"),
        _table(own.texts("kept_columns"), _KEPT_WIDTHS, [(d.label, d.value) for d in sheet.kept]),
        _said(own.text("publication", publication=sheet.publication)),
        *(_said(own.runs(key)) for key in ("purpose", "basis", "who", "retention", "safety")),
        _head(own, "rights"),
        _table(
            own.texts("rights_columns"),
            _RIGHT_WIDTHS,
            list(zip(own.texts("rights_list"), own.texts("deadlines"), strict=True)),
        ),
        _said(own.runs("limits")),
        _said(own.runs("contact", office=sheet.office.name, contact=_contact(sheet))),
        CutLine(before=12),
        *_slip(sheet, own),
    )
    return Sheet(
        title=f"{own.text('name')} {sheet.number_text}",
        sections=(Section(blocks, _PAGE),),
        author=sheet.office.name,
        subject=sheet.author,
    )


def _contact(sheet: DataSheet) -> str:
    return f"; {sheet.contact}" if sheet.contact else ""


def _said(text: Text) -> Paragraph:
    return Paragraph(text, Role.LINE, Align.JUSTIFY, _SIZE, indent=0, before=4, line=1.0)


def _head(words: Wording, key: str) -> Paragraph:
    return left_line(words.runs(key), _SIZE, before=6)


def _table(
    titles: tuple[str, ...], widths: tuple[float, ...], rows: list[tuple[str, str]]
) -> Table:
    aligned = (Align.CENTER, Align.LEFT, Align.LEFT)
    columns = tuple(map(Column, titles, widths, aligned))
    return Table(
        columns,
        tuple(Row((str(n), *cells)) for n, cells in enumerate(rows, start=1)),
        size=11.0,
        before=3,
    )


def _slip(sheet: DataSheet, words: Wording) -> tuple[Block, ...]:
    room = PORTRAIT.width
    day = day_left_open(None, sheet.year).place_and_date(words.text("blank_place"))
    signed = to_sign(
        words.text("signer"),
        words.text("sign"),
        over=day,
        name=sheet.author,
        space=_SIGNATURE_SPACE,
    )
    return (
        line(words.text("slip"), FORM_SIZE, bold=True, before=6),
        line(words.text("slip_to", office=sheet.commune, unit=sheet.office.name), _SIZE),
        labelled(words.text("slip_who"), f"{sheet.author} - {sheet.number_text}", _SIZE),
        left_line(words.text("slip_ask"), _SIZE, before=4),
        tick_boxes(words.texts("slip_asks"), _ASKS_BESIDE, _PAGE, _SIZE),
        led(words.text("slip_what"), room, _SIZE),
        led(words.text("slip_reach"), room, _SIZE),
        Columns(((), signed), (room - 85, 85), before=4),
    )
