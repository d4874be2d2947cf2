"""Trả bản ghi về như trước lần nhập: what stands as the run left it; the rest is kept and named."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.models.idea import Idea, IdeaField
from app.models.importing import ImportLine
from app.models.unit import Unit
from app.rules.dates import short_date
from app.rules.importing.run import LineAction
from app.rules.numbering import idea_code
from app.services import idea_strikes, intake, units
from app.services.idea_records import draft_of
from app.services.importing.kept_facts import as_text, digest, idea_of, unit_of
from app.services.importing.references import used

_AT_ONCE = 500
_PARTS_OF_IDEA = frozenset({"author", "idea_field", "idea_event", "share_total"})


@dataclass(frozen=True)
class TakenBack:
    """What undoing came to; kept: names of the records that were worked on since."""

    removed: int = 0
    restored: int = 0
    kept: tuple[str, ...] = ()

    def __add__(self, other: "TakenBack") -> "TakenBack":
        return TakenBack(
            self.removed + other.removed, self.restored + other.restored, self.kept + other.kept
        )


def ideas(session: Session, lines: Sequence[ImportLine], now: datetime) -> TakenBack:
    """Strike the ideas that a run added, give the changed ones their facts back."""
    in_use = used(session, "idea", (line.record_id for line in lines), _PARTS_OF_IDEA)
    struck, restored, kept = [], 0, []
    for line, idea in _with_ideas(session, lines):
        if not _stands(idea, line) or (line.action is LineAction.ADDED and idea.id in in_use):
            kept.append(f"{idea_code(idea.register_year, idea.register_number)} {idea.title}")
        elif line.action is LineAction.ADDED:
            struck.append(idea)
        else:
            intake.change_idea(session, idea.id, idea_of(line.before), now)
            restored += 1
    idea_strikes.strike(session, struck, f"Hoàn tác lần nhập ngày {short_date(now.date())}", now)
    return TakenBack(len(struck), restored, tuple(kept))


def register_units(session: Session, lines: Sequence[ImportLine], _now: datetime) -> TakenBack:
    """Take the units that a run added out again, give the changed ones their facts back."""
    in_use = used(session, "unit", (line.record_id for line in lines))
    removed, restored, kept = 0, 0, []
    for line in lines:
        unit = session.get(Unit, line.record_id)
        if unit is None:
            continue
        stands = digest(as_text(units.unit_detail(session, unit.id).facts)) == line.after
        if stands and line.action is LineAction.CHANGED:
            units.save_unit(session, unit.id, unit_of(line.before))
            restored += 1
        elif stands and unit.id not in in_use:
            session.delete(unit)
            removed += 1
        else:
            kept.append(unit.name)
    session.flush()
    return TakenBack(removed, restored, tuple(kept))


def _with_ideas(session: Session, lines: Sequence[ImportLine]) -> Iterator[tuple[ImportLine, Idea]]:
    """Return the lines with their ideas, read five hundred at a time."""
    parts = (
        selectinload(Idea.authors),
        selectinload(Idea.events),
        selectinload(Idea.fields).selectinload(IdeaField.field),
    )
    for start in range(0, len(lines), _AT_ONCE):
        some = lines[start : start + _AT_ONCE]
        query = select(Idea).where(Idea.id.in_([line.record_id for line in some])).options(*parts)
        found = {idea.id: idea for idea in session.scalars(query)}
        yield from ((line, found[line.record_id]) for line in some)


def _stands(idea: Idea, line: ImportLine) -> bool:
    """Tell whether an idea is as the run left it; a new one must only have been received."""
    if digest(as_text(draft_of(idea))) != line.after:
        return False
    return line.action is LineAction.CHANGED or len(idea.events) == 1
