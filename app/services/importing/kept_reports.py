"""Báo cáo của đơn vị lưu lại để hoàn tác: what a unit reported as text, and taken back to it."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.models.duty import UnitReport
from app.models.importing import ImportLine
from app.services import unit_reports
from app.services.importing.kept_facts import digest
from app.services.importing.taking_back import TakenBack
from app.services.unit_reports import ReportFacts


def report_as_text(report: UnitReport) -> str:
    """Return what a unit reported and how many steps there are, as JSON."""
    facts = vars(unit_reports.facts_of(report))
    told = {"facts": facts, "steps": len(report.steps)}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, default=str)


def reports(session: Session, lines: Sequence[ImportLine], now: datetime) -> TakenBack:
    """Take back that reports came in, and give the corrected ones what stood there before.

    What was sent back, received again or corrected since stays and is named.
    """
    removed, restored, kept = 0, 0, []
    for line in lines:
        report = session.get(UnitReport, line.record_id)
        if report is None:
            continue
        if digest(report_as_text(report)) != line.after:
            kept.append(f"{report.unit.name}, {report.period}")
        elif line.before:
            _give_back(session, report, line.before, now.date())
            restored += 1
        else:
            session.delete(report)
            removed += 1
    session.flush()
    return TakenBack(removed, restored, tuple(kept))


def _give_back(session: Session, report: UnitReport, before: str, today: date) -> None:
    told: dict[str, Any] = json.loads(before)
    facts = told["facts"]
    day = facts["launched_on"]
    facts["launched_on"] = date.fromisoformat(day) if day else None
    if len(report.steps) > told["steps"]:
        unit_reports.take_back(session, report.id)
    unit_reports.correct(session, report.id, ReportFacts(**facts), today)
