"""Vừa khổ: how large a text can be set in a box, and where its lines are broken.

Word and PDF get the same lines, as both faces are equally wide.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.basics.text import nfc
from app.documents import fonts
from app.documents.placed import LINE_HEIGHT, POINTS_PER_MM

_STEP = 0.5  # points; Word knows half points and nothing finer
_SMALLEST = 4.0
_SLACK = 0.5  # mm that a line stays below the width of its box
_UNIT = 100.0  # size at which words are measured
_BALANCING = 12


@dataclass(frozen=True)
class Box:
    """Room for a text in mm; size: what is wanted, least: below it lines are broken instead."""

    width: float
    height: float
    size: float
    least: float
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Fitted:
    """A text broken into lines of a size."""

    lines: tuple[str, ...]
    size: float


def shrunk(text: str, box: Box) -> Fitted:
    """Return a name: on one line as long as the least size allows, then on several."""
    words = _Words(text, box)
    for count in range(1, max(1, _most_lines(box, box.least)) + 1):
        for size in _sizes(box, count):
            if 0 < words.count(size, box.width) <= count:
                return Fitted(words.balanced(size, box.width, count), size)
    return _forced(words, box)


def wrapped(text: str, box: Box) -> Fitted:
    """Return running text: broken into lines, and smaller only when the box is full."""
    words = _Words(text, box)
    for size in _sizes(box, 1):
        count = words.count(size, box.width)
        if 0 < count <= max(1, _most_lines(box, size)):
            return Fitted(words.balanced(size, box.width, count), size)
    return _forced(words, box)


def _forced(words: "_Words", box: Box) -> Fitted:
    """Go below the least size and break a word wider than the box, as nothing may be lost."""
    size = box.least
    while size > _SMALLEST:
        whole = words.lines(size, box.width)
        lines = whole or words.cut(size, box.width)
        if len(lines) <= max(1, _most_lines(box, size)):
            return Fitted(words.balanced(size, box.width, len(lines)) if whole else lines, size)
        size -= _STEP
    return Fitted(words.cut(size, box.width), size)


def _most_lines(box: Box, size: float) -> int:
    return int(box.height * POINTS_PER_MM / (size * LINE_HEIGHT) + 1e-6)


def _sizes(box: Box, count: int) -> Sequence[float]:
    """Return the sizes at which so many lines are not too high, the largest first."""
    highest = box.height * POINTS_PER_MM / (count * LINE_HEIGHT)
    largest = min(box.size, int(highest / _STEP + 1e-6) * _STEP)
    steps = int((largest - box.least) / _STEP + 1e-6)
    return [largest - n * _STEP for n in range(steps + 1)]


class _Words:
    """The words of a text, measured once."""

    def __init__(self, text: str, box: Box) -> None:
        self._words = nfc(text).split()
        self._box = box
        self._widths = [self._measured(word) for word in self._words]
        self._space = self._measured(" ")
        self._widest = max(self._widths, default=0.0)
        self._whole = sum(self._widths) + self._space * (len(self._words) - 1)

    def lines(self, size: float, width: float) -> tuple[str, ...]:
        """Return as few lines as hold the words; none when a word alone is too wide."""
        if not self._words:
            return ("",)
        starts = self._starts(size, width)
        edges = (*starts, len(self._words))
        return tuple(" ".join(self._words[n:end]) for n, end in pairwise(edges))

    def count(self, size: float, width: float) -> int:
        """Return how many lines hold the words; 0 when a word alone is too wide."""
        return len(self._starts(size, width)) if self._words else 1

    def _starts(self, size: float, width: float) -> list[int]:
        """Return the first word of each line."""
        room = (width - _SLACK) / size
        if self._whole <= room:
            return [0]
        if self._widest > room:
            return []
        starts: list[int] = []
        left, space = 0.0, self._space
        for n, wide in enumerate(self._widths):
            if starts and wide + space <= left:
                left -= wide + space
            else:
                starts.append(n)
                left = room - wide
        return starts

    def balanced(self, size: float, width: float, count: int) -> tuple[str, ...]:
        """Return the same number of lines, as equally long as the words allow."""
        count = min(count, self.count(size, width))
        narrow, wide = width / count * 0.8, width
        for _ in range(_BALANCING if count > 1 else 0):
            middle = (narrow + wide) / 2
            if 0 < self.count(size, middle) <= count:
                wide = middle
            else:
                narrow = middle
        return self.lines(size, wide)

    def cut(self, size: float, width: float) -> tuple[str, ...]:
        """Return lines filled to the last letter, words broken where a line ends."""
        room = (width - _SLACK) / size
        lines: list[str] = []
        line, used = "", 0.0
        for letter in " ".join(self._words):
            wide = self._measured(letter)
            if line and used + wide > room:
                lines.append(line.strip())
                line, used = "", 0.0
            line += letter
            used += wide
        return tuple(each for each in (*lines, line.strip()) if each) or ("",)

    def _measured(self, text: str) -> float:
        return _unit_width(text, self._box.bold, self._box.italic)


@lru_cache(maxsize=4096)
def _unit_width(text: str, bold: bool, italic: bool) -> float:
    """Return the width of a text at the size of one point, in millimetres."""
    return fonts.text_width(text, _UNIT, bold=bold, italic=italic) / _UNIT
