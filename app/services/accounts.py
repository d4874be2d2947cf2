"""Tài khoản: who may open the data file, and as what; an office may do without any."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import fold, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.account import Account, RecoveryCode
from app.rules.account import AccountFacts, checked, checked_password, new_code, plain_code
from app.rules.account_errors import AdminFirst, LastAdmin
from app.rules.errors import InvalidForm, NotFound, say
from app.rules.role import Duty, Role
from app.services import passwords
from app.services.steps import step


@dataclass(frozen=True)
class AccountLine:
    """An account as the list shows it."""

    id: int
    name: str
    role: Role
    made_on: date
    closed_on: date | None


def list_accounts(session: Session) -> list[AccountLine]:
    """Return all accounts, those in use first."""
    query = select(Account).order_by(Account.closed_on.is_not(None), Account.id)
    return [
        AccountLine(each.id, each.name, each.role, each.made_on, each.closed_on)
        for each in session.scalars(query)
    ]


def names_in_use(session: Session) -> tuple[str, ...]:
    """Return who may sign in; nobody where the office works without accounts."""
    query = select(Account.name).where(Account.closed_on.is_(None)).order_by(Account.id)
    return tuple(session.scalars(query))


def has_recovery_code(session: Session) -> bool:
    """Tell whether a recovery code was printed and not used since."""
    return session.get(RecoveryCode, 1) is not None


@step(Duty.ACCOUNTS, QT_TRANSLATE_NOOP("Label", "Lập tài khoản"), final=True)
def add(session: Session, facts: AccountFacts, today: date) -> int:
    """Add an account; the first one must be an administrator's. Returns its id."""
    good = checked(facts, new=True)
    if good.role is not Role.ADMIN and not names_in_use(session):
        raise AdminFirst
    _check_name(session, good.name, None)
    added = Account(
        name=good.name,
        name_fold=fold(good.name),
        role=good.role,
        password_hash=passwords.hashed(good.password),
        blocked_until=None,
        made_on=today,
        closed_on=None,
    )
    session.add(added)
    session.flush()
    return added.id


@step(Duty.ACCOUNTS, QT_TRANSLATE_NOOP("Label", "Sửa tài khoản"), final=True)
def change(session: Session, account_id: int, facts: AccountFacts) -> int:
    """Change name, role or, where one is typed, the password; returns the id."""
    good, account = checked(facts, new=False), _account(session, account_id)
    _check_name(session, good.name, account_id)
    if good.role is not Role.ADMIN:
        _check_other_admin(session, account)
    account.name, account.name_fold = good.name, fold(good.name)
    account.role = good.role or account.role
    if good.password:
        _put_password(account, good.password)
    session.flush()
    return account_id


@step(Duty.ACCOUNTS, QT_TRANSLATE_NOOP("Label", "Khóa tài khoản"), final=True)
def close(session: Session, account_id: int, today: date) -> None:
    """Close the account of someone who left; what they did keeps their name."""
    account = _account(session, account_id)
    _check_other_admin(session, account)
    account.closed_on = today
    session.flush()


@step(Duty.ACCOUNTS, QT_TRANSLATE_NOOP("Label", "Mở lại tài khoản"), final=True)
def open_again(session: Session, account_id: int) -> None:
    """Let a closed account sign in again."""
    _account(session, account_id).closed_on = None
    session.flush()


@step(Duty.ACCOUNTS, QT_TRANSLATE_NOOP("Label", "Bỏ mọi tài khoản"), final=True)
def do_without(session: Session, today: date) -> None:
    """Close all accounts: the file opens without a password again."""
    for account in session.scalars(select(Account).where(Account.closed_on.is_(None))):
        account.closed_on = today
    code = session.get(RecoveryCode, 1)
    if code is not None:
        session.delete(code)
    session.flush()


@step(Duty.TRACES, QT_TRANSLATE_NOOP("Label", "Đổi mật khẩu của mình"), final=True)
def change_own_password(session: Session, account_id: int, old: str, facts: AccountFacts) -> str:
    """Change the password of whoever works here; the old one is asked for. Returns the new one."""
    account = _account(session, account_id)
    if not passwords.fits(account.password_hash, old):
        words = QT_TRANSLATE_NOOP("Form", "Mật khẩu đang dùng chưa đúng.")
        raise InvalidForm({"old": say(words)})
    kept = checked_password(facts.password, facts.again, account.name)
    _put_password(account, kept)
    session.flush()
    return kept


@step(Duty.ACCOUNTS, QT_TRANSLATE_NOOP("Label", "Lập mã khôi phục"), final=True)
def make_recovery_code(session: Session, now: datetime) -> str:
    """Return a fresh recovery code; the one printed before holds no more."""
    code = new_code()
    keep_code(session, code, now)
    return code


def keep_code(session: Session, code: str, now: datetime) -> None:
    """Keep the hash of the code that holds from now on."""
    kept = session.get(RecoveryCode, 1) or RecoveryCode(id=1)
    kept.code_hash = passwords.hashed(plain_code(code))
    kept.made_at, kept.failures, kept.blocked_until = now, 0, None
    session.add(kept)
    session.flush()


def find(session: Session, name: str) -> Account | None:
    """Return the account in use that has a name, however its marks were typed."""
    query = select(Account).where(
        Account.name_fold == fold(tidy(name)), Account.closed_on.is_(None)
    )
    return session.scalar(query)


def _put_password(account: Account, password: str) -> None:
    account.password_hash = passwords.hashed(password)
    account.failures, account.blocked_until = 0, None


def _account(session: Session, account_id: int) -> Account:
    found = session.get(Account, account_id)
    if found is None:
        raise NotFound(what="tài khoản này")
    return found


def _check_name(session: Session, name: str, account_id: int | None) -> None:
    found = session.scalar(select(Account.id).where(Account.name_fold == fold(name)))
    if found is not None and found != account_id:
        words = QT_TRANSLATE_NOOP(
            "Form", "Đã có tài khoản tên này, kể cả tài khoản đã khóa. Hãy ghi thêm tên đệm."
        )
        raise InvalidForm({"name": say(words)})


def _check_other_admin(session: Session, account: Account) -> None:
    others = session.scalar(
        select(func.count()).where(
            Account.role == Role.ADMIN, Account.closed_on.is_(None), Account.id != account.id
        )
    )
    if account.role is Role.ADMIN and account.closed_on is None and not others:
        raise LastAdmin
