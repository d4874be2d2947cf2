"""Sao lưu tệp dữ liệu: made, checked, listed, dropped by the schedule, carried to a second place.

The backups stand in a folder beside the data file. A book beside them says what each one held when
it was checked; a backup that the book does not know is opened and counted again.
"""

import json
import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.documents.files import make_folder, replace_file
from app.models import file_key, snapshot
from app.models.snapshot import FileFacts, NewestIdea
from app.rules.backup import (
    FOLDER,
    SECOND_PLACE_DAYS,
    BackupName,
    BackupReason,
    to_keep,
)
from app.rules.backup_errors import (
    BackupUnreadable,
    SecondPlaceIsFirst,
    SecondPlaceLost,
)
from app.rules.errors import DataFileUnreadable, FolderReadOnly, Refusal

SECOND_FOLDER = "So y tuong Thuong Ninh - sao luu"
_BOOK = "so-sao-luu.json"


@dataclass(frozen=True)
class Backup:
    """A backup in its folder; facts: what it held when it was checked, None if nobody looked.

    counter: how often the data file had been written when the backup was made.
    """

    path: Path
    at: datetime
    reason: BackupReason
    size: int
    digest: str = ""
    facts: FileFacts | None = None
    counter: int = -1


@dataclass(frozen=True)
class Drill:
    """Whether the newest backup could be used, tried at a moment; why not, if it could not.

    findings: what is not as it should be in the data themselves; searchable: False when the search
    has to be built anew.
    """

    at: datetime
    name: str
    good: bool
    said: str = ""
    findings: tuple[str, ...] = ()
    searchable: bool = True


@dataclass(frozen=True)
class Safety:
    """How safe the data is: the newest backup, the last copy elsewhere, the last trial."""

    newest: Backup | None
    second_at: datetime | None
    second_place: str
    drill: Drill | None

    def second_late(self, now: datetime) -> int | None:
        """Return for how many days nothing was carried elsewhere; None when it is not late."""
        if self.second_at is None:
            return 0 if self.newest is not None else None
        days = (now - self.second_at).days
        return days if days >= SECOND_PLACE_DAYS else None


def folder_of(data_file: Path) -> Path:
    """Return the folder of the backups of a data file."""
    return data_file.parent / FOLDER


def make(data_file: Path, reason: BackupReason, now: datetime) -> Backup:
    """Make a backup, check it, drop those that the schedule does not keep."""
    folder = folder_of(data_file)
    make_folder(folder)
    name = _free_name(folder, BackupName(data_file.stem, now.replace(microsecond=0), reason))
    counter = snapshot.change_counter(data_file)
    path = folder / name.file_name
    facts = snapshot.copy_whole(data_file, path)
    made = Backup(path, name.at, reason, path.stat().st_size, snapshot.digest(path), facts, counter)
    book = _book(folder)
    book["backups"][path.name] = _plain(made)
    _write(folder, book)
    _drop_old(data_file, now)
    return made


def make_unless_same(data_file: Path, reason: BackupReason, now: datetime) -> Backup:
    """Return a backup of the file as it is now: the newest one if nothing was written since."""
    newest = next(iter(list_backups(data_file)), None)
    if newest is not None and newest.counter == snapshot.change_counter(data_file):
        return newest
    return make(data_file, reason, now)


def note_rewritten(data_file: Path, rewritten: Iterable[Path]) -> None:
    """Write down the new bytes of backups that say the same as before, such as encrypted ones."""
    folder = folder_of(data_file)
    book, known = _book(folder), list(rewritten)
    if not known:
        return
    for path in known:
        if path.name in book["backups"]:
            told = {"size": path.stat().st_size, "digest": snapshot.digest(path)}
            book["backups"][path.name] |= told
    _write(folder, book)


def list_backups(data_file: Path) -> list[Backup]:
    """Return the backups of a data file, the newest first."""
    folder = folder_of(data_file)
    known = _book(folder)["backups"]
    found = []
    for path in folder.glob(f"{data_file.stem}-*.db") if folder.is_dir() else ():
        name = BackupName.read(path.name)
        if name is not None and name.stem == data_file.stem:
            found.append(_backup(path, name, known.get(path.name)))
    return sorted(found, key=lambda each: each.at, reverse=True)


def checked(backup: Backup) -> Backup:
    """Open a backup and count what it holds; a damaged or changed one is refused."""
    try:
        if backup.digest and snapshot.digest(backup.path) != backup.digest:
            raise BackupUnreadable(name=backup.path.name)
        return replace(backup, facts=snapshot.checked(backup.path))
    except OSError as lost:
        raise BackupUnreadable(name=backup.path.name) from lost
    except Refusal as broken:
        raise BackupUnreadable(name=backup.path.name) from broken


