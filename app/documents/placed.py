"""Chỗ cố định: text and drawings at an exact place of the paper, for certificates and test pages.

Places are millimetres from the paper's left and upper edge; widths of lines and sizes of type are
points.
"""

from dataclasses import dataclass
from enum import StrEnum

LINE_HEIGHT = 1.15  # of the size of type, as Times New Roman has it
POINTS_PER_MM = 72 / 25.4
_BASELINE = 0.91  # of the size, below the upper edge of a line


class Stand(StrEnum):
    """Where lines stand between the edges of their box."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Ink(StrEnum):
    """The colours of a certificate, as red, green and blue."""

    BLACK = "000000"
    RED = "B3141C"
    GOLD = "A57F2C"
    GREY = "7F7F7F"


@dataclass(frozen=True)
class Placed:
    """Lines of one look in a box; y is the upper edge of the first line."""

    lines: tuple[str, ...]
    x: float
    y: float
    width: float
    size: float
    stand: Stand = Stand.CENTER
    bold: bool = False
    italic: bool = False
    ink: Ink = Ink.BLACK

    @property
    def height(self) -> float:
        """Return how high the lines are together, in millimetres."""
        return len(self.lines) * line_height(self.size)

    def baseline(self, n: int = 0) -> float:
        """Return where the letters of a line stand, in millimetres from the paper's upper edge."""
        return self.y + n * line_height(self.size) + above_baseline(self.size)


Point = tuple[float, float]
Step = tuple[Point, ...]
"""One step of a path: the end of a straight line, or two control points and the end of a curve."""


@dataclass(frozen=True)
class Path:
    """A line without a break over its steps; a closed one ends where it began."""

    begin: Point
    steps: tuple[Step, ...]
    closed: bool = False


@dataclass(frozen=True)
class Drawing:
    """Paths drawn in one colour; width: of the line; a filled one has no line."""

    paths: tuple[Path, ...]
    width: float = 0.75
    ink: Ink = Ink.BLACK
    filled: bool = False


@dataclass(frozen=True)
class PageBorder:
    """A double line round the page; inset: from the paper's edge, at most 10.9 mm in Word.

    shift: how far to the right and down the whole page is printed.
    """

    inset: float = 8.0
    ink: Ink = Ink.GOLD
    shift: Point = (0.0, 0.0)


def line_height(size: float) -> float:
    """Return the height of a line in millimetres."""
    return size * LINE_HEIGHT / POINTS_PER_MM


def above_baseline(size: float) -> float:
    """Return how far below the upper edge of a line its letters stand, in millimetres."""
    return size * _BASELINE / POINTS_PER_MM


def straight(begin: Point, end: Point) -> Path:
    """Return a straight line."""
    return Path(begin, ((end,),))


def rectangle(corner: Point, opposite: Point) -> Path:
    """Return a rectangle between two corners."""
    (left, top), (right, bottom) = corner, opposite
    return Path(corner, (((right, top),), ((right, bottom),), ((left, bottom),)), closed=True)
