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
    Row,
    Section,
    Sheet,
    Table,
    left_line,
)
from app.documents.wording import Wording, Words, wording
from app.rules.dates import short_date

_MEASURES = 6
_COSTS = 3
_ROW_HEIGHT = 9.0
_MEASURE_WIDTHS = (10.0, 45.0, 18.0, 24.0, 20.0, 16.0, 16.0, 16.0)
_COST_WIDTHS = (10.0, 65.0, 35.0, 55.0)
_CONCLUSIONS_BESIDE = 2


@dataclass(frozen=True)
class PilotFollowUp:
    """What is known before the pilot; idea and authors as they may be named."""

    office: Office
    number_text: str
    idea: str
    authors: str
    began_on: date | None
    year: int


def lay_out(sheet: PilotFollowUp, words: Words = wording) -> Sheet:
    """Return the sheet with empty rows."""
    own = words("pilot_follow_up")
    blocks: tuple[Block, ...] = (
        office_head(sheet.office, None),
        *title(own.text("title"), own.text("subject", number=sheet.number_text)),
        *_about(sheet, own),
        left_line(own.runs("measured"), FORM_SIZE, before=8),
        _measures(own),
        left_line(own.runs("cost"), FORM_SIZE, before=8),
        _costs(own),
        *asked(own.runs("evidence"), 2),
        *asked(own.runs("trouble"), 2),
        left_line(own.runs("conclusion"), FORM_SIZE, before=6),
        tick_boxes(own.texts("conclusions"), _CONCLUSIONS_BESIDE),
        *asked(own.text("reason"), 2),
        _signatures(sheet, own),
    )
    return Sheet(
        title=f"{own.text('name')} {sheet.number_text}",
        sections=(Section(blocks),),
        author=sheet.office.name,
        subject=sheet.idea,
    )


def _about(sheet: PilotFollowUp, words: Wording) -> tuple[Block, ...]:
    room = PORTRAIT.width
    began = short_date(sheet.began_on) if sheet.began_on else words.text("blank_day")
    return (
        labelled(words.text("idea"), sheet.idea, FORM_SIZE),
        labelled(words.text("authors"), sheet.authors, FORM_SIZE),
        led(words.text("unit"), room),
        led(words.text("place"), room),
        left_line(words.text("time", first=began), FORM_SIZE, before=3),
        led(words.text("watcher"), room),
    )


def _measures(words: Wording) -> Table:
    titles = words.texts("measure_columns")
    group = words.text("results")
    columns = tuple(
        Column(text, width, Align.CENTER, group if n >= len(titles) - 3 else "")
        for n, (text, width) in enumerate(zip(titles, _MEASURE_WIDTHS, strict=True))
    )
    return Table(columns, _empty(_MEASURES, len(columns)), size=11.0, row_height=_ROW_HEIGHT)


def _costs(words: Wording) -> Table:
    titles = words.texts("cost_columns")
    columns = tuple(
        Column(text, width, Align.CENTER) for text, width in zip(titles, _COST_WIDTHS, strict=True)
    )
    total = Row((words.text("total"), "", ""), bold=True, span=2)
    return Table(columns, _empty(_COSTS, len(columns)), total, size=11.0, row_height=_ROW_HEIGHT)


def _empty(count: int, columns: int) -> tuple[Row, ...]:
    return tuple(Row((str(n), *("",) * (columns - 1))) for n in range(1, count + 1))


def _signatures(sheet: PilotFollowUp, words: Wording) -> Columns:
    day = day_left_open(None, sheet.year).place_and_date(sheet.office.place)
    left, right = words.texts("signers")
    hint = words.text("sign")
    return Columns(
        (to_sign(left, hint), to_sign(right, hint, over=day)), (78, PORTRAIT.width - 78), before=14
    )
