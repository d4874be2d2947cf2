"""Cửa vào: accounts together with the ring of an encrypted file, so that both always agree.

A new password opens the file before it is written to the register of accounts, and the one before
is dropped only afterwards: a power cut in between locks nobody out.
"""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from app.models import file_key
from app.models.file_key import RECOVERY
from app.rules.account import AccountFacts, checked_password, plain_code
from app.rules.account_errors import PlainFirst
from app.rules.role import Person
from app.services import accounts, encryption, signing_in
from app.services.data_file import DataFile


class Doer(Protocol):
    """What runs use cases on a data file: the desk of a window, or the data file itself."""

    @property
    def path(self) -> Path:
        """Return where the file is."""

    def do(self, use_case: Callable[..., Any], *args: Any) -> Any:  # noqa: ANN401 - as the use case
        """Run a use case."""


def names(path: Path, data: DataFile | None) -> tuple[str, ...]:
    """Return who may sign in to a file, which is open unless it is encrypted."""
    if data is not None:
        return data.do(accounts.names_in_use)
    return encryption.names(path)


def enter(data: DataFile, name: str, password: str, now: datetime) -> Person:
    """Sign in to an open file; of an encrypted one older passwords hold no more afterwards."""
    person = signing_in.sign_in(data, name, password, now)
    _settle(data, person.name)
    return person


def enter_by_code(
    data: DataFile, name: str, code: str, facts: AccountFacts, now: datetime
) -> Person:
    """Sign in by the recovery code under a new password; the code is used up."""
    kept = checked_password(facts.password, facts.again, name)
    person: Person = _with_slot(
        data, name, kept, lambda: signing_in.recover(data, name, code, facts, now)
    )
    if encryption.is_on(data.path):
        file_key.write_ring(data.path, file_key.read_ring(data.path).without(RECOVERY))
    return person


def add(doer: Doer, facts: AccountFacts, today: date) -> int:
    """Add an account that also opens the file if it is encrypted."""
    return int(
        _with_slot(doer, facts.name, facts.password, lambda: doer.do(accounts.add, facts, today))
    )


def change(doer: Doer, account_id: int, facts: AccountFacts) -> int:
    """Change an account; with a new password it opens the file by that one only."""
    return int(
        _with_slot(
            doer,
            facts.name,
            facts.password,
            lambda: doer.do(accounts.change, account_id, facts),
        )
    )


def close(doer: Doer, account_id: int, today: date) -> None:
    """Close an account; its password opens an encrypted file no more."""
    doer.do(accounts.close, account_id, today)
    _settle(doer, RECOVERY)


def do_without(doer: Doer, today: date) -> None:
    """Close all accounts; an encrypted file must be made plain first."""
    if encryption.is_on(doer.path):
        raise PlainFirst
    doer.do(accounts.do_without, today)


def change_own(doer: Doer, at_work: Person, old: str, facts: AccountFacts) -> None:
    """Change the password of whoever works here."""
    _with_slot(
        doer,
        at_work.name,
        facts.password,
        lambda: doer.do(accounts.change_own_password, at_work.account_id, old, facts),
    )


def new_recovery_code(doer: Doer, now: datetime) -> str:
    """Return a fresh recovery code, told this once; the one before holds no more."""
    code: str = doer.do(accounts.make_recovery_code, now)
    encryption.prepare_slot(doer.path, RECOVERY, plain_code(code))
    _settle(doer, RECOVERY)
    return code


def _with_slot(doer: Doer, name: str, secret: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401
    """Do a change of a password while both the old and the new one open the file."""
    if not encryption.is_on(doer.path):
        return work()
    before = file_key.read_ring(doer.path)
    encryption.prepare_slot(doer.path, name, secret)
    try:
        result = work()
    except BaseException:
        file_key.write_ring(doer.path, before)
        raise
    _settle(doer, name)
    return result


def _settle(doer: Doer, name: str) -> None:
    if encryption.is_on(doer.path):
        encryption.settle_slots(doer.path, doer.do(accounts.names_in_use), name)
