"""The power goes at any moment: what was saved is there and whole, what was not leaves no trace.

THUONGNINH_CUTS says how often it goes in each kind of work; the suite is content with few.
"""

import gzip
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import snapshot
from app.models.agenda import Score
from app.models.audit import AuditEntry
from app.models.draft import Draft
from app.models.idea import Author, Idea, IdeaEvent
from app.models.importing import ImportLine, ImportRun
from app.models.session import Session as Meeting
from app.rules.session import SessionState
from app.services import backups, data_file, integrity
from tests.journeys.busy_clerk import POINTS, ROWS
from tests.makers import an_idea
from tests.makers_council import an_attended_session
from tests.makers_sessions import a_concluded_session
from tests.models.test_migrations import OLD_FILES

NOW = datetime(2026, 7, 21, 8, 0)
CUTS = int(os.environ.get("THUONGNINH_CUTS", "12"))
CLERK = Path(__file__).with_name("busy_clerk.py")
ROOT = CLERK.parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends a process by a signal")


@dataclass
class Office:
    """A clerk at work in a process of its own, and the file that is worked on."""

    path: Path
    process: subprocess.Popen[str]
    chance: random.Random

    def cut_off(self, longest: float) -> list[str]:
        """Let the clerk work and pull the plug; returns what the clerk was told."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("begin\n")
        self.process.stdin.flush()
        clerk = int(self.process.stdout.readline())
        time.sleep(self.chance.uniform(0, longest))
        os.kill(clerk, signal.SIGKILL)
        return [line.strip() for line in iter(self.process.stdout.readline, "over\n")]

    @contextmanager
    def reopened(self) -> Iterator[Session]:
        """Open the file as the program does after such a day; it must be whole."""
        opened = data_file.open_existing(self.path, lambda: NOW)
        try:
            with opened.transaction() as session:
                assert integrity.check(session) == ()
                yield session
        finally:
            opened.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Callable[..., Office]]:
    """Begin the work of a kind over a file."""
    with ExitStack() as left_open:

        def begin(work: str, path: Path, *words: str) -> Office:
            process = subprocess.Popen(
                [sys.executable, str(CLERK), str(path), work, *words],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
            )
            left_open.enter_context(process)
            return Office(path, process, random.Random(f"{work} 20261123"))

        yield begin


def a_file(path: Path, *use_cases: Callable[[Session], object]) -> Path:
    """A fresh data file after some work."""
    opened = data_file.create(path, lambda: NOW)
    for use_case in use_cases:
        opened.do(use_case)
    opened.close()
    return path


def ideas(session: Session) -> int:
    return session.scalar(select(func.count(Idea.id))) or 0


def test_nothing_is_half_written_wherever_the_power_goes(tmp_path, office):
    path = a_file(tmp_path / "thuongninh.db", a_concluded_session)
    clerk = office("receive", path)
    for _ in range(CUTS):
        told = clerk.cut_off(0.12)
        with clerk.reopened() as session:
            _all_is_whole(session, list(map(int, told)))


def test_a_list_is_taken_in_whole_or_not_at_all(tmp_path, office):
    path = a_file(tmp_path / "thuongninh.db")
    clerk, runs = office("take_in", path), set()
    for _ in range(CUTS):
        runs |= set(map(int, clerk.cut_off(0.5)))
        with clerk.reopened() as session:
            kept = set(session.scalars(select(ImportRun.id)))
            assert runs <= kept
            assert ideas(session) == len(kept) * ROWS
            assert session.scalar(select(func.count(ImportLine.id))) == len(kept) * ROWS
    assert runs


def test_a_sheet_of_marks_is_never_half_there(tmp_path, office):
    path = a_file(tmp_path / "thuongninh.db", an_attended_session)
    clerk, told = office("mark", path), []
    for _ in range(CUTS):
        told = clerk.cut_off(0.15) or told
        with clerk.reopened() as session:
            points = set(session.scalars(select(Score.points)))
            assert len(points) <= 1
            if told:
                last = int(told[-1])
                assert points <= {Decimal(last), Decimal((last + 1) % POINTS)} | {Decimal(0)}
                assert points


def test_every_backup_that_stands_can_be_used(tmp_path, office):
    path = a_file(tmp_path / "thuongninh.db")
    told: set[str] = set()
    clerk = office("back_up", path)
    for longest in _until(told.__len__):
        told.update(clerk.cut_off(longest))
        standing = backups.list_backups(path)
        assert told <= {each.path.name for each in standing}
        assert all(backups.checked(each).facts for each in standing[:2])
        with clerk.reopened() as session:
            assert ideas(session) >= len(told)
    assert told


def test_restoring_leaves_one_file_or_the_other(tmp_path, office):
    pair = tmp_path / "hai-ban"
    pair.mkdir()
    few = a_file(pair / "1.db", *[an_idea] * 3)
    many = a_file(pair / "2.db", *[an_idea] * 7)
    path = Path(shutil.copy(few, tmp_path / "thuongninh.db"))
    clerk, held = office("put_back", path), set()
    for longest in _until(lambda: held == {3, 7}):
        told = clerk.cut_off(longest)
        with clerk.reopened() as session:
            held.add(ideas(session))
            assert ideas(session) in {3, 7}
        assert told is not None
        assert integrity_of(many) == 7
    assert held == {3, 7}


def test_an_upgrade_leaves_the_old_file_or_the_new_one(tmp_path, office):
    oldest = min(OLD_FILES.glob("*.db.gz"))
    path = a_file(tmp_path / "thuongninh.db")
    path.write_bytes(gzip.decompress(oldest.read_bytes()))
    expected = snapshot.told(path).count("idea")
    clerk = office("bring_up", path, str(oldest))
    for _ in range(CUTS):
        clerk.cut_off(0.6)
        with clerk.reopened() as session:
            assert ideas(session) == expected > 0


def _until(seen: Callable[[], object]) -> Iterator[float]:
    """Cut as often as asked; on a busy machine later and later, until what is due was seen."""
    for cut in range(CUTS * 5):
        if cut >= CUTS and seen():
            return
        yield 0.4 + 0.1 * max(0, cut - CUTS)


def integrity_of(path: Path) -> int:
    """How many ideas a backup holds when all of it is read."""
    return snapshot.checked(path).count("idea")


def _all_is_whole(session: Session, told: list[int]) -> None:
    numbers = list(session.scalars(select(Idea.register_number).order_by(Idea.id)))
    assert numbers == list(range(1, len(numbers) + 1))
    assert set(told) <= set(numbers)
    for part in (Author, IdeaEvent):
        having = session.scalar(select(func.count(part.idea_id.distinct())))
        assert having == len(numbers)
    assert session.scalar(select(func.count(Draft.form))) in {0, 1}
    assert session.scalar(select(func.count(AuditEntry.id)))
    meeting = session.scalars(select(Meeting)).one()
    closed = meeting.state is SessionState.CLOSED
    assert [item.result is not None for item in meeting.agenda] == [closed] * 3
