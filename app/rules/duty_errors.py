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


class FormForeign(Refusal):
    """A file is not the form workbook of units."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} không phải biểu mẫu báo cáo do chương trình lập, hoặc mã ở cuối biểu đã bị sửa."
        " Hãy gửi lại biểu mẫu cho đơn vị.",
    )


class FormTooOld(Refusal):
    """A form of another version cannot be read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} là biểu mẫu của phiên bản khác. Hãy lập lại biểu mẫu và gửi đơn vị.",
    )


class FormOtherPeriod(Refusal):
    """A form is on another period than the one that is being received."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} là báo cáo {period}, không phải kỳ đang nhận. Hãy chọn đúng kỳ rồi nhận lại.",
    )


class FormUnitUnknown(Refusal):
    """No unit was chosen in the form, or one that the register does not have."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} chưa chọn đơn vị, hoặc ghi đơn vị không có trong sổ: “{unit}”."
        " Hãy hỏi lại người gửi.",
    )


class FormTwice(Refusal):
    """Two files of one choice are of the same unit."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp {name} cùng đơn vị với một tệp khác vừa chọn. Hãy chọn một tệp thôi."
    )


class NobodyReports(Refusal):
    """No unit has to report on the period."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không có đơn vị nào phải báo cáo {period} nên không lập biểu mẫu. Hãy xem lại “Lịch báo"
        " cáo…”.",
    )
