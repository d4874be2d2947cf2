from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.errors import BadSetting, InvalidForm, ScoreBelowZero, ScoreOffStep, ScoreTooHigh
from app.rules.rubric import (
    Band,
    Criterion,
    RubricRules,
    check_bands,
    check_rubric,
    check_score,
)

NOVELTY = Criterion(1, "Tính mới", Decimal(25))
RULES = RubricRules(
    criteria=(NOVELTY, replace(NOVELTY, key=2, name="Tính khả thi")),
    bands=(Band("Chưa đạt", Decimal(0)), Band("Khá", Decimal(25)), Band("Tốt", Decimal(40))),
    pass_mark=Decimal(25),
)


@given(st.integers(0, 50))
def test_every_half_point_up_to_the_maximum_is_taken(halves):
    assert check_score(Decimal(halves) / 2, NOVELTY) == Decimal(halves) / 2


def test_a_score_above_the_maximum_is_refused_with_the_maximum():
    with pytest.raises(ScoreTooHigh, match="tối đa 25 điểm"):
        check_score(Decimal("25.5"), NOVELTY)


@pytest.mark.parametrize("value", ["-0.5", "NaN", "-Infinity"])
def test_a_score_is_never_below_zero_and_always_a_number(value):
    with pytest.raises(ScoreBelowZero):
        check_score(Decimal(value), NOVELTY)


def test_a_score_between_the_steps_is_refused_with_an_example():
    with pytest.raises(ScoreOffStep, match="bội số của 0,5, ví dụ 25"):
        check_score(Decimal("20.25"), NOVELTY)


def test_bands_are_put_in_order():
    assert check_bands(RULES.bands[::-1], Decimal(50)) == RULES.bands
    assert check_bands((), Decimal(50)) == ()


@pytest.mark.parametrize(
    ("starts", "why"),
    [
        ((5, 25), "bắt đầu từ 0"),
        ((0, 25, 25), "cùng một số điểm"),
        ((0, 60), "cao hơn tổng điểm"),
    ],
)
def test_bands_with_a_gap_or_an_overlap_are_refused(starts, why):
    bands = [Band(f"Mức {n}", Decimal(start)) for n, start in enumerate(starts)]

    with pytest.raises(BadSetting, match=why):
        check_bands(bands, Decimal(50))


def test_two_grades_of_one_name_are_refused():
    with pytest.raises(BadSetting, match="cùng tên"):
        check_bands((Band("Khá", Decimal(0)), Band("Khá", Decimal(25))), Decimal(50))


def test_a_good_rubric_passes():
    assert check_rubric(RULES) == RULES
    assert RULES.maximum == 50


def test_every_wrong_box_of_a_rubric_is_named():
    bad = Criterion(1, " ", Decimal(0), step=Decimal(0), knock_out=Decimal(5))

    with pytest.raises(InvalidForm) as refusal:
        check_rubric(RubricRules(criteria=(bad,), pass_mark=Decimal(10)))

    assert list(refusal.value.wrong) == [
        "criteria.0.name",
        "criteria.0.maximum",
        "criteria.0.step",
        "criteria.0.knock_out",
        "pass_mark",
    ]


def test_a_rubric_without_criteria_is_refused():
    with pytest.raises(InvalidForm) as refusal:
        check_rubric(RubricRules(criteria=()))

    assert list(refusal.value.wrong) == ["criteria"]
