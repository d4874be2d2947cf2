from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.money import (
    amount_in_words,
    format_amount,
    format_number,
    format_percent,
    number_words,
    padded,
)

_DIGITS = "không một hai ba bốn năm sáu bảy tám chín"
_VALUE = {word: n for n, word in enumerate(_DIGITS.split())} | {"mốt": 1, "lăm": 5}


def _read_back(words):
    """Read number words aloud and count: the reverse of number_words."""
    if words[0] == "âm":
        return -_read_back(words[1:])
    if "tỷ" in words:
        cut = len(words) - 1 - words[::-1].index("tỷ")
        rest = _read_back(words[cut + 1 :]) if words[cut + 1 :] else 0
        return _read_back(words[:cut]) * 10**9 + rest
    total = group = digit = 0
    for word in words:
        if word in _VALUE:
            digit = _VALUE[word]
        elif word == "linh":
            digit = 0
        elif word == "trăm":
            group, digit = digit * 100, 0
        elif word in ("mười", "mươi"):
            group, digit = group + (10 if word == "mười" else digit * 10), 0
        else:
            scale = {"nghìn": 1_000, "triệu": 1_000_000}[word]
            total, group, digit = total + (group + digit) * scale, 0, 0
    return total + group + digit


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (4, "bốn"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (25, "hai mươi lăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (2001, "hai nghìn không trăm linh một"),
        (2015, "hai nghìn không trăm mười lăm"),
        (1_000_001, "một triệu không trăm linh một"),
        (10**9, "một tỷ"),
        (10**9 + 5, "một tỷ không trăm linh năm"),
        (-3, "âm ba"),
    ],
)
def test_numbers_are_read_as_in_official_papers(number, words):
    assert number_words(number) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (760_000, "Bảy trăm sáu mươi nghìn đồng"),
        (1_520_000, "Một triệu năm trăm hai mươi nghìn đồng"),
        (1_140_000, "Một triệu một trăm bốn mươi nghìn đồng"),
        (710_000, "Bảy trăm mười nghìn đồng"),
    ],
)
def test_a_bonus_is_written_in_words_with_a_capital(amount, words):
    assert amount_in_words(amount) == words


@given(st.integers(-(10**19), 10**19))
def test_words_read_back_give_the_number(number):
    assert _read_back(number_words(number).split()) == number


def test_thousands_have_points_and_decimals_a_comma():
    assert format_number(Decimal("1234567.50")) == "1.234.567,5"
    assert format_number(1_234_567) == "1.234.567"
    assert format_number(Decimal("82.5"), 2) == "82,50"
    assert format_number(Decimal("1E+3")) == "1.000"
    assert format_number(100) == "100"


def test_a_sum_ends_in_dong():
    assert format_amount(760_000) == "760.000 đồng"


def test_a_share_of_nothing_has_no_percentage():
    assert format_percent(171, 200) == "85,5%"
    assert format_percent(1, 1) == "100%"
    assert format_percent(0, 0) == "–"


def test_counts_below_ten_get_a_leading_zero_as_in_the_plan():
    assert [padded(n) for n in (0, 5, 10, 1234)] == ["00", "05", "10", "1.234"]
