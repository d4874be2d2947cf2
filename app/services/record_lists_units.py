"""Danh sách của Phong trào: units, their tasks of part V, what they did for the movement."""

from datetime import date

from sqlalchemy.orm import Session

from app.documents.book import Kind
from app.rules.duty import TASK_STATE_LABELS, UNIT_REPORT_STATE_LABELS
from app.rules.unit import ACTIVITY_KIND_LABELS, OUTREACH_CHANNEL_LABELS, UNIT_KIND_LABELS
from app.services import outreach, report_duties, unit_reports, unit_tasks, units
from app.services.record_lists import ListColumn, Record, RecordList, words_of

OPEN, CLOSED = "open", "closed"

_UNIT = ListColumn("unit", "Đơn vị", 32)
_FILES = ListColumn("files", "Minh chứng", 10, Kind.WHOLE)


def _units(session: Session, _year: int, _today: date) -> list[Record]:
    return [
        {
            "id": row.id,
            "kind": row.kind.value,
            "kind_label": UNIT_KIND_LABELS[row.kind],
            "name": row.name,
            "head_name": row.head_name,
            "launched_on": row.launched_on,
            "outreach": row.outreach,
            "ideas": row.ideas,
            "closed_on": row.closed_on,
            "state": OPEN if row.closed_on is None else CLOSED,
        }
        for row in units.list_units(session, with_closed=True)
    ]


def _tasks(session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": line.id,
            "unit": line.unit,
            "clause": line.clause,
            "task": line.facts.text,
            "assigned_on": line.facts.assigned_on,
            "due_on": line.facts.due_on,
            "late": line.late or None,
            "state": line.state.value,
            "state_label": TASK_STATE_LABELS[line.state],
            "done_on": line.done_on,
            "files": line.files,
        }
        for line in unit_tasks.tasks_of_year(session, year, today)
    ]


def _outreach(session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": line.id,
            "on": line.on,
            "unit": line.unit,
            "state": line.facts.kind.value,
            "kind_label": ACTIVITY_KIND_LABELS[line.facts.kind],
            "channel": OUTREACH_CHANNEL_LABELS[line.facts.channel] if line.facts.channel else "",
            "content": line.facts.content,
            "place": line.facts.place,
            "audience": line.facts.audience,
            "files": line.files,
        }
        for line in outreach.log(session, year, today)
    ]


def _reports(session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": line.id,
            "period": line.period.code,
            "period_label": line.period.label,
            "unit": line.unit,
            "due_on": line.due_on,
            "late": line.late or None,
            "state": line.state.value,
            "state_label": UNIT_REPORT_STATE_LABELS[line.state],
            "received_on": line.received_on,
            "outreach": line.facts.outreach_count,
            "audience": line.facts.audience,
            "ideas": line.facts.idea_count,
            "applied": line.facts.applied_count,
        }
        for asked in report_duties.asked_periods(session, year, today)
        for line in unit_reports.lines(session, asked.period.code, today)
    ]


UNIT_LISTS = (
    RecordList(
        "units",
        "Đơn vị",
        (
            ListColumn("name", "Tên đơn vị", 36),
            ListColumn("kind_label", "Loại", 24),
            ListColumn("head_name", "Người đứng đầu", 24),
            ListColumn("launched_on", "Phát động", 13, Kind.DATE),
            ListColumn("outreach", "Tuyên truyền", 13, Kind.WHOLE),
            ListColumn("ideas", "Ý tưởng", 10, Kind.WHOLE),
            ListColumn("closed_on", "Ngừng hoạt động", 13, Kind.DATE),
        ),
        _units,
        (OPEN, CLOSED),
    ),
    RecordList(
        "unit_tasks",
        "Nhiệm vụ của đơn vị",
        (
            _UNIT,
            ListColumn("clause", "Theo", 8),
            ListColumn("task", "Nhiệm vụ", 60),
            ListColumn("due_on", "Hạn", 13, Kind.DATE),
            ListColumn("late", "Muộn (ngày)", 10, Kind.WHOLE),
            ListColumn("state_label", "Tình trạng", 16),
            ListColumn("done_on", "Ngày xong", 13, Kind.DATE),
            _FILES,
        ),
        _tasks,
        words_of(TASK_STATE_LABELS),
    ),
    RecordList(
        "outreach",
        "Phát động, tuyên truyền",
        (
            ListColumn("on", "Ngày", 13, Kind.DATE),
            _UNIT,
            ListColumn("kind_label", "Việc", 16),
            ListColumn("channel", "Hình thức", 24),
            ListColumn("content", "Nội dung", 48),
            ListColumn("place", "Nơi", 24),
            ListColumn("audience", "Số người", 10, Kind.WHOLE),
            _FILES,
        ),
        _outreach,
        words_of(ACTIVITY_KIND_LABELS),
    ),
    RecordList(
        "unit_reports",
        "Báo cáo của đơn vị",
        (
            ListColumn("period_label", "Kỳ", 20),
            _UNIT,
            ListColumn("due_on", "Hạn", 13, Kind.DATE),
            ListColumn("late", "Muộn (ngày)", 10, Kind.WHOLE),
            ListColumn("state_label", "Tình trạng", 18),
            ListColumn("received_on", "Ngày nhận", 13, Kind.DATE),
            ListColumn("outreach", "Tuyên truyền", 13, Kind.WHOLE),
            ListColumn("audience", "Lượt người", 10, Kind.WHOLE),
            ListColumn("ideas", "Ý tưởng", 10, Kind.WHOLE),
            ListColumn("applied", "Áp dụng", 10, Kind.WHOLE),
        ),
        _reports,
        words_of(UNIT_REPORT_STATE_LABELS),
    ),
)
