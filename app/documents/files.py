"""Ghi tệp: a file is replaced whole or not at all, and every hindrance has a sentence."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from app.rules.errors import DiskFull, FileInUse, FolderReadOnly

_FULL = {errno.ENOSPC, errno.EDQUOT}


def replace_file(path: Path, data: bytes) -> None:
    """Write a file beside the old one and swap them, so that neither is ever half written."""
    fresh = _beside(path)
    try:
        _write(fresh, data)
        _swap(fresh, path)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def check_free(path: Path) -> None:
    """Refuse a file that cannot be replaced now; one that is not there is free."""
    try:
        with path.open("r+b"):
            return
    except FileNotFoundError:
        return
    except PermissionError as trouble:
        raise FileInUse(name=path.name) from trouble
    except OSError as trouble:
        raise _refusal(trouble, path) from trouble


def make_folder(folder: Path) -> None:
    """Make a folder with those above it; one that is there already is no harm."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise (
            DiskFull() if trouble.errno in _FULL else FolderReadOnly(folder=str(folder))
        ) from trouble


def _beside(path: Path) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".tmp", dir=path.parent)
    except OSError as trouble:
        raise _refusal(trouble, path) from trouble
    os.close(handle)
    return Path(name)


def _write(fresh: Path, data: bytes) -> None:
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as trouble:
        raise _refusal(trouble, fresh) from trouble


def _swap(fresh: Path, path: Path) -> None:
    try:
        fresh.replace(path)
    except PermissionError as trouble:
        raise FileInUse(name=path.name) from trouble
    except OSError as trouble:
        raise _refusal(trouble, path) from trouble


def _refusal(trouble: OSError, path: Path) -> DiskFull | FolderReadOnly:
    if trouble.errno in _FULL:
        return DiskFull()
    return FolderReadOnly(folder=str(path.parent))
