"""Finds words on the pages of a PDF, without regard to case and diacritics."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from app.basics.pdfium_lock import PDFIUM
from app.basics.text import fold, tidy

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MOST_HITS = 2000
_fold_letter = lru_cache(maxsize=4096)(fold)


@dataclass(frozen=True)
class Hit:
    """A place where the words stand: the page from 0, and which of its letters they are."""

    page: int
    letters: tuple[int, ...]


class PdfWords:
    """The words of an open PDF, read page by page as they are needed."""

    def __init__(self, file: "PdfDocument") -> None:
        self._file = file
        self._read: list[tuple[str, list[int]]] = []
        self.boxes = lru_cache(maxsize=512)(self._boxes)

    def read_some(self, pages: int) -> bool:
        """Read the next pages ahead of the first search; False when all have been read."""
        end = min(len(self._read) + pages, len(self._file))
        while len(self._read) < end:
            with PDFIUM:
                self._read.append(_folded(_letters(self._file[len(self._read)].get_textpage())))
        return len(self._read) < len(self._file)

    def find(self, words: str) -> list[Hit]:
        """Return where the words stand, in reading order; at most MOST_HITS places."""
        wanted = fold(tidy(words)).split()
        if not wanted:
            return []
        pattern = re.compile(r"\s+".join(map(re.escape, wanted)))
        self.read_some(len(self._file))
        hits: list[Hit] = []
        for at, (text, places) in enumerate(self._read):
            hits += [
                Hit(at, tuple(places[found.start() : found.end()]))
                for found in pattern.finditer(text)
            ]
        return hits[:MOST_HITS]

    def _boxes(self, hit: Hit) -> tuple[QRectF, ...]:
        """Return a box around the letters of each line, in points from the page's top left."""
        with PDFIUM:
            height, sides = _sides(self._file[hit.page], hit.letters)
        lines: list[QRectF] = []
        for left, bottom, right, top in sides:
            box = QRectF(left, height - top, right - left, top - bottom)
            if box.isEmpty():
                continue
            if lines and abs(lines[-1].center().y() - box.center().y()) < box.height() / 2:
                lines[-1] = lines[-1].united(box)
            else:
                lines.append(box)
        return tuple(lines)


def _sides(page: "PdfPage", letters: tuple[int, ...]) -> tuple[float, list[tuple[float, ...]]]:
    text = page.get_textpage()
    return page.get_height(), [text.get_charbox(n, loose=True) for n in letters]


def _letters(page: "PdfTextPage") -> str | list[str]:
    """Return the letters so that each stands where PDFium counts it."""
    count = page.count_chars()
    text = str(page.get_text_range())
    if len(text) == count:
        return text
    return [str(page.get_text_range(n, 1)) for n in range(count)]


def _folded(letters: str | list[str]) -> tuple[str, list[int]]:
    """Return the folded text with, for each sign of it, the number of the letter it comes from."""
    text: list[str] = []
    places: list[int] = []
    for n, letter in enumerate(letters):
        if unicodedata.combining(letter[:1] or " "):
            continue
        plain = _fold_letter(letter) or " "
        text.append(plain)
        places += [n] * len(plain)
    return "".join(text), places
