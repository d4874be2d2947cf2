"""Chấm điểm: from score sheets to a mean, a grade, a pass and a place (design §6)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.rules.errors import NoScores, SheetIncomplete, UnknownCriterion
from app.rules.rubric import (
    Band,
    Criterion,
    RubricRules,
    check_bands,
    check_rubric,
    check_score,
)

# The rubric is kept in a file of its own, but belongs here.
__all__ = ("Band", "Criterion", "RubricRules", "check_bands", "check_rubric", "check_score")

Sheet = Mapping[int, Decimal]  # criterion key -> points; a missing key is an empty box


@dataclass(frozen=True)
class IdeaResult:
    """What the sheets of one idea come to; every mean is rounded as it is printed.

    sheets: complete sheets handed in; counted: those in the mean (fewer when outliers are
    left out). highest, lowest and spread are of all complete sheets.
    """

    sheets: int
    counted: int
    mean: Decimal
    criterion_means: Mapping[int, Decimal]
    highest: Decimal
    lowest: Decimal
    spread: Decimal
    wide_spread: bool
    grade: str
    knocked_out: tuple[int, ...]
    passed: bool


def mean(values: Sequence[Decimal], decimals: int = 2) -> Decimal:
    """Return the rounded mean; rounding happens once, on the exact quotient."""
    if not values:
        raise NoScores
    unit = Decimal(1).scaleb(decimals)
    top, bottom = (sum(values, Decimal(0)) * unit).as_integer_ratio()
    bottom *= len(values)
    halves_up = (2 * top + bottom) // (2 * bottom)
    return Decimal(halves_up).scaleb(-decimals)


def missing_criteria(sheet: Sheet, rules: RubricRules) -> tuple[Criterion, ...]:
    """Return the criteria that the sheet leaves empty; empty is not zero."""
    return tuple(each for each in rules.criteria if each.key not in sheet)


def is_complete(sheet: Sheet, rules: RubricRules) -> bool:
    """Tell whether every criterion has a score."""
    return not missing_criteria(sheet, rules)


def check_sheet(sheet: Sheet, rules: RubricRules) -> None:
    """Refuse a score outside its criterion or outside the rubric; empty boxes are fine."""
    criteria = {criterion.key: criterion for criterion in rules.criteria}
    for key, value in sheet.items():
        if key not in criteria:
            raise UnknownCriterion(criterion=key)
        check_score(value, criteria[key])


def total(sheet: Sheet, rules: RubricRules) -> Decimal:
    """Return the points of a complete sheet, or refuse with what is missing."""
    missing = missing_criteria(sheet, rules)
    if missing:
        raise SheetIncomplete(missing=", ".join(criterion.name for criterion in missing))
    return sum((sheet[criterion.key] for criterion in rules.criteria), Decimal(0))


def counted_sheets(sheets: Sequence[Sheet], rules: RubricRules) -> tuple[Sheet, ...]:
    """Return the complete sheets, without one highest and one lowest if the rules say so."""
    complete = sorted(
        (sheet for sheet in sheets if is_complete(sheet, rules)),
        key=lambda sheet: total(sheet, rules),
    )
    if rules.drop_outliers and len(complete) >= max(rules.outlier_sheets, 3):
        return tuple(complete[1:-1])
    return tuple(complete)


def grade(points: Decimal, bands: Sequence[Band]) -> str:
    """Return the name of the band that the rounded points fall into; empty without bands."""
    reached = [band for band in bands if band.start <= points]
    return max(reached, key=lambda band: band.start).name if reached else ""


def result(sheets: Sequence[Sheet], rules: RubricRules) -> IdeaResult:
    """Return what the submitted sheets of one idea come to; incomplete ones do not count."""
    complete = [sheet for sheet in sheets if is_complete(sheet, rules)]
    counted = counted_sheets(complete, rules)
    totals = [total(sheet, rules) for sheet in complete]
    rounded = mean([total(sheet, rules) for sheet in counted], rules.decimals)
    means = {
        criterion.key: mean([sheet[criterion.key] for sheet in counted], rules.decimals)
        for criterion in rules.criteria
    }
    knocked_out = _knocked_out(means, rules)
    spread = max(totals) - min(totals)
    return IdeaResult(
        sheets=len(complete),
        counted=len(counted),
        mean=rounded,
        criterion_means=means,
        highest=max(totals),
        lowest=min(totals),
        spread=spread,
        wide_spread=spread > 0 and spread * 100 >= rules.spread_flag * rules.maximum,
        grade=grade(rounded, rules.bands),
        knocked_out=knocked_out,
        passed=rounded >= rules.pass_mark and not knocked_out,
    )


def rank(results: Sequence[IdeaResult], tie_criterion: int | None = None) -> tuple[int, ...]:
    """Return the place of each result, in the order given; equals share one: 1, 2, 2, 4.

    With a tie criterion, equal means are told apart by the mean of that criterion first.
    """
    keys = [_rank_key(each, tie_criterion) for each in results]
    return tuple(1 + sum(other > key for other in keys) for key in keys)


def _rank_key(each: IdeaResult, tie_criterion: int | None) -> tuple[Decimal, Decimal]:
    second = Decimal(0) if tie_criterion is None else each.criterion_means[tie_criterion]
    return each.mean, second


def _knocked_out(means: Mapping[int, Decimal], rules: RubricRules) -> tuple[int, ...]:
    return tuple(
        criterion.key
        for criterion in rules.criteria
        if criterion.knock_out is not None and means[criterion.key] < criterion.knock_out
    )
