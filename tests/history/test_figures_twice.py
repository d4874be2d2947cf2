"""Every figure, counted by the program and by hand, over 500 random periods."""

from datetime import date

import pytest

from app.rules.period import Calendar, Period, parse
from app.services.figure_catalogue import FIGURES
from app.services.figures import figures
from tests.history.by_hand import AMOUNTS, COUNTS, Span, counted
from tests.history.periods import random_periods

PERIODS = random_periods(500, seed=2026)
GROUPS = [PERIODS[start : start + 25] for start in range(0, len(PERIODS), 25)]


def span_of(period: Period) -> Span:
    return Span(
        period.first.isoformat(), period.last.isoformat(), period.calendar is Calendar.STATE
    )


def stored(day: date | None) -> str | None:
    return day.isoformat() if day else None


def test_the_hand_counts_every_figure_of_the_catalogue() -> None:
    assert set(COUNTS) == {figure.name for figure in FIGURES}
    assert set(AMOUNTS) == {figure.name for figure in FIGURES if figure.sums}


@pytest.mark.parametrize("group", range(len(GROUPS)))
def test_both_counts_give_the_same_records_days_and_values(past, register, group: int) -> None:
    for period in GROUPS[group]:
        found = figures(past, period)
        for name, figure in found.items():
            value, by_hand = counted(register, name, span_of(period))
            records = dict(zip(figure.ids, map(stored, figure.days), strict=True))
            assert (name, period.code, records) == (name, period.code, by_hand)
            assert (name, period.code, figure.value) == (name, period.code, value)


def test_the_history_leaves_no_figure_at_nothing(past) -> None:
    counted_once = {
        name
        for code in ("2027", "2029-Q2", "tong-ket-2030")
        for name, figure in figures(past, parse(code)).items()
        if figure.value
    }

    assert counted_once == set(COUNTS)


@pytest.mark.parametrize("period", PERIODS[:20], ids=lambda period: period.code)
def test_the_records_of_a_figure_count_to_the_figure(past, period: Period) -> None:
    for name, figure in figures(past, period).items():
        assert len(set(figure.ids)) == len(figure.ids) == len(figure.days)
        assert figure.value == (sum(figure.amounts) if name in AMOUNTS else len(figure.ids))
