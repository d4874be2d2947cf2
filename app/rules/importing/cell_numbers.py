"""Số trong ô: numbers as Excel stores them and as people write them into lists."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import Said, say
from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Cell

_UNITS = re.compile(r"\s*(?:đồng|đ|vnđ|vnd|%|điểm|người|lượt)\.?$", re.IGNORECASE)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*")
_NOTHING = frozenset({"", "-", "–", "—", "x", "/"})


@dataclass(frozen=True)
class ReadNumber:
    """What a cell says of a number: the number, or what is wrong; neither when it is empty."""

    value: Decimal | None = None
    problem: Said | None = None


def read_decimal(cell: Cell, *, places: int) -> ReadNumber:
    """Return the number in a cell with at most so many decimal places.

    A point or comma before exactly three digits parts thousands, any other one is the decimal
    mark: "1.234" is one thousand two hundred and thirty-four, "8.5" eight and a half.
    """
    if isinstance(cell, bool | date | time):
        return _unread(cell)
    try:
        number = _number(cell)
        if number is None:
            return ReadNumber()
        rounded = number.quantize(Decimal(1).scaleb(-places))
        number.compare_signal(rounded)
    except InvalidOperation:  # no number, or none that anybody means
        return _unread(cell)
    if isinstance(cell, float) and abs(number - rounded) < Decimal("1e-9"):
        number = rounded
    if number != rounded:
        said = QT_TRANSLATE_NOOP("Form", "“{typed}” có nhiều hơn {places} chữ số sau dấu phẩy.")
        return ReadNumber(problem=say(said, typed=text_of(cell), places=places))
    return ReadNumber(number)


def read_whole(cell: Cell) -> ReadNumber:
    """Return the whole number in a cell."""
    return read_decimal(cell, places=0)


def _number(cell: Cell) -> Decimal | None:
    if isinstance(cell, int | float):
        return Decimal(str(cell))
    text = unicodedata.normalize("NFKC", text_of(cell)).strip().replace("\u2212", "-")
    text = " ".join(_UNITS.sub("", text).split())
    if text.casefold() in _NOTHING:
        return None
    return Decimal(_plain(text))


def _plain(text: str) -> str:
    """Return a number without marks between thousands and with a point before decimals."""
    if _GROUPED.fullmatch(text):
        return re.sub(r"[., ]", "", text)
    last = max(text.rfind("."), text.rfind(","))
    if last < 0:
        return text.replace(" ", "")
    whole, decimals = text[:last], text[last + 1 :]
    mark = text[last]
    if whole.count(mark) or not re.fullmatch(r"\d*", decimals):
        raise InvalidOperation
    bare = re.sub(r"[., ]", "", whole) if _GROUPED.fullmatch(whole) else whole
    return f"{bare}.{decimals or '0'}"


def _unread(cell: Cell) -> ReadNumber:
    said = QT_TRANSLATE_NOOP("Form", "Không đọc được số “{typed}”. Hãy ghi bằng chữ số.")
    return ReadNumber(problem=say(said, typed=text_of(cell)))
