"""Truy vấn báo cáo của đơn vị: what was due, came in, came in time, was sent back.

Everything counts for the last day of the period that a report is on, so that the report on
quarter III counts the units' reports on quarter III although they come in October.
"""

from sqlalchemy import (
    ColumnElement,
    Date,
    String,
    exists,
    false,
    func,
    literal,
    select,
    type_coerce,
    union_all,
)

from app.models.duty import ReportDuty, UnitReport, UnitReportEvent
from app.models.setting import Setting
from app.models.unit import Unit
from app.rules.duty import UnitReportStep
from app.rules.period import Period
from app.rules.unit_report import REPORTED_KINDS, periods_ending
from app.services.figure_definition import Rows


def due(period: Period) -> Rows:
    """Return unit and last day of every report that units owe on periods ending in a period.

    A unit that owes reports on two periods is there twice, with the two days.
    """
    parts = [_owes(each) for each in _ending(period)]
    if not parts:
        return select(Unit.id, literal(period.last, Date)).where(false())
    every = union_all(*parts).subquery()
    return select(every.c[0], every.c[1])


def units_due(period: Period) -> Rows:
    """Return the units that owe at least one report, with the last day of the latest."""
    owed = due(period).subquery()
    return select(owed.c[0], func.max(owed.c[1])).group_by(owed.c[0])


def units_complete(period: Period) -> Rows:
    """Return the units of which every report they owe came in and stands."""
    parts = [_owes(each).add_columns(literal(each.code)) for each in _ending(period)]
    if not parts:
        return due(period)
    owed, came = union_all(*parts).subquery(), received(period).subquery()
    standing = select(UnitReport).join(came, came.c[0] == UnitReport.id).subquery()
    return (
        select(owed.c[0], func.max(owed.c[1]))
        .outerjoin(standing, (standing.c.unit_id == owed.c[0]) & (standing.c.period == owed.c[2]))
        .group_by(owed.c[0])
        .having(func.count() == func.count(standing.c.id))
    )


def received(period: Period) -> Rows:
    """Return the reports that came in and were not sent back since, with their last day."""
    return _stand(UnitReportStep.RECEIVED, period)


def on_time(period: Period) -> Rows:
    """Return the reports whose standing version came by the day it was due."""
    return _stand(UnitReportStep.RECEIVED, period, UnitReportEvent.on_date <= UnitReport.due_on)


def late(period: Period) -> Rows:
    """Return the reports whose standing version came after the day it was due."""
    return _stand(UnitReportStep.RECEIVED, period, UnitReportEvent.on_date > UnitReport.due_on)


def returned(period: Period) -> Rows:
    """Return the reports that were sent back and have not come again."""
    return _stand(UnitReportStep.RETURNED, period)


def in_force(period: Period) -> tuple[ColumnElement[bool], ...]:
    """Return what makes a line of the reporting calendar ask for the report on a period."""
    return (
        ReportDuty.period_kind == period.kind,
        ReportDuty.valid_from <= period.last,
        ReportDuty.valid_to.is_(None) | (ReportDuty.valid_to >= period.last),
    )


def must_report(period: Period) -> tuple[ColumnElement[bool], ...]:
    """Return what makes a unit owe the report on a period: its kind, and that it still exists.

    The unit that gathers the reports owes none.
    """
    kind = type_coerce(Unit.kind, String)
    gathers = select(Setting.value).where(Setting.key == "office.unit_name")
    asked = func.instr(" " + ReportDuty.kinds + " ", " " + kind + " ") > 0
    return (
        Unit.opened_on.is_(None) | (Unit.opened_on <= period.last),
        Unit.closed_on.is_(None) | (Unit.closed_on > period.last),
        Unit.name.not_in(gathers),
        exists().where(*in_force(period), (ReportDuty.kinds == "") | asked),
    )


def _ending(period: Period) -> list[Period]:
    return [
        each
        for kind in REPORTED_KINDS
        for each in periods_ending(kind, period.first, period.last, period.calendar)
    ]


def _owes(period: Period) -> Rows:
    return select(Unit.id, literal(period.last, Date)).where(*must_report(period))


def _stand(step: UnitReportStep, period: Period, *where: ColumnElement[bool]) -> Rows:
    newest = (
        select(func.max(UnitReportEvent.id))
        .where(UnitReportEvent.report_id == UnitReport.id)
        .correlate(UnitReport)
        .scalar_subquery()
    )
    return (
        select(UnitReport.id, UnitReport.last_day)
        .join(UnitReportEvent, UnitReportEvent.report_id == UnitReport.id)
        .where(
            UnitReportEvent.id == newest,
            UnitReportEvent.step == step,
            UnitReport.last_day.between(period.first, period.last),
            *where,
        )
    )
