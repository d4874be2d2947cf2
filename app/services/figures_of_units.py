"""Số liệu về đơn vị: who takes part, launches, outreach, tasks and reports (plan III.1, IV, V)."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.unit import LAUNCH_KINDS, OUTREACH_KINDS
from app.services import figure_queries_units as queries
from app.services import unit_report_queries as report_queries
from app.services.figure_definition import Figure, RecordKind

UNIT_FIGURES: tuple[Figure, ...] = (
    Figure(
        "units_total",
        QT_TRANSLATE_NOOP("Figure", "Thôn, cơ quan, đơn vị trên địa bàn"),
        QT_TRANSLATE_NOOP(
            "Figure", "Đơn vị đang hoạt động ở ngày cuối kỳ, không tính tổ công nghệ số cộng đồng."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units(LAUNCH_KINDS),
    ),
    Figure(
        "units_launched",
        QT_TRANSLATE_NOOP("Figure", "Đơn vị đã triển khai phong trào"),
        QT_TRANSLATE_NOOP(
            "Figure", "Thôn, cơ quan, đơn vị đã phát động phong trào tính đến ngày cuối kỳ."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units_launched,
    ),
    Figure(
        "outreach_units_total",
        QT_TRANSLATE_NOOP("Figure", "Bộ phận chuyên môn, tổ công nghệ số cộng đồng"),
        QT_TRANSLATE_NOOP(
            "Figure", "Bộ phận chuyên môn và tổ công nghệ số đang hoạt động ở ngày cuối kỳ."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units(OUTREACH_KINDS),
    ),
    Figure(
        "units_outreach",
        QT_TRANSLATE_NOOP("Figure", "Bộ phận, tổ công nghệ số đã tuyên truyền"),
        QT_TRANSLATE_NOOP(
            "Figure", "Bộ phận chuyên môn, tổ công nghệ số có tuyên truyền, vận động trong kỳ."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units_outreach,
    ),
    Figure(
        "outreach_activities",
        QT_TRANSLATE_NOOP("Figure", "Lượt tuyên truyền, vận động"),
        QT_TRANSLATE_NOOP("Figure", "Mỗi lần tuyên truyền của mỗi đơn vị trong kỳ tính một lượt."),
        "III.1",
        RecordKind.ACTIVITY,
        queries.outreach_activities,
    ),
    Figure(
        "outreach_audience",
        QT_TRANSLATE_NOOP("Figure", "Lượt người được tuyên truyền"),
        QT_TRANSLATE_NOOP(
            "Figure", "Tổng số người tham dự các lượt tuyên truyền trong kỳ, nơi có ghi số người."
        ),
        "III.1",
        RecordKind.ACTIVITY,
        queries.outreach_audience,
        sums=True,
    ),
    Figure(
        "unit_tasks_total",
        QT_TRANSLATE_NOOP("Figure", "Nhiệm vụ của các đơn vị"),
        QT_TRANSLATE_NOOP(
            "Figure", "Nhiệm vụ theo phần V giao cho các đơn vị tính đến ngày cuối kỳ."
        ),
        "V",
        RecordKind.UNIT_TASK,
        queries.tasks_given,
    ),
    Figure(
        "unit_tasks_done",
        QT_TRANSLATE_NOOP("Figure", "Nhiệm vụ các đơn vị hoàn thành"),
        QT_TRANSLATE_NOOP("Figure", "Nhiệm vụ theo phần V các đơn vị hoàn thành trong kỳ."),
        "V",
        RecordKind.UNIT_TASK,
        queries.tasks_done,
    ),
    Figure(
        "units_reporting",
        QT_TRANSLATE_NOOP("Figure", "Đơn vị phải gửi báo cáo định kỳ"),
        QT_TRANSLATE_NOOP(
            "Figure", "Đơn vị phải gửi ít nhất một báo cáo về kỳ kết thúc trong kỳ này."
        ),
        "V",
        RecordKind.UNIT,
        report_queries.units_due,
    ),
    Figure(
        "units_reported",
        QT_TRANSLATE_NOOP("Figure", "Đơn vị gửi đủ báo cáo định kỳ"),
        QT_TRANSLATE_NOOP("Figure", "Đơn vị có mọi báo cáo phải gửi trong kỳ đã được nhận."),
        "V",
        RecordKind.UNIT,
        report_queries.units_complete,
    ),
    Figure(
        "unit_reports_received",
        QT_TRANSLATE_NOOP("Figure", "Báo cáo của đơn vị đã nhận"),
        QT_TRANSLATE_NOOP(
            "Figure", "Báo cáo của đơn vị về kỳ kết thúc trong kỳ này, đã nhận và không bị trả lại."
        ),
        "V",
        RecordKind.UNIT_REPORT,
        report_queries.received,
    ),
    Figure(
        "unit_reports_in_time",
        QT_TRANSLATE_NOOP("Figure", "Báo cáo của đơn vị đúng hạn"),
        QT_TRANSLATE_NOOP("Figure", "Báo cáo đã nhận, đến không muộn hơn hạn gửi."),
        "V",
        RecordKind.UNIT_REPORT,
        report_queries.on_time,
    ),
    Figure(
        "unit_reports_late",
        QT_TRANSLATE_NOOP("Figure", "Báo cáo của đơn vị nộp muộn"),
        QT_TRANSLATE_NOOP("Figure", "Báo cáo đã nhận, đến sau hạn gửi."),
        "V",
        RecordKind.UNIT_REPORT,
        report_queries.late,
    ),
    Figure(
        "unit_reports_returned",
        QT_TRANSLATE_NOOP("Figure", "Báo cáo của đơn vị bị trả lại"),
        QT_TRANSLATE_NOOP("Figure", "Báo cáo đã trả lại để làm lại mà chưa gửi lại."),
        "V",
        RecordKind.UNIT_REPORT,
        report_queries.returned,
    ),
)
