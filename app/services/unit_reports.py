"""Báo cáo của đơn vị: due, received, sent back with a reason, received again (design §9)."""

from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.duty import UnitReport, UnitReportEvent
from app.models.unit import Unit
from app.rules.duty import UnitReportState, UnitReportStep
from app.rules.duty_errors import PeriodNotOver, ReportAlreadyIn, ReportNotAsked, ReportNotIn
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.period import Period, parse
from app.rules.role import Duty
from app.rules.unit_report import Step, state_on
from app.services import report_duties, settings
from app.services.follow_up import refuse_if, wrong_day, wrong_text
from app.services.steps import step
from app.services.unit_report_queries import must_report

COUNTS = ("outreach_count", "audience", "idea_count", "applied_count")
MOST = 1_000_000


@dataclass(frozen=True, kw_only=True)
class ReportFacts:
    """What a unit reports: when it launched, its counts in the period, its words."""

    launched_on: date | None = None
    outreach_count: int | None = None
    audience: int | None = None
    idea_count: int | None = None
    applied_count: int | None = None
    results: str = ""
    difficulties: str = ""
    proposals: str = ""
    reporter: str = ""


@dataclass(frozen=True)
class StepLine:
    """A step as the history shows it."""

    step: UnitReportStep
    on: date
    reason: str
    by: str


@dataclass(frozen=True)
class ReportLine:
    """The report of a unit on a period; id is None until something happened to it."""

    id: int | None
    unit_id: int
    unit: str
    period: Period
    due_on: date
    state: UnitReportState
    late: int
    received_on: date | None
    facts: ReportFacts = field(default_factory=ReportFacts)
    steps: tuple[StepLine, ...] = ()


MISSING = frozenset({UnitReportState.OVERDUE, UnitReportState.RETURNED})
_OPEN = {UnitReportState.DUE, UnitReportState.OVERDUE, UnitReportState.RETURNED}


def lines(session: Session, code: str, today: date) -> list[ReportLine]:
    """Return the reports on a period: of every unit that owes one, and of those that sent one."""
    period = period_of(session, code, today)
    due_on = report_duties.due_day(session, period)
    reports = select(UnitReport).where(UnitReport.period == period.code)
    kept = {
        each.unit_id: each
        for each in session.scalars(reports.options(selectinload(UnitReport.steps)))
    }
    asked = set(session.scalars(select(Unit.id).where(*must_report(period))))
    query = select(Unit).where(Unit.id.in_(asked | kept.keys())).order_by(Unit.sort_key, Unit.id)
    return [
        _line(unit, kept.get(unit.id), period, due_on or period.last, today)
        for unit in session.scalars(query)
    ]


def due_reports(session: Session, today: date) -> list[ReportLine]:
    """Return the reports that are awaited today, late or not: of this year and the last.

    A unit that was closed since owes nothing any more.
    """
    still_there = _open_units(session, today)
    found = [
        line
        for year in (today.year - 1, today.year)
        for asked in report_duties.asked_periods(session, year, today)
        if asked.period.last < today
        for line in lines(session, asked.period.code, today)
        if line.state in _OPEN and line.unit_id in still_there
    ]
    return sorted(found, key=lambda line: (line.due_on, line.period.days))


def missing(session: Session, within: Period, today: date) -> list[ReportLine]:
    """Return the reports of open units that are late or sent back, on periods ending in one."""
    years = range(within.first.year, within.last.year + 1)
    still_there = _open_units(session, today)
    return [
        line
        for year in years
        for asked in report_duties.asked_periods(session, year, today)
        if within.first <= asked.period.last <= within.last and asked.due_on < today
        for line in lines(session, asked.period.code, today)
        if line.state in MISSING and line.unit_id in still_there
    ]


def report_line(session: Session, report_id: int, today: date) -> ReportLine:
    """Return one report that something happened to."""
    report = _report(session, report_id)
    period = period_of(session, report.period, today)
    return _line(report.unit, report, period, report.due_on, today)


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Nhận báo cáo đơn vị"))
def receive(
    session: Session,
    unit_id: int,
    code: str,
    facts: ReportFacts,
    on: date | None,
    now: datetime,
) -> int:
    """Note that a unit's report on a period came in, for the first time or again."""
    good, period = checked(facts, on, now.date()), period_of(session, code, now.date())
    unit = session.get(Unit, unit_id)
    if unit is None:
        raise NotFound(what="đơn vị này")
    came = on or now.date()
    if came < period.first:
        raise PeriodNotOver(period=period.label)
    report = _of_unit(session, unit, period)
    newest = report.steps[-1] if report.steps else None
    if newest is not None and newest.step is UnitReportStep.RECEIVED:
        raise ReportAlreadyIn(unit=unit.name, period=period.label, on=newest.on_date)
    _refuse_before(newest, came)
    _write(report, good)
    return _add_step(session, report, UnitReportStep.RECEIVED, came, "", now)


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Sửa báo cáo đơn vị"))
def correct(session: Session, report_id: int, facts: ReportFacts, today: date) -> int:
    """Put right what was noted of a report that came in."""
    report = _report(session, report_id)
    _write(report, checked(facts, today, today))
    session.flush()
    return report.id


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Trả lại báo cáo đơn vị"))
def give_back(session: Session, report_id: int, on: date | None, reason: str, now: datetime) -> int:
    """Send a report back to its unit with the reason."""
    report = _report(session, report_id)
    newest = report.steps[-1] if report.steps else None
    if newest is None or newest.step is not UnitReportStep.RECEIVED:
        raise ReportNotIn
    words = QT_TRANSLATE_NOOP("Form", "Chưa ghi lý do trả lại.")
    refuse_if(wrong_day("on", on, now.date()) | wrong_text("reason", reason, words))
    day = on or now.date()
    _refuse_before(newest, day)
    return _add_step(session, report, UnitReportStep.RETURNED, day, tidy_block(reason), now)


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Bỏ việc nhận báo cáo"))
def take_back(session: Session, report_id: int) -> UnitReportStep:
    """Take back the newest step of a report, noted by mistake; what was typed stays."""
    report = _report(session, report_id)
    if not report.steps:
        raise ReportNotIn
    step = report.steps.pop().step
    session.flush()
    return step


