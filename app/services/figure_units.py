"""Số liệu theo đơn vị: to which unit each counted record belongs."""

from collections import defaultdict
from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.models.duty import UnitReport, UnitTask
from app.models.follow_up import Pilot, Replication, SupportTask
from app.models.idea import Author, Idea
from app.models.unit import Unit, UnitActivity
from app.services.figure_definition import RecordKind

ByUnit = dict[int | None, list[int]]
_Units = Select[Any, Any]  # key of the record, key of its unit or None

# An idea and its authors belong to the unit that the idea came from.
_OF: dict[RecordKind, Callable[[], _Units]] = {
    RecordKind.IDEA: lambda: select(Idea.id, Idea.unit_id),
    RecordKind.AUTHOR: lambda: select(Author.id, Idea.unit_id).join(Idea),
    RecordKind.UNIT: lambda: select(Unit.id, Unit.id.label("unit_id")),
    RecordKind.ACTIVITY: lambda: select(UnitActivity.id, UnitActivity.unit_id),
    RecordKind.SUPPORT_TASK: lambda: select(SupportTask.id, SupportTask.unit_id),
    RecordKind.PILOT: lambda: select(Pilot.id, Pilot.unit_id),
    RecordKind.REPLICATION: lambda: select(Replication.id, Replication.unit_id),
    RecordKind.UNIT_TASK: lambda: select(UnitTask.id, UnitTask.unit_id),
    RecordKind.UNIT_REPORT: lambda: select(UnitReport.id, UnitReport.unit_id),
}


def by_unit(session: Session, kind: RecordKind, ids: Collection[int]) -> ByUnit:
    """Return the keys of counted records under the key of their unit; None where they have none.

    Raises:
        KeyError: records of this kind belong to no unit.

    """
    return grouped(session, _OF[kind](), ids)


def grouped(session: Session, pairs: _Units, ids: Collection[int]) -> ByUnit:
    """Return the wanted keys of a query of records and units, under the key of the unit."""
    wanted, found = set(ids), defaultdict[int | None, list[int]](list)
    for record, unit_id in session.execute(pairs):
        if record in wanted:
            found[unit_id].append(record)
    return {unit_id: sorted(records) for unit_id, records in found.items()}
