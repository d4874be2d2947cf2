"""Chỉ tiêu: the plan's targets for a year (IV.1) and whether they are met."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.rules.errors import BadSetting


@dataclass(frozen=True)
class Target:
    """A target of the plan; a percent target compares a part with its whole."""

    code: str
    label: str
    clause: str
    minimum: int
    maximum: int | None = None
    percent: bool = False
    first_year: int = 2026
    last_year: int = 2030


@dataclass(frozen=True)
class Standing:
    """Where a target stands on a day; whole is how many there are, for percent targets."""

    target: Target
    done: int
    whole: int | None
    met: bool
    forecast: int
    days_left: int


def met(target: Target, done: int, whole: int | None = None) -> bool:
    """Tell whether the target is met; 100 % of no units at all is not."""
    if not target.percent:
        return done >= target.minimum
    if whole is None:
        raise BadSetting(what=target.label, why="thiếu tổng số để tính tỷ lệ")
    return whole > 0 and done * 100 >= target.minimum * whole


def forecast(done: int, first: date, last: date, today: date) -> int:
    """Return what the year comes to when things go on at the pace so far, rounded down."""
    if today >= last:
        return done
    passed = (today - first).days + 1
    if passed <= 0:
        return done
    return int(Fraction(done * ((last - first).days + 1), passed))


def standing(
    target: Target, done: int, whole: int | None, days: tuple[date, date], today: date
) -> Standing:
    """Return where a target stands; units cannot be forecast beyond their number."""
    first, last = days
    expected = forecast(done, first, last, today)
    if target.percent and whole is not None:
        expected = min(expected, whole)
    left = max(0, (last - max(today, first)).days)
    return Standing(target, done, whole, met(target, done, whole), expected, left)


def shown_value(target: Target, done: int, whole: int | None = None) -> str:
    """Return the value beside its target: "3/5", "1/1–2", "12/20"."""
    if target.percent:
        return f"{done}/{whole}"
    if target.maximum is not None:
        return f"{done}/{target.minimum}–{target.maximum}"
    return f"{done}/{target.minimum}"
