"""Cả thư mục tệp gửi về: the lists of all files put into one, to be looked at and taken in once."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from app.basics.progress import Progress, Silent
from app.documents import merged_list_book
from app.rules.errors import Refusal
from app.rules.idea import SOURCE_LABELS, IntakeSource
from app.rules.idea_kit_errors import FolderWithoutLists
from app.rules.importing.idea_columns import FIELD_LABELS, KEY, OF_AUTHOR
from app.rules.importing.options import DEFAULT, ListOptions
from app.rules.importing.sheet import Cell
from app.rules.importing.table import TableRow
from app.services.importing.idea_import import IDEAS
from app.services.importing.idea_list import office
from app.services.importing.list_file import ListFile, as_list, find_list, open_list
from app.spreadsheets import reader

SOURCE = "Tệp gửi"
TAB = "Danh sách gộp"
_ENDINGS = frozenset({".xlsx", ".xls", ".csv"})
_UNIT = "unit_id"


@dataclass(frozen=True)
class FileRead:
    """A file of the folder: how many rows it gave, or why it gave none."""

    name: str
    rows: int = 0
    refusal: Refusal | None = None


@dataclass(frozen=True)
class FolderList:
    """The lists of a folder as one file, and what each of its files gave."""

    file: ListFile
    parts: tuple[FileRead, ...]

    @property
    def refused(self) -> tuple[FileRead, ...]:
        """Return the files that could not be read."""
        return tuple(part for part in self.parts if part.refusal is not None)


def lists_in(folder: Path) -> list[Path]:
    """Return the spreadsheets of a folder by name, without what Excel keeps beside open ones."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in _ENDINGS and not path.name.startswith(("~$", "."))
    )


def open_folder(session: Session, folder: Path, today: date, progress: Progress) -> FolderList:
    """Read every list of a folder into one; files that cannot be read are named beside it."""
    paths, units = lists_in(folder), office(session, DEFAULT, today).units
    parts: list[FileRead] = []
    rows: list[dict[str, Cell]] = []
    digests: list[str] = []
    for done, path in enumerate(paths):
        progress.step(done, len(paths), path.name)
        try:
            file = open_list(path, progress)
            found = find_list(file, IDEAS, ListOptions())
        except Refusal as refusal:
            parts.append(FileRead(path.name, refusal=refusal))
            continue
        given = [
            _completed(row, path.name, known=units.find(row.heading) is not None)
            for row in found.table.rows
        ]
        given[:1] = [_begun(row) for row in given[:1]]
        parts.append(FileRead(path.name, len(given)))
        digests.append(file.read.digest)
        rows += given
    if not rows:
        raise FolderWithoutLists(name=folder.name)
    return FolderList(_as_one(folder, rows, digests), tuple(parts))


def source_of(file: ListFile, row: int) -> str:
    """Return the file that a row of a folder's list is from, empty for a list of one file."""
    sheet = file.unicode[0]
    if not file.content or sheet.cell(0, 0) != SOURCE:
        return ""
    return str(sheet.cell(row, 0) or "")


def _completed(row: TableRow, name: str, *, known: bool) -> dict[str, Cell]:
    """Return a row with its file and with the unit that the heading above it names."""
    values = dict(row.values)
    if row.continues:
        values = {field: cell for field, cell in values.items() if field.startswith(OF_AUTHOR)}
    elif known and KEY in values:
        values.setdefault(_UNIT, row.heading)
    return values | {SOURCE: name}


def _begun(row: dict[str, Cell]) -> dict[str, Cell]:
    """Return the first row of a file; one without a title never goes on with the file before."""
    if KEY in row:
        return row
    return {"source": SOURCE_LABELS[IntakeSource.VIA_UNIT]} | row


def _as_one(folder: Path, rows: Sequence[dict[str, Cell]], digests: Sequence[str]) -> ListFile:
    fields = [field for field in FIELD_LABELS if any(field in row for row in rows)]
    titles = [SOURCE, *(FIELD_LABELS[field] for field in fields)]
    content = merged_list_book.write(TAB, titles, list(_cells(rows, fields)))
    read = reader.read_content(content, f"{folder.name}.xlsx", Silent())
    whole = hashlib.sha256("".join(sorted(digests)).encode()).hexdigest()
    return as_list(folder, replace(read, name=folder.name, digest=whole), content)


def _cells(rows: Sequence[dict[str, Cell]], fields: Sequence[str]) -> Iterator[list[Cell]]:
    for row in rows:
        yield [row.get(SOURCE), *(row.get(field) for field in fields)]
