"""Hoàn tác lần nhập: a whole run taken back in one step; later work on its records is named."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.importing import ImportLine
from app.rules.backup import BackupReason
from app.rules.importing.errors import RunUndone
from app.services import settings
from app.services.backed_up import backed_up
from app.services.importing import kept_marks, kept_reports, taking_back
from app.services.importing.runs import get_run
from app.services.importing.taking_back import TakenBack

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
def undo(session: Session, run_id: int, now: datetime) -> Undone:
    """Take back what a run did; what was worked on since stays and is named."""
    run = get_run(session, run_id)
    if run.undone_at is not None:
        raise RunUndone(name=run.file_name, on=run.undone_at.date())
    query = (
        select(ImportLine)
        .where(ImportLine.run_id == run_id)
        .order_by(ImportLine.record, ImportLine.id.desc())
    )
    total = TakenBack()
    for record, lines in groupby(session.scalars(query), key=lambda line: line.record):
        total += WAYS[record](session, list(lines), now)
    run.undone_at, run.undone_by = now, settings.clerk(session, now.date())
    session.flush()
    return Undone(run_id, run.file_name, total)
