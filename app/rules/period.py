"""Kỳ báo cáo: the spans of days that reports cover, in the civil or the State's calendar."""

import calendar as civil_calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.rules.dates import short_date
from app.rules.errors import UnknownPeriod

MOVEMENT_START = date(2026, 6, 1)  # plan II.3.a
MIDTERM_YEAR, FINAL_YEAR = 2028, 2030  # plan II.3.b
STATE_CUT_OFF = 14  # Decree 09/2019, article 12: data up to the 14th, the 15th opens the next


class PeriodKind(StrEnum):
    """What a report covers."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    NINE_MONTHS = "nine_months"
    YEAR = "year"
    MIDTERM = "midterm"
    FINAL_REVIEW = "final_review"
    FREE = "free"


class Calendar(StrEnum):
    """Where periods are cut: at the end of a month, or on the 14th as State reports are."""

    CIVIL = "civil"
    STATE = "state"


@dataclass(frozen=True)
class Period:
    """A span of days, both ends included, with the code that names it and its words."""

    kind: PeriodKind
    code: str
    label: str
    first: date
    last: date
    calendar: Calendar = Calendar.CIVIL

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def year(self) -> int:
        """The year the period is reported in."""
        return self.last.year

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.last - self.first).days + 1

    @property
    def link(self) -> int:
        """A number below zero by which a link names the period, where a record's key would be."""
        return -(self.last.toordinal() * 1000 + min(self.days, 999))


_ROMAN = ("I", "II", "III", "IV")
_MONTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF_YEAR: 6,
    PeriodKind.NINE_MONTHS: 9,
    PeriodKind.YEAR: 12,
}
_FREE = re.compile(r"(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})")
_REGULAR = re.compile(r"(\d{4})(?:-(Q[1-4]|H[12]|9M|0[1-9]|1[0-2]))?", re.IGNORECASE)


def parse(text: str, calendar: Calendar = Calendar.CIVIL) -> Period:
    """Return the period named by a code such as 2026, 2026-Q3 or 2026-06-01..2026-11-20."""
    code = text.strip()
    try:
        if code.lower() in _REVIEWS:
            return _REVIEWS[code.lower()]()
        if found := _FREE.fullmatch(code):
            return free(date.fromisoformat(found[1]), date.fromisoformat(found[2]))
        if found := _REGULAR.fullmatch(code):
            return _named(int(found[1]), (found[2] or "").upper(), calendar)
    except (ValueError, OverflowError) as impossible:
        raise UnknownPeriod(text=text) from impossible
    raise UnknownPeriod(text=text)


def of_year(year: int, calendar: Calendar = Calendar.CIVIL) -> Period:
    """Return a whole year."""
    return _regular(PeriodKind.YEAR, year, 1, calendar)


def free(first: date, last: date) -> Period:
    """Return the days from first to last."""
    code = f"{first.isoformat()}..{last.isoformat()}"
    if first > last:
        raise UnknownPeriod(text=code)
    label = f"từ ngày {short_date(first)} đến ngày {short_date(last)}"
    return Period(PeriodKind.FREE, code, label, first, last)


def midterm() -> Period:
    """Return the days of the mid-term review (sơ kết)."""
    return _review(PeriodKind.MIDTERM, "so-ket", "sơ kết", MIDTERM_YEAR)


def final_review() -> Period:
    """Return the days of the final review (tổng kết)."""
    return _review(PeriodKind.FINAL_REVIEW, "tong-ket", "tổng kết", FINAL_YEAR)


def previous(period: Period) -> Period | None:
    """Return the period before; nothing comes before a review of the whole movement.

    Nine months are compared with nine months of the year before, free dates with as many days
    right before them.
    """
    if period.kind is PeriodKind.FREE:
        last = period.first - timedelta(days=1)
        return free(last - timedelta(days=period.days - 1), last)
    if period.kind not in _MONTHS:
        return None
    back = 12 if period.kind is PeriodKind.NINE_MONTHS else _MONTHS[period.kind]
    return _earlier(period, back)


def same_last_year(period: Period) -> Period | None:
    """Return the same period a year earlier; reviews of the whole movement have none."""
    if period.kind is PeriodKind.FREE:
        return free(_year_before(period.first), _year_before(period.last))
    if period.kind not in _MONTHS:
        return None
    return _earlier(period, 12)


def so_far(period: Period) -> Period:
    """Return the days from the beginning of the movement to the end of a period."""
    return free(min(MOVEMENT_START, period.last), period.last)


def until(period: Period, day: date) -> Period:
    """Return the days of a period that had passed on a day; one yet to begin is left whole.

    It keeps its code and its words: the year's figures of 20 November are those up to that day.
    """
    return replace(period, last=day) if period.first <= day < period.last else period


def _named(year: int, part: str, calendar: Calendar) -> Period:
    if not part:
        return of_year(year, calendar)
    if part.startswith("Q"):
        return _regular(PeriodKind.QUARTER, year, int(part[1]) * 3 - 2, calendar)
    if part.startswith("H"):
        return _regular(PeriodKind.HALF_YEAR, year, int(part[1]) * 6 - 5, calendar)
    if part == "9M":
        return _regular(PeriodKind.NINE_MONTHS, year, 1, calendar)
    return _regular(PeriodKind.MONTH, year, int(part), calendar)


def _regular(kind: PeriodKind, year: int, start: int, calendar: Calendar) -> Period:
    """Return a span of whole months; the State's calendar begins it on the 15th before."""
    end = start + _MONTHS[kind] - 1
    code, label = _words(kind, year, start)
    if calendar is Calendar.CIVIL:
        days = civil_calendar.monthrange(year, end)[1]
        return Period(kind, code, label, date(year, start, 1), date(year, end, days))
    before = date(year, start, 1) - timedelta(days=1)
    first = before.replace(day=STATE_CUT_OFF + 1)
    return Period(kind, code, label, first, date(year, end, STATE_CUT_OFF), calendar)


def _words(kind: PeriodKind, year: int, start: int) -> tuple[str, str]:
    half, quarter = (start + 5) // 6, (start + 2) // 3
    match kind:
        case PeriodKind.MONTH:
            month = f"{start:02d}" if start < 3 else str(start)
            return f"{year}-{start:02d}", f"tháng {month} năm {year}"
        case PeriodKind.QUARTER:
            return f"{year}-Q{quarter}", f"quý {_ROMAN[quarter - 1]} năm {year}"
        case PeriodKind.HALF_YEAR:
            return f"{year}-H{half}", f"6 tháng {'đầu' if half == 1 else 'cuối'} năm {year}"
        case PeriodKind.NINE_MONTHS:
            return f"{year}-9M", f"9 tháng đầu năm {year}"
        case _:
            return str(year), f"năm {year}"


def _earlier(period: Period, months: int) -> Period:
    end = period.last.year * 12 + period.last.month - 1
    year, start = divmod(end - _MONTHS[period.kind] + 1 - months, 12)
    return _regular(period.kind, year, start + 1, period.calendar)


def _year_before(day: date) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if is_leap_day else day.day)


def _review(kind: PeriodKind, code: str, name: str, year: int) -> Period:
    label = f"{name} giai đoạn {MOVEMENT_START.year} - {year}"
    return Period(kind, f"{code}-{year}", label, MOVEMENT_START, date(year, 12, 31))


_REVIEWS: dict[str, Callable[[], Period]] = {
    f"so-ket-{MIDTERM_YEAR}": midterm,
    f"tong-ket-{FINAL_YEAR}": final_review,
}
