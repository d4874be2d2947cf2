"""Đăng nhập: opens the work to whoever knows the password; wrong ones wait longer and longer.

A wrong try is written down before it is refused, so that it counts whatever happens next.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from app.basics.text import nfc
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.account import Account, RecoveryCode
from app.rules.account import AccountFacts, checked_password, plain_code, still_blocked, wait_after
from app.rules.account_errors import (
    CodeForAdmins,
    UnknownAccount,
    WaitBeforeNext,
    WrongPassword,
    WrongRecoveryCode,
)
from app.rules.errors import Refusal
from app.rules.role import Duty, Person, Role
from app.services import accounts, passwords
from app.services.data_file import DataFile
from app.services.steps import step


def is_guarded(data: DataFile) -> bool:
    """Tell whether somebody has to sign in before the file can be worked with."""
    return bool(data.do(accounts.names_in_use))


def sign_in(data: DataFile, name: str, password: str, now: datetime) -> Person:
    """Let someone work with the file under an account, or refuse."""
    return _let_in(data, data.do(try_password, name, password, now))


def recover(data: DataFile, name: str, code: str, facts: AccountFacts, now: datetime) -> Person:
    """Give an account a new password by the recovery code, which is used up by that."""
    kept = checked_password(facts.password, facts.again, name)
    return _let_in(data, data.do(try_code, name, code, kept, now))


def _let_in(data: DataFile, answer: Person | Refusal) -> Person:
    if isinstance(answer, Refusal):
        raise answer
    data.database.at_work = answer
    return answer


@step(Duty.TRACES, QT_TRANSLATE_NOOP("Label", "Đăng nhập"), final=True)
def try_password(session: Session, name: str, password: str, now: datetime) -> Person | Refusal:
    """Return who signed in, or the refusal; what it counts for is written down."""
    account = accounts.find(session, name)
    if account is None:
        known = ", ".join(accounts.names_in_use(session))
        return UnknownAccount(name=name, known=known)
    if still_blocked(account.blocked_until, now):
        return _wait(account)
    if not passwords.fits(account.password_hash, nfc(password)):
        return _failed(account, now) or WrongPassword()
    account.failures, account.blocked_until = 0, None
    if passwords.out_of_date(account.password_hash):
        account.password_hash = passwords.hashed(nfc(password))
    return Person(account.name, account.role, account.id)


@step(Duty.TRACES, QT_TRANSLATE_NOOP("Label", "Dùng mã khôi phục"), final=True)
def try_code(
    session: Session, name: str, code: str, password: str, now: datetime
) -> Person | Refusal:
    """Put a new password in the place of a forgotten one; the code holds no more afterwards."""
    account, kept = accounts.find(session, name), session.get(RecoveryCode, 1)
    if account is None:
        known = ", ".join(accounts.names_in_use(session))
        return UnknownAccount(name=name, known=known)
    if account.role is not Role.ADMIN:
        return CodeForAdmins()
    refusal = WrongRecoveryCode() if kept is None else _wrong_code(kept, code, now)
    if refusal is not None:
        return refusal
    session.delete(kept)
    account.password_hash = passwords.hashed(password)
    account.failures, account.blocked_until = 0, None
    return Person(account.name, account.role, account.id)


def _wrong_code(kept: RecoveryCode, code: str, now: datetime) -> Refusal | None:
    if still_blocked(kept.blocked_until, now):
        return _wait(kept)
    if passwords.fits(kept.code_hash, plain_code(code)):
        return None
    return _failed(kept, now) or WrongRecoveryCode()


def _failed(guarded: Account | RecoveryCode, now: datetime) -> Refusal | None:
    """Count a wrong try; from the third one on the next has to wait."""
    guarded.failures += 1
    wait = wait_after(guarded.failures)
    if not wait:
        return None
    guarded.blocked_until = (now + wait).replace(microsecond=0)
    return _wait(guarded)


def _wait(guarded: Account | RecoveryCode) -> Refusal:
    until = guarded.blocked_until
    return WaitBeforeNext(count=guarded.failures, until=f"{until:%H:%M:%S}" if until else "")
