"""Mã hóa tệp dữ liệu: switched on and off by the administrator; the backups follow.

The data file must not be open. A copy is written the other way, opened, counted, compared with
the file, and only then takes its place.
"""

import shutil
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.basics.progress import Progress, Silent
from app.basics.text import nfc
from app.basics.words import QT_TRANSLATE_NOOP
from app.models import file_key, snapshot
from app.models.audit import Journal
from app.models.database import Database, connect
from app.models.file_key import RECOVERY, Ring
from app.rules.account import new_code, plain_code, still_blocked, wait_after
from app.rules.account_errors import (
    FileLocked,
    UnknownAccount,
    WaitBeforeNext,
    WrongPassword,
    WrongRecoveryCode,
)
from app.rules.backup_errors import BackupNotWhole
from app.rules.role import Duty, Person, check_duty
from app.services import accounts, backups, passwords

_GROWING = ".dang-ma-hoa"
_ACTION = "encrypt"
_PREPARING = QT_TRANSLATE_NOOP("Label", "Đang mã hóa tệp dữ liệu và các bản sao lưu")


def is_on(path: Path) -> bool:
    """Tell whether a data file is encrypted."""
    return file_key.is_encrypted(path)


def needs_password(path: Path) -> bool:
    """Tell whether a data file is encrypted by a key that this program does not know yet."""
    mend_ring(path)
    try:
        file_key.key_for(path)
    except FileLocked:
        return True
    return False


def names(path: Path) -> tuple[str, ...]:
    """Return whose passwords open an encrypted file."""
    return file_key.read_ring(path).names()


def unlock(path: Path, name: str, password: str, now: datetime) -> None:
    """Learn the key of a file from a password, or refuse; wrong ones wait longer and longer."""
    ring = file_key.read_ring(path)
    if name not in ring.names():
        raise UnknownAccount(name=name, known=", ".join(ring.names()))
    _try(path, ring, name, nfc(password), now)


def unlock_by_code(path: Path, code: str, now: datetime) -> None:
    """Learn the key of a file from the recovery code, or refuse."""
    _try(path, file_key.read_ring(path), RECOVERY, plain_code(code), now)


def _try(path: Path, ring: Ring, name: str, secret: str, now: datetime) -> None:
    until = datetime.fromisoformat(ring.blocked_until) if ring.blocked_until else None
    if still_blocked(until, now):
        raise WaitBeforeNext(count=ring.failures, until=f"{until:%H:%M:%S}")
    key = ring.key(name, secret)
    if key is not None:
        file_key.remember(key)
        if ring.failures:
            file_key.write_ring(path, replace(ring, failures=0, blocked_until=""))
        return
    failures, wait = ring.failures + 1, wait_after(ring.failures + 1)
    until = (now + wait).replace(microsecond=0)
    blocked = until.isoformat() if wait else ""
    file_key.write_ring(path, replace(ring, failures=failures, blocked_until=blocked))
    if wait:
        raise WaitBeforeNext(count=failures, until=f"{until:%H:%M:%S}")
    raise WrongPassword if name else WrongRecoveryCode


def lock() -> None:
    """Forget the keys; for when nobody works here any more."""
    file_key.forget_all()


def switch_on(
    path: Path, at_work: Person, password: str, now: datetime, progress: Progress | None = None
) -> str:
    """Encrypt a data file and its backups; returns the recovery code, told this once.

    Other accounts get their way in when the administrator gives them a new password.
    """
    bar = progress or Silent()
    check_duty(at_work.role, Duty.ACCOUNTS)
    _check_password(path, at_work, password, now)
    key, code = file_key.new_key(), new_code()
    ring = Ring().with_slot(at_work.name, nfc(password), key)
    ring = ring.with_slot(RECOVERY, plain_code(code), key)
    file_key.remember(key)
    files = (path, *_plain_backups(path))
    for done, each in enumerate(files):
        bar.step(done, len(files), _PREPARING)
        _rewrite(each, key, ring)
    backups.note_rewritten(path, files[1:])
    _note(path, at_work, now, code=code)
    return code


def switch_off(path: Path, at_work: Person, password: str, now: datetime) -> None:
    """Make a data file plain again; its backups stay as they are, each with its ring."""
    check_duty(at_work.role, Duty.ACCOUNTS)
    _check_password(path, at_work, password, now)
    _rewrite(path, None, None)
    _note(path, at_work, now)


def mend_ring(path: Path) -> None:
    """Put a lost ring back from the newest backup that has one."""
    place = file_key.ring_path(path)
    if place.exists() or not path.is_file():
        return
    rings = sorted(backups.folder_of(path).glob(f"{path.stem}-*{place.suffix}"), reverse=True)
    if rings and not _is_plain(path):
        shutil.copyfile(rings[0], place)


def prepare_slot(path: Path, name: str, secret: str) -> None:
    """Let a new password open the file beside the one before, until the change is written."""
    key = file_key.key_for(path)
    if key is not None and secret:
        file_key.write_ring(path, file_key.read_ring(path).with_slot(name, nfc(secret), key))


def settle_slots(path: Path, names_in_use: Iterable[str], name: str = RECOVERY) -> None:
    """Keep the newest way of one name only, and none of a name that is not in use any more."""
    if not file_key.is_encrypted(path):
        return
    ring, known = file_key.read_ring(path).only_newest(name), set(names_in_use)
    for each in ring.names():
        if each not in known:
            ring = ring.without(each)
    file_key.write_ring(path, ring)


def _is_plain(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(6) == b"SQLite"


def _plain_backups(path: Path) -> tuple[Path, ...]:
    found = (each.path for each in backups.list_backups(path))
    return tuple(each for each in found if _is_plain(each))


def _check_password(path: Path, at_work: Person, password: str, now: datetime) -> None:
    with closing(Database(path, clock=lambda: now)) as database, database.transaction() as session:
        account = accounts.find(session, at_work.name)
        if account is None or not passwords.fits(account.password_hash, nfc(password)):
            raise WrongPassword


def _rewrite(path: Path, key: bytes | None, ring: Ring | None) -> None:
    """Write a file anew under a key, or plain; the copy says the same, or nothing has changed."""
    growing = path.with_name(path.name + _GROWING)
    growing.unlink(missing_ok=True)
    try:
        before = snapshot.checked(path)
        with closing(connect(path)) as connection:
            words = file_key.key_words(key) if key else ""
            connection.execute(f'ATTACH DATABASE ? AS coming KEY "{words}"', (str(growing),))
            connection.execute("SELECT sqlcipher_export('coming')")
            for pragma in ("application_id", "user_version"):
                value = int(connection.execute(f"PRAGMA main.{pragma}").fetchone()[0])
                connection.execute(f"PRAGMA coming.{pragma} = {value}")
            connection.execute("DETACH DATABASE coming")
        if ring is not None:
            file_key.write_ring(growing, ring)
        if snapshot.checked(growing) != before:
            raise BackupNotWhole(name=path.name)
        snapshot.put_in_place(growing, path)
    finally:
        growing.unlink(missing_ok=True)
        file_key.drop_ring(growing)


def _note(path: Path, at_work: Person, now: datetime, code: str = "") -> None:
    """Write into the journal that the file was encrypted or not any more; keep the code's hash."""
    database = Database(path, at_work.name, lambda: now)
    with closing(database), database.transaction() as session:
        journal: Journal = session.info["journal"]
        journal.add(_ACTION, "DataFile", path.name[:80], {"encrypted": [not code, bool(code)]})
        if code:
            accounts.keep_code(session, code, now)
