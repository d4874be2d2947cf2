"""Receives ideas, closes and reopens a session, in a process of its own until that is killed.

Each line on the standard input begins such a process anew; "over" is said when it has ended.
"""

import os
import sys
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy import select

from app.models.session import Session as Meeting
from app.rules.session import SessionState
from app.services import conclusions, data_file, drafts, intake
from app.services.attachments import keep
from app.services.data_file import DataFile
from tests.makers_ideas import a_draft

NOW = datetime(2026, 7, 21, 8, 0)


def main(path: Path) -> None:
    """Begin a clerk's process for each line that comes in, and tell when it is over."""
    for _ in sys.stdin:
        clerk = os.fork()
        if clerk == 0:
            work(path)
        os.waitpid(clerk, 0)
        _say("over")


def work(path: Path) -> None:
    """Work without a pause; each number that is safely in the register is said aloud."""
    opened = data_file.open_existing(path, lambda: NOW)
    _say(os.getpid())
    for turn in count():
        _receive(opened, turn)
        _close_or_reopen(opened)


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
    main(Path(sys.argv[1]))
