"""Signing in: wrong tries count and wait, whatever happens in between."""

from datetime import datetime, timedelta

import pytest

from app.rules.account import AccountFacts
from app.rules.account_errors import (
    CodeForAdmins,
    UnknownAccount,
    WaitBeforeNext,
    WrongPassword,
    WrongRecoveryCode,
)
from app.rules.role import Person, Role
from app.services import accounts, settings, signing_in
from tests.makers_accounts import (
    ADMIN,
    ADMIN_WORD,
    CLERK,
    CLERK_WORD,
    LEADER,
    LEADER_WORD,
    three_accounts,
)

NOW = datetime(2026, 7, 20, 9, 30)
NEW = AccountFacts("", None, "trăng lên đầu núi", "trăng lên đầu núi")


@pytest.fixture
def guarded(data_file):
    data_file.do(three_accounts)
    return data_file


def test_a_file_without_accounts_asks_nobody(data_file):
    assert not signing_in.is_guarded(data_file)


def test_whoever_knows_the_password_works_under_the_name(guarded):
    person = signing_in.sign_in(guarded, "hà văn bản", CLERK_WORD, NOW)

    assert signing_in.is_guarded(guarded)
    assert person == guarded.at_work == Person(CLERK, Role.INTAKE, person.account_id)
    assert guarded.do(settings.clerk, NOW.date()) == CLERK


def test_decomposed_letters_are_the_same_password(guarded):
    signing_in.sign_in(guarded, ADMIN, "mu\u0300a lu\u0301a na\u0306m nay", NOW)


def test_an_unknown_or_closed_account_is_said_with_those_there_are(guarded):
    guarded.do(accounts.close, 2, NOW.date())

    for name in ("Ai Đó", CLERK):
        with pytest.raises(UnknownAccount, match=LEADER):
            signing_in.sign_in(guarded, name, CLERK_WORD, NOW)


def test_wrong_passwords_wait_longer_and_longer_even_over_a_restart(guarded):
    for _ in range(2):
        with pytest.raises(WrongPassword):
            signing_in.sign_in(guarded, ADMIN, "sai rồi mà", NOW)
    with pytest.raises(WaitBeforeNext, match="09:30:15"):
        signing_in.sign_in(guarded, ADMIN, "sai rồi mà", NOW)
    guarded.close()
    with pytest.raises(WaitBeforeNext, match="09:30:15"):
        signing_in.sign_in(guarded, ADMIN, ADMIN_WORD, NOW + timedelta(seconds=14))
    with pytest.raises(WaitBeforeNext, match="09:30:45"):
        signing_in.sign_in(guarded, ADMIN, "sai rồi mà", NOW + timedelta(seconds=15))

    signing_in.sign_in(guarded, ADMIN, ADMIN_WORD, NOW + timedelta(minutes=1))

    with pytest.raises(WrongPassword):
        signing_in.sign_in(guarded, ADMIN, "sai rồi mà", NOW + timedelta(minutes=2))


def test_others_do_not_wait_for_one_who_guesses(guarded):
    for _ in range(5):
        with pytest.raises((WrongPassword, WaitBeforeNext)):
            signing_in.sign_in(guarded, ADMIN, "sai rồi mà", NOW)

    signing_in.sign_in(guarded, LEADER, LEADER_WORD, NOW)


def test_the_recovery_code_sets_a_new_password_once(guarded):
    code = guarded.do(accounts.make_recovery_code, NOW)

    person = signing_in.recover(guarded, ADMIN, code.lower(), NEW, NOW)

    assert person.role is Role.ADMIN
    signing_in.sign_in(guarded, ADMIN, NEW.password, NOW)
    with pytest.raises(WrongPassword):
        signing_in.sign_in(guarded, ADMIN, ADMIN_WORD, NOW)
    with pytest.raises(WrongRecoveryCode):
        signing_in.recover(guarded, ADMIN, code, NEW, NOW)


def test_an_older_code_holds_no_more(guarded):
    old = guarded.do(accounts.make_recovery_code, NOW)
    new = guarded.do(accounts.make_recovery_code, NOW)

    with pytest.raises(WrongRecoveryCode):
        signing_in.recover(guarded, ADMIN, old, NEW, NOW)
    signing_in.recover(guarded, ADMIN, new, NEW, NOW)


def test_wrong_codes_wait_too(guarded):
    code = guarded.do(accounts.make_recovery_code, NOW)
    for _ in range(2):
        with pytest.raises(WrongRecoveryCode):
            signing_in.recover(guarded, ADMIN, "AAAAA", NEW, NOW)
    with pytest.raises(WaitBeforeNext):
        signing_in.recover(guarded, ADMIN, "AAAAA", NEW, NOW)
    with pytest.raises(WaitBeforeNext):
        signing_in.recover(guarded, ADMIN, code, NEW, NOW)


def test_the_code_is_for_administrators(guarded):
    code = guarded.do(accounts.make_recovery_code, NOW)

    with pytest.raises(CodeForAdmins):
        signing_in.recover(guarded, CLERK, code, NEW, NOW)
    with pytest.raises(UnknownAccount):
        signing_in.recover(guarded, "Ai Đó", code, NEW, NOW)
