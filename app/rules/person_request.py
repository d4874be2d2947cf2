"""Yêu cầu của chủ thể dữ liệu: what a person may ask of the office, and how long that may take.

Law 91/2025/QH15, article 4 (rights); Decree 356/2025/NĐ-CP, article 5 (deadlines).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class RequestKind(StrEnum):
    """What is asked for."""

    COPY = "copy"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    RESTRICT = "restrict"
    OBJECT = "object"
    DELETE = "delete"
    PROTECT = "protect"


REQUEST_LABELS: dict[RequestKind, str] = {
    RequestKind.COPY: QT_TRANSLATE_NOOP("Label", "Xem, nhận bản sao"),
    RequestKind.CORRECT: QT_TRANSLATE_NOOP("Label", "Sửa cho đúng"),
    RequestKind.WITHDRAW: QT_TRANSLATE_NOOP("Label", "Rút lại đồng ý"),
    RequestKind.RESTRICT: QT_TRANSLATE_NOOP("Label", "Hạn chế xử lý"),
    RequestKind.OBJECT: QT_TRANSLATE_NOOP("Label", "Phản đối xử lý"),
    RequestKind.DELETE: QT_TRANSLATE_NOOP("Label", "Xóa dữ liệu"),
    RequestKind.PROTECT: QT_TRANSLATE_NOOP("Label", "Yêu cầu bảo vệ"),
}


@dataclass(frozen=True)
class Terms:
    """How many days the office has; longest: with one extension that the person is told of."""

    days: int
    longest: int


def due(received_on: date, terms: Terms, *, extended: bool = False) -> date:
    """Return the last day for doing what was asked; days are calendar days, the first not counted.

    Civil Code, article 147: a term in days begins on the day after.
    """
    return received_on + timedelta(days=terms.longest if extended else terms.days)
