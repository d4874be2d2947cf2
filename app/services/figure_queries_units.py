"""Số liệu về đơn vị: queries over the register of units, their activities, tasks and reports."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, func, or_, select

from app.models.duty import UnitTask
from app.models.unit import Unit, UnitActivity
from app.rules.period import Period
from app.rules.unit import LAUNCH_KINDS, OUTREACH_KINDS, ActivityKind, UnitKind
from app.services.figure_definition import Rows, RowsOf


def units(kinds: Iterable[UnitKind]) -> RowsOf:
    """Units of some kinds that exist on the last day of the period."""

    def rows(period: Period) -> Rows:
        return select(Unit.id, Unit.opened_on).where(*_open_units(kinds, period))

    return rows


def units_launched(period: Period) -> Rows:
    """Units that launched the movement by the end of the period: it is launched once."""
    done = (UnitActivity.kind == ActivityKind.LAUNCH, UnitActivity.on_date <= period.last)
    return _active_units(*done, *_open_units(LAUNCH_KINDS, period))


def units_outreach(period: Period) -> Rows:
    """Departments and digital teams that did outreach in the period."""
    return _active_units(*_outreach_within(period), *_open_units(OUTREACH_KINDS, period))


def outreach_activities(period: Period) -> Rows:
    """Every outreach of every unit."""
    return select(UnitActivity.id, UnitActivity.on_date).where(*_outreach_within(period))


def outreach_audience(period: Period) -> Rows:
    """Every outreach whose audience was counted, with the number of people it reached."""
    return select(UnitActivity.id, UnitActivity.on_date, UnitActivity.audience).where(
        *_outreach_within(period), UnitActivity.audience.is_not(None)
    )


def tasks_given(period: Period) -> Rows:
    """Tasks that units had been given by the end of the period."""
    return (
        select(UnitTask.id, UnitTask.assigned_on)
        .join(Unit, Unit.id == UnitTask.unit_id)
        .where(UnitTask.assigned_on <= period.last, *_open_units(UnitKind, period))
    )


def tasks_done(period: Period) -> Rows:
    """Tasks that units finished in the period."""
    return select(UnitTask.id, UnitTask.done_on).where(
        UnitTask.done_on.between(period.first, period.last)
    )


def _outreach_within(period: Period) -> tuple[ColumnElement[bool], ...]:
    return (
        UnitActivity.kind == ActivityKind.OUTREACH,
        UnitActivity.on_date.between(period.first, period.last),
    )


def _open_units(kinds: Iterable[UnitKind], period: Period) -> tuple[ColumnElement[bool], ...]:
    return (
        Unit.kind.in_(sorted(kinds)),
        or_(Unit.opened_on.is_(None), Unit.opened_on <= period.last),
        or_(Unit.closed_on.is_(None), Unit.closed_on > period.last),
    )


def _active_units(*conditions: ColumnElement[bool]) -> Rows:
    return (
        select(UnitActivity.unit_id, func.min(UnitActivity.on_date))
        .join(Unit, Unit.id == UnitActivity.unit_id)
        .where(*conditions)
        .group_by(UnitActivity.unit_id)
    )
