"""Word: writes a sheet as a document the office can go on editing."""

from collections.abc import Sequence
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.section import Section as WordSection
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as Written

from app.basics.text import nfc
from app.documents import word_placed, word_styles
from app.documents.placed import Drawing
from app.documents.sheet import (
    BarChart,
    BlankLines,
    Block,
    CellBlock,
    Columns,
    CutLine,
    Page,
    Paragraph,
    QrCode,
    Rule,
    Section,
    Sheet,
    Table,
    line,
)
from app.documents.word_chart import ChartSpot, add_chart
from app.documents.word_lines import blank_line, draw_cut_line, draw_rule, fill, put_code
from app.documents.word_table import columns_grid, ruled
from app.documents.word_xml import element, field

HEADER_DISTANCE = 10.0  # mm
NUMBER_SIZE = 13
_THUMBNAIL = RELATIONSHIP_TYPE.THUMBNAIL


def write(sheet: Sheet) -> bytes:
    """Return the finished Word document."""
    document = Document()
    word_styles.set_up(document)
    _describe(document, sheet)
    drawn: tuple[Drawing, ...] = ()
    for n, section in enumerate(sheet.sections):
        made = _begin(document, section, first=n == 0)
        if section.page.art != drawn:
            word_placed.set_art(made, section.page)
            drawn = section.page.art
        word_placed.write_lines(document, section.placed)
        _Writer(document, section.page).add(section.blocks, placed=bool(section.placed))
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _describe(document: WordDocument, sheet: Sheet) -> None:
    facts = document.core_properties
    facts.title, facts.author, facts.subject = (
        nfc(sheet.title)[:255],
        nfc(sheet.author)[:255],
        nfc(sheet.subject)[:255],
    )
    facts.comments, facts.language = "", word_styles.LANGUAGE
    _drop_thumbnail(document)


def _drop_thumbnail(document: WordDocument) -> None:
    """The library's blank document carries a picture of its own first page."""
    relations = document.part.package.rels
    for name in [key for key, each in relations.items() if each.reltype == _THUMBNAIL]:
        del relations[name]


def _begin(document: WordDocument, section: Section, *, first: bool) -> WordSection:
    if first:
        made = document.sections[0]
        _number_pages(made)
    else:
        made = _end_section(document)
    _shape(made, section.page)
    return made


def _end_section(document: WordDocument) -> WordSection:
    """Begin a section on a new page; its break goes into the last paragraph there is."""
    written = _last_paragraph(document)
    made: WordSection = document.add_section(WD_SECTION.NEW_PAGE)
    holder = _last_paragraph(document)
    if written is None or holder is None:
        return made
    properties = holder._p.get_or_add_pPr().find(qn("w:sectPr"))  # noqa: SLF001
    written._p.get_or_add_pPr().append(properties)  # noqa: SLF001
    document.element.body.remove(holder._p)  # noqa: SLF001
    return made


def _last_paragraph(document: WordDocument) -> Written | None:
    """Return the paragraph the document ends with; None after a table or at the beginning."""
    body = document.element.body  # its last element describes the section
    if len(body) < 2 or body[-2].tag != qn("w:p"):
        return None
    return Written(body[-2], document._body)  # noqa: SLF001


def _number_pages(section: WordSection) -> None:
    section.different_first_page_header_footer = True
    section.first_page_header.is_linked_to_previous = False
    paragraph = section.header.paragraphs[0]
    paragraph.style = word_styles.LINE
    field(paragraph, "PAGE", NUMBER_SIZE)


def _shape(section: WordSection, page: Page) -> None:
    width, height = page.size
    section.orientation = WD_ORIENT.LANDSCAPE if page.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    section.header_distance = section.footer_distance = Mm(HEADER_DISTANCE)
    section.different_first_page_header_footer = True
    properties = section._sectPr  # noqa: SLF001 - page numbers have no name in python-docx
    for old in properties.findall(qn("w:pgNumType")):
        properties.remove(old)
    properties.find(qn("w:pgMar")).addnext(element("w:pgNumType", start=1))
    word_placed.set_border(section, page.border)


class _Writer:
    """Adds the blocks of one section below each other."""

    def __init__(self, document: WordDocument, page: Page) -> None:
        self._document = document
        self._page = page

    def add(self, blocks: Sequence[Block], *, placed: bool = False) -> None:
        """Add all blocks; placed: frames went before, which hang on a paragraph outside them."""
        for block in blocks:
            self._add(block)
        if _last_paragraph(self._document) is None or (placed and not blocks):
            word_styles.make_tiny(self._document.add_paragraph())

    def _add(self, block: Block) -> None:
        match block:
            case Table():
                self._leave(block.before)
                ruled(self._document, block)
            case Columns():
                self._leave(block.before)
                self._columns(block)
            case BarChart():
                self._chart(block)
            case CutLine():
                draw_cut_line(self._document.add_paragraph(), block)
            case BlankLines(count, size):
                for _ in range(count):
                    blank_line(self._document.add_paragraph(), size, self._page.width)
            case _:
                self._small(self._document.add_paragraph(), block, self._page.width)

    def _small(self, written: Written, block: CellBlock, width: float) -> None:
        match block:
            case Paragraph():
                fill(written, block)
            case Rule():
                draw_rule(written, block, width)
            case QrCode():
                put_code(written, block)

    def _columns(self, block: Columns) -> None:
        grid = columns_grid(self._document, block)
        for cell, blocks, width in zip(grid, block.cells, block.widths, strict=True):
            for n, each in enumerate(blocks):
                written = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
                self._small(written, each, width)
            if not blocks:
                word_styles.make_tiny(cell.paragraphs[0])

    def _chart(self, block: BarChart) -> None:
        """Title and picture make one paragraph, so that no page can part them."""
        written = self._document.add_paragraph()
        fill(written, line(block.title, 13, italic=True, before=8))
        form = written.paragraph_format
        form.keep_together, form.keep_with_next = True, False
        written.add_run().add_break()
        add_chart(ChartSpot(self._document, written), block, self._page.width)

    def _leave(self, before: float) -> None:
        """Space above a table belongs to what stands before it; two tables must not touch."""
        above = _last_paragraph(self._document)
        if above is not None:
            above.paragraph_format.space_after = Pt(before)
        elif len(self._document.element.body) > 1:
            word_styles.make_tiny(self._document.add_paragraph(), before)