def note_drill(data_file: Path, told: Drill) -> None:
    """Write down what trying the newest backup came to."""
    folder = folder_of(data_file)
    book = _book(folder)
    book["drill"] = asdict(told) | {"at": told.at.isoformat()}
    _write(folder, book)


def carry(data_file: Path, place: Path, now: datetime) -> Path:
    """Copy the file as it is now to a second place, such as a stick; returns the copy."""
    if place.resolve() == data_file.parent.resolve() or place.resolve().is_relative_to(
        folder_of(data_file).resolve()
    ):
        raise SecondPlaceIsFirst(folder=str(place))
    backup = checked(make_unless_same(data_file, BackupReason.BY_HAND, now))
    there = place if place.name == SECOND_FOLDER else place / SECOND_FOLDER
    target = there / backup.path.name
    try:
        make_folder(there)
        snapshot.copy_whole(backup.path, target)
    except (OSError, FolderReadOnly, DataFileUnreadable) as lost:
        raise SecondPlaceLost(folder=str(place)) from lost
    folder = folder_of(data_file)
    book = _book(folder)
    book["second"] = {"at": now.isoformat(), "place": str(place)}
    _write(folder, book)
    return target


def safety(data_file: Path) -> Safety:
    """Return how safe the data of a file is."""
    book = _book(folder_of(data_file))
    newest = next(iter(list_backups(data_file)), None)
    try:
        second, tried = book.get("second", {}), book.get("drill")
        return Safety(
            newest=newest,
            second_at=datetime.fromisoformat(second["at"]) if second else None,
            second_place=second.get("place", ""),
            drill=_drill(tried) if tried else None,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return Safety(newest, None, "", None)


def keep_raw(data_file: Path, now: datetime) -> Path:
    """Keep a damaged file as it is, byte for byte, before another takes its place."""
    folder = folder_of(data_file)
    make_folder(folder)
    kept = folder / f"{data_file.stem}-{now:%Y%m%d-%H%M%S}-hong.bin"
    shutil.copyfile(data_file, kept)
    file_key.take_ring(data_file, kept)
    return kept


def _drill(told: dict[str, Any]) -> Drill:
    findings = tuple(map(str, told.get("findings", ())))
    return Drill(**told | {"at": datetime.fromisoformat(told["at"]), "findings": findings})


def _free_name(folder: Path, name: BackupName) -> BackupName:
    """Return a name that no backup has yet: two of one second stand a second apart."""
    while (folder / name.file_name).exists():
        name = replace(name, at=name.at + timedelta(seconds=1))
    return name


def _drop_old(data_file: Path, now: datetime) -> None:
    found = list_backups(data_file)
    kept = to_keep((each.at for each in found), now)
    folder = folder_of(data_file)
    dropped = [each for each in found if each.at not in kept]
    for each in dropped:
        each.path.unlink(missing_ok=True)
        file_key.drop_ring(each.path)
    if dropped:
        book, names = _book(folder), {each.path.name for each in found if each.at in kept}
        book["backups"] = {name: told for name, told in book["backups"].items() if name in names}
        _write(folder, book)


def _backup(path: Path, name: BackupName, known: Any) -> Backup:  # noqa: ANN401 - from a file
    """Return a backup with what the book says of it, if the book can be believed."""
    size = path.stat().st_size
    plain = Backup(path, name.at, name.reason, size)
    try:
        if known["size"] != size:
            return plain
        told = known["facts"]
        facts = FileFacts(**told | {"newest": tuple(NewestIdea(*each) for each in told["newest"])})
        return replace(plain, digest=known["digest"], facts=facts, counter=known["counter"])
    except (KeyError, TypeError):
        return plain


def _plain(made: Backup) -> dict[str, Any]:
    facts = asdict(made.facts) if made.facts else None
    if facts:
        facts["newest"] = [list(each.values()) for each in facts["newest"]]
    return {"size": made.size, "digest": made.digest, "counter": made.counter, "facts": facts}


def _book(folder: Path) -> dict[str, Any]:
    """Return what is written down about the backups; a lost or damaged book is begun anew."""
    try:
        book = json.loads((folder / _BOOK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        book = {}
    known = isinstance(book, dict) and isinstance(book.get("backups"), dict)
    return book if known else {"backups": {}}


def _write(folder: Path, book: dict[str, Any]) -> None:
    text = json.dumps(book, ensure_ascii=False, indent=1)
    replace_file(folder / _BOOK, text.encode())
