"""Điểm của đơn vị: what is counted, and what is judged, under the five criteria of plan IV.2."""

from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP

# The letters of the criteria of plan IV.2, in the order of the plan.
CRITERIA = ("a", "b", "c", "d", "đ")


class PointMeasure(StrEnum):
    """What a line of the points table counts in a unit; `ENTERED` is judged by the office."""

    LAUNCHED = "launched"
    OUTREACH = "outreach"
    AUTHORS = "authors"
    IDEAS = "ideas"
    APPROVED = "approved"
    PRIORITY = "priority"
    ADOPTED = "adopted"
    APPLIES = "applies"
    REPLICATED = "replicated"
    REPLICATES = "replicates"
    REPORTS_ON_TIME = "reports_on_time"
    TASKS_DONE = "tasks_done"
    ENTERED = "entered"


POINT_MEASURE_LABELS: dict[PointMeasure, str] = {
    PointMeasure.LAUNCHED: QT_TRANSLATE_NOOP("Label", "Đã phát động phong trào"),
    PointMeasure.OUTREACH: QT_TRANSLATE_NOOP("Label", "Lượt tuyên truyền, vận động"),
    PointMeasure.AUTHORS: QT_TRANSLATE_NOOP("Label", "Lượt tác giả tham gia"),
    PointMeasure.IDEAS: QT_TRANSLATE_NOOP("Label", "Ý tưởng được tiếp nhận"),
    PointMeasure.APPROVED: QT_TRANSLATE_NOOP("Label", "Ý tưởng được xét Đạt"),
    PointMeasure.PRIORITY: QT_TRANSLATE_NOOP("Label", "Ý tưởng thuộc lĩnh vực ưu tiên"),
    PointMeasure.ADOPTED: QT_TRANSLATE_NOOP("Label", "Ý tưởng của đơn vị được áp dụng"),
    PointMeasure.APPLIES: QT_TRANSLATE_NOOP("Label", "Ý tưởng đơn vị xác nhận áp dụng"),
    PointMeasure.REPLICATED: QT_TRANSLATE_NOOP("Label", "Ý tưởng của đơn vị được nhân rộng"),
    PointMeasure.REPLICATES: QT_TRANSLATE_NOOP("Label", "Ý tưởng nơi khác đơn vị làm theo"),
    PointMeasure.REPORTS_ON_TIME: QT_TRANSLATE_NOOP("Label", "Báo cáo gửi đúng hạn"),
    PointMeasure.TASKS_DONE: QT_TRANSLATE_NOOP("Label", "Nhiệm vụ đã hoàn thành"),
    PointMeasure.ENTERED: QT_TRANSLATE_NOOP("Label", "Do Phòng chấm"),
}
