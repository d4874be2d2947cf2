"""Finds words on the pages of a PDF, without regard to case and diacritics."""

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from app.basics.text import fold, tidy

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MOST_HITS = 2000


@dataclass(frozen=True)
class Hit:
    """A place where the words stand: the page from 0, and a box a line, in points from its top."""

    page: int
    boxes: tuple[QRectF, ...]


def find(file: "PdfDocument", words: str) -> list[Hit]:
    """Return where the words stand in an open PDF, in reading order."""
    wanted = fold(tidy(words))
    if not wanted:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, wanted.split())))
    hits: list[Hit] = []
    for at in range(len(file)):
        hits += _on_page(file[at], at, pattern)
        if len(hits) >= MOST_HITS:
            break
    return hits[:MOST_HITS]


def _on_page(page: "PdfPage", at: int, pattern: re.Pattern[str]) -> list[Hit]:
    letters = page.get_textpage()
    text, places = _folded([letters.get_text_range(n, 1) for n in range(letters.count_chars())])
    height = page.get_height()
    return [
        Hit(at, _boxes(letters, places[found.start() : found.end()], height))
        for found in pattern.finditer(text)
    ]


def _folded(letters: list[str]) -> tuple[str, list[int]]:
    """Return the folded text with, for each sign of it, the number of the letter it comes from."""
    text, places = "", []
    for n, letter in enumerate(letters):
        if unicodedata.combining(letter[:1] or " "):
            continue
        plain = fold(letter) or " "
        text += plain
        places += [n] * len(plain)
    return text, places


def _boxes(letters: "PdfTextPage", places: list[int], height: float) -> tuple[QRectF, ...]:
    """Return a box around the letters of each line."""
    lines: list[QRectF] = []
    for n in places:
        left, bottom, right, top = letters.get_charbox(n, loose=True)
        box = QRectF(left, height - top, right - left, top - bottom)
        if box.isEmpty():
            continue
        if lines and abs(lines[-1].center().y() - box.center().y()) < box.height() / 2:
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(box)
    return tuple(lines)
