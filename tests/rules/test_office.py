from unicodedata import normalize

import pytest

from app.rules.errors import InvalidForm
from app.rules.office import checked_value, setting_kind, shown_value
from app.rules.office_facts import SETTINGS


def test_every_fact_is_known_once():
    keys = [kind.key for kind in SETTINGS]

    assert len(set(keys)) == len(keys)


def test_a_line_is_tidied_and_composed():
    typed = normalize("NFD", "  Trần  Thị Hoa ")

    assert checked_value("office.clerk", typed) == "Trần Thị Hoa"


def test_the_clerk_may_be_left_out_but_the_office_may_not():
    assert checked_value("office.clerk", " ") == ""
    with pytest.raises(InvalidForm) as refused:
        checked_value("office.name", " ")
    assert list(refused.value.wrong) == ["value"]


def test_lines_of_a_heading_are_kept_apart():
    assert checked_value("office.name_lines", "ỦY BAN\n\n XÃ A ") == "ỦY BAN\n\nXÃ A"


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        ("bonus.coefficient.individual", "0,30", "0.30"),
        ("bonus.base_salary", "2 530 000", "2530000"),
        ("answer.days", "10", "10"),
        ("session.quorum", "2/3 all_members", "2/3 all_members"),
        ("symbol.decision", "QĐ-UBND", "QĐ-UBND"),
    ],
)
def test_a_good_value_is_kept(key, typed, kept):
    assert checked_value(key, typed) == kept


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("bonus.base_salary", "2.530.000,5"),
        ("bonus.base_salary", "nhiều"),
        ("answer.days", "2,5"),
        ("bonus.coefficient.individual", "-1"),
        ("bonus.rounding", "sideways"),
        ("symbol.decision", "05/QĐ"),
    ],
)
def test_a_value_that_the_rules_cannot_use_is_refused(key, typed):
    with pytest.raises(InvalidForm):
        checked_value(key, typed)


def test_values_are_shown_as_the_office_reads_them():
    assert shown_value("bonus.base_salary", "2530000") == "2.530.000"
    assert shown_value("bonus.coefficient.individual", "0.30") == "0,30"
    assert shown_value("bonus.rounding", "up") == "Làm tròn lên hàng chục nghìn đồng"
    assert shown_value("session.quorum", "2/3 all_members") == "2/3, tổng số thành viên"


def test_a_fact_that_the_screen_does_not_know_is_a_plain_line():
    assert setting_kind("later.fact").label == "later.fact"
