"""Names, passwords and codes; how long somebody who guesses has to wait."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.account import (
    AccountFacts,
    checked,
    checked_password,
    new_code,
    plain_code,
    still_blocked,
    wait_after,
)
from app.rules.errors import InvalidForm
from app.rules.role import Role

NOW = datetime(2026, 11, 24, 9)
GOOD = "mùa lúa năm nay"


def wrong(facts, *, new=True):
    with pytest.raises(InvalidForm) as refused:
        checked(facts, new=new)
    return {name: str(said) for name, said in refused.value.wrong.items()}


def test_an_account_is_tidied_up():
    facts = checked(AccountFacts("  Lê  Thị Sao ", Role.INTAKE, GOOD, GOOD), new=True)

    assert facts == AccountFacts("Lê Thị Sao", Role.INTAKE, GOOD, GOOD)


def test_every_empty_box_is_named():
    assert set(wrong(AccountFacts("", None))) == {"name", "role", "password"}


@pytest.mark.parametrize(
    ("password", "again", "box"),
    [
        ("ngắn", "ngắn", "password"),
        ("x" * 201, "x" * 201, "password"),
        ("lethisao", "lethisao", "password"),
        ("Lê Thị Sao", "Lê Thị Sao", "password"),
        ("aaaaaaaaaa", "aaaaaaaaaa", "password"),
        (GOOD, GOOD + " ", "again"),
    ],
)
def test_a_bad_password_is_named_at_its_box(password, again, box):
    assert set(wrong(AccountFacts("Lê Thị Sao", Role.ADMIN, password, again))) == {box}


def test_a_password_may_stay_as_it_is():
    assert checked(AccountFacts("Lê Thị Sao", Role.ADMIN), new=False).password == ""


def test_a_password_typed_in_decomposed_letters_is_the_same_one():
    decomposed = "mu\u0300a lu\u0301a na\u0306m nay"

    assert checked_password(decomposed, GOOD, "Sao") == GOOD


@given(st.integers(0, 500))
def test_waiting_grows_and_ends(failures):
    assert wait_after(failures) <= wait_after(failures + 1) <= timedelta(minutes=15)
    assert bool(wait_after(failures)) is (failures >= 3)


@given(st.integers(-100_000, 100_000))
def test_nobody_is_kept_out_longer_than_a_quarter_of_an_hour(seconds):
    """Also after the clock was set back by a day."""
    until = NOW + timedelta(seconds=seconds)

    assert still_blocked(until, NOW) is (0 < seconds <= 900)
    assert not still_blocked(None, NOW)


def test_codes_differ_and_are_read_however_they_are_typed():
    codes = {new_code() for _ in range(200)}

    assert len(codes) == 200
    for code in codes:
        assert len(code) == 35
        assert plain_code(code.lower()) == plain_code(code.replace("-", " ")) == plain_code(code)
        assert not set(plain_code(code)) & set("IO10S5Z2B8")
