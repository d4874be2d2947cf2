"""Thử nghiệm: a measure gets to its target from either side."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.pilot import REACHED_LABELS, Reached, reached

NUMBERS = st.decimals(-10_000, 10_000, places=2)


@pytest.mark.parametrize(
    ("baseline", "target", "measured", "said"),
    [
        ("30", "10", "8", Reached.YES),  # minutes of waiting: less is better
        ("30", "10", "10", Reached.YES),
        ("30", "10", "20", Reached.PARTLY),
        ("30", "10", "30", Reached.NO),
        ("30", "10", "45", Reached.NO),
        ("20", "80", "85", Reached.YES),
        ("20", "80", "50", Reached.PARTLY),
        ("20", "80", "20", Reached.NO),
        (None, "5", "5", Reached.YES),
        ("5", "5", "5", Reached.YES),
        ("5", "5", "6", Reached.NO),
        ("5", None, "6", Reached.NO_TARGET),
        ("5", "6", None, Reached.NOT_MEASURED),
    ],
)
def test_how_far_a_measure_got(baseline, target, measured, said):
    values = [None if each is None else Decimal(each) for each in (baseline, target, measured)]

    assert reached(*values) is said


@given(NUMBERS, NUMBERS, NUMBERS)
def test_turned_over_it_is_the_same(baseline, target, measured):
    assert reached(baseline, target, measured) is reached(-baseline, -target, -measured)


@given(NUMBERS, NUMBERS)
def test_the_target_itself_is_reached(baseline, target):
    assert reached(baseline, target, target) is Reached.YES


def test_every_answer_has_words():
    assert set(REACHED_LABELS) == set(Reached)
