"""PDF: the border, the drawings and the lines at fixed places of a page."""

from functools import cache
from hashlib import sha256

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from app.basics.text import nfc
from app.documents import fonts
from app.documents.placed import (
    Drawing,
    Ink,
    PageBorder,
    Path,
    Placed,
    Point,
    Stand,
    rectangle,
)
from app.documents.sheet import Page

_LINE = 1.5  # points: Word's double line, with as much between its two lines


def draw_background(canvas: Canvas, page: Page) -> None:
    """Draw border and drawings; the same ones are kept once for all pages of the file."""
    if page.border is None and not page.art:
        return
    name = _name(page)
    if not canvas.hasForm(name):
        width, height = page.size
        canvas.beginForm(name, 0, 0, width * mm, height * mm)
        _Art(canvas, height).draw(page)
        canvas.endForm()
    canvas.doForm(name)


@cache
def _name(page: Page) -> str:
    return "art" + sha256(repr((page.border, page.art, page.size)).encode()).hexdigest()[:16]


def write_lines(canvas: Canvas, placed: Placed, page: Page) -> None:
    """Write the lines of one box."""
    face = fonts.face(bold=placed.bold, italic=placed.italic)
    canvas.saveState()
    canvas.setFillColor(HexColor(f"#{placed.ink}"))
    canvas.setFont(face, placed.size)
    for n, text in enumerate(placed.lines):
        y = (page.size[1] - placed.baseline(n)) * mm
        match placed.stand:
            case Stand.LEFT:
                canvas.drawString(placed.x * mm, y, nfc(text))
            case Stand.RIGHT:
                canvas.drawRightString((placed.x + placed.width) * mm, y, nfc(text))
            case Stand.CENTER:
                canvas.drawCentredString((placed.x + placed.width / 2) * mm, y, nfc(text))
    canvas.restoreState()


class _Art:
    """Draws on a page whose places are counted from above."""

    def __init__(self, canvas: Canvas, height: float) -> None:
        self._canvas, self._height = canvas, height

    def draw(self, page: Page) -> None:
        """Draw the border, then everything else."""
        if page.border is not None:
            self._border(page.border, page)
        for drawing in page.art:
            self._drawing(drawing)

    def _border(self, border: PageBorder, page: Page) -> None:
        width, height = page.size
        right, down = border.shift
        for lines in (0.5, 2.5):
            inset = border.inset + lines * _LINE / mm
            corner = (inset + right, inset + down)
            opposite = (width - inset + right, height - inset + down)
            self._drawing(Drawing((rectangle(corner, opposite),), _LINE, border.ink))

    def _drawing(self, drawing: Drawing) -> None:
        self._colour(drawing.ink)
        self._canvas.setLineWidth(drawing.width)
        made = self._canvas.beginPath()
        for path in drawing.paths:
            self._add(made, path)
        line = 0 if drawing.filled else 1
        self._canvas.drawPath(made, stroke=line, fill=1 - line)

    def _colour(self, ink: Ink) -> None:
        self._canvas.setStrokeColor(HexColor(f"#{ink}"))
        self._canvas.setFillColor(HexColor(f"#{ink}"))

    def _add(self, made: PDFPathObject, path: Path) -> None:
        made.moveTo(*self._at(path.begin))
        for step in path.steps:
            points = [part for point in step for part in self._at(point)]
            if len(step) == 1:
                made.lineTo(*points)
            else:
                made.curveTo(*points)
        if path.closed:
            made.close()

    def _at(self, point: Point) -> Point:
        return point[0] * mm, (self._height - point[1]) * mm
