"""Ngày trong ô: dates as Excel stores them and as people write them into lists."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.dates import parse_date
from app.rules.errors import Said, UnknownDate, say
from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Cell

_EXCEL_BEGINS = date(1899, 12, 30)
_SERIALS = range(10_000, 73_051)  # 1927 … 2099; a smaller number is no day
_HOUR = re.compile(
    r"[T,]?\s*(?:lúc\s*)?\d{1,2}\s*(?::|h|giờ|g)\s*(?:\d{1,2}\s*(?:phút|p)?)?(?::\d{1,2})?\s*(?:SA|CH|AM|PM)?$|^(?:lúc\s*)?\d{1,2}(?::|h)\d{0,2},?\s+",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(?:\D*?\bngày\s*)?(\d{1,2})\s*(?:/|-|\.|tháng)\s*(\d{1,2})\s*(?:/|-|\.|năm)\s*(\d{4}|\d{2})",
    re.IGNORECASE,
)
_AMERICAN = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_TOGETHER = re.compile(r"(20\d{2})([01]\d)([0-3]\d)")
_MONTH = re.compile(r"(?:tháng\s*)?\d{1,2}\s*[/.-]\s*(?:năm\s*)?\d{4}", re.IGNORECASE)
_NOTHING = frozenset({"-", "–", "—", "x", "?", "không", "không có", "chưa có"})


@dataclass(frozen=True)
class ReadDate:
    """What a cell says of a day: the day, or what is wrong, and what is worth a look."""

    value: date | None = None
    problem: Said | None = None
    note: Said | None = None


def read_date(cell: Cell) -> ReadDate:
    """Return the day in a cell; an empty cell and a dash hold none."""
    if isinstance(cell, date):
        return _sane(cell.date() if isinstance(cell, datetime) else cell, cell)
    if isinstance(cell, bool | time):
        return _unread(cell)
    if isinstance(cell, int | float):
        return _serial(cell)
    text = unicodedata.normalize("NFKC", text_of(cell)).strip(" .,;'")
    return _typed(text, cell) if text and text.casefold() not in _NOTHING else ReadDate()


@lru_cache(1024)  # the ideas of a list came in on few days
def _typed(text: str, cell: Cell) -> ReadDate:
    bare = _HOUR.sub("", " ".join(text.split())).strip(" ,")
    if bare.isdecimal() and not _TOGETHER.fullmatch(bare):
        return _serial(int(bare)) if len(bare) == 5 else _unread(cell)
    if together := _TOGETHER.fullmatch(bare):
        bare = f"{together[1]}-{together[2]}-{together[3]}"
    elif spoken := _SPOKEN.fullmatch(bare):
        bare = f"{spoken[1]}/{spoken[2]}/{spoken[3]}"
    try:
        return _sane(parse_date(bare), cell)
    except UnknownDate:
        return _american(bare, cell) or _without_day(bare) or _unread(cell)


def _american(text: str, cell: Cell) -> ReadDate | None:
    """Read month/day/year where it can be nothing else, and ask for a look."""
    found = _AMERICAN.fullmatch(text)
    if not found or int(found[1]) > 12 or not 12 < int(found[2]) <= 31:
        return None
    try:
        day = date(int(found[3]), int(found[1]), int(found[2]))
    except ValueError:
        return None
    note = say(
        QT_TRANSLATE_NOOP("Form", "“{typed}” được hiểu là ngày {day}; hãy xem lại."),
        typed=text_of(cell),
        day=day,
    )
    return ReadDate(day, note=note)


def _without_day(text: str) -> ReadDate | None:
    if not _MONTH.fullmatch(text):
        return None
    said = QT_TRANSLATE_NOOP(
        "Form", "“{typed}” chỉ có tháng. Hãy ghi đủ ngày/tháng/năm, ví dụ 05/06/2026."
    )
    return ReadDate(problem=say(said, typed=text))


def _serial(number: float) -> ReadDate:
    """Read a number as Excel counts days."""
    if number != number or not _SERIALS.start <= number < _SERIALS.stop:
        return _unread(number)
    return _sane(_EXCEL_BEGINS + timedelta(days=int(number)), number)


def _sane(day: date, cell: Cell) -> ReadDate:
    return ReadDate(day) if 1900 <= day.year < 2100 else _unread(cell)


def _unread(cell: Cell) -> ReadDate:
    said = QT_TRANSLATE_NOOP(
        "Form", "Không đọc được ngày “{typed}”. Hãy ghi ngày/tháng/năm, ví dụ 05/06/2026."
    )
    return ReadDate(problem=say(said, typed=text_of(cell)))
