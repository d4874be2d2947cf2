"""Từ chối về báo cáo: what can stand against issuing a report of the movement."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import Refusal


class PeriodToCome(Refusal):
    """A report tells what happened; a period that begins after its day has nothing to tell."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{period} bắt đầu ngày {first}, sau ngày ban hành. Hãy chọn kỳ đã bắt đầu hoặc sửa ngày"
        " ban hành.",
    )


class PeriodBeforeMovement(Refusal):
    """Nothing of the movement was before it began (plan II.3)."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "{period} kết thúc trước khi phong trào bắt đầu ngày {start}. Hãy chọn kỳ khác."
    )
