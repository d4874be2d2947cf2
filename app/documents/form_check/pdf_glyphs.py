"""PDF: the letters of a page where they are printed, and the straight lines drawn on it."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

_BOLD_WEIGHT = 600
_ITALIC_FLAG = 1 << 6
_FORCE_BOLD_FLAG = 1 << 18
_DARK = 40  # of 255: printers and viewers show it as black
_FLAT = 1.6  # points: thinner than this is a line
_SHORTEST = 8.0  # points of a line worth knowing
_NAME_LENGTH = 256


@dataclass(frozen=True)
class Face:
    """How letters look: the font's name without its subset tag, the size in points."""

    name: str
    size: float
    bold: bool
    italic: bool
    black: bool


@dataclass(frozen=True)
class Glyph:
    """A letter: its edges and its base line in points from the lower left corner."""

    text: str
    left: float
    right: float
    base: float
    face: Face


@dataclass(frozen=True)
class Stroke:
    """A straight line along the page or up it."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def flat(self) -> bool:
        """Whether it lies."""
        return abs(self.y1 - self.y0) < _FLAT

    @property
    def length(self) -> float:
        """How long it is."""
        return max(abs(self.x1 - self.x0), abs(self.y1 - self.y0))


def glyphs(page: pdfium.PdfPage) -> list[Glyph]:
    """Return the letters of a page in the order of the file."""
    text = page.get_textpage()
    faces: dict[int, Face] = {}
    return [found for n in range(text.count_chars()) if (found := _glyph(text, n, faces))]


def strokes(page: pdfium.PdfPage) -> list[Stroke]:
    """Return the level and the upright lines of a page, long enough to be seen."""
    found: list[Stroke] = []
    for shape in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=4):
        points = list(_points(shape))
        for (x0, y0, begins), (x1, y1, _) in zip(points[1:], points, strict=False):
            stroke = Stroke(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
            straight = stroke.flat or abs(stroke.x1 - stroke.x0) < _FLAT
            if not begins and straight and stroke.length >= _SHORTEST:
                found.append(stroke)
    return found


def _glyph(text: pdfium.PdfTextPage, n: int, faces: dict[int, Face]) -> Glyph | None:
    code = raw.FPDFText_GetUnicode(text, n)
    if code < ord(" ") or raw.FPDFText_IsGenerated(text, n) == 1:
        return None
    drawn = raw.FPDFText_GetTextObject(text, n)
    key = ctypes.addressof(drawn.contents) if drawn else -1
    if key not in faces:
        faces[key] = _face(text, n, drawn)
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetLooseCharBox(text, n, box)
    raw.FPDFText_GetCharOrigin(text, n, x, y)
    return Glyph(chr(code), box.left, box.right, y.value, faces[key])


def _face(text: pdfium.PdfTextPage, n: int, drawn: object) -> Face:
    name, flags = ctypes.create_string_buffer(_NAME_LENGTH), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, n, name, _NAME_LENGTH, flags)
    called = name.value.decode("utf-8", "replace").partition("+")[2] or name.value.decode(
        "utf-8", "replace"
    )
    weight = raw.FPDFText_GetFontWeight(text, n)
    low = called.lower()
    return Face(
        called,
        _size(text, n, drawn),
        bold="bold" in low or weight >= _BOLD_WEIGHT or bool(flags.value & _FORCE_BOLD_FLAG),
        italic="italic" in low or "oblique" in low or bool(flags.value & _ITALIC_FLAG),
        black=_is_black(text, n),
    )


def _size(text: pdfium.PdfTextPage, n: int, drawn: object) -> float:
    """Return the printed size: the font's own, scaled as the page scales it."""
    matrix = raw.FS_MATRIX()
    scale = 1.0
    if drawn and raw.FPDFPageObj_GetMatrix(drawn, matrix):
        scale = (matrix.c**2 + matrix.d**2) ** 0.5 or 1.0
    return float(round(raw.FPDFText_GetFontSize(text, n) * scale * 2)) / 2


def _is_black(text: pdfium.PdfTextPage, n: int) -> bool:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFText_GetFillColor(text, n, *parts):
        return True
    return all(part.value <= _DARK for part in parts[:3])


def _points(shape: pdfium.PdfObject) -> Iterator[tuple[float, float, bool]]:
    """Yield the corners of a drawn path on the page, and whether each begins a new stretch."""
    matrix = shape.get_matrix()
    first: tuple[float, float] | None = None
    for n in range(raw.FPDFPath_CountSegments(shape)):
        segment = raw.FPDFPath_GetPathSegment(shape, n)
        x, y = ctypes.c_float(), ctypes.c_float()
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        begins = raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO
        at = matrix.on_point(x.value, y.value)
        first = at if begins or first is None else first
        yield (*at, begins)
        if raw.FPDFPathSegment_GetClose(segment):
            yield (*first, False)
