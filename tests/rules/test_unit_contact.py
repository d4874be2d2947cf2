import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.unit_contact import tidy_phone, wrong_contact


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("0912.345.678", "0912345678"),
        (" 0912 345 678 ", "0912345678"),
        ("912345678", "0912345678"),
        ("+84 912 345 678", "+84912345678"),
        ("(0237) 3 123 456", "02373123456"),
        ("0912.345.678 - 0987 654 321", "0912345678; 0987654321"),
        ("0912345678/0987654321", "0912345678; 0987654321"),
        ("0912345678 hoặc 1900 1234", "0912345678; 19001234"),
        ("gặp ông Lâm", "gặp ông Lâm"),
        ("", ""),
    ],
)
def test_numbers_are_kept_in_one_form(written, kept):
    assert tidy_phone(written) == kept


@given(st.text(max_size=40))
def test_a_tidy_number_stays_as_it_is(text):
    once = tidy_phone(text)

    assert tidy_phone(once) == once


@pytest.mark.parametrize("phone", ["", "0912345678", "0912345678; 02373123456", "19001234"])
@pytest.mark.parametrize("email", ["", "thon.suoimay@vidu.example"])
def test_a_good_contact_has_no_complaint(phone, email):
    assert wrong_contact(phone, email) == {}


@pytest.mark.parametrize(
    ("phone", "email", "wrong"),
    [
        ("12", "", {"phone"}),
        ("0912345678; gặp", "", {"phone"}),
        ("", "a@b", {"email"}),
        ("0", "hai@chu.vn; ba@chu.vn", {"phone", "email"}),
    ],
)
def test_what_is_wrong_is_named(phone, email, wrong):
    assert set(wrong_contact(phone, email)) == wrong
