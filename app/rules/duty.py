"""Nhiệm vụ và báo cáo của đơn vị: part V of the plan, given to units and answered for."""

from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class TaskState(StrEnum):
    """Where a task of part V stands in a unit."""

    TODO = "todo"
    DOING = "doing"
    DONE = "done"


class UnitReportStep(StrEnum):
    """What happened to a unit's report."""

    RECEIVED = "received"
    RETURNED = "returned"


class UnitReportState(StrEnum):
    """Where a unit's report stands on a day, worked out from its steps and the day it was due."""

    NOT_YET = "not_yet"
    DUE = "due"
    OVERDUE = "overdue"
    RECEIVED = "received"
    RECEIVED_LATE = "received_late"
    RETURNED = "returned"


REPORT_STEP_LABELS: dict[UnitReportStep, str] = {
    UnitReportStep.RECEIVED: QT_TRANSLATE_NOOP("Label", "Đã nhận"),
    UnitReportStep.RETURNED: QT_TRANSLATE_NOOP("Label", "Trả lại"),
}
TASK_STATE_LABELS: dict[TaskState, str] = {
    TaskState.TODO: QT_TRANSLATE_NOOP("Label", "Chưa làm"),
    TaskState.DOING: QT_TRANSLATE_NOOP("Label", "Đang làm"),
    TaskState.DONE: QT_TRANSLATE_NOOP("Label", "Hoàn thành"),
}

UNIT_REPORT_STATE_LABELS: dict[UnitReportState, str] = {
    UnitReportState.NOT_YET: QT_TRANSLATE_NOOP("Label", "Chưa hết kỳ"),
    UnitReportState.DUE: QT_TRANSLATE_NOOP("Label", "Đến hạn, chưa gửi"),
    UnitReportState.OVERDUE: QT_TRANSLATE_NOOP("Label", "Quá hạn"),
    UnitReportState.RECEIVED: QT_TRANSLATE_NOOP("Label", "Đã nhận"),
    UnitReportState.RECEIVED_LATE: QT_TRANSLATE_NOOP("Label", "Đã nhận (muộn)"),
    UnitReportState.RETURNED: QT_TRANSLATE_NOOP("Label", "Trả lại"),
}
