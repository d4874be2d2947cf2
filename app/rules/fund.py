"""Quỹ thi đua, khen thưởng: money in and money out."""

from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class FundFlow(StrEnum):
    """Which way the money goes."""

    IN = "in"
    OUT = "out"


FUND_FLOW_LABELS: dict[FundFlow, str] = {
    FundFlow.IN: QT_TRANSLATE_NOOP("Label", "Thu"),
    FundFlow.OUT: QT_TRANSLATE_NOOP("Label", "Chi"),
}
