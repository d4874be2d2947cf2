"""Đôn đốc: which units are behind on a day, what each still owes, and the letters to them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents import reminder
from app.documents.reminder import Reminder
from app.documents.wording import Wording
from app.models.unit import Unit
from app.rules.dates import short_date
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.duty import UnitReportState
from app.rules.idea_paper_errors import NobodyBehind
from app.rules.paper_source import Of, Source
from app.rules.period import Period, free
from app.rules.working_days import after_working_days
from app.services import letterheads, settings, unit_reports, unit_tasks, wordings
from app.services.document_issue import registered_issue
from app.services.figures import figures
from app.services.papers import Paper
from app.services.reports import period_named

# What a unit may owe: its sentence, the figure of all who are asked, the figure of who did it.
_OWED = (
    ("launch", "units_total", "units_launched"),
    ("outreach", "outreach_units_total", "units_outreach"),
)
_GAVE_IDEAS = "units_with_ideas"


@dataclass(frozen=True)
class UnitBehind:
    """A unit with what it still owes, a line each, as far as the day as_of."""

    unit_id: int
    name: str
    missing: tuple[str, ...]
    as_of: date


def units_behind(session: Session, period: Period, today: date) -> tuple[UnitBehind, ...]:
    """Return the units that are behind, as far as the period has come; not the one that writes.

    Reports on periods that end in this one and tasks past their day count as they stand today.
    """
    owed, duties = _owed(session, period, today), _duties(session, period, today)
    as_of = min(period.last, today)
    for unit, missing in duties.items():
        owed.setdefault(unit, []).extend(missing)
    writes = settings.value(session, "office.unit_name", today)
    query = select(Unit.id, Unit.name).where(Unit.id.in_(owed)).order_by(Unit.sort_key, Unit.id)
    return tuple(
        UnitBehind(key, name, tuple(owed[key]), today if key in duties else as_of)
        for key, name in session.execute(query)
        if name != writes
    )


def reminder_paper(session: Session, code: str, today: date) -> Paper:
    """Return a letter for every unit that is behind; all go out under one number."""
    kind, words = DocumentKind.REMINDER, wordings.of_office(session)
    period = period_named(session, code, today)
    as_of = min(period.last, today)
    behind = units_behind(session, period, today)
    if not behind:
        raise NobodyBehind(day=short_date(as_of), period=f"trong {period.label}")
    unit = letterheads.unit(session, today)
    days = int(settings.value(session, "reminder.days", today))
    issue = registered_issue(session, Source(kind, Of.PERIOD, period.code), today)
    from_day = issue.dated_on or today
    letters = [
        Reminder(
            office=letterheads.commune(session, today),
            issue=issue,
            to=each.name,
            plan=settings.value(session, "office.plan", today),
            period=period.label,
            as_of=each.as_of,
            missing=each.missing,
            due=after_working_days(max(from_day, each.as_of), days),
            keeper=unit.name,
            signature=letterheads.signature(session, kind, today),
            recipients=words("reminder").texts("recipients", unit=unit.unit_abbreviation),
        )
        for each in behind
    ]
    title = f"{DOCUMENT_TYPES[kind].title} {period.label}"
    name = f"cong-van-don-doc-{period.code.lower().replace('..', '_')}"
    return Paper(name, title, reminder.lay_out(letters, words))


def _owed(session: Session, period: Period, today: date) -> dict[int, list[str]]:
    """Return what each unit owes, counted by the figures that the reports count by."""
    so_far = free(min(period.first, today), min(period.last, today))
    names = {name for _key, every, done in _OWED for name in (every, done)}
    counted = figures(session, so_far, (*sorted(names), _GAVE_IDEAS))
    words: Wording = wordings.of_office(session)("reminder")
    owed: dict[int, list[str]] = {}
    for key, every, done in _OWED:
        for unit in set(counted[every].ids) - set(counted[done].ids):
            owed.setdefault(unit, []).append(words.text(key))
    everybody = {unit for _key, every, _done in _OWED for unit in counted[every].ids}
    for unit in everybody - set(counted[_GAVE_IDEAS].ids):
        owed.setdefault(unit, []).append(words.text("ideas"))
    return owed


def _duties(session: Session, period: Period, today: date) -> dict[int, list[str]]:
    """Return the reports that each unit still has to send and its tasks past their day."""
    words: Wording = wordings.of_office(session)("reminder")
    owed: dict[int, list[str]] = {}
    for line in unit_reports.missing(session, period, today):
        back = line.state is UnitReportState.RETURNED
        said = words.text(
            "report_returned" if back else "report",
            report=line.period.label,
            due=short_date(line.due_on),
        )
        owed.setdefault(line.unit_id, []).append(said)
    for task in unit_tasks.overdue(session, today):
        due = short_date(task.facts.due_on) if task.facts.due_on else ""
        said = words.text("task", task=task.facts.text, due=due)
        owed.setdefault(task.unit_id, []).append(said)
    return owed