def period_of(session: Session, code: str, today: date) -> Period:
    """Return the period with a code, cut as the office's calendar says."""
    return parse(code, settings.calendar(session, today))


def _open_units(session: Session, today: date) -> set[int]:
    query = select(Unit.id).where(Unit.closed_on.is_(None) | (Unit.closed_on > today))
    return set(session.scalars(query))


def _of_unit(session: Session, unit: Unit, period: Period) -> UnitReport:
    query = select(UnitReport).where(
        UnitReport.unit_id == unit.id, UnitReport.period == period.code
    )
    found = session.scalar(query)
    if found is not None:
        return found
    due_on = report_duties.due_day(session, period)
    owes = session.scalar(select(Unit.id).where(Unit.id == unit.id, *must_report(period)))
    if due_on is None or owes is None:
        raise ReportNotAsked(unit=unit.name, period=period.label)
    added = UnitReport(
        unit_id=unit.id,
        period=period.code,
        first_day=period.first,
        last_day=period.last,
        due_on=due_on,
    )
    session.add(added)
    return added


def _add_step(
    session: Session,
    report: UnitReport,
    step: UnitReportStep,
    on: date,
    reason: str,
    now: datetime,
) -> int:
    by = settings.clerk(session, now.date())
    report.steps.append(
        UnitReportEvent(step=step, on_date=on, reason=reason, recorded_at=now, recorded_by=by)
    )
    session.flush()
    return report.id


def _refuse_before(newest: UnitReportEvent | None, on: date) -> None:
    if newest is not None and on < newest.on_date:
        text = QT_TRANSLATE_NOOP("Form", "Ngày này trước bước liền trước ({day}).")
        raise InvalidForm({"on": say(text, day=newest.on_date)})


def checked(facts: ReportFacts, on: date | None, today: date) -> ReportFacts:
    """Return what a unit reports tidied up, or name the boxes that are wrong."""
    wrong: dict[str, Said] = wrong_day("on", on, today)
    if facts.launched_on is not None:
        wrong |= wrong_day("launched_on", facts.launched_on, today)
    for name in COUNTS:
        count = getattr(facts, name)
        if count is not None and not 0 <= count <= MOST:
            wrong[name] = say(QT_TRANSLATE_NOOP("Form", "Hãy ghi số từ 0 trở lên."))
    refuse_if(wrong)
    return replace(
        facts,
        results=tidy_block(facts.results),
        difficulties=tidy_block(facts.difficulties),
        proposals=tidy_block(facts.proposals),
        reporter=tidy(facts.reporter),
    )


def _write(report: UnitReport, facts: ReportFacts) -> None:
    for name, value in vars(facts).items():
        setattr(report, name, value)


def _report(session: Session, report_id: int) -> UnitReport:
    found = session.get(UnitReport, report_id)
    if found is None:
        raise NotFound(what="báo cáo này của đơn vị")
    return found


def _line(
    unit: Unit, report: UnitReport | None, period: Period, due_on: date, today: date
) -> ReportLine:
    due = report.due_on if report else due_on
    events = [each for each in report.steps if each.on_date <= today] if report else []
    state = state_on(period.last, due, (Step(each.step, each.on_date) for each in events), today)
    came = [each.on_date for each in events if each.step is UnitReportStep.RECEIVED]
    stands = state in {UnitReportState.RECEIVED, UnitReportState.RECEIVED_LATE}
    received_on = came[-1] if stands else None
    return ReportLine(
        id=report.id if report else None,
        unit_id=unit.id,
        unit=unit.name,
        period=period,
        due_on=due,
        state=state,
        late=max(0, ((received_on or today) - due).days),
        received_on=received_on,
        facts=facts_of(report) if report else ReportFacts(),
        steps=tuple(StepLine(e.step, e.on_date, e.reason, e.recorded_by) for e in events),
    )


def facts_of(report: UnitReport) -> ReportFacts:
    """Return what a unit reported."""
    return ReportFacts(**{each.name: getattr(report, each.name) for each in fields(ReportFacts)})
