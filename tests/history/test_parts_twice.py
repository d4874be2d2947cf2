"""The parts of the figures by field, group, unit, source, state and month, counted twice."""

import pytest

from app.rules.period import Period
from app.services.breakdowns import By, table
from app.services.figures import figures
from app.services.report_facts import RESULTS
from tests.history.by_hand import COUNTS, Register, Span, stood
from tests.history.periods import random_periods
from tests.history.test_figures_twice import span_of

PERIODS = random_periods(60, seed=7)


def class_by_hand(
    file: Register, by: By, idea: int, day: str, span: Span, standing: dict[int, str]
) -> str:
    """Return the key of the part that an idea belongs to; nothing where it has none."""
    row = file.ideas[idea]
    groups = {group["id"]: group["code"] for group in file.author_group}
    match by:
        case By.FIELD:
            return file.main_field[idea]["code"] if idea in file.main_field else ""
        case By.GROUP:
            return groups.get(row["group_id"], "")
        case By.UNIT:
            return str(row["unit_id"] or "")
        case By.SOURCE:
            return row["source"]
        case By.STATE:
            return standing[idea]
        case By.MONTH:
            months = (int(span.last[:4]) - int(span.first[:4])) * 12
            months += int(span.last[5:7]) - int(span.first[5:7]) + 1
            return day[:4] if months > 13 else day[:7]


@pytest.mark.parametrize("by", list(By))
def test_parts_are_the_same_and_add_up(past, register, by: By) -> None:
    for period in PERIODS:
        compare(past, register, by, period)


def compare(past, register: Register, by: By, period: Period) -> None:
    span = span_of(period)
    standing = stood(register, span)
    found = figures(past, period, RESULTS)
    lines = table(past, found.values(), by, period)
    for at, name in enumerate(RESULTS):
        parts = {line.key: set(line.parts[at].ids) for line in lines if line.parts[at].ids}
        by_hand: dict[str, set[int]] = {}
        for idea, day in COUNTS[name](register, span).items():
            key = class_by_hand(register, by, idea, day, span, standing)
            by_hand.setdefault(key, set()).add(idea)
        assert (period.code, name, parts) == (period.code, name, by_hand)
        assert sum(line.parts[at].value for line in lines) == found[name].value
