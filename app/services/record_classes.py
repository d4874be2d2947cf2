"""Bản ghi thuộc đâu: the unit, field or group that each record of a figure counts for."""

from collections import Counter
from collections.abc import Collection, Mapping

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.award import Award, Nomination
from app.models.duty import UnitReport, UnitTask
from app.models.follow_up import Pilot, Referral, Replication, SupportTask
from app.models.idea import Author
from app.models.unit import UnitActivity
from app.rules.period import Period
from app.services.breakdowns import By, classes
from app.services.figure_definition import RecordKind
from app.services.figures import Counted

Keys = dict[int, int]

DIVIDED: tuple[By, ...] = (By.UNIT, By.FIELD, By.GROUP)
"""What the lines of a table may be about."""

# Authors as the forms of the State name them (facts §4.11); who is in none comes last, as "Khác".
AUTHOR_SETS: tuple[frozenset[str], ...] = (
    frozenset({"cadre", "civil_servant", "public_employee", "worker"}),
    frozenset({"people", "union_member", "association_member"}),
    frozenset({"pupil", "youth"}),
)

_IDEA_OF: Mapping[RecordKind, InstrumentedAttribute[int]] = {
    RecordKind.AUTHOR: Author.idea_id,
    RecordKind.NOMINATION: Nomination.idea_id,
    RecordKind.SUPPORT_TASK: SupportTask.idea_id,
    RecordKind.PILOT: Pilot.idea_id,
    RecordKind.REPLICATION: Replication.idea_id,
    RecordKind.REFERRAL: Referral.idea_id,
}
_UNIT_OF: Mapping[RecordKind, InstrumentedAttribute[int]] = {
    RecordKind.SUPPORT_TASK: SupportTask.unit_id,
    RecordKind.PILOT: Pilot.unit_id,
    RecordKind.REPLICATION: Replication.unit_id,
    RecordKind.ACTIVITY: UnitActivity.unit_id,
    RecordKind.UNIT_TASK: UnitTask.unit_id,
    RecordKind.UNIT_REPORT: UnitReport.unit_id,
}
_OF_IDEAS = frozenset({RecordKind.IDEA, RecordKind.AWARD, *_IDEA_OF})
_OF_UNITS = frozenset({RecordKind.UNIT, *_UNIT_OF})


def divisible(kind: RecordKind, by: By) -> bool:
    """Tell whether records of a kind count for a unit, a field, a group."""
    return by in DIVIDED and (kind in _OF_IDEAS or (by is By.UNIT and kind in _OF_UNITS))


def divided(
    session: Session, counted: Counted, kind: RecordKind, by: By, period: Period
) -> Counter[str]:
    """Return a figure by the key of the unit, field or group; "" for what has none.

    What a unit does itself (trying, following, supporting, reporting) counts for that unit;
    everything else for the unit of the idea.
    """
    amounts = counted.amounts or (1,) * len(counted.ids)
    known = record_classes(session, kind, counted.ids, by, period)
    parts: Counter[str] = Counter()
    for record, amount in zip(counted.ids, amounts, strict=True):
        parts[known.get(record, "")] += amount
    return parts


def record_classes(
    session: Session, kind: RecordKind, ids: Collection[int], by: By, period: Period
) -> dict[int, str]:
    """Return the key of the unit, field or group of each record that has one."""
    if by is By.UNIT and kind in _OF_UNITS:
        units = _pairs(session, _UNIT_OF[kind]) if kind in _UNIT_OF else {key: key for key in ids}
        return {key: str(units[key]) for key in ids if key in units}
    ideas = record_ideas(session, kind, ids)
    known = classes(session, by, set(ideas.values()), period)
    return {key: known[idea] for key, idea in ideas.items() if idea in known}


def author_set(group: str) -> int:
    """Return the number of the set of authors that a group is in, the last if in none."""
    found = (n for n, each in enumerate(AUTHOR_SETS) if group in each)
    return next(found, len(AUTHOR_SETS))


def by_author_set(ids: Collection[int], groups: Mapping[int, str]) -> tuple[int, ...]:
    """Return how many ideas come from each set of authors, those of none of them last."""
    counts = Counter(author_set(groups.get(key, "")) for key in ids)
    return tuple(counts[n] for n in range(len(AUTHOR_SETS) + 1))


def record_ideas(session: Session, kind: RecordKind, ids: Collection[int]) -> Keys:
    """Return the idea that each record is about."""
    if kind is RecordKind.IDEA:
        return {key: key for key in ids}
    if kind is RecordKind.AWARD:
        query = select(Award.id, Nomination.idea_id)
        found = _read(session, query.join(Nomination, Award.nomination_id == Nomination.id))
    else:
        found = _pairs(session, _IDEA_OF[kind])
    return {key: found[key] for key in ids if key in found}


def _pairs(session: Session, column: InstrumentedAttribute[int]) -> Keys:
    return _read(session, select(column.class_.id, column))


def _read(session: Session, query: Select[int, int]) -> Keys:
    return {row[0]: row[1] for row in session.execute(query)}
