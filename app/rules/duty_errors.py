"""What the program says when a task or a report of a unit cannot be noted."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class ReportNotAsked(Refusal):
    """The reporting calendar asks this unit for no report on the period."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Lịch báo cáo không yêu cầu {unit} báo cáo {period}. Hãy xem lại “Lịch báo cáo…” hoặc chọn"
        " kỳ khác.",
    )


class ReportAlreadyIn(Refusal):
    """A report that stands as received is corrected or sent back, not received twice."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Báo cáo {period} của {unit} đã nhận ngày {on}. Hãy bấm “Sửa số liệu…”, hoặc “Trả lại…”"
        " nếu phải làm lại.",
    )


class ReportNotIn(Refusal):
    """Only a report that came in can be sent back or corrected."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa nhận báo cáo này nên chưa làm bước ấy được. Hãy bấm “Nhận báo cáo…” trước."
    )


class PeriodNotOver(Refusal):
    """A report on a period comes after the period began."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Kỳ báo cáo {period} chưa bắt đầu nên chưa nhận báo cáo được."
    )


class DutyOverlaps(Refusal):
    """Two lines of the calendar would ask for the same report."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Lịch đã có dòng cho loại kỳ này áp dụng từ {first}. Hãy ghi ngày thôi áp dụng của dòng ấy"
        " trước.",
    )


class TaskHasEvidence(Refusal):
    """A task with evidence is not taken off."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Nhiệm vụ của {unit} đã có minh chứng nên không bỏ được. Hãy gỡ minh chứng trước.",
    )


class PlanTaskStays(Refusal):
    """A task of the plan is the plan's: it is not taken off a unit."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Đây là nhiệm vụ của Kế hoạch ({clause}) nên không bỏ được; chỉ bỏ được nhiệm vụ Phòng giao"
        " thêm.",
    )
