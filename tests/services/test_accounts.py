"""Accounts: one of them can always mind the others; nothing of a password is written down."""

from datetime import date, datetime

import pytest
from sqlalchemy import select, text

from app.models.audit import AuditEntry
from app.rules.account import AccountFacts
from app.rules.account_errors import AdminFirst, LastAdmin
from app.rules.errors import InvalidForm, NotFound
from app.rules.role import Role
from app.services import accounts
from tests.makers_accounts import ADMIN, ADMIN_WORD, CLERK, TODAY, an_account, three_accounts

NOW = datetime(2026, 7, 20, 9, 30)


def test_an_office_begins_without_accounts(session):
    assert accounts.names_in_use(session) == ()
    assert not accounts.has_recovery_code(session)


def test_the_first_account_is_an_administrators(session):
    with pytest.raises(AdminFirst):
        an_account(session, CLERK, Role.INTAKE)


def test_a_name_is_taken_once_whatever_its_marks(session):
    an_account(session)

    with pytest.raises(InvalidForm) as refused:
        an_account(session, "lê thi  SAO", Role.INTAKE)

    assert set(refused.value.wrong) == {"name"}


def test_the_last_administrator_stays_one(session):
    admin, clerk, _leader = three_accounts(session)

    with pytest.raises(LastAdmin):
        accounts.close(session, admin, TODAY)
    with pytest.raises(LastAdmin):
        accounts.change(session, admin, AccountFacts(ADMIN, Role.LEADER))

    accounts.change(session, clerk, AccountFacts(CLERK, Role.ADMIN))
    accounts.close(session, admin, TODAY)
    lines = accounts.list_accounts(session)
    assert [(line.name, line.closed_on) for line in lines][-1] == (ADMIN, TODAY)
    with pytest.raises(LastAdmin):
        accounts.close(session, clerk, TODAY)
    accounts.open_again(session, admin)
    accounts.close(session, clerk, TODAY)


def test_an_account_is_never_erased(session):
    an_account(session)

    with pytest.raises(Exception, match="never erased"):
        session.execute(text("DELETE FROM account"))


def test_ones_own_password_is_changed_by_the_old_one(session):
    admin = an_account(session)
    new = AccountFacts("", None, "trăng lên đầu núi", "trăng lên đầu núi")

    with pytest.raises(InvalidForm) as refused:
        accounts.change_own_password(session, admin, "không phải", new)
    assert set(refused.value.wrong) == {"old"}
    accounts.change_own_password(session, admin, ADMIN_WORD, new)
    with pytest.raises(InvalidForm):
        accounts.change_own_password(session, admin, ADMIN_WORD, new)


def test_an_office_can_do_without_accounts_again(session):
    three_accounts(session)
    accounts.make_recovery_code(session, NOW)

    accounts.do_without(session, date(2026, 8, 1))

    assert accounts.names_in_use(session) == ()
    assert not accounts.has_recovery_code(session)


def test_an_unknown_account_is_said(session):
    with pytest.raises(NotFound):
        accounts.open_again(session, 99)


def test_no_password_and_no_code_stands_in_the_file(database):
    with database.transaction() as session:
        three_accounts(session)
        code = accounts.make_recovery_code(session, NOW)
    database.close()

    content = database.path.read_bytes()
    for secret in (ADMIN_WORD, code, code.replace("-", "")):
        assert secret.encode() not in content
    with database.transaction() as session:
        entries = list(session.scalars(select(AuditEntry).where(AuditEntry.record == "Account")))
        assert entries
        assert all("argon2" not in entry.changes for entry in entries)
