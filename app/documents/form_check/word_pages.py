"""Word: opens a file, reads its sections, page numbers and what it says about itself."""

from collections.abc import Iterator
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_HEADER_FOOTER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.section import Section
from lxml.etree import _Element as Element

from app.documents.form_check.seen import Align, Margins, Mark, SeenFile, SeenPage
from app.documents.form_check.word_looks import Looks
from app.documents.form_check.word_numbers import Numbers
from app.documents.form_check.word_reader import WordReader

_MARKUP_COPY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read_word(data: bytes, name: str) -> SeenFile:
    """Return what a Word file shows; whatever goes wrong on the way is the caller's to name."""
    document = Document(BytesIO(data))
    looks = Looks(document.styles.element, _theme(document))
    pages = tuple(_pages(document, looks))
    first = pages[0]
    width = first.width - (first.margins.left + first.margins.right if first.margins else 45.0)
    text = WordReader(looks, width, Numbers(_numbering(document))).read(document.element.body)
    facts = document.core_properties
    return SeenFile(
        name=name,
        is_pdf=False,
        pages=pages,
        lines=tuple(text.lines),
        title=facts.title or "",
        author=facts.author or "",
        language=looks.language or facts.language or "",
        boxes=_boxes(document.element.body),
        blanks=tuple(text.blanks),
        headless=tuple(text.headless),
    )


def _numbering(document: WordDocument) -> Element | None:
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING and not relation.is_external:
            return parse_xml(relation.target_part.blob)
    return None


def _theme(document: WordDocument) -> bytes | None:
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.THEME and not relation.is_external:
            return bytes(relation.target_part.blob)
    return None


def _pages(document: WordDocument, looks: Looks) -> Iterator[SeenPage]:
    count = len(document.sections)
    for n, section in enumerate(document.sections, start=1):
        yield SeenPage(
            name="toàn văn bản" if count == 1 else f"phần {n} (section {n})",
            width=_mm(section.page_width, 215.9),
            height=_mm(section.page_height, 279.4),
            margins=Margins(
                _mm(section.top_margin, 25.4),
                _mm(section.right_margin, 25.4),
                _mm(section.bottom_margin, 25.4),
                _mm(section.left_margin, 25.4),
            ),
            number=_mark(section, looks, WD_HEADER_FOOTER.PRIMARY),
            first_number=_first_mark(section, looks),
            index=n,
        )


def _first_mark(section: Section, looks: Looks) -> Mark | None:
    different = section.different_first_page_header_footer
    kind = WD_HEADER_FOOTER.FIRST_PAGE if different else WD_HEADER_FOOTER.PRIMARY
    return _mark(section, looks, kind)


def _mark(section: Section, looks: Looks, kind: WD_HEADER_FOOTER) -> Mark | None:
    first = kind is WD_HEADER_FOOTER.FIRST_PAGE
    header = section.first_page_header if first else section.header
    footer = section.first_page_footer if first else section.footer
    found = _field(header._element, looks)  # noqa: SLF001 - the part itself, not its copy
    if found is not None:
        return found
    below = _field(footer._element, looks)  # noqa: SLF001
    if below is None:
        return None
    return Mark(below.size, below.upright, below.centred, at_top=False)


def _field(part: Element, looks: Looks) -> Mark | None:
    """Return the page number of a header or footer."""
    for paragraph in part.iter(qn("w:p")):
        told = "".join(node.text or "" for node in paragraph.iter(qn("w:instrText")))
        simple = "".join(node.get(qn("w:instr"), "") for node in paragraph.iter(qn("w:fldSimple")))
        if "PAGE" not in f"{told} {simple}".replace("NUMPAGES", "").upper():
            continue
        run = next(paragraph.iter(qn("w:r")), None)
        if run is None:
            continue
        piece = looks.piece(run, "1")
        centred = looks.align(paragraph) is Align.CENTER or _is_framed_centre(paragraph)
        return Mark(piece.size, not piece.italic, centred)
    return None


def _is_framed_centre(paragraph: Element) -> bool:
    frame = paragraph.find(f"{qn('w:pPr')}/{qn('w:framePr')}")
    return frame is not None and frame.get(qn("w:xAlign")) == "center"


def _boxes(body: Element) -> int:
    boxes = body.iter(qn("w:txbxContent"))
    return sum(1 for box in boxes if next(box.iterancestors(_MARKUP_COPY), None) is None)


def _mm(length: int | None, usual: float) -> float:
    return usual if length is None else round(length / 36000, 2)
