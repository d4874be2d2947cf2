from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.errors import NoScores, ScoreTooHigh, SheetIncomplete, UnknownCriterion
from app.rules.scoring import (
    Band,
    Criterion,
    RubricRules,
    check_sheet,
    counted_sheets,
    grade,
    is_complete,
    mean,
    rank,
    result,
    total,
)

NAMES = ("Tính mới", "Tính khả thi", "Hiệu quả thực tiễn", "Khả năng nhân rộng")
BANDS = (
    Band("Chưa đạt", Decimal(0)),
    Band("Khá", Decimal(50)),
    Band("Tốt", Decimal(70)),
    Band("Xuất sắc", Decimal(85)),
)
RULES = RubricRules(
    criteria=tuple(Criterion(n, name, Decimal(25)) for n, name in enumerate(NAMES, 1)),
    bands=BANDS,
    pass_mark=Decimal(50),
)

points = st.integers(0, 50).map(lambda halves: Decimal(halves) / 2)
sheets = st.fixed_dictionaries(dict.fromkeys(range(1, 5), points))
councils = st.lists(sheets, min_size=1, max_size=9)


def a_sheet(*scores):
    return {n: Decimal(str(score)) for n, score in enumerate(scores, 1)}


def all_at(score):
    return a_sheet(score, score, score, score)


def test_a_sheet_counts_only_when_every_box_is_filled():
    half_empty = {1: Decimal(20), 2: Decimal(15)}

    assert not is_complete(half_empty, RULES)
    assert is_complete(all_at(0), RULES)
    with pytest.raises(SheetIncomplete, match="Hiệu quả thực tiễn, Khả năng nhân rộng"):
        total(half_empty, RULES)


def test_a_sheet_may_have_empty_boxes_but_no_wrong_ones():
    check_sheet({1: Decimal("12.5")}, RULES)
    with pytest.raises(ScoreTooHigh):
        check_sheet({1: Decimal(26)}, RULES)
    with pytest.raises(UnknownCriterion):
        check_sheet({9: Decimal(1)}, RULES)


@pytest.mark.parametrize(
    ("exact", "rounded"), [("84.995", "85.00"), ("84.994", "84.99"), ("2.675", "2.68")]
)
def test_a_half_is_rounded_up(exact, rounded):
    assert mean([Decimal(exact)]) == Decimal(rounded)


def test_there_is_no_mean_of_no_sheets():
    with pytest.raises(NoScores):
        mean([])
    with pytest.raises(NoScores):
        result([{1: Decimal(5)}], RULES)


@given(st.lists(points, min_size=1, max_size=30))
def test_the_mean_is_the_exact_quotient_rounded_once(values):
    exact = Fraction(sum(values)) / len(values)

    rounded = Fraction(mean(values))

    assert Fraction(-1, 200) < rounded - exact <= Fraction(1, 200)


@given(councils)
def test_the_mean_lies_between_the_lowest_and_the_highest_total(council):
    found = result(council, RULES)

    assert found.lowest <= found.mean <= found.highest
    assert found.spread == found.highest - found.lowest
    assert found.counted == found.sheets == len(council)


@given(councils, st.randoms())
def test_the_order_of_the_sheets_changes_nothing(council, random):
    shuffled = random.sample(council, len(council))

    assert result(shuffled, RULES) == result(council, RULES)


@given(councils)
def test_an_incomplete_sheet_changes_nothing(council):
    assert result([*council, {1: Decimal(0)}], RULES) == result(council, RULES)


def test_four_criteria_and_three_sheets_give_the_printed_figures():
    found = result(
        [a_sheet(20, 15, 22.5, 18), a_sheet(18, 16, 20, 17.5), a_sheet(22, 14, 21, 19)], RULES
    )

    assert found.mean == Decimal("74.33")
    assert found.criterion_means == {
        1: Decimal("20.00"),
        2: Decimal("15.00"),
        3: Decimal("21.17"),
        4: Decimal("18.17"),
    }
    assert (found.highest, found.lowest, found.spread) == (76, Decimal("71.5"), Decimal("4.5"))
    assert (found.grade, found.passed, found.wide_spread) == ("Tốt", True, False)


def test_grades_reach_up_to_the_next_without_a_gap():
    assert grade(Decimal("69.99"), BANDS) == "Khá"
    assert grade(Decimal("70.00"), BANDS) == "Tốt"
    assert grade(Decimal(100), BANDS) == "Xuất sắc"
    assert grade(Decimal(70), ()) == ""


@given(st.integers(0, 10_000))
def test_every_mean_has_exactly_one_grade(hundredths):
    value = Decimal(hundredths) / 100
    ends = [band.start for band in BANDS[1:]] + [Decimal("100.01")]

    fitting = [
        band.name for band, end in zip(BANDS, ends, strict=True) if band.start <= value < end
    ]

    assert fitting == [grade(value, BANDS)]


def test_the_pass_mark_meets_the_rounded_mean_that_is_printed():
    council = [all_at(17.5)] * 199 + [all_at(17)]
    rules = replace(RULES, pass_mark=Decimal("69.99"))

    assert result(council, rules).mean == Decimal("69.99")
    assert result(council, rules).passed
    assert not result(council, replace(rules, pass_mark=Decimal(70))).passed


def test_a_weak_criterion_knocks_an_idea_out_however_good_the_rest():
    first, *rest = RULES.criteria
    rules = replace(RULES, criteria=(replace(first, knock_out=Decimal("12.5")), *rest))

    found = result([a_sheet(12, 25, 25, 25), a_sheet(12.5, 25, 25, 25)], rules)

    assert found.knocked_out == (1,)
    assert not found.passed
    assert result([a_sheet(12.5, 25, 25, 25)], rules).passed


def test_outliers_are_left_out_from_five_sheets_on_when_the_rules_say_so():
    council = [all_at(score) for score in (5, 15, 16, 17, 25)]
    rules = replace(RULES, drop_outliers=True)

    assert result(council, RULES).mean == Decimal("62.40")
    assert result(council, rules).mean == Decimal("64.00")
    assert result(council, rules).counted == 3
    assert result(council, rules).lowest == 20
    assert len(counted_sheets(council[:4], rules)) == 4


def test_only_one_of_several_equal_extremes_is_left_out():
    council = [all_at(10)] * 3 + [all_at(20)] * 3

    kept = counted_sheets(council, replace(RULES, drop_outliers=True))

    assert kept == (all_at(10), all_at(10), all_at(20), all_at(20))


def test_members_far_apart_are_flagged():
    assert result([all_at(10), all_at(17.5)], RULES).wide_spread
    assert not result([all_at(10), a_sheet(17.5, 17.5, 17.5, 17)], RULES).wide_spread


def test_equal_means_share_a_place_and_the_next_one_is_skipped():
    results = [result([all_at(score)], RULES) for score in (20, 22, 20, 15)]

    assert rank(results) == (2, 1, 2, 4)


def test_a_tie_is_broken_by_the_criterion_of_the_rules():
    one, other = (
        result([sheet], RULES) for sheet in (a_sheet(10, 20, 20, 20), a_sheet(20, 10, 20, 20))
    )

    assert rank([one, other]) == (1, 1)
    assert rank([one, other], tie_criterion=1) == (2, 1)
    assert rank([one, other, one], tie_criterion=1) == (2, 1, 2)


@given(st.lists(councils, max_size=8))
def test_a_place_is_one_more_than_the_number_of_better_ideas(councils_of_ideas):
    results = [result(council, RULES) for council in councils_of_ideas]

    for found, place in zip(results, rank(results), strict=True):
        assert place == 1 + len([other for other in results if other.mean > found.mean])
