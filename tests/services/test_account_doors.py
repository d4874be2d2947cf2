"""Accounts and the ring of an encrypted file always agree."""

from contextlib import closing
from datetime import datetime

import pytest

from app.models import file_key
from app.rules.account import AccountFacts
from app.rules.account_errors import (
    PlainFirst,
    UnknownAccount,
    WrongPassword,
    WrongRecoveryCode,
)
from app.rules.errors import InvalidForm
from app.rules.role import Person, Role
from app.services import account_doors, accounts, data_file, encryption
from tests.makers_accounts import ADMIN, ADMIN_WORD, CLERK, CLERK_WORD, three_accounts

NOW = datetime(2026, 7, 20, 9, 30)
TODAY = NOW.date()
SAO = Person(ADMIN, Role.ADMIN, 1)
NEW = "trăng lên đầu núi"


@pytest.fixture(autouse=True)
def no_key_left():
    yield
    encryption.lock()


@pytest.fixture
def encrypted(data_path):
    with closing(data_file.open_existing(data_path, lambda: NOW)) as opened:
        opened.do(three_accounts)
    code = encryption.switch_on(data_path, SAO, ADMIN_WORD, NOW)
    opened = data_file.open_existing(data_path, lambda: NOW)
    opened.database.at_work = SAO
    yield opened, code
    opened.close()


def opens(path, name, word):
    """Tell whether a password opens the file for someone who comes from outside."""
    encryption.lock()
    try:
        encryption.unlock(path, name, word, datetime(2030, 1, 1))
    except (WrongPassword, UnknownAccount):
        return False
    with closing(data_file.open_existing(path, lambda: NOW)) as opened:
        account_doors.enter(opened, name, word, NOW)
    return True


def test_names_come_from_the_file_or_from_its_ring(encrypted):
    opened, _code = encrypted

    assert account_doors.names(opened.path, opened) == (ADMIN, CLERK, "Vi Thị Mường")
    assert account_doors.names(opened.path, None) == (ADMIN,)


def test_a_new_account_opens_the_file(encrypted):
    opened, _code = encrypted
    account_doors.add(opened, AccountFacts("Lò Văn Inh", Role.SECRETARY, NEW, NEW), TODAY)

    assert opens(opened.path, "Lò Văn Inh", NEW)


def test_a_password_given_by_the_administrator_opens_it(encrypted):
    opened, _code = encrypted
    assert not opens(opened.path, CLERK, CLERK_WORD)
    encryption.unlock(opened.path, ADMIN, ADMIN_WORD, datetime(2030, 1, 1))

    account_doors.change(opened, 2, AccountFacts(CLERK, Role.INTAKE, NEW, NEW))

    assert opens(opened.path, CLERK, NEW)


def test_after_changing_ones_own_password_the_old_one_opens_nothing(encrypted):
    opened, _code = encrypted
    account_doors.change_own(opened, SAO, ADMIN_WORD, AccountFacts("", None, NEW, NEW))

    assert opens(opened.path, ADMIN, NEW)
    assert not opens(opened.path, ADMIN, ADMIN_WORD)


def test_a_change_that_was_refused_changes_no_way_in(encrypted):
    opened, _code = encrypted
    before = file_key.read_ring(opened.path)

    with pytest.raises(InvalidForm):
        account_doors.change_own(opened, SAO, "sai rồi mà", AccountFacts("", None, NEW, NEW))

    assert file_key.read_ring(opened.path) == before


def test_a_closed_account_opens_nothing_any_more(encrypted):
    opened, _code = encrypted
    account_doors.change(opened, 2, AccountFacts(CLERK, Role.INTAKE, NEW, NEW))
    account_doors.close(opened, 2, TODAY)

    assert not opens(opened.path, CLERK, NEW)


def test_a_fresh_code_takes_the_place_of_the_old_one(encrypted):
    opened, old = encrypted
    code = account_doors.new_recovery_code(opened, NOW)
    encryption.lock()

    with pytest.raises(WrongRecoveryCode):
        encryption.unlock_by_code(opened.path, old, NOW)
    encryption.unlock_by_code(opened.path, code, NOW)


def test_the_code_lets_in_under_a_new_password_and_is_used_up(encrypted):
    opened, code = encrypted
    facts = AccountFacts("", None, NEW, NEW)

    account_doors.enter_by_code(opened, ADMIN, code, facts, NOW)

    assert opens(opened.path, ADMIN, NEW)
    assert not opens(opened.path, ADMIN, ADMIN_WORD)
    with pytest.raises(WrongRecoveryCode):
        encryption.unlock_by_code(opened.path, code, datetime(2030, 1, 1))


def test_an_encrypted_file_keeps_its_accounts(encrypted):
    opened, _code = encrypted

    with pytest.raises(PlainFirst):
        account_doors.do_without(opened, TODAY)


def test_a_plain_file_needs_no_ring(data_file):
    account_doors.add(data_file, AccountFacts(ADMIN, Role.ADMIN, NEW, NEW), TODAY)
    account_doors.enter(data_file, ADMIN, NEW, NOW)
    account_doors.do_without(data_file, TODAY)

    assert data_file.do(accounts.names_in_use) == ()
    assert not file_key.ring_path(data_file.path).exists()
