"""Random periods of every kind, in both calendars, the same for every run."""

import random
from datetime import timedelta

from app.rules.period import Calendar, Period, final_review, free, midterm, parse
from tests.history.writing import DAYS, FIRST

PARTS = ("", "-H1", "-H2", "-9M", *(f"-Q{n}" for n in range(1, 5)))
PARTS = (*PARTS, *(f"-{n:02d}" for n in range(1, 13)))


def random_periods(count: int, seed: int) -> list[Period]:
    """Return periods: both reviews first, then regular ones and free days, single days too."""
    chance = random.Random(seed)
    found = [midterm(), final_review()]
    while len(found) < count:
        if chance.random() < 0.5:
            code = f"{chance.randint(2026, 2030)}{chance.choice(PARTS)}"
            found.append(parse(code, chance.choice(list(Calendar))))
        else:
            begin = chance.randint(-30, DAYS)
            length = chance.choice((0, 1, 14, 90, 365, 1500))
            first = FIRST + timedelta(days=begin)
            found.append(free(first, first + timedelta(days=chance.randint(0, length))))
    return found
