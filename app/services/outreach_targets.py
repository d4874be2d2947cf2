"""Hai chỉ tiêu 100 %: which units launched the movement and did outreach, and who has not yet."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.unit import Unit
from app.rules.period import until
from app.rules.unit import ActivityKind, UnitKind
from app.services.figures import figures
from app.services.outreach import log_period

# Plan IV.1: the figure of who did it and the figure of all who are asked.
_COUNTED = {
    ActivityKind.LAUNCH: ("units_launched", "units_total"),
    ActivityKind.OUTREACH: ("units_outreach", "outreach_units_total"),
}


@dataclass(frozen=True)
class MissingUnit:
    """A unit that has not done it yet, and whom to ring up."""

    id: int
    name: str
    kind: UnitKind
    contact: str
    phone: str


@dataclass(frozen=True)
class UnitsTarget:
    """How many units did it, of how many; figure: its name in the catalogue."""

    kind: ActivityKind
    figure: str
    done: int
    whole: int
    missing: tuple[MissingUnit, ...]


def units_targets(session: Session, year: int, today: date) -> tuple[UnitsTarget, ...]:
    """Return the two targets of a year, launch first, counted as the reports count them."""
    names = {name for pair in _COUNTED.values() for name in pair}
    counted = figures(session, until(log_period(session, year, today), today), names)
    return tuple(
        UnitsTarget(
            kind,
            done,
            counted[done].value,
            counted[whole].value,
            _units(session, set(counted[whole].ids) - set(counted[done].ids)),
        )
        for kind, (done, whole) in _COUNTED.items()
    )


def _units(session: Session, keys: set[int]) -> tuple[MissingUnit, ...]:
    units = session.scalars(select(Unit).where(Unit.id.in_(keys)).order_by(Unit.sort_key))
    return tuple(
        MissingUnit(each.id, each.name, each.kind, each.contact_name or each.head_name, each.phone)
        for each in units
    )
