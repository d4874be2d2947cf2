"""PDF: writes a sheet with its fonts in it, pages numbered as Decree 30/2020 wants."""

from collections.abc import Iterable
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
)
from typing_extensions import override

from app.basics.text import nfc
from app.documents import fonts, pdf_archive, pdf_blocks, pdf_placed
from app.documents.sheet import Section, Sheet

LANGUAGE = "vi-VN"
NUMBER_SIZE = 13
NUMBER_FROM_TOP = 14.0  # mm from the paper's edge to the foot of the page number


def write(sheet: Sheet) -> bytes:
    """Return the finished PDF, fit for the archive."""
    fonts.register()
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        lang=LANGUAGE,
        title=nfc(sheet.title),
        author=nfc(sheet.author),
        subject=nfc(sheet.subject),
        initialFontName=fonts.REGULAR,
    )
    document.addPageTemplates(
        [_Pages(f"section {n}", section) for n, section in enumerate(sheet.sections)]
    )
    document.build(_story(sheet.sections))
    return pdf_archive.archived(buffer.getvalue())


class _Pages(PageTemplate):  # type: ignore[misc]
    """The pages of one section, numbered from its own first page."""

    def __init__(self, name: str, section: Section) -> None:
        page = section.page
        width, height = page.size
        frame = Frame(
            page.left * mm,
            page.bottom * mm,
            page.width * mm,
            (height - page.top - page.bottom) * mm,
            *(0, 0, 0, 0),
        )
        super().__init__(name, [frame], pagesize=(width * mm, height * mm))
        self._middle = (page.left + page.width / 2) * mm
        self._top = (height - NUMBER_FROM_TOP) * mm
        self._section = section
        self._first = 0

    @override
    def beforeDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:
        self._first = self._first or doc.page
        number = doc.page - self._first + 1
        if number == 1:
            self._draw_fixed(canv)
        if number > 1:
            canv.setFont(fonts.REGULAR, NUMBER_SIZE)
            canv.drawCentredString(self._middle, self._top, str(number))

    def _draw_fixed(self, canv: Canvas) -> None:
        page = self._section.page
        pdf_placed.draw_background(canv, page)
        for placed in self._section.placed:
            pdf_placed.write_lines(canv, placed, page)


class _Nothing(Flowable):  # type: ignore[misc]
    """Makes a page on which nothing but fixed places is filled."""

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return 0, 0.1

    @override
    def draw(self) -> None:
        return


def _story(sections: Iterable[Section]) -> list[Flowable]:
    story: list[Flowable] = []
    for n, section in enumerate(sections):
        if n:
            story += [NextPageTemplate(f"section {n}"), PageBreak()]
        story += pdf_blocks.flowables(section.blocks, section.page) or [_Nothing()]
    return story
