"""Hoàn tác lần nhập: a whole run taken back in one step; later work on its records is named."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics import collecting
from app.basics.progress import Progress, Silent
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.importing import ImportLine
from app.rules.backup import BackupReason
from app.rules.importing.errors import RunUndone
from app.rules.role import Duty
from app.services import settings
from app.services.backed_up import backed_up
from app.services.importing import kept_marks, kept_reports, taking_back
from app.services.importing.runs import get_run
from app.services.importing.taking_back import TakenBack
from app.services.steps import step

_AT_ONCE = 500  # lines
TakeBack = Callable[[Session, Sequence[ImportLine], datetime], TakenBack]

# How records of each table are taken back; a record worked on since is kept and named.
WAYS: Mapping[str, TakeBack] = {
    "idea": taking_back.ideas,
    "unit": taking_back.register_units,
    "score_sheet": kept_marks.score_sheets,
    "unit_report": kept_reports.reports,
}


@dataclass(frozen=True)
class Undone:
    """What undoing a run came to."""

    run_id: int
    file_name: str
    taken_back: TakenBack


@backed_up(BackupReason.IMPORT)
@collecting.put_off()
@step(Duty.LISTS, QT_TRANSLATE_NOOP("Label", "Hoàn tác một lần nhập"), final=True)
def undo(session: Session, run_id: int, now: datetime, progress: Progress | None = None) -> Undone:
    """Take back what a run did; what was worked on since stays and is named."""
    bar = progress or Silent()
    run = get_run(session, run_id)
    if run.undone_at is not None:
        raise RunUndone(name=run.file_name, on=run.undone_at.date())
    query = (
        select(ImportLine)
        .where(ImportLine.run_id == run_id)
        .order_by(ImportLine.record, ImportLine.id.desc())
    )
    lines = session.scalars(query).all()
    total, done = TakenBack(), 0
    for record, some in _batches(lines):
        bar.step(done, len(lines))
        total += WAYS[record](session, some, now)
        session.flush()
        session.expunge_all()  # thousands of records kept in mind make every step slower
        done += len(some)
    run = get_run(session, run_id)
    run.undone_at, run.undone_by = now, settings.clerk(session, now.date())
    session.flush()
    return Undone(run_id, run.file_name, total)


def _batches(lines: Sequence[ImportLine]) -> Iterator[tuple[str, Sequence[ImportLine]]]:
    for record, found in groupby(lines, key=lambda line: line.record):
        same = list(found)
        for start in range(0, len(same), _AT_ONCE):
            yield record, same[start : start + _AT_ONCE]
