from datetime import date
from decimal import Decimal

import pytest

from app.rules.errors import NoSettingInForce
from app.services import bonuses
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session


@pytest.fixture
def nominated(session):
    return some_nominations(session, a_closed_session(session))


@pytest.mark.parametrize(
    ("on", "salary", "total"),
    [(date(2026, 6, 30), 2_340_000, 3_180_000), (date(2026, 7, 1), 2_530_000, 3_420_000)],
)
def test_bonuses_follow_the_salary_of_the_day(session, nominated, on, salary, total):
    found = bonuses.for_nominations(session, nominated, on)

    assert (found.base_salary, found.total) == (salary, total)
    assert [line.coefficient for line in found.lines] == [
        Decimal("0.30"),
        Decimal("0.45"),
        Decimal("0.60"),
    ]


def test_a_decision_can_be_looked_at_on_another_day(session, nominated):
    meeting = 1
    decision = a_draft(session, meeting, nominated[1:])

    found = bonuses.for_decision(session, decision, date(2026, 6, 30))

    assert [(line.recipient, line.raw, line.amount) for line in found.lines] == [
        ("Hộ bà Vi Thị Ót", Decimal(1_053_000), 1_060_000),
        ("Chi đoàn thôn Vân Hòa", Decimal(1_404_000), 1_410_000),
    ]


def test_a_day_without_a_salary_is_refused(session, nominated):
    with pytest.raises(NoSettingInForce):
        bonuses.for_nominations(session, nominated, date(2001, 1, 1))
