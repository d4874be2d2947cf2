"""Lịch báo cáo: on which periods units report, by when; kept as dated lines."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.duty import ReportDuty
from app.rules.duty_errors import DutyOverlaps
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.period import Period, PeriodKind
from app.rules.role import Duty
from app.rules.unit import UnitKind
from app.rules.unit_report import periods_ending
from app.services import settings
from app.services.steps import step
from app.services.unit_report_queries import in_force

MOST_DAYS = 90


@dataclass(frozen=True)
class DutyFacts:
    """A line as typed: kind of period, days after its last day, who reports (empty: all)."""

    period_kind: PeriodKind
    days_after: int | None
    kinds: tuple[UnitKind, ...]
    valid_from: date | None
    valid_to: date | None
    source: str = ""


@dataclass(frozen=True)
class DutyRow:
    """A line of the calendar as it stands in the file."""

    id: int
    facts: DutyFacts


@dataclass(frozen=True)
class AskedPeriod:
    """A period that units report on: its last day is before the day the reports are due."""

    period: Period
    due_on: date


def duties(session: Session) -> list[DutyRow]:
    """Return all lines, by kind of period and day, those of the past too."""
    order = list(PeriodKind)
    found = session.scalars(select(ReportDuty).order_by(ReportDuty.valid_from))
    rows = [_row(each) for each in found]
    return sorted(rows, key=lambda row: order.index(row.facts.period_kind))


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Ghi yêu cầu báo cáo"))
def save(session: Session, duty_id: int | None, facts: DutyFacts) -> int:
    """Add a line or put one right; two lines never ask for the same report."""
    _check(facts)
    duty = ReportDuty() if duty_id is None else _duty(session, duty_id)
    _refuse_overlap(session, duty_id, facts)
    duty.period_kind, duty.source = facts.period_kind, tidy(facts.source)
    duty.days_after = facts.days_after or 0
    duty.kinds = " ".join(facts.kinds)
    if facts.valid_from is not None:
        duty.valid_from = facts.valid_from
    duty.valid_to = facts.valid_to
    session.add(duty)
    session.flush()
    return duty.id


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Bỏ yêu cầu báo cáo"))
def remove(session: Session, duty_id: int) -> DutyFacts:
    """Take a line off; what came in stays. Returns the line, so that it can be put back."""
    duty = _duty(session, duty_id)
    facts = _row(duty).facts
    session.delete(duty)
    session.flush()
    return facts


def asked_periods(session: Session, year: int, today: date) -> list[AskedPeriod]:
    """Return the periods of a year that units report on, those that end first on top."""
    calendar = settings.calendar(session, today)
    first, last = date(year, 1, 1), date(year, 12, 31)
    asked: list[AskedPeriod] = []
    for kind in PeriodKind:
        for period in periods_ending(kind, first, last, calendar):
            due_on = due_day(session, period)
            if due_on is not None:
                asked.append(AskedPeriod(period, due_on))
    return sorted(asked, key=lambda each: (each.period.last, each.period.days))


def due_day(session: Session, period: Period) -> date | None:
    """Return the day by which units report on a period; None when nobody is asked to."""
    days = session.scalar(select(ReportDuty.days_after).where(*in_force(period)))
    return None if days is None else period.last + timedelta(days=days)


def _check(facts: DutyFacts) -> None:
    wrong: dict[str, Said] = {}
    if facts.days_after is None or not 0 <= facts.days_after <= MOST_DAYS:
        wrong["days_after"] = say(
            QT_TRANSLATE_NOOP("Form", "Hãy ghi số ngày từ 0 đến {most}."), most=MOST_DAYS
        )
    if facts.valid_from is None:
        wrong["valid_from"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày áp dụng."))
    elif facts.valid_to is not None and facts.valid_to < facts.valid_from:
        wrong["valid_to"] = say(QT_TRANSLATE_NOOP("Form", "Ngày thôi áp dụng trước ngày áp dụng."))
    if wrong:
        raise InvalidForm(wrong)


def _refuse_overlap(session: Session, duty_id: int | None, facts: DutyFacts) -> None:
    begins = facts.valid_from or date.min
    query = select(ReportDuty.valid_from).where(
        ReportDuty.period_kind == facts.period_kind,
        ReportDuty.id != (duty_id or 0),
        ReportDuty.valid_from <= (facts.valid_to or date.max),
        ReportDuty.valid_to.is_(None) | (ReportDuty.valid_to >= begins),
    )
    other = session.scalar(query.limit(1))
    if other is not None:
        raise DutyOverlaps(first=other)


def _duty(session: Session, duty_id: int) -> ReportDuty:
    found = session.get(ReportDuty, duty_id)
    if found is None:
        raise NotFound(what="dòng này của lịch báo cáo")
    return found


def _row(duty: ReportDuty) -> DutyRow:
    kinds = tuple(UnitKind(each) for each in duty.kinds.split())
    facts = DutyFacts(
        duty.period_kind, duty.days_after, kinds, duty.valid_from, duty.valid_to, duty.source
    )
    return DutyRow(duty.id, facts)
