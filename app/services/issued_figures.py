"""Số liệu đã ban hành: figures frozen with the keys and days of what was counted."""

import json
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from app.models.document import IssuedFigure, IssuedReport
from app.rules.period import Period, parse
from app.services import settings
from app.services.figure_catalogue import FIGURES
from app.services.figure_definition import Figure
from app.services.figures import Counted, figures


@dataclass(frozen=True)
class Difference:
    """A figure that is counted differently now than when the report was issued.

    moved: records that are counted still, but on another day of the period; worth: those that
    now add another amount to a sum.
    """

    name: str
    label: str
    then: int
    now: int
    gained: tuple[int, ...]
    lost: tuple[int, ...]
    moved: tuple[int, ...] = ()
    worth: tuple[int, ...] = ()


def freeze(counted: Counted) -> IssuedFigure:
    """Return a figure as it is kept with an issued report: key, day and amount of each record."""
    amounts = [[amount] for amount in counted.amounts] or [[] for _ in counted.ids]
    rows = zip(counted.ids, counted.days, amounts, strict=True)
    records = [[key, day.isoformat() if day else None, *amount] for key, day, amount in rows]
    return IssuedFigure(name=counted.name, value=counted.value, record_ids=json.dumps(records))


def thaw(figure: IssuedFigure) -> Counted:
    """Return a figure as it was counted at issue; the oldest reports kept no amounts."""
    records = json.loads(figure.record_ids)
    return Counted(
        figure.name,
        figure.value,
        tuple(int(record[0]) for record in records),
        tuple(date.fromisoformat(record[1]) if record[1] else None for record in records),
        tuple(int(amount) for record in records for amount in record[2:]),
    )


def period_of(session: Session, report: IssuedReport) -> Period:
    """Return the days that an issued report counted, whatever the calendar is set to today."""
    named = parse(report.period, settings.calendar(session, report.last_day))
    return replace(named, label=report.label, first=report.first_day, last=report.last_day)


def differences(session: Session, report: IssuedReport) -> list[Difference]:
    """Return what changed since issue, with the records that came and went."""
    then = {figure.name: thaw(figure) for figure in report.figures}
    now = figures(session, period_of(session, report))
    found: list[Difference] = []
    for figure in FIGURES:
        if figure.name not in then:
            continue  # the catalogue has grown since
        old, new = then[figure.name], now[figure.name]
        changed = compared(figure, old, new)
        if changed is not None:
            found.append(changed)
    return found


def compared(figure: Figure, then: Counted, now: Counted) -> Difference | None:
    """Return how a figure differs from what it was, or None when it is the same."""
    old, new = days_by_record(then), days_by_record(now)
    gained = tuple(sorted(new.keys() - old.keys()))
    lost = tuple(sorted(old.keys() - new.keys()))
    moved = tuple(sorted(key for key in old.keys() & new.keys() if old[key] != new[key]))
    worth = _worth(then, now)
    if then.value == now.value and not (gained or lost or moved or worth):
        return None
    return Difference(figure.name, figure.label, then.value, now.value, gained, lost, moved, worth)


def days_by_record(counted: Counted) -> dict[int, date | None]:
    """Return the day on which each record of a figure counts."""
    return dict(zip(counted.ids, counted.days, strict=True))


def amounts_by_record(counted: Counted) -> dict[int, int]:
    """Return what each record adds to a sum; nothing where records are counted."""
    return dict(zip(counted.ids, counted.amounts, strict=False))


def _worth(then: Counted, now: Counted) -> tuple[int, ...]:
    old, new = amounts_by_record(then), amounts_by_record(now)
    return tuple(sorted(key for key in old.keys() & new.keys() if old[key] != new[key]))
