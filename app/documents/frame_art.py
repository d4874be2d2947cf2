"""Khung Giấy khen: an ornament of our own – two interlaced waves, small lozenges, corner roses."""

from collections.abc import Iterator
from functools import cache
from math import cos, pi, sin

from app.documents.placed import Drawing, Ink, Path, Point, Step, rectangle, straight

# Distances from the paper's edge in mm: the corner's box, the middle of the band, its inner lines.
_BOX = (10.6, 19.4)
_MIDDLE = 13.4
_INNER, _INNERMOST = 16.2, 17.0
_WAVE = 1.75  # amplitude
_ARCH = 5.0  # length of half a wave, as near as the side allows
_BEND = 0.3642  # of the length: where a curve's control points make an arch of a sine
_LOZENGE = (0.85, 0.55)
_PETALS = 8


@cache
def frame(width: float, height: float, shift: Point = (0.0, 0.0)) -> tuple[Drawing, ...]:
    """Return the ornament inside the border of a sheet of paper; shift: right and down."""
    paper = _Paper(width, height, shift)
    return (
        Drawing(tuple(paper.waves()), 0.9, Ink.GOLD),
        Drawing(tuple(paper.lines(_INNER)), 1.2, Ink.GOLD),
        Drawing(tuple(paper.lines(_INNERMOST)), 0.5, Ink.GOLD),
        Drawing(tuple(paper.boxes()), 1.0, Ink.GOLD),
        Drawing(tuple(paper.roses()), 0.7, Ink.GOLD),
        Drawing(tuple(paper.lozenges()), 0.0, Ink.RED, filled=True),
    )


class _Paper:
    """The ornament's parts; each side is drawn as if it lay on top, then turned to its place."""

    def __init__(self, width: float, height: float, shift: Point) -> None:
        self._width, self._height, self._shift = width, height, shift

    def waves(self) -> Iterator[Path]:
        """Two waves that cross each other, along each side."""
        for side, length in self._sides():
            count, arch = _arches(length)
            for up in (1.0, -1.0):
                steps: list[Step] = []
                for n in range(count):
                    left, high = _BOX[1] + n * arch, up * (-1) ** n * _WAVE * 4 / 3
                    curve = (
                        (left + arch * _BEND, _MIDDLE + high),
                        (left + arch * (1 - _BEND), _MIDDLE + high),
                        (left + arch, _MIDDLE),
                    )
                    steps.append(tuple(self._at(side, point) for point in curve))
                yield Path(self._at(side, (_BOX[1], _MIDDLE)), tuple(steps))

    def lozenges(self) -> Iterator[Path]:
        """A lozenge in each eye between the waves, and one in the heart of each corner."""
        for side, length in self._sides():
            count, arch = _arches(length)
            for n in range(count):
                yield self._lozenge(side, (_BOX[1] + (n + 0.5) * arch, _MIDDLE), 1.0)
            yield self._lozenge(side, (sum(_BOX) / 2, sum(_BOX) / 2), 1.3)

    def lines(self, inset: float) -> Iterator[Path]:
        """A line along each side from corner to corner."""
        for side, length in self._sides():
            begin, end = (_BOX[1], inset), (length - _BOX[1], inset)
            yield straight(self._at(side, begin), self._at(side, end))

    def boxes(self) -> Iterator[Path]:
        """A square in each corner."""
        for side, _ in self._sides():
            yield rectangle(self._at(side, (_BOX[0], _BOX[0])), self._at(side, (_BOX[1], _BOX[1])))

    def roses(self) -> Iterator[Path]:
        """A rose of pointed petals in each corner."""
        middle = sum(_BOX) / 2
        for side, _ in self._sides():
            for n in range(_PETALS):
                turn = n * 2 * pi / _PETALS
                yield self._petal(side, (middle, middle), turn, 3.7 if n % 2 == 0 else 4.5)

    def _petal(self, side: int, heart: Point, turn: float, length: float) -> Path:
        def out(radius: float, aside: float) -> Point:
            angle = turn + aside
            return self._at(side, (heart[0] + radius * cos(angle), heart[1] + radius * sin(angle)))

        begin, tip = out(1.1, 0.0), out(length, 0.0)
        there = (out(length * 0.5, 0.55), out(length * 0.75, 0.30), tip)
        back = (out(length * 0.75, -0.30), out(length * 0.5, -0.55), begin)
        return Path(begin, (there, back), closed=True)

    def _lozenge(self, side: int, middle: Point, scale: float) -> Path:
        wide, high = _LOZENGE[0] * scale, _LOZENGE[1] * scale
        x, y = middle
        corners = ((x + wide, y), (x, y + high), (x - wide, y))
        steps = tuple((self._at(side, point),) for point in corners)
        return Path(self._at(side, (x, y - high)), steps, closed=True)

    def _sides(self) -> Iterator[tuple[int, float]]:
        yield from enumerate((self._width, self._height, self._width, self._height))

    def _at(self, side: int, point: Point) -> Point:
        """Turn a point of the upper side to the right, the lower or the left one."""
        along, inside = point
        x, y = (
            (along, inside),
            (self._width - inside, along),
            (self._width - along, self._height - inside),
            (inside, self._height - along),
        )[side]
        return round(x + self._shift[0], 3), round(y + self._shift[1], 3)


def _arches(length: float) -> tuple[int, float]:
    """Return how many arches fit between the corners of a side, and how long each is."""
    room = length - 2 * _BOX[1]
    count = round(room / _ARCH)
    return count, room / count
