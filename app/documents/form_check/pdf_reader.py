"""PDF: opens a file, reads its pages and what it says about itself."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium

from app.basics.pdfium_lock import PDFIUM
from app.documents.form_check.pdf_glyphs import Stroke, glyphs, strokes
from app.documents.form_check.pdf_paragraphs import (
    POINTS,
    USUAL_LEFT,
    USUAL_RIGHT,
    Edges,
    goes_on,
    over_the_page,
    paragraphs,
)
from app.documents.form_check.pdf_rows import Row, rows
from app.documents.form_check.seen import Line, Margins, Mark, SeenFile, SeenPage, Side

_HEADER = 20.0 * POINTS  # the least margin: above it stands nothing but the page number
_ASCENT, _DESCENT = 0.70, 0.21  # of the size: how far letters reach over and under the line
_CENTRE = 4.0 * POINTS
_GROUPS = 1000  # more than a page has
_AT_EDGE, _LEAST_FULL = 3.0, 3  # points; lines that show where the text ends
_FULL_SHARE = 0.6  # of the height: a page filled so far shows its margins


@dataclass(frozen=True)
class _Page:
    rows: list[Row]
    strokes: list[Stroke]
    width: float
    height: float


def read_pdf(data: bytes, name: str) -> SeenFile:
    """Return what a PDF shows; whatever goes wrong on the way is the caller's to name."""
    pages = list(_pages(data))
    lines: list[Line] = []
    seen: list[SeenPage] = []
    for n, page in enumerate(pages, start=1):
        body, mark = _without_number(page)
        edges = _edges(body, page.width, pages)
        seen.append(_seen(page, body, mark, n))
        fresh = [
            replace(line, group=line.group and n * _GROUPS + line.group)
            for line in paragraphs(body, edges, page.strokes, n)
        ]
        if lines and fresh and goes_on(lines[-1], fresh[0]):
            lines[-1] = over_the_page(lines[-1], fresh.pop(0))
        lines += fresh
    return _described(data, SeenFile(name, True, tuple(seen), tuple(lines)))


def _pages(data: bytes) -> Iterator[_Page]:
    """Yield what stands on each page; the window may draw between two pages."""
    with PDFIUM:
        file = pdfium.PdfDocument(data)
    try:
        for n in range(len(file)):
            with PDFIUM:
                page = _read(file[n])
            yield page
    finally:
        with PDFIUM:
            file.close()


def _read(page: pdfium.PdfPage) -> _Page:
    drawn, width = strokes(page), page.get_width()
    return _Page(rows(glyphs(page), drawn, width), drawn, width, page.get_height())


def _without_number(page: _Page) -> tuple[list[Row], Mark | None]:
    for row in page.rows:
        digits = row.text.strip("- ")
        at_top = row.base > page.height - _HEADER
        if digits.isdigit() and len(digits) <= 4 and (at_top or row.base < _HEADER):
            others = [each for each in page.rows if each is not row]
            return others, _mark(row, page, others, at_top=at_top)
    return page.rows, None


def _mark(row: Row, page: _Page, others: Sequence[Row], *, at_top: bool) -> Mark:
    middles = [page.width / 2, (page.width + USUAL_LEFT - USUAL_RIGHT) / 2]
    if others:
        middles.append((min(r.left for r in others) + max(r.right for r in others)) / 2)
    centred = any(abs(row.middle - middle) < _CENTRE for middle in middles)
    face = row.glyphs[0].face
    return Mark(face.size, not face.italic, centred, at_top, row.text)


def _edges(body: Sequence[Row], width: float, pages: Sequence[_Page]) -> Edges:
    """Return where the text of pages as wide as this one begins and ends."""
    alike = [row for page in pages if page.width == width for row in page.rows]
    pool = [row for row in alike if row.side is Side.FULL] or alike or list(body)
    if not pool:
        return Edges(USUAL_LEFT, width - USUAL_RIGHT, width)
    lefts = Counter(round(row.left) for row in alike)
    rights = Counter(round(row.right) for row in pool)
    outer = min((at for at, count in lefts.items() if count > 1), default=min(lefts))
    left = max(range(outer, outer + 3), key=lambda at: lefts[at])
    right = max((at for at, count in rights.items() if count > 1), default=max(rights))
    if right - left < width * 0.6:
        return Edges(USUAL_LEFT, width - USUAL_RIGHT, width)
    return Edges(float(left), float(right), width)


def _seen(page: _Page, body: Sequence[Row], mark: Mark | None, n: int) -> SeenPage:
    first = n == 1
    margins = _margins(page, body)
    full = _is_full(page, body)
    return SeenPage(
        f"trang {n}",
        page.width / POINTS,
        page.height / POINTS,
        margins,
        number=None if first else mark,
        first_number=mark if first else None,
        index=n,
        full=full,
    )


def _is_full(page: _Page, body: Sequence[Row]) -> bool:
    """Say whether text fills a page so far that its margins can be told."""
    if not body or body[0].base - body[-1].base < page.height * _FULL_SHARE:
        return False
    text = [row for row in body if row.side is Side.FULL]
    end = max(row.right for row in body)
    return sum(end - row.right < _AT_EDGE for row in text) >= _LEAST_FULL


def _margins(page: _Page, body: Sequence[Row]) -> Margins | None:
    if not body:
        return None
    top = max(row.base + row.size * _ASCENT for row in body)
    bottom = min(row.base - row.size * _DESCENT for row in body)
    return Margins(
        (page.height - top) / POINTS,
        (page.width - max(row.right for row in body)) / POINTS,
        bottom / POINTS,
        min(row.left for row in body) / POINTS,
    )


def _described(data: bytes, seen: SeenFile) -> SeenFile:
    with pikepdf.open(BytesIO(data)) as file:
        facts = file.open_metadata()
        part, level = str(facts.get("pdfaid:part", "")), str(facts.get("pdfaid:conformance", ""))
        info = file.docinfo
        return replace(
            seen,
            title=str(facts.get("dc:title", "") or info.get("/Title", "")),
            author=_first(facts.get("dc:creator")) or str(info.get("/Author", "")),
            language=str(file.Root.get("/Lang", "")),
            archive=f"{part}{level}" if "/OutputIntents" in file.Root else "",
            loose=tuple(sorted(set(_loose(file)))),
        )


def _first(authors: object) -> str:
    if isinstance(authors, list):
        return ", ".join(str(author) for author in authors)
    return str(authors or "")


def _loose(file: pikepdf.Pdf) -> Iterator[str]:
    """Yield the fonts that are named in the file but not in it."""
    for found in file.objects:
        if not isinstance(found, pikepdf.Dictionary) or found.get("/Type") != "/FontDescriptor":
            continue
        if not any(key in found for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield str(found.get("/FontName", "")).lstrip("/").partition("+")[2] or str(
                found.get("/FontName", "")
            ).lstrip("/")
    for found in file.objects:
        plain = isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/Font"
        if plain and found.get("/Subtype") == "/Type1" and "/FontDescriptor" not in found:
            yield str(found.get("/BaseFont", "")).lstrip("/")
