"""PDF: paragraphs, columns and drawings of a sheet as the parts a page is filled with."""

import re
from collections.abc import Sequence
from functools import cache
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer
from reportlab.platypus import Paragraph as Printed
from reportlab.platypus import Table as Grid

from app.basics.text import nfc
from app.documents import fonts
from app.documents.pdf_drawings import BarsDrawn, CodeDrawn, DotsDrawn, RuleDrawn
from app.documents.pdf_table import RuledTable, ruled
from app.documents.sheet import (
    Align,
    BarChart,
    BlankLines,
    Block,
    Columns,
    CutLine,
    Page,
    Paragraph,
    QrCode,
    Role,
    Rule,
    Runs,
    Table,
    line,
)

SINGLE = 1.15  # Times New Roman's own line height
_ALIGN = {
    Align.LEFT: TA_LEFT,
    Align.CENTER: TA_CENTER,
    Align.RIGHT: TA_RIGHT,
    Align.JUSTIFY: TA_JUSTIFY,
}
_SPACES = re.compile(r"(?: {2,})|(?:^ )|(?: $)")


def flowables(blocks: Sequence[Block], page: Page) -> list[Flowable]:
    """Return the blocks in order; those that must not part stay on one page."""
    made: list[Flowable] = []
    chain: list[Flowable] = []
    for block in _spelt_out(blocks):
        chain.append(_flowable(block, page))
        if not _keeps(block):
            made += _together(chain, page)
            chain = []
    return made + chain


def _spelt_out(blocks: Sequence[Block]) -> list[Block]:
    """A chart's title is a line of text above it."""
    out: list[Block] = []
    for block in blocks:
        if isinstance(block, BarChart):
            out.append(line(block.title, 13, italic=True, before=8))
        out.append(block)
    return out


def _keeps(block: Block) -> bool:
    return isinstance(block, Rule) or (isinstance(block, Paragraph) and block.keep)


def _together(chain: list[Flowable], page: Page) -> list[Flowable]:
    last = chain[-1]
    if len(chain) == 1:
        return chain
    if isinstance(last, RuledTable):
        above = sum(_height(each, page) for each in chain[:-1])
        return [CondPageBreak(above + last.least_height(page.width * mm)), *chain]
    return [KeepTogether(chain)]


def _height(flowable: Flowable, page: Page) -> float:
    _, height = flowable.wrap(page.width * mm, page.size[1] * mm)
    return float(height) + float(flowable.getSpaceBefore())


def _flowable(block: Block, page: Page) -> Flowable:
    match block:
        case Paragraph():
            return printed(block)
        case Columns():
            return _columns(block)
        case Table():
            return ruled(block, printed)
        case _:
            return _drawn(block, page)


def _drawn(block: BarChart | CutLine | Rule | BlankLines | QrCode, page: Page) -> Flowable:
    match block:
        case BarChart():
            return BarsDrawn(block, page.width)
        case CutLine(before):
            return RuleDrawn(page.width, before, dashed=True)
        case Rule(width, before):
            return RuleDrawn(width, before)
        case BlankLines(count, size):
            return DotsDrawn(count, size * SINGLE * 1.5)
        case QrCode():
            return CodeDrawn(block)


def printed(paragraph: Paragraph) -> Printed:
    """Return a paragraph ready to be broken into lines."""
    return Printed(_marked_up(paragraph.runs), _style(paragraph, paragraph.before))


def _columns(block: Columns) -> Grid:
    cells = [
        [made for each in cell for made in _in_cell(each, width)]
        for cell, width in zip(block.cells, block.widths, strict=True)
    ]
    style = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
    ]
    widths = [width * mm for width in block.widths]
    return Grid([cells], colWidths=widths, style=style, spaceBefore=block.before, hAlign="LEFT")


def _in_cell(block: Block, width: float) -> list[Flowable]:
    """In a cell the space above the first paragraph would be lost: it is set as a part."""
    if isinstance(block, Paragraph):
        text = Printed(_marked_up(block.runs), _style(block, 0.0))
        return [Spacer(0, block.before), text] if block.before else [text]
    return [_flowable(block, Page(left=0, right=0 + Page().size[0] - width))]


def _style(paragraph: Paragraph, before: float) -> ParagraphStyle:
    heading = paragraph.role in {Role.HEADING_1, Role.HEADING_2}
    return _made_style(
        paragraph.align,
        paragraph.size,
        (paragraph.indent, paragraph.left, before, paragraph.line),
        heading=heading,
    )


@cache
def _made_style(
    align: Align, size: float, measures: tuple[float, float, float, float], *, heading: bool
) -> ParagraphStyle:
    indent, left, before, spacing = measures
    return ParagraphStyle(
        f"{align}-{size}-{measures}-{heading}",
        fontName=fonts.REGULAR,
        bulletFontName=fonts.REGULAR,
        fontSize=size,
        leading=size * SINGLE * spacing,
        alignment=_ALIGN[align],
        firstLineIndent=indent * mm,
        leftIndent=left * mm,
        spaceBefore=before,
        allowWidows=0,
        allowOrphans=0,
    )


def _marked_up(runs: Runs) -> str:
    return "".join(_one(escape(_with_spaces(nfc(r.text))), r.bold, r.italic) for r in runs)


def _one(text: str, bold: bool, italic: bool) -> str:
    text = f"<i>{text}</i>" if italic else text
    return f"<b>{text}</b>" if bold else text


def _with_spaces(text: str) -> str:
    """Room to write a number or a day in is kept, though the typesetter drops double spaces."""
    return _SPACES.sub(lambda found: " " if len(found[0]) == 1 else "\u00a0" * len(found[0]), text)
