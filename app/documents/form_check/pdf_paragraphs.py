"""PDF: printed lines put together to the paragraphs somebody typed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.documents.form_check.pdf_glyphs import Stroke
from app.documents.form_check.pdf_rows import Row
from app.documents.form_check.seen import Align, Line, Piece, Side

POINTS = 72 / 25.4  # in a millimetre
USUAL_LEFT, USUAL_RIGHT = 30.0 * POINTS, 15.0 * POINTS  # margins the decree allows
SINGLE = 1.15  # Times New Roman's own line height
_EDGE = 3.0  # points by which a line may miss an edge and still stand at it
_CENTRE = 4.0
_INDENT = 14.0  # points from which a line is moved in
_SLACK = 4.0  # points more than the usual pitch: a new paragraph
_WIDEST = 2.5  # line spacing up to which the second line of a paragraph is looked for
_AT_EDGE = 1.5  # mm
_ENDS = (".", ";", ":")
_UNDER = 14.0  # points below a line within which its rule is drawn


@dataclass(frozen=True)
class Edges:
    """Where the text of a page begins and ends, in points."""

    left: float
    right: float
    paper: float

    def in_middle(self, at: float) -> bool:
        """Say whether a place is the middle of the text, of the usual margins or of the paper."""
        usual = (self.paper + USUAL_LEFT - USUAL_RIGHT) / 2
        middles = ((self.left + self.right) / 2, usual, self.paper / 2)
        return any(abs(at - middle) <= _CENTRE for middle in middles)


def paragraphs(
    rows: Sequence[Row], edges: Edges, strokes: Sequence[Stroke], page: int
) -> Iterator[Line]:
    """Return the paragraphs of a page in the order of reading: left halves before right ones."""
    above: Row | None = None
    for held in _joined(_in_order(rows), edges):
        yield _line(held, above, edges, strokes, page)
        above = held[-1] if held[0].side is Side.FULL else None


def goes_on(last: Line, fresh: Line) -> bool:
    """Say whether a page begins in the middle of the paragraph the page before ended with."""
    if last.side is not Side.FULL or fresh.side is not Side.FULL or not fresh.written:
        return False
    if Align.CENTER in {last.align, fresh.align} or abs(fresh.indent or 0) > _AT_EDGE:
        return False
    return fresh.text[0].islower() or not last.text.endswith(_ENDS)


def over_the_page(last: Line, fresh: Line) -> Line:
    """Return a paragraph that a page has parted as one."""
    space = replace(fresh.pieces[0], text=" ")
    return replace(
        last,
        pieces=(*last.pieces, space, *fresh.pieces),
        align=fresh.align if last.align is None else last.align,
        spacing=last.spacing or fresh.spacing,
    )


def _in_order(rows: Sequence[Row]) -> Iterator[Row]:
    beside: list[Row] = []
    for row in rows:
        if beside and row.group != beside[0].group:
            yield from sorted(beside, key=lambda each: each.side is Side.RIGHT)
            beside = []
        if row.group:
            beside.append(row)
        else:
            yield row
    yield from sorted(beside, key=lambda each: each.side is Side.RIGHT)


def _joined(rows: Iterable[Row], edges: Edges) -> Iterator[list[Row]]:
    held: list[Row] = []
    for row in rows:
        if held and not _continues(held, row, edges):
            yield held
            held = []
        held.append(row)
    if held:
        yield held


def _continues(held: Sequence[Row], row: Row, edges: Edges) -> bool:
    """Say whether a row goes on with the paragraph that is being read."""
    last = held[-1]
    if row.side is not Side.FULL or last.side is not Side.FULL:
        return False
    pitch = last.base - row.base
    usual = held[-2].base - last.base if len(held) > 1 else last.size * SINGLE * _WIDEST
    if abs(row.size - last.size) > 1 or not 0 < pitch <= usual + (_SLACK if len(held) > 1 else 1):
        return False
    if centred(last, edges) or (_fills(last, edges) and centred(row, edges)):
        return centred(row, edges) and _same_look(last, row) and pitch < last.size * 1.5
    at_edge = abs(row.left - edges.left) < _EDGE
    return at_edge and last.right > edges.right - _first_word(row)


def _first_word(row: Row) -> float:
    """Return how much room the next line's first word would have needed."""
    word = 0.0
    for glyph in row.glyphs:
        if glyph.text == " ":
            break
        word = glyph.right - row.left
    return word + row.size


def _fills(row: Row, edges: Edges) -> bool:
    """Say whether a row goes from edge to edge."""
    return abs(row.left - edges.left) < _EDGE and abs(row.right - edges.right) < _SLACK * 2


def centred(row: Row, edges: Edges) -> bool:
    """Say whether a row stands in the middle, not from edge to edge or moved in."""
    before, after = row.left - edges.left, edges.right - row.right
    if before < _EDGE or after < 0 or not edges.in_middle(row.middle):
        return False
    usual = any(abs(before - indent * POINTS) < 2.5 for indent in (10.0, 12.7))
    return not usual or row.glyphs[0].face.bold


def _same_look(one: Row, other: Row) -> bool:
    a, b = one.glyphs[-1].face, other.glyphs[0].face
    return (a.bold, a.italic) == (b.bold, b.italic) and one.text.isupper() == other.text.isupper()


def _line(
    held: Sequence[Row], above: Row | None, edges: Edges, strokes: Sequence[Stroke], page: int
) -> Line:
    first, last = held[0], held[-1]
    pitches = [a.base - b.base for a, b in pairwise(held)]
    spacing = min(pitches) / (first.size * SINGLE) if pitches else None
    full = first.side is Side.FULL
    return Line(
        tuple(_pieces(held)),
        page=page,
        side=first.side,
        group=first.group,
        align=_align(held, edges) if full else None,
        indent=(first.left - edges.left) / POINTS if full else None,
        before=_before(first, above, spacing) if full else None,
        spacing=spacing if full else None,
        rule=0.0 if first.side is Side.CELL else _rule(last, strokes) / POINTS,
        width=max(row.right - row.left for row in held) / POINTS,
    )


def _pieces(held: Sequence[Row]) -> Iterator[Piece]:
    for n, row in enumerate(held):
        if n:
            start = row.pieces[0]
            space = Piece(" ", start.face, start.size, start.bold, start.italic, start.black)
            yield space
        yield from row.pieces


def _align(held: Sequence[Row], edges: Edges) -> Align | None:
    middles = [centred(row, edges) for row in held]
    if middles[-1] and all(m or _fills(row, edges) for m, row in zip(middles, held, strict=True)):
        return Align.CENTER
    if len(held) == 1:
        return None
    if all(abs(row.right - edges.right) < _EDGE for row in held[:-1]):
        return Align.JUSTIFY
    return Align.LEFT


def _before(first: Row, above: Row | None, spacing: float | None) -> float | None:
    if above is None or above.base <= first.base:
        return None
    pitch = first.size * SINGLE * (spacing or 1.0)
    return float(above.base - first.base - pitch)


def _rule(row: Row, strokes: Sequence[Stroke]) -> float:
    """Return the length of a line drawn below the middle of a row."""
    for stroke in strokes:
        middle = (stroke.x0 + stroke.x1) / 2
        below = 0 < row.base - stroke.y0 < _UNDER
        if stroke.flat and below and abs(middle - row.middle) < _CENTRE * 2:
            return stroke.length
    return 0.0
