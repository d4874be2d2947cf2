"""Việc đang chờ của đơn vị: tasks of part V of the plan, reports that have not come."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.models.duty import UnitTask
from app.models.unit import Unit
from app.rules.duty import TaskState, UnitReportState
from app.services.unit_reports import ReportLine, due_reports
from app.services.waiting_line import MOST, Span, Waiting, WaitingKind


def tasks(session: Session, days: Span) -> Iterator[Waiting]:
    """Tasks that units have not done, a line for each task and day; a closed unit owes nothing."""
    query = (
        select(UnitTask)
        .join(Unit)
        .where(
            UnitTask.state != TaskState.DONE,
            UnitTask.due_on <= days.until,
            Unit.closed_on.is_(None) | (Unit.closed_on > days.today),
        )
        .order_by(UnitTask.due_on, Unit.sort_key, UnitTask.id)
        .options(joinedload(UnitTask.unit))
    )
    same: dict[tuple[str, date | None], list[UnitTask]] = defaultdict(list)
    for each in session.scalars(query):
        same[each.text, each.due_on].append(each)
    for (text, due), found in list(same.items())[:MOST]:
        said = text if len(found) == 1 else f"{text} ({len(found)} đơn vị chưa xong)"
        who = "; ".join(each.unit.name for each in found)
        late, key = days.late(due), found[0].id
        yield Waiting(WaitingKind.UNIT_TASK, said, due, late, "unit_task", key, who)


def reports(session: Session, days: Span) -> Iterator[Waiting]:
    """Reports that units owe: a line for each period, and one for each that was sent back."""
    owed: dict[str, list[ReportLine]] = defaultdict(list)
    for line in due_reports(session, days.today):
        if line.due_on > days.until:
            continue
        if line.state is UnitReportState.RETURNED:
            yield _report(f"{line.period.label} (đã trả lại)", [line], days, line.id or 0)
        else:
            owed[line.period.code].append(line)
    for lines in owed.values():
        count = f"{lines[0].period.label}: {len(lines)} đơn vị chưa gửi"
        yield _report(count, lines, days, lines[0].period.link)


def _report(said: str, lines: list[ReportLine], days: Span, report_id: int) -> Waiting:
    due = lines[0].due_on
    who = "; ".join(line.unit for line in lines)
    late, text = days.late(due), said[:1].upper() + said[1:]
    return Waiting(WaitingKind.UNIT_REPORT, text, due, late, "unit_report", report_id, who)
