"""Accounts for tests: invented people with passwords."""

from datetime import date

from app.rules.account import AccountFacts
from app.rules.role import Role
from app.services import accounts

ADMIN, ADMIN_WORD = "Lê Thị Sao", "mùa lúa năm nay"
CLERK, CLERK_WORD = "Hà Văn Bản", "con suối đầu làng"
LEADER, LEADER_WORD = "Vi Thị Mường", "đường lên bản xa"
TODAY = date(2026, 7, 20)


def an_account(session, name=ADMIN, role=Role.ADMIN, word=ADMIN_WORD):
    """Add an account; the first one must be an administrator's."""
    return accounts.add(session, AccountFacts(name, role, word, word), TODAY)


def three_accounts(session):
    """Add an administrator, a clerk and a leader; returns their ids."""
    return (
        an_account(session),
        an_account(session, CLERK, Role.INTAKE, CLERK_WORD),
        an_account(session, LEADER, Role.LEADER, LEADER_WORD),
    )
