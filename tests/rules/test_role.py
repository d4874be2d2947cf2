"""Whose duty what is: a table that the office can read, checked in both directions."""

import pytest

from app.rules.account_errors import NotYourDuty
from app.rules.role import (
    DUTY_LABELS,
    ROLE_LABELS,
    ROLE_TASKS,
    WHOSE,
    Duty,
    Role,
    check_duty,
    may,
)

# The same table as a person would write it down; a line: duty, who has it.
BY_HAND = {
    "ideas": {"admin", "intake"},
    "council": {"admin", "secretary"},
    "follow_up": {"admin", "intake"},
    "awards": {"admin", "intake", "secretary"},
    "movement": {"admin", "intake"},
    "reports": {"admin", "intake"},
    "papers": {"admin", "intake", "secretary"},
    "lists": {"admin", "intake", "secretary"},
    "data": {"admin", "intake"},
    "office": {"admin"},
    "accounts": {"admin"},
    "traces": {"admin", "intake", "secretary", "leader"},
}


@pytest.mark.parametrize("duty", Duty)
@pytest.mark.parametrize("role", Role)
def test_a_role_has_a_duty_or_hears_whose_it_is(role, duty):
    if role.value in BY_HAND[duty.value]:
        check_duty(role, duty)
        assert may(role, duty)
    else:
        assert not may(role, duty)
        with pytest.raises(NotYourDuty) as refused:
            check_duty(role, duty)
        assert ROLE_LABELS[role] in str(refused.value)
        assert all(ROLE_LABELS[each] in str(refused.value) for each in WHOSE[duty])


@pytest.mark.parametrize("duty", Duty)
def test_without_accounts_whoever_sits_there_may_do_everything(duty):
    check_duty(None, duty)


def test_a_leader_changes_nothing_but_the_traces_of_what_was_seen():
    assert {duty for duty in Duty if may(Role.LEADER, duty)} == {Duty.TRACES}


def test_everything_has_a_name_for_the_screen():
    assert set(ROLE_LABELS) == set(ROLE_TASKS) == set(Role)
    assert set(DUTY_LABELS) == set(Duty)
