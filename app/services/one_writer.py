"""Một người ghi: a data file is open in one window at a time; the second one hears by whom."""

import json
import os
import platform
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from app.rules.errors import DataFileHeld, FolderReadOnly

_ENDING = ".dang-mo"  # beside the data file: "thuongninh.db.dang-mo"
_LOCKED_BYTE = 4096  # beyond the text, so that others may read who holds the file


class OneWriter:
    """Holds the right to write a data file until it is let go or the program ends."""

    def __init__(self, data_file: Path, now: datetime) -> None:
        self.path = data_file.with_name(data_file.name + _ENDING)
        try:
            self._file = self._locked()
        except BlockingIOError as error:
            holder, since = holder_of(self.path)
            raise DataFileHeld(name=data_file.name, holder=holder, since=since) from error
        except OSError as error:
            raise FolderReadOnly(folder=str(data_file.parent)) from error
        self._write(now)

    def close(self) -> None:
        """Let go; the next program may write."""
        if self._file.closed:
            return
        if sys.platform != "win32":  # Windows removes no open file
            self.path.unlink(missing_ok=True)
        self._file.close()
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def _locked(self) -> BinaryIO:
        """Open and lock the file; one that its last holder was just removing is made anew."""
        while True:
            self.path.touch(exist_ok=True)
            file = self.path.open("r+b")
            try:
                _lock(file)
            except OSError as error:
                file.close()
                raise BlockingIOError from error
            if self.path.exists() and self.path.stat().st_ino == os.fstat(file.fileno()).st_ino:
                return file
            file.close()

    def _write(self, now: datetime) -> None:
        who = {"who": f"{_user()} ({platform.node()})", "since": f"{now:%H:%M %d/%m/%Y}"}
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps(who, ensure_ascii=False).encode())
        self._file.flush()


def holder_of(lock_file: Path) -> tuple[str, str]:
    """Return who holds the lock and since when, as far as it can be read."""
    try:
        said = json.loads(lock_file.read_text(encoding="utf-8"))
        return str(said["who"]), str(said["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return "một cửa sổ khác", "trước đó"


def _user() -> str:
    return os.environ.get("USERNAME") or os.environ.get("USER") or "máy này"


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
