"""Nhiệm vụ và báo cáo mẫu của đơn vị: tasks given and done, reports received and sent back."""

import tomllib
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from app.basics.places import resource
from app.rules.duty import TaskState
from app.rules.period import PeriodKind
from app.services import report_duties, unit_reports, unit_tasks
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample
from app.services.report_duties import DutyFacts
from app.services.unit_reports import COUNTS, ReportFacts
from app.services.unit_tasks import TaskFacts


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the giving and doing of tasks, the calendar, and every report on its day."""
    del sample
    book = _read()
    task, launched, back = book["task"], book["launched"], book["returned"]
    yield DemoStep(on_day(book["plan_tasks_on"], 10), "Giao nhiệm vụ theo Kế hoạch", _assign)
    calendar = partial(_calendar, book=book)
    yield DemoStep(on_day(book["plan_tasks_on"], 11), "Lịch báo cáo của đơn vị", calendar)
    yield DemoStep(
        on_day(launched["on"], 15), "Ghi nhiệm vụ đã làm", partial(_launched, **launched)
    )
    yield DemoStep(on_day(task["given_on"], 9), task["text"], partial(_give, task=task))
    yield DemoStep(on_day(task["done_on"], 16), task["text"], partial(_done, task=task))
    for report in book["report"]:
        what = f"Báo cáo của {report['unit']}"
        yield DemoStep(on_day(report["on"], 14), what, partial(_receive, report=report))
    yield DemoStep(on_day(back["on"], 9), "Trả lại báo cáo", partial(_give_back, back=back))


def _read() -> dict[str, Any]:
    return tomllib.loads(Path(resource("sample", "duties.toml")).read_text("utf-8"))


def _assign(session: Session, _book: DemoBook, now: datetime) -> None:
    unit_tasks.assign_plan_tasks(session, now.date())


def _calendar(session: Session, _demo: DemoBook, _now: datetime, *, book: dict[str, Any]) -> None:
    """Quarter II has passed into the report on half a year."""
    quarters = (
        row for row in report_duties.duties(session) if row.facts.period_kind is PeriodKind.QUARTER
    )
    for row in quarters:
        begins, source = book["quarters_from"], book["calendar_source"]
        facts = DutyFacts(PeriodKind.QUARTER, row.facts.days_after, (), begins, None, source)
        report_duties.save(session, row.id, facts)


def _launched(
    session: Session, _book: DemoBook, now: datetime, *, clause: str, units: list[str], **_: object
) -> None:
    _mark(session, now, {line.id for line in _tasks(session, now, units) if line.clause == clause})


def _give(session: Session, book: DemoBook, now: datetime, *, task: dict[str, Any]) -> None:
    facts = TaskFacts(task["text"], now.date(), task["due_on"])
    unit_tasks.give(session, [book.units[name] for name in task["units"]], facts, now.date())


def _done(session: Session, _book: DemoBook, now: datetime, *, task: dict[str, Any]) -> None:
    lines = _tasks(session, now, task["done"])
    _mark(session, now, {line.id for line in lines if line.facts.text == task["text"]})


def _receive(session: Session, book: DemoBook, now: datetime, *, report: dict[str, Any]) -> None:
    counts = {name: report[name] for name in COUNTS}
    facts = ReportFacts(results=report["results"], **counts)
    unit = book.units[report["unit"]]
    unit_reports.receive(session, unit, report["period"], facts, now.date(), now)


def _give_back(session: Session, book: DemoBook, now: datetime, *, back: dict[str, Any]) -> None:
    unit = book.units[back["unit"]]
    lines = unit_reports.lines(session, back["period"], now.date())
    key = next(line.id for line in lines if line.unit_id == unit)
    unit_reports.give_back(session, key or 0, now.date(), back["reason"], now)


def _tasks(session: Session, now: datetime, units: list[str]) -> list[unit_tasks.TaskLine]:
    found = unit_tasks.tasks_of_year(session, now.year, now.date())
    return [line for line in found if line.unit in units]


def _mark(session: Session, now: datetime, keys: set[int]) -> None:
    unit_tasks.mark(session, keys, TaskState.DONE, now.date(), now.date())
