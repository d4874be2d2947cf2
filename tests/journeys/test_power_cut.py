"""The power goes at any moment: what was saved is there and whole, what was not leaves no trace."""

import os
import random
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.models.audit import AuditEntry
from app.models.draft import Draft
from app.models.idea import Author, Idea, IdeaEvent
from app.models.session import Session as Meeting
from app.rules.session import SessionState
from app.services import data_file, integrity
from app.services.data_file import DataFile
from tests.makers_sessions import a_concluded_session

NOW = datetime(2026, 7, 21, 8, 0)
CUTS = 30
WORK = Path(__file__).with_name("busy_clerk.py")
ROOT = WORK.parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends a process by a signal")


def test_nothing_is_half_written_wherever_the_power_goes(tmp_path: Path) -> None:
    path = tmp_path / "thuongninh.db"
    with_session = data_file.create(path, lambda: NOW)
    with_session.do(a_concluded_session)
    with_session.close()
    chance = random.Random(20261123)
    with _office(path) as office:
        for _ in range(CUTS):
            said = _cut_off(office, chance.uniform(0, 0.12))
            reopened = data_file.open_existing(path, lambda: NOW)
            _all_is_whole(reopened, said)
            reopened.close()


def _office(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(WORK), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def _cut_off(office: subprocess.Popen[str], seconds: float) -> list[int]:
    """Let a clerk work and pull the plug; returns the numbers the clerk was told."""
    assert office.stdin is not None
    assert office.stdout is not None
    office.stdin.write("begin\n")
    office.stdin.flush()
    clerk = int(office.stdout.readline())
    time.sleep(seconds)
    os.kill(clerk, signal.SIGKILL)
    return [int(line) for line in iter(office.stdout.readline, "over\n")]


def _all_is_whole(reopened: DataFile, told: list[int]) -> None:
    with reopened.transaction() as session:
        assert integrity.check(session) == ()
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
