"""Số, ký hiệu: register numbers of ideas and numbers of documents, each running per year."""

import re
from collections.abc import Collection

from app.rules.errors import NotFound, NumberNotPossible, NumberTaken
from app.rules.money import padded

IDEA_CODE_PATTERN = "YT-{year}-{number:04d}"
_IDEA_CODE = re.compile(r"(?:\w+[-/ ]?)?(\d{4})[-/ ](\d+)")


def next_number(used: Collection[int]) -> int:
    """Return the number after the highest one used; a number never comes back."""
    return max(used, default=0) + 1


def gaps(used: Collection[int]) -> tuple[int, ...]:
    """Return the numbers below the highest one that nobody uses."""
    taken = set(used)
    return tuple(n for n in range(1, max(taken, default=0)) if n not in taken)


def check_number(number: int, used: Collection[int], year: int) -> int:
    """Return the number, or refuse one that is below 1 or taken in the year."""
    if number < 1:
        raise NumberNotPossible(number=number)
    if number in used:
        raise NumberTaken(number=padded(number), year=year)
    return number


def format_number_symbol(number: int | None, symbol: str) -> str:
    """Return number and symbol: "05/QĐ-UBND"; a number not yet given leaves a blank."""
    written = "      " if number is None else f"{number:02d}"
    return f"{written}/{symbol}" if symbol else written.strip()


def idea_code(year: int, number: int, pattern: str = IDEA_CODE_PATTERN) -> str:
    """Return the code printed on the receipt of an idea: "YT-2026-0007"."""
    return pattern.format(year=year, number=number)


def read_idea_code(text: str) -> tuple[int, int]:
    """Return year and number from "YT-2026-0007", "2026-7" or "2026/7"."""
    found = _IDEA_CODE.fullmatch(text.strip())
    if found is None or int(found[2]) < 1:
        raise NotFound(what=f"ý tưởng số {text.strip()}")
    return int(found[1]), int(found[2])
