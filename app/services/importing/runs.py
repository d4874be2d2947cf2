"""Các lần nhập: what each run wrote is kept, so that a row is known again and a run undone."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.models.base import table_of
from app.models.importing import ImportLine, ImportRun
from app.rules.errors import NotFound
from app.rules.importing.run import ImportKind, LineAction
from app.services import settings

_AT_ONCE = 500  # values in one question to the file


@dataclass(frozen=True)
class RunFacts:
    """What was taken in: digest of the file (of all files of a folder), counts of the rows."""

    kind: ImportKind
    file_name: str
    digest: str
    profile: str = ""
    added: int = 0
    changed: int = 0
    same: int = 0
    skipped: int = 0
    wrong: int = 0


@dataclass(frozen=True)
class WrittenLine:
    """A record that a row added or changed.

    record: the table's name; row: from 1; source: the file, where a folder was taken in.
    row_digest: the hash of what the row said, empty where a row is not known again by it.
    before: what undoing needs to give the record back, as JSON, empty when it was added.
    after: the hash of the record as it then stood, by which later work on it is noticed.
    """

    row: int
    row_digest: str
    record: str
    record_id: int
    after: str
    before: str = ""
    source: str = ""


@dataclass(frozen=True)
class RunLine:
    """A run in the list of runs; undoable: it wrote something and was not undone yet."""

    id: int
    kind: ImportKind
    taken_at: datetime
    taken_by: str
    file_name: str
    profile: str
    added: int
    changed: int
    same: int
    skipped: int
    wrong: int
    undone_at: datetime | None
    undone_by: str

    @property
    def undoable(self) -> bool:
        """Tell whether there is anything to take back."""
        return self.undone_at is None and self.added + self.changed > 0


def keep(session: Session, facts: RunFacts, lines: Iterable[WrittenLine], now: datetime) -> int:
    """Write down a run and what it did; returns its id."""
    run = ImportRun(**asdict(facts), taken_at=now, taken_by=settings.clerk(session, now.date()))
    session.add(run)
    session.flush()
    rows = [{**vars(line), "run_id": run.id, "action": _action(line)} for line in lines]
    if rows:
        session.execute(insert(table_of(ImportLine)), rows)
        session.info["touched"].add(ImportLine.__name__)
    return run.id


def list_runs(session: Session) -> list[RunLine]:
    """Return the runs, newest first."""
    query = select(ImportRun).order_by(ImportRun.taken_at.desc(), ImportRun.id.desc())
    return [_line(run) for run in session.scalars(query)]


def run_line(session: Session, run_id: int) -> RunLine:
    """Return one run."""
    return _line(get_run(session, run_id))


def get_run(session: Session, run_id: int) -> ImportRun:
    """Return a run's record, or refuse."""
    run = session.get(ImportRun, run_id)
    if run is None:
        raise NotFound(what="lần nhập này")
    return run


def known_rows(session: Session, record: str, digests: Iterable[str]) -> Mapping[str, int]:
    """Return row digest → record id of the rows that a run, not undone since, has taken in."""
    wanted = list(dict.fromkeys(digests))
    found: dict[str, int] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        query = (
            select(ImportLine.row_digest, ImportLine.record_id)
            .join(ImportRun, ImportRun.id == ImportLine.run_id)
            .where(
                ImportRun.undone_at.is_(None),
                ImportLine.record == record,
                ImportLine.row_digest.in_(wanted[start : start + _AT_ONCE]),
            )
            .order_by(ImportLine.id)
        )
        found |= {line.row_digest: line.record_id for line in session.execute(query)}
    return found


def _action(line: WrittenLine) -> LineAction:
    return LineAction.CHANGED if line.before else LineAction.ADDED


def _line(run: ImportRun) -> RunLine:
    return RunLine(
        run.id,
        run.kind,
        run.taken_at,
        run.taken_by,
        run.file_name,
        run.profile,
        run.added,
        run.changed,
        run.same,
        run.skipped,
        run.wrong,
        run.undone_at,
        run.undone_by,
    )
