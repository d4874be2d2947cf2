"""Ngày tháng: dates as Decree 30/2020 writes them and as people type them."""

import re
from datetime import date

from app.basics.text import tidy
from app.rules.errors import UnknownDate

_SPOKEN = re.compile(r"(?:\D*\bngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})", re.IGNORECASE)
_WRITTEN = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def date_words(day: date) -> str:
    """Return "ngày 05 tháng 6 năm 2026": days below 10 and months 1 and 2 get a zero."""
    return f"ngày {day.day:02d} tháng {_month(day.month)} năm {day.year}"


def issue_date_words(day: date | None, year: int | None = None, month: int | None = None) -> str:
    """Return the date of a document in words; what is still open leaves room to write it."""
    if day is not None:
        return date_words(day)
    spoken = _month(month) if month else "    "
    return f"ngày      tháng {spoken} năm {year or '      '}".rstrip()


def vietnamese_date_line(
    place: str, day: date | None, year: int | None = None, month: int | None = None
) -> str:
    """Return place and date of a document; without a day it leaves room to write one."""
    return f"{place}, {issue_date_words(day, year, month)}"


def short_date(day: date) -> str:
    """Return 05/06/2026."""
    return f"{day.day:02d}/{day.month:02d}/{day.year}"


def parse_date(text: str) -> date:
    """Return the date that was typed: 5/6/26, 05/06/2026, "ngày 05 tháng 6 năm 2026", ISO."""
    plain = tidy(text).rstrip(".,;")
    try:
        if found := _ISO.fullmatch(plain):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _SPOKEN.fullmatch(plain) or _WRITTEN.fullmatch(plain):
            return date(_full_year(found[3]), int(found[2]), int(found[1]))
    except ValueError as impossible:
        raise UnknownDate(text=text) from impossible
    raise UnknownDate(text=text)


def _full_year(digits: str) -> int:
    """Two digits mean this century, except for years of birth before 2000."""
    year = int(digits)
    if len(digits) == 4:
        return year
    return 2000 + year if year < 50 else 1900 + year


def _month(month: int) -> str:
    return f"{month:02d}" if month < 3 else str(month)
