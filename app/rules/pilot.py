"""Thử nghiệm: whether what a pilot measured moved as far as it was meant to (design §7)."""

from decimal import Decimal
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class Reached(StrEnum):
    """How far a measured value got on the way from the baseline to the target."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_MEASURED = "not_measured"
    NO_TARGET = "no_target"


REACHED_LABELS: dict[Reached, str] = {
    Reached.YES: QT_TRANSLATE_NOOP("Label", "Đạt mục tiêu"),
    Reached.PARTLY: QT_TRANSLATE_NOOP("Label", "Đạt một phần"),
    Reached.NO: QT_TRANSLATE_NOOP("Label", "Chưa đạt"),
    Reached.NOT_MEASURED: QT_TRANSLATE_NOOP("Label", "Chưa đo"),
    Reached.NO_TARGET: QT_TRANSLATE_NOOP("Label", "Không đặt mục tiêu"),
}


def reached(baseline: Decimal | None, target: Decimal | None, measured: Decimal | None) -> Reached:
    """Return how far a measure got; a target below the baseline means that less is better."""
    if measured is None:
        return Reached.NOT_MEASURED
    if target is None:
        return Reached.NO_TARGET
    start = Decimal(0) if baseline is None else baseline
    way, gone = target - start, measured - start
    if way == 0:
        return Reached.YES if measured == target else Reached.NO
    if gone / way >= 1:
        return Reached.YES
    return Reached.PARTLY if gone / way > 0 else Reached.NO
