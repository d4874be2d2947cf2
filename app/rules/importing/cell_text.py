"""Chữ của một ô: what a person sees in a cell, whatever it is stored as."""

import re
from datetime import date, datetime, time
from functools import lru_cache

from app.basics.text import nfc
from app.rules.dates import short_date
from app.rules.importing.sheet import Cell

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")  # how Excel writes signs that XML does not allow
_SPACES = re.compile("[\u00a0\u2007\u202f\t]")


def text_of(cell: Cell) -> str:
    """Return the text of a cell: composed letters, no spaces at the ends, its own line breaks."""
    if isinstance(cell, str):
        return _plain(cell)
    if isinstance(cell, date | time):
        return _moment(cell)
    return "" if cell is None else _number(cell)


@lru_cache(4096)  # most lists say the same words in most of their rows
def _plain(text: str) -> str:
    if text.isascii() and text.isprintable() and "_x" not in text:
        return text.strip()
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPACES.sub(" ", nfc(lines)).strip()


def _number(cell: float) -> str:
    if isinstance(cell, bool):
        return "Có" if cell else "Không"
    return str(int(cell)) if float(cell).is_integer() else repr(cell)


def _moment(cell: date | time) -> str:
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, datetime) and (cell.hour or cell.minute):
        return f"{short_date(cell.date())} {cell:%H:%M}"
    return short_date(cell.date() if isinstance(cell, datetime) else cell)
