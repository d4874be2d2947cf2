"""Bộ tiêu chí: criteria, grades and the rules of counting, frozen when a session starts."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import (
    BadSetting,
    InvalidForm,
    Said,
    ScoreBelowZero,
    ScoreOffStep,
    ScoreTooHigh,
    say,
)

OUTLIER_SHEETS = 5  # fewer sheets: every one counts


@dataclass(frozen=True)
class Criterion:
    """One question of the sheet; below knock_out on the mean the idea does not pass."""

    key: int
    name: str
    maximum: Decimal
    step: Decimal = Decimal("0.5")
    knock_out: Decimal | None = None


@dataclass(frozen=True)
class Band:
    """A grade from its start up to, but not including, the start of the next."""

    name: str
    start: Decimal


@dataclass(frozen=True, kw_only=True)
class RubricRules:
    """Everything that turns sheets into results.

    outlier_sheets: from how many sheets on one highest and one lowest are left out, if
    drop_outliers is set. spread_flag: the spread of totals, in percent of the maximum, from
    which on it is flagged. tie_criterion: the criterion whose mean breaks ties, if any.
    """

    criteria: tuple[Criterion, ...]
    bands: tuple[Band, ...] = ()
    pass_mark: Decimal = Decimal(0)
    decimals: int = 2
    drop_outliers: bool = False
    outlier_sheets: int = OUTLIER_SHEETS
    spread_flag: Decimal = Decimal(30)
    tie_criterion: int | None = None

    @property
    def maximum(self) -> Decimal:
        """The most points a sheet can give."""
        return sum((criterion.maximum for criterion in self.criteria), Decimal(0))


def check_score(value: Decimal, criterion: Criterion) -> Decimal:
    """Return the score, or refuse it with what the criterion allows."""
    if not value.is_finite() or value < 0:
        raise ScoreBelowZero(criterion=criterion.name)
    if value > criterion.maximum:
        raise ScoreTooHigh(criterion=criterion.name, maximum=criterion.maximum)
    if value % criterion.step:
        example = criterion.maximum - criterion.maximum % criterion.step
        raise ScoreOffStep(criterion=criterion.name, step=criterion.step, example=example)
    return value


def check_bands(bands: Sequence[Band], maximum: Decimal) -> tuple[Band, ...]:
    """Return the bands from the lowest up, or refuse them.

    Each band reaches up to the next, so there is no gap; equal starts would overlap.
    """
    ordered = tuple(sorted(bands, key=lambda band: band.start))
    if not ordered:
        return ordered
    starts = [band.start for band in ordered]
    if starts[0] != 0:
        raise BadSetting(what="xếp loại", why="mức thấp nhất phải bắt đầu từ 0 điểm")
    if len(set(starts)) < len(starts):
        raise BadSetting(what="xếp loại", why="hai mức bắt đầu từ cùng một số điểm")
    if starts[-1] > maximum:
        raise BadSetting(what="xếp loại", why="có mức bắt đầu cao hơn tổng điểm tối đa")
    if len({band.name for band in ordered}) < len(ordered):
        raise BadSetting(what="xếp loại", why="hai mức có cùng tên")
    return ordered


def check_rubric(rules: RubricRules) -> RubricRules:
    """Return the rubric, or raise InvalidForm naming the wrong boxes."""
    wrong: dict[str, Said] = {}
    if not rules.criteria:
        wrong["criteria"] = say(QT_TRANSLATE_NOOP("Form", "Chưa có tiêu chí nào."))
    for n, criterion in enumerate(rules.criteria):
        wrong |= {f"criteria.{n}.{box}": said for box, said in _wrong_boxes(criterion).items()}
    if not 0 <= rules.pass_mark <= rules.maximum:
        wrong["pass_mark"] = say(
            QT_TRANSLATE_NOOP("Form", "Điểm đạt phải từ 0 đến {maximum}."), maximum=rules.maximum
        )
    if wrong:
        raise InvalidForm(wrong)
    check_bands(rules.bands, rules.maximum)
    return rules


def _wrong_boxes(criterion: Criterion) -> dict[str, Said]:
    wrong: dict[str, Said] = {}
    if not criterion.name.strip():
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên tiêu chí."))
    if criterion.maximum <= 0:
        wrong["maximum"] = say(QT_TRANSLATE_NOOP("Form", "Điểm tối đa phải lớn hơn 0."))
    if criterion.step <= 0 or criterion.maximum % criterion.step != 0:
        wrong["step"] = say(QT_TRANSLATE_NOOP("Form", "Điểm tối đa phải chia hết cho bước điểm."))
    if criterion.knock_out is not None and not 0 <= criterion.knock_out <= criterion.maximum:
        wrong["knock_out"] = say(QT_TRANSLATE_NOOP("Form", "Điểm liệt phải từ 0 đến điểm tối đa."))
    return wrong
