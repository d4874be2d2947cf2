from datetime import date
from decimal import Decimal

import pytest

from app.models.setting import Setting
from app.rules.award import RoundingMode
from app.rules.errors import NoSettingInForce
from app.services import awards, bonuses
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
        Decimal("0.60"),
        Decimal("0.30"),
        Decimal("0.45"),
    ]


def test_a_decision_can_be_looked_at_on_another_day(session, nominated):
    meeting = 1
    decision = a_draft(session, meeting, nominated[1:])

    found = bonuses.for_decision(session, decision, date(2026, 6, 30))

    assert [(line.recipient, line.raw, line.amount) for line in found.lines] == [
        ("Chi đoàn thôn Vân Hòa", Decimal(1_404_000), 1_410_000),
        ("Hộ bà Vi Thị Ót", Decimal(1_053_000), 1_060_000),
    ]


def test_a_day_without_a_salary_is_refused(session, nominated):
    with pytest.raises(NoSettingInForce):
        bonuses.for_nominations(session, nominated, date(2001, 1, 1))


BASES = {date(2026, 6, 30): 2_340_000, date(2026, 7, 1): 2_530_000}
RAW = {  # facts: coefficient × base salary, on 30 June and on 1 July 2026
    date(2026, 6, 30): (1_404_000, 702_000, 1_053_000),
    date(2026, 7, 1): (1_518_000, 759_000, Decimal("1138500.0")),
}
PAID = {
    (date(2026, 6, 30), RoundingMode.UP): (1_410_000, 710_000, 1_060_000),
    (date(2026, 6, 30), RoundingMode.NEAREST): (1_400_000, 700_000, 1_050_000),
    (date(2026, 6, 30), RoundingMode.NONE): (1_404_000, 702_000, 1_053_000),
    (date(2026, 7, 1), RoundingMode.UP): (1_520_000, 760_000, 1_140_000),
    (date(2026, 7, 1), RoundingMode.NEAREST): (1_520_000, 760_000, 1_140_000),
    (date(2026, 7, 1), RoundingMode.NONE): (1_518_000, 759_000, 1_138_500),
}


@pytest.mark.parametrize(("on", "mode"), PAID)
def test_every_kind_and_rounding_before_and_after_the_change_of_the_salary(
    session, nominated, on, mode
):
    session.query(Setting).filter_by(key="bonus.rounding").update({"value": mode.value})

    found = bonuses.for_nominations(session, nominated, on)

    assert found.base_salary == BASES[on]
    assert tuple(line.raw for line in found.lines) == RAW[on]
    assert tuple(line.amount for line in found.lines) == PAID[on, mode]


def test_a_decision_drafted_before_and_dated_after_the_change_follows_its_date(session, nominated):
    decision = a_draft(session, 1, nominated, date(2026, 6, 30))
    drafted = awards.decision_detail(session, decision)
    assert (drafted.base_salary, drafted.row.total) == (2_340_000, 3_180_000)

    issued = awards.issue_decision(session, decision, 7, date(2026, 7, 20))

    assert (issued.base_salary, issued.row.total) == (2_530_000, 3_420_000)
