"""Báo cáo của đơn vị: which periods units report on, and where a report stands on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.duty import UnitReportState, UnitReportStep
from app.rules.period import Calendar, Period, PeriodKind, parse

_CODES: dict[PeriodKind, tuple[str, ...]] = {
    PeriodKind.MONTH: tuple(f"-{month:02d}" for month in range(1, 13)),
    PeriodKind.QUARTER: ("-Q1", "-Q2", "-Q3", "-Q4"),
    PeriodKind.HALF_YEAR: ("-H1", "-H2"),
    PeriodKind.NINE_MONTHS: ("-9M",),
    PeriodKind.YEAR: ("",),
}
# The kinds of periods that units can be asked to report on.
REPORTED_KINDS = tuple(_CODES)

REPORTED_KIND_LABELS: dict[PeriodKind, str] = {
    PeriodKind.MONTH: QT_TRANSLATE_NOOP("Label", "Tháng"),
    PeriodKind.QUARTER: QT_TRANSLATE_NOOP("Label", "Quý"),
    PeriodKind.HALF_YEAR: QT_TRANSLATE_NOOP("Label", "6 tháng"),
    PeriodKind.NINE_MONTHS: QT_TRANSLATE_NOOP("Label", "9 tháng"),
    PeriodKind.YEAR: QT_TRANSLATE_NOOP("Label", "Năm"),
}


@dataclass(frozen=True)
class Step:
    """Something that happened to a report, on a day."""

    step: UnitReportStep
    on: date


def periods_ending(
    kind: PeriodKind, first: date, last: date, calendar: Calendar = Calendar.CIVIL
) -> tuple[Period, ...]:
    """Return the periods of a kind whose last day lies between two days, oldest first."""
    years = range(first.year, last.year + 1)
    found = (parse(f"{year}{part}", calendar) for year in years for part in _CODES.get(kind, ()))
    return tuple(period for period in found if first <= period.last <= last)


def state_on(last_day: date, due_on: date, steps: Iterable[Step], today: date) -> UnitReportState:
    """Return where a report stands at the end of a day; later steps are not known yet.

    A report that came back corrected is on time if the corrected one came in time.
    """
    known = [step for step in steps if step.on <= today]
    if not known:
        if today <= last_day:
            return UnitReportState.NOT_YET
        return UnitReportState.DUE if today <= due_on else UnitReportState.OVERDUE
    newest = known[-1]
    if newest.step is UnitReportStep.RETURNED:
        return UnitReportState.RETURNED
    on_time = newest.on <= due_on
    return UnitReportState.RECEIVED if on_time else UnitReportState.RECEIVED_LATE
