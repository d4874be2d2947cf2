"""Tài khoản: what a name and a password must be, how long wrong ones have to wait, the codes."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.basics.text import fold, nfc, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import InvalidForm
from app.rules.role import Role
from app.rules.saying import Said, say

LEAST = 8  # characters of a password
_LONGEST = 200
_FREE_TRIES = 3
_FIRST_WAIT, _LONGEST_WAIT = timedelta(seconds=15), timedelta(minutes=15)
# No letters that look alike on paper: I 1, O 0, S 5, Z 2, B 8.
_LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679"
_GROUPS, _GROUP = 6, 5  # 26^30: more than 140 bits


@dataclass(frozen=True)
class AccountFacts:
    """An account as typed; password: empty where it stays as it is."""

    name: str
    role: Role | None
    password: str = ""
    again: str = ""


def checked(facts: AccountFacts, *, new: bool) -> AccountFacts:
    """Return the account tidied up, or refuse, naming the boxes that are wrong."""
    good = AccountFacts(tidy(facts.name), facts.role, nfc(facts.password), nfc(facts.again))
    wrong: dict[str, Said] = {}
    if not good.name:
        wrong["name"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi họ tên."))
    if good.role is None:
        wrong["role"] = say(QT_TRANSLATE_NOOP("Form", "Chưa chọn vai trò."))
    if new or good.password or good.again:
        wrong |= wrong_password(good.password, good.again, good.name)
    if wrong:
        raise InvalidForm(wrong)
    return good


def checked_password(password: str, again: str, name: str) -> str:
    """Return a password fit for keeping, or refuse, naming the boxes that are wrong."""
    kept = nfc(password)
    wrong = wrong_password(kept, nfc(again), name)
    if wrong:
        raise InvalidForm(wrong)
    return kept


def wrong_password(password: str, again: str, name: str) -> Mapping[str, Said]:
    """Return what is wrong with a new password and its second typing."""
    if len(password) < LEAST:
        words = QT_TRANSLATE_NOOP("Form", "Mật khẩu cần ít nhất {least} ký tự.")
        return {"password": say(words, least=LEAST)}
    if len(password) > _LONGEST:
        words = QT_TRANSLATE_NOOP("Form", "Mật khẩu dài quá {most} ký tự.")
        return {"password": say(words, most=_LONGEST)}
    if _plain(password) in {_plain(name), _plain(name) * 2} or len(set(password)) < 4:
        words = QT_TRANSLATE_NOOP("Form", "Mật khẩu này dễ đoán. Hãy chọn một câu dài hơn.")
        return {"password": say(words)}
    if password != again:
        words = QT_TRANSLATE_NOOP("Form", "Hai lần gõ mật khẩu không giống nhau.")
        return {"again": say(words)}
    return {}


def wait_after(failures: int) -> timedelta:
    """Return how long the next try has to wait: nothing at first, then twice as long each time."""
    if failures < _FREE_TRIES:
        return timedelta(0)
    doubled: timedelta = _FIRST_WAIT * 2 ** min(failures - _FREE_TRIES, 10)
    return min(doubled, _LONGEST_WAIT)


def still_blocked(until: datetime | None, now: datetime) -> bool:
    """Tell whether a try has to wait; a clock that was set back keeps nobody out for long."""
    return until is not None and now < until <= now + _LONGEST_WAIT


def new_code() -> str:
    """Return a fresh recovery code: six groups of five letters, hard to misread."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_GROUPS * _GROUP))
    return shown_code(letters)


def plain_code(text: str) -> str:
    """Return the letters of a recovery code however it was typed."""
    return "".join(letter for letter in nfc(text).upper() if letter in _LETTERS)


def shown_code(letters: str) -> str:
    """Return a code in its groups."""
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _plain(text: str) -> str:
    return fold(text).replace(" ", "")
