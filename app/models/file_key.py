"""Khóa của tệp đã mã hóa: which keys this process knows, and the file that keeps them wrapped.

An encrypted data file is opened by a random key of 32 bytes. The key itself is never written: a
file beside the data file, its ring, holds it wrapped (RFC 3394) once per password and once by the
recovery code, under keys that Argon2id makes of those. Every backup has the ring of its day
beside it, so that it opens with the passwords of that day, and a lost ring can be found again.
"""

import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from app.basics.text import fold, nfc
from app.rules.account_errors import FileLocked, RingUnreadable

KEY_BYTES = 32
RECOVERY = ""  # the name of the slot that the recovery code opens
_ENDING = ".khoa"
_PLAIN_HEADER = b"SQLite format 3\x00"
# RFC 9106, the second recommended set: passes, KiB of memory, lanes.
_PASSES, _MEMORY, _LANES = 3, 65536, 4

_unlocked: list[bytes] = []
_fitting: dict[Path, bytes] = {}


@dataclass(frozen=True)
class Slot:
    """One way to the key: whose, and the key wrapped. shown: the name as it is written."""

    name: str
    shown: str
    salt: str
    wrapped: str
    passes: int = _PASSES
    memory: int = _MEMORY
    lanes: int = _LANES


@dataclass(frozen=True)
class Ring:
    """All ways to the key of one data file.

    failures: wrong passwords since the last right one; blocked_until: when the next one is looked
    at, as ISO text, empty for at once.
    """

    slots: tuple[Slot, ...] = field(default=())
    failures: int = 0
    blocked_until: str = ""

    def names(self) -> tuple[str, ...]:
        """Return whose passwords open the file, each once."""
        return tuple(dict.fromkeys(each.shown for each in self.slots if each.name))

    def with_slot(self, name: str, secret: str, key: bytes) -> "Ring":
        """Return the ring with one more way to the key; those of the same name stay."""
        return replace(self, slots=(*self.slots, _wrapped(name, secret, key)))

    def only_newest(self, name: str) -> "Ring":
        """Return the ring with the last way of a name only."""
        own = [each for each in self.slots if each.name == fold(name)]
        return replace(self, slots=tuple(each for each in self.slots if each not in own[:-1]))

    def without(self, name: str) -> "Ring":
        """Return the ring without the ways of a name."""
        return replace(self, slots=tuple(each for each in self.slots if each.name != fold(name)))

    def key(self, name: str, secret: str) -> bytes | None:
        """Return the key that a password or code opens, None when it fits no slot of the name."""
        own = (each for each in reversed(self.slots) if each.name == fold(name))
        return next((key for each in own if (key := _unwrapped(each, secret))), None)


def new_key() -> bytes:
    """Return a fresh random key."""
    return secrets.token_bytes(KEY_BYTES)


def remember(key: bytes) -> None:
    """Keep a key in memory for as long as the program works with the file."""
    if key not in _unlocked:
        _unlocked.append(key)


def forget_all() -> None:
    """Forget every key: whoever comes next has to give a password."""
    _unlocked.clear()
    _fitting.clear()


def forget_fitting(path: Path) -> None:
    """Forget which key fits a file: another one is about to take its place."""
    _fitting.pop(path.absolute(), None)


def is_encrypted(path: Path) -> bool:
    """Tell whether a file is one that a key opens: it has a ring, and its bytes are not plain."""
    try:
        with path.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
    except OSError:
        return False
    return bool(header) and header != _PLAIN_HEADER and ring_path(path).is_file()


def key_for(path: Path) -> bytes | None:
    """Return the key of an encrypted file, None for a plain or missing one.

    Raises FileLocked when no key that was given so far opens it.
    """
    if not is_encrypted(path):
        return None
    place = path.absolute()
    known = _fitting.get(place)
    tried = [known] if known else []
    for key in (*tried, *reversed(_unlocked)):
        if _opens(path, key):
            _fitting[place] = key
            return key
    raise FileLocked(name=path.name)


def ring_path(path: Path) -> Path:
    """Return where the ring of a data file or backup is."""
    return path.with_name(path.name + _ENDING)


def read_ring(path: Path) -> Ring:
    """Return the ring of a data file; a damaged one is refused."""
    try:
        told = json.loads(ring_path(path).read_text(encoding="utf-8"))
        slots = tuple(Slot(**each) for each in told["slots"])
        return Ring(slots, int(told["failures"]), str(told["blocked_until"]))
    except (OSError, ValueError, TypeError, KeyError) as broken:
        raise RingUnreadable(name=ring_path(path).name) from broken


def write_ring(path: Path, ring: Ring) -> None:
    """Write the ring of a data file, whole or not at all."""
    told = json.dumps(asdict(ring), ensure_ascii=False)
    place = ring_path(path)
    growing = place.with_name(place.name + ".dang-ghi")
    with growing.open("w", encoding="utf-8") as file:
        file.write(told)
        file.flush()
        os.fsync(file.fileno())
    growing.replace(place)


def take_ring(source: Path, target: Path) -> None:
    """Give a copy the ring of what it was copied from; beside the slots that stand there already.

    A file that is about to be replaced may still need its own slots until that has happened.
    """
    if not is_encrypted(source):
        return
    slots: Iterable[Slot] = read_ring(source).slots
    if ring_path(target).is_file() and is_encrypted(target):
        slots = (*read_ring(target).slots, *slots)
    write_ring(target, Ring(tuple(dict.fromkeys(slots))))


def drop_ring(path: Path) -> None:
    """Remove the ring of a file that is gone or plain."""
    ring_path(path).unlink(missing_ok=True)


def key_words(key: bytes) -> str:
    """Return a key the way SQLCipher reads a raw one."""
    return f"x'{key.hex()}'"


def _opens(path: Path, key: bytes) -> bool:
    import sqlcipher3.dbapi2 as driver  # noqa: PLC0415 - plain files are opened without

    connection: Any = driver.connect(str(path), isolation_level=None)
    try:
        connection.execute(f'PRAGMA key = "{key_words(key)}"')
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.DatabaseError as trouble:
        return "locked" in str(trouble)
    else:
        return True
    finally:
        connection.close()


def _wrapped(name: str, secret: str, key: bytes) -> Slot:
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap  # noqa: PLC0415 - slow import

    salt = secrets.token_bytes(16)
    slot = Slot(fold(name), name, salt.hex(), "")
    return Slot(slot.name, name, slot.salt, aes_key_wrap(_secret_key(slot, secret), key).hex())


def _unwrapped(slot: Slot, secret: str) -> bytes | None:
    from cryptography.hazmat.primitives.keywrap import (  # noqa: PLC0415 - slow import
        InvalidUnwrap,
        aes_key_unwrap,
    )

    try:
        return aes_key_unwrap(_secret_key(slot, secret), bytes.fromhex(slot.wrapped))
    except (InvalidUnwrap, ValueError):
        return None


def _secret_key(slot: Slot, secret: str) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - slow import

    return hash_secret_raw(
        nfc(secret).encode(),
        bytes.fromhex(slot.salt),
        slot.passes,
        slot.memory,
        slot.lanes,
        KEY_BYTES,
        Type.ID,
    )
