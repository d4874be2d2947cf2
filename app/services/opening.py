"""Mở để làm việc: the data file together with the right to write it, or a refusal."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.models.database import Clock
from app.rules.errors import DataFileMissing, DataFileUnreadable, DiskFull, FolderReadOnly
from app.services import data_file, data_place, undo
from app.services.data_file import DataFile
from app.services.one_writer import OneWriter


@dataclass(frozen=True)
class OpenFile:
    """An open data file that nobody else writes."""

    data: DataFile
    writer: OneWriter

    def close(self) -> None:
        """Let go of the file, then of the right to write it."""
        self.data.close()
        self.writer.close()


def open_for_writing(path: Path, clock: Clock, *, make: bool = False) -> OpenFile:
    """Open a file, or make a fresh one; the right to write is taken first and kept."""
    data_place.check_place(path)
    with _what_the_disk_says(path):
        if make:
            path.parent.mkdir(parents=True, exist_ok=True)
        elif not path.is_file():
            raise DataFileMissing(name=path.name)
        writer = OneWriter(path, clock())
        try:
            opened = data_file.create(path, clock) if make else data_file.open_existing(path, clock)
            opened.do(undo.tidy_up, clock())
        except BaseException:
            writer.close()
            raise
    return OpenFile(opened, writer)


@contextmanager
def _what_the_disk_says(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as trouble:
        if trouble.errno == errno.ENOSPC:
            raise DiskFull from trouble
        if path.is_file():
            raise DataFileUnreadable(name=path.name) from trouble
        raise FolderReadOnly(folder=str(path.parent)) from trouble
