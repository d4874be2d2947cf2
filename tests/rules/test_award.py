from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.award import (
    AWARD_KIND_LABELS,
    DECISION_STATE_LABELS,
    RECIPIENT_KIND_LABELS,
    ROUNDING_MODE_LABELS,
    AwardKind,
    Bonus,
    DecisionState,
    RecipientKind,
    RoundingMode,
    bonus,
)
from app.rules.errors import BadSetting


@pytest.mark.parametrize(
    ("coefficient", "salary", "raw", "up", "nearest"),
    [
        ("0.3", 2_340_000, "702000", 710_000, 700_000),
        ("0.45", 2_340_000, "1053000", 1_060_000, 1_050_000),
        ("0.6", 2_340_000, "1404000", 1_410_000, 1_400_000),
        ("0.3", 2_530_000, "759000", 760_000, 760_000),
        ("0.45", 2_530_000, "1138500", 1_140_000, 1_140_000),
        ("0.6", 2_530_000, "1518000", 1_520_000, 1_520_000),
    ],
)
def test_bonuses_of_2026_are_those_of_the_decree(coefficient, salary, raw, up, nearest):
    factor, product = Decimal(coefficient), Decimal(raw)

    assert bonus(factor, salary, RoundingMode.UP) == Bonus(product, up)
    assert bonus(factor, salary, RoundingMode.NEAREST) == Bonus(product, nearest)
    assert bonus(factor, salary, RoundingMode.NONE) == Bonus(product, int(product))


@given(st.decimals(0, 10, places=2), st.integers(0, 100_000_000))
def test_rounding_up_never_takes_anything_away_and_adds_less_than_a_step(factor, salary):
    paid = bonus(factor, salary, RoundingMode.UP)

    assert 0 <= paid.amount - paid.raw < 10_000
    assert paid.amount % 10_000 == 0


@given(st.decimals(0, 10, places=2), st.integers(0, 100_000_000))
def test_the_nearest_sum_is_at_most_half_a_step_away(factor, salary):
    paid = bonus(factor, salary, RoundingMode.NEAREST)

    assert abs(paid.amount - paid.raw) <= 5_000


def test_a_negative_coefficient_is_refused():
    with pytest.raises(BadSetting):
        bonus(Decimal("-0.3"), 2_530_000, RoundingMode.UP)


def test_every_kind_has_its_words():
    assert set(AWARD_KIND_LABELS) == set(AwardKind)
    assert set(RECIPIENT_KIND_LABELS) == set(RecipientKind)
    assert set(DECISION_STATE_LABELS) == set(DecisionState)
    assert set(ROUNDING_MODE_LABELS) == set(RoundingMode)
