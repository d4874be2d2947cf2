"""Đăng nhập ở dòng lệnh: the name is a word, the password never is.

A password is typed where nobody sees it, or stands in a file that only its owner can read.
"""

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from getpass import getpass
from pathlib import Path

from app.rules.account_errors import SignInNeeded
from app.rules.errors import FileUnreadable
from app.services import account_doors, encryption, signing_in
from app.services.data_file import DataFile


def unlocked(words: Namespace, path: Path, now: datetime) -> Path:
    """Learn the key of an encrypted file from whoever runs the command; returns the file."""
    if encryption.needs_password(path):
        encryption.unlock(path, _name(words), _password(words), now)
    return path


def entered(words: Namespace, data: DataFile, now: datetime) -> DataFile:
    """Sign in to a file with accounts; one without lets everybody in."""
    if data.at_work.role is None and signing_in.is_guarded(data):
        account_doors.enter(data, _name(words), _password(words), now)
    return data


def _name(words: Namespace) -> str:
    name: str | None = words.user
    if not name:
        raise SignInNeeded
    return name


def _password(words: Namespace) -> str:
    """Return the password; typed once for a command, however often it is needed."""
    told: Callable[[], str] | None = getattr(words, "password", None)
    if told is None:
        typed = _read(words)
        words.password = lambda: typed
        return typed
    return told()


def _read(words: Namespace) -> str:
    file: Path | None = words.password_file
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as trouble:
            raise FileUnreadable(name=file.name) from trouble
    if not sys.stdin.isatty():
        raise SignInNeeded
    return getpass("Mật khẩu: ")
