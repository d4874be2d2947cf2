"""Hoàn tác lần dán: takes back what a pasted table did to the register of units, in one step.

What somebody has worked on since stays: a unit that anything belongs to, facts changed again.
"""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.unit import Unit
from app.services import units
from app.services.units import UnitFacts


@dataclass(frozen=True)
class ImportedUnit:
    """A unit that a pasted table added (before: None) or changed, as it stood before and after."""

    unit_id: int
    before: UnitFacts | None
    after: UnitFacts


@dataclass(frozen=True)
class TakenBack:
    """What undoing came to; kept: the names of units that were worked on since."""

    removed: int
    restored: int
    kept: tuple[str, ...]


def undo(session: Session, done: tuple[ImportedUnit, ...]) -> TakenBack:
    """Take the added units out again and give the changed ones their facts back."""
    removed, restored, kept = 0, 0, []
    for each in reversed(done):
        unit = session.get(Unit, each.unit_id)
        if unit is None:
            continue
        stands = units.unit_detail(session, unit.id).facts == each.after
        if each.before is None and stands and not _is_used(session, unit.id):
            session.delete(unit)
            removed += 1
        elif each.before is not None and stands:
            units.save_unit(session, unit.id, each.before)
            restored += 1
        else:
            kept.append(unit.name)
    session.flush()
    return TakenBack(removed, restored, tuple(reversed(kept)))


def _is_used(session: Session, unit_id: int) -> bool:
    """Tell whether any record of the file belongs to a unit."""
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name != Unit.__tablename__:
                continue
            count = select(func.count()).select_from(table).where(key.parent == unit_id)
            if session.scalar(count):
                return True
    return False
