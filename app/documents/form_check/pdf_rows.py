"""PDF: letters put together to printed lines, and which stand beside each other or in a table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from app.documents.form_check.pdf_glyphs import Glyph, Stroke
from app.documents.form_check.seen import Piece, Side

_SAME_BASE = 3.0  # points between the base lines of one row
_GAP = 9.0  # points of a gap that parts two halves of the page
_WIDE = 1.8  # of the usual gap of a row, which grows when a line is stretched
_LARGE = 0.7  # of the size: large letters stand further apart
_ROOM = 40.0  # points of a blank left open in a line
_SPACE = 0.2  # of the size: letters so far apart are of different words
_NEAR = 5.0  # points by which centres of one half may differ
_FRAME = 28.0  # points from the edge of the paper: a line there frames the page
_CELL_HEIGHT = 9.0  # points of an upright line that is a table's


@dataclass(frozen=True)
class Row:
    """Letters printed beside each other without a gap; lengths in points."""

    glyphs: tuple[Glyph, ...]
    side: Side = Side.FULL
    group: int = 0

    @property
    def left(self) -> float:
        """Its left edge."""
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.glyphs[-1].right

    @property
    def middle(self) -> float:
        """Its middle."""
        return (self.left + self.right) / 2

    @property
    def base(self) -> float:
        """Its base line."""
        return max(glyph.base for glyph in self.glyphs)

    @property
    def size(self) -> float:
        """The size of its largest letters."""
        return max(glyph.face.size for glyph in self.glyphs)

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(glyph.text for glyph in self.glyphs).replace("\ufffe", "-").strip()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Its text, parted where the look changes."""
        return tuple(_pieces(self.glyphs))


def rows(letters: Iterable[Glyph], lines: Sequence[Stroke], width: float) -> list[Row]:
    """Return the rows of a page, as wide as given, from top to bottom, each with its side."""
    uprights = [
        line
        for line in lines
        if not line.flat and line.length >= _CELL_HEIGHT and _FRAME < line.x0 < width - _FRAME
    ]
    levels = [[_in_table(row, uprights) for row in _segments(level)] for level in _levels(letters)]
    return list(_sided(levels))


def _levels(letters: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Yield the letters that stand on about one base line."""
    level: list[Glyph] = []
    for glyph in sorted(letters, key=lambda each: -each.base):
        if level and level[0].base - glyph.base > _SAME_BASE:
            yield sorted(level, key=lambda each: each.left)
            level = []
        level.append(glyph)
    if level:
        yield sorted(level, key=lambda each: each.left)


def _segments(level: list[Glyph]) -> Iterator[Row]:
    words = _words(level)
    gaps = [after[0].left - before[-1].right for before, after in pairwise(words)]
    size = max(glyph.face.size for glyph in level)
    limit = max(_GAP, _LARGE * size, _WIDE * median(gaps) if gaps else 0)
    held: list[Glyph] = []
    for word in words:
        if held and word[0].left - held[-1].right > limit and not _is_room(held, word):
            yield Row(tuple(_spaced(_stripped(held))))
            held = []
        held += word
    if any(not glyph.text.isspace() for glyph in held):
        yield Row(tuple(_spaced(_stripped(held))))


def _is_room(held: Sequence[Glyph], word: Sequence[Glyph]) -> bool:
    """Say whether a gap is room to write a number or a day in, within one line."""
    before = "".join(glyph.text for glyph in held)
    near = word[0].left - held[-1].right < _ROOM
    return near and held[-1].face == word[0].face and not before.isupper()


def _words(level: list[Glyph]) -> list[list[Glyph]]:
    """Part letters at spaces and at gaps; a space kept on purpose is a letter like others."""
    words: list[list[Glyph]] = []
    parted = True
    for glyph in level:
        if glyph.text == " ":
            if words:
                words[-1].append(glyph)
            parted = True
            continue
        if parted or glyph.left - words[-1][-1].right > glyph.face.size * _SPACE:
            words.append([])
        words[-1].append(glyph)
        parted = False
    return words


def _stripped(held: list[Glyph]) -> list[Glyph]:
    end = len(held)
    while end > 1 and held[end - 1].text == " ":
        end -= 1
    return held[:end]


def _spaced(held: Sequence[Glyph]) -> Iterator[Glyph]:
    """Yield the letters with a space wherever they are printed apart without one."""
    before: Glyph | None = None
    for glyph in held:
        apart = before is not None and glyph.left - before.right > glyph.face.size * _SPACE
        if before is not None and apart and " " not in {before.text, glyph.text}:
            yield Glyph(" ", before.right, glyph.left, before.base, before.face)
        yield glyph
        before = glyph


def _in_table(row: Row, uprights: Iterable[Stroke]) -> Row:
    middle = row.base + row.size * 0.3
    inside = any(line.y0 <= middle <= line.y1 for line in uprights)
    return replace(row, side=Side.CELL) if inside else row


def _sided(levels: list[list[Row]]) -> Iterator[Row]:
    """Tell halves that stand beside each other from lines over the whole page."""
    group, columns = 0, None
    for level in levels:
        free = [row for row in level if row.side is not Side.CELL]
        if len(free) > 1:
            if columns is None:
                group, columns = group + 1, _Columns(free)
            columns.widen(free)
        elif columns is not None and (not free or not columns.hold(free[0])):
            columns = None
        for row in level:
            if columns is not None and row.side is not Side.CELL:
                yield replace(row, side=columns.side(row), group=group)
            else:
                yield row


class _Columns:
    """Two halves of the page: where they part, and where each has its middle and its edges."""

    def __init__(self, level: Sequence[Row]) -> None:
        half = max(1, len(level) // 2)
        self._split = (level[half - 1].right + level[half].left) / 2
        self._middles = ([level[0].middle], [level[-1].middle])
        self._left, self._end = level[0].left, level[-1].left

    def widen(self, level: Sequence[Row]) -> None:
        """Take the edge of another level into account."""
        self._left, self._end = min(self._left, level[0].left), min(self._end, level[-1].left)
        self._middles[0].append(level[0].middle)
        self._middles[1].append(level[-1].middle)

    def side(self, row: Row) -> Side:
        """Return the half in which a row stands."""
        return Side.RIGHT if row.left >= self._split else Side.LEFT

    def hold(self, row: Row) -> bool:
        """Say whether a single row stands in one of the halves."""
        right = row.left >= self._split
        if not right and row.right > self._end:
            return False
        centred = any(abs(row.middle - m) < _NEAR for m in self._middles[right])
        return centred or (not right and abs(row.left - self._left) < _NEAR)


def _pieces(glyphs: Sequence[Glyph]) -> Iterator[Piece]:
    held: list[Glyph] = []
    for glyph in glyphs:
        if held and glyph.face != held[-1].face:
            yield _piece(held)
            held = []
        held.append(glyph)
    if held:
        yield _piece(held)


def _piece(held: Sequence[Glyph]) -> Piece:
    face = held[0].face
    text = "".join(glyph.text for glyph in held).replace("\ufffe", "-")
    return Piece(text, face.name, face.size, face.bold, face.italic, face.black)
