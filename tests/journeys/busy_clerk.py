"""Works without a pause, in a process of its own until that is killed.

Each line on the standard input begins such a process anew; "over" is said when it has ended. What
is safely done is said aloud, a line for each.
"""

import gzip
import os
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.rubric import RubricCriterion
from app.models.session import Session as Meeting
from app.rules.backup import BackupReason
from app.rules.session import SessionState
from app.services import backups, conclusions, data_file, drafts, intake, restoring, scoring
from app.services.attachments import keep
from app.services.data_file import DataFile
from app.services.scoring import SheetState
from tests.makers_ideas import a_draft
from tests.services.importing import lists

NOW = datetime(2026, 7, 21, 8, 0)
ROWS = 20  # ideas in each list that is taken in
POINTS = 15  # marks go round below this


def main(path: Path, work: Callable[[Path], None]) -> None:
    """Begin a clerk's process for each line that comes in, and tell when it is over."""
    for _ in sys.stdin:
        clerk = os.fork()
        if clerk == 0:
            work(path)
        os.waitpid(clerk, 0)
        _say("over")


def receive(path: Path) -> None:
    """Receive ideas, close and reopen the session; the numbers of the ideas are said."""
    opened = data_file.open_existing(path, lambda: NOW)
    _say(os.getpid())
    for turn in count():
        _receive(opened, turn)
        _close_or_reopen(opened)


def take_in(path: Path) -> None:
    """Take lists in, one after the other; the number of the run is said."""
    opened = data_file.open_existing(path, lambda: NOW)
    _say(os.getpid())
    for turn in count():
        titles = (f"Việc {os.getpid()} {turn} {n}: {n * 7919}" for n in range(ROWS))
        rows = [(n, title, f"Lò Thị Đào {n}") for n, title in enumerate(titles)]
        file = lists.a_list(path.parent, *rows, name=f"{os.getpid()}-{turn}.xlsx")
        _say(opened.do(lists.taken, file))
        file.unlink()


def mark(path: Path) -> None:
    """Write marks, all of one sheet the same; the mark is said."""
    opened = data_file.open_existing(path, lambda: NOW)
    (meeting,) = opened.do(lambda session: list(session.scalars(select(Meeting.id))))
    sheets = opened.do(scoring.sheets, meeting)
    sheet = next(each for each in sheets if each.state in {SheetState.NONE, SheetState.SUBMITTED})
    criteria = opened.do(_criteria)
    _say(os.getpid())
    for turn in count():
        points = Decimal(turn % POINTS)
        marks = dict.fromkeys(criteria, points)
        opened.do(scoring.record_sheet, sheet.item_id, sheet.member_id, marks, NOW)
        _say(points)


def back_up(path: Path) -> None:
    """Receive an idea, back up, and so on; the name of the backup is said."""
    opened = data_file.open_existing(path, lambda: NOW)
    _say(os.getpid())
    known = len(backups.list_backups(path))
    for turn in count(known):
        opened.do(intake.receive_from_form, "intake", a_draft(f"Sáng kiến {turn}"), NOW, ())
        moment = NOW + timedelta(minutes=turn)
        _say(backups.make(path, BackupReason.DAILY, moment).path.name)


def put_back(path: Path) -> None:
    """Put one of two backups in the place of the file, then the other; its name is said."""
    _say(os.getpid())
    wanted = sorted((path.parent / "hai-ban").iterdir())
    for turn in count():
        backup = wanted[turn % 2]
        restoring.restore(path, backup, NOW + timedelta(minutes=turn))
        _say(backup.name)


def bring_up(path: Path) -> None:
    """Bring a file of the first released shape to today's, again and again."""
    old = gzip.decompress(Path(sys.argv[3]).read_bytes())
    _say(os.getpid())
    while True:
        fresh = path.with_name("cu.db")
        fresh.write_bytes(old)
        fresh.replace(path)
        data_file.open_existing(path, lambda: NOW).close()
        for copy in backups.list_backups(path):
            copy.path.unlink()
        _say("up")


def _criteria(session: Session) -> list[int]:
    return list(session.scalars(select(RubricCriterion.id)))


WORK = {each.__name__: each for each in (receive, take_in, mark, back_up, put_back, bring_up)}


def _receive(opened: DataFile, turn: int) -> None:
    opened.do(drafts.save_draft, "intake", '{"title": "đang gõ"}', NOW)
    file = opened.do(keep, "anh.png", f"ảnh {turn}".encode() * 20_000)
    draft = a_draft(f"Sáng kiến lúc mất điện {turn}")
    done = opened.do(intake.receive_from_form, "intake", draft, NOW, (file,))
    _say(done.number)


def _close_or_reopen(opened: DataFile) -> None:
    with opened.transaction() as session:
        meeting = session.scalars(select(Meeting)).one()
        if meeting.state is SessionState.CLOSED:
            conclusions.reopen_session(session, meeting.id, "Nhập thiếu phiếu", NOW)
        else:
            conclusions.close_session(session, meeting.id, NOW)


def _say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), WORK[sys.argv[2]])
