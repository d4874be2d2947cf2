"""Phiếu theo dõi thử nghiệm: what is measured before and during a pilot, filled in by hand."""

from dataclasses import dataclass
from datetime import date

from app.documents.form import (
    FORM_SIZE,
    asked,
    day_left_open,
    led,
    office_head,
    tick_boxes,
    to_sign,
)
from app.documents.letterhead import title
from app.documents.office import Office
from app.documents.parts import labelled
from app.documents.sheet import (
    PORTRAIT,
    Align,
    Block,
    Column,
    Columns,
    Paragraph,
    Row,
    Section,
    Sheet,
    Table,
    left_line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.dates import short_date
from app.rules.money import format_number

_MEASURES = 6
_COSTS = 3
_ROW_HEIGHT = 9.0
_MEASURE_WIDTHS = (10.0, 45.0, 18.0, 24.0, 20.0, 16.0, 16.0, 16.0)
_COST_WIDTHS = (10.0, 65.0, 35.0, 55.0)
_CONCLUSIONS_BESIDE = 2


@dataclass(frozen=True)
class Measured:
    """A figure that the pilot is to move, as written on paper; what is not known is empty."""

    name: str
    unit: str
    baseline: str
    target: str
    measured: str = ""


@dataclass(frozen=True)
class PilotFollowUp:
    """What is known of the pilot; idea and authors as they may be named; cost in đồng."""

    office: Office
    number_text: str
    idea: str
    authors: str
    began_on: date | None
    year: int
    unit: str = ""
    place: str = ""
    ends_on: date | None = None
    measures: tuple[Measured, ...] = ()
    cost: int | None = None
    fund: str = ""
    conclusion: str = ""
    reason: str = ""


def lay_out(sheet: PilotFollowUp, words: Words = wording) -> Sheet:
    """Return the sheet with what is known, and empty rows for the rest."""
    own = words("pilot_follow_up")
    blocks: tuple[Block, ...] = (
        office_head(sheet.office, None),
        *title(own.text("title"), own.text("subject", number=sheet.number_text)),
        *_about(sheet, own),
        left_line(own.runs("measured"), FORM_SIZE, before=8),
        _measures(sheet, own),
        left_line(own.runs("cost"), FORM_SIZE, before=8),
        _costs(sheet, own),
        *asked(own.runs("evidence"), 2),
        *asked(own.runs("trouble"), 2),
        left_line(own.runs("conclusion"), FORM_SIZE, before=6),
        tick_boxes(own.texts("conclusions"), _CONCLUSIONS_BESIDE),
        *_concluded(sheet, own),
        _signatures(sheet, own),
    )
    return Sheet(
        title=f"{own.text('name')} {sheet.number_text}",
        sections=(Section(blocks),),
        author=sheet.office.name,
        subject=sheet.idea,
    )


def _about(sheet: PilotFollowUp, words: Wording) -> tuple[Block, ...]:
    began = short_date(sheet.began_on) if sheet.began_on else words.text("blank_day")
    ends = short_date(sheet.ends_on) if sheet.ends_on else words.text("blank_day")
    return (
        labelled(words.text("idea"), sheet.idea, FORM_SIZE),
        labelled(words.text("authors"), sheet.authors, FORM_SIZE),
        _given(words.text("unit"), sheet.unit),
        _given(words.text("place"), sheet.place),
        left_line(words.text("time", first=began, last=ends), FORM_SIZE, before=3),
        led(words.text("watcher"), PORTRAIT.width),
    )


def _concluded(sheet: PilotFollowUp, words: Wording) -> tuple[Block, ...]:
    """Write in what was concluded, or leave room for it."""
    if not sheet.conclusion:
        return asked(words.text("reason"), 2)
    said = ". ".join(filter(None, (sheet.conclusion, sheet.reason.rstrip("."))))
    return (labelled(words.text("concluded"), f"{said}.", FORM_SIZE),)


def _given(label: str, text: str) -> Paragraph:
    return labelled(label, text, FORM_SIZE) if text else led(label, PORTRAIT.width)


def _measures(sheet: PilotFollowUp, words: Wording) -> Table:
    titles = words.texts("measure_columns")
    group = words.text("results")
    columns = tuple(
        Column(text, width, Align.CENTER, group if n >= len(titles) - 3 else "")
        for n, (text, width) in enumerate(zip(titles, _MEASURE_WIDTHS, strict=True))
    )
    known = tuple(
        Row((str(n), each.name, each.unit, each.baseline, each.target, each.measured, "", ""))
        for n, each in enumerate(sheet.measures, 1)
    )
    rows = (*known, *_empty(_MEASURES, len(columns))[len(known) :])
    return Table(columns, rows, size=11.0, row_height=_ROW_HEIGHT)


def _costs(sheet: PilotFollowUp, words: Wording) -> Table:
    titles = words.texts("cost_columns")
    columns = tuple(
        Column(text, width, Align.CENTER) for text, width in zip(titles, _COST_WIDTHS, strict=True)
    )
    cost = format_number(sheet.cost) if sheet.cost else ""
    total = Row((words.text("total"), cost, ""), bold=True, span=2)
    known = (Row(("1", words.text("cost_of_all"), cost, sheet.fund)),) if cost else ()
    rows = (*known, *_empty(_COSTS, len(columns))[len(known) :])
    return Table(columns, rows, total, size=11.0, row_height=_ROW_HEIGHT)


def _empty(count: int, columns: int) -> tuple[Row, ...]:
    return tuple(Row((str(n), *("",) * (columns - 1))) for n in range(1, count + 1))


def _signatures(sheet: PilotFollowUp, words: Wording) -> Columns:
    day = day_left_open(None, sheet.year).place_and_date(sheet.office.place)
    left, right = words.texts("signers")
    hint = words.text("sign")
    return Columns(
        (to_sign(left, hint), to_sign(right, hint, over=day)), (78, PORTRAIT.width - 78), before=14
    )
