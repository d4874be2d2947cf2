from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.author import AuthorDraft, AuthorKind, check_authors, equal_shares

ON = date(2026, 9, 1)
DAO = AuthorDraft(name="Lò Thị Đào")
PUPIL = AuthorDraft(name="Lê Minh An", birth_date=date(2012, 5, 1))


def _wrong(*authors, named=True):
    return check_authors([author.tidied() for author in authors], ON, named=named)


@given(st.integers(1, 100))
def test_equal_shares_always_make_the_whole(count):
    shares = equal_shares(count)

    assert len(shares) == count
    assert sum(shares) == 100
    assert max(shares) - min(shares) <= Decimal("0.01")


def test_three_authors_share_equally_to_the_hundredth():
    assert equal_shares(3) == (Decimal("33.34"), Decimal("33.33"), Decimal("33.33"))
    assert equal_shares(0) == ()


def test_one_author_with_a_name_is_enough():
    assert _wrong(DAO) == {}


def test_an_idea_without_author_is_refused():
    assert list(_wrong()) == ["authors"]
    assert list(_wrong(*([DAO] * 101))) == ["authors"]


def test_shares_that_miss_the_whole_are_shown_with_their_sum():
    wrong = _wrong(replace(DAO, share=Decimal(60)), replace(DAO, share=Decimal("39.5")))

    assert {box: str(said) for box, said in wrong.items()} == {
        "shares": "Tỷ lệ đóng góp cộng lại là 99,5%, phải bằng 100%."
    }


@pytest.mark.parametrize("share", ["0", "-5", "33.333", "100.01", "NaN"])
def test_a_share_is_a_positive_percentage_with_two_decimals(share):
    wrong = _wrong(replace(DAO, share=Decimal(share)))

    assert "authors.0.share" in wrong


@pytest.mark.parametrize(
    "phone", ["0912345678", "0912 345 678", "+84.912.345.678", "(0237)3123456"]
)
def test_usual_telephone_numbers_are_taken(phone):
    assert _wrong(replace(DAO, phone=phone)) == {}


@pytest.mark.parametrize("phone", ["912345678", "09123", "không có", "0912345678910"])
def test_other_telephone_numbers_are_refused(phone):
    assert list(_wrong(replace(DAO, phone=phone))) == ["authors.0.phone"]


@pytest.mark.parametrize(
    ("email", "right"),
    [("dao@vidu.vn", True), ("dao.lo@thu.vidu.vn", True), ("dao@vidu", False), ("dao", False)],
)
def test_an_email_address_needs_its_shape(email, right):
    assert (_wrong(replace(DAO, email=email)) == {}) is right


@pytest.mark.parametrize(
    ("number", "right"), [("038 090 001 234", True), ("172345678", True), ("12345", False)]
)
def test_an_identity_number_has_twelve_or_nine_digits(number, right):
    assert (_wrong(replace(DAO, national_id=number)) == {}) is right


def test_each_wrong_box_is_named_with_its_author():
    wrong = _wrong(
        replace(DAO, share=Decimal(50)), AuthorDraft(name="  ", share=Decimal(50), phone="1")
    )

    assert list(wrong) == ["authors.1.name", "authors.1.phone"]


def test_long_lines_are_refused():
    assert list(_wrong(replace(DAO, job_title="x" * 201))) == ["authors.0.job_title"]


def test_a_birth_date_in_the_future_is_refused():
    assert list(_wrong(replace(DAO, birth_date=date(2027, 1, 1)))) == ["authors.0.birth_date"]


def test_a_person_is_a_child_until_the_sixteenth_birthday():
    assert PUPIL.is_under_16(date(2028, 4, 30))
    assert not PUPIL.is_under_16(date(2028, 5, 1))
    assert not DAO.is_under_16(ON)
    assert not replace(PUPIL, kind=AuthorKind.HOUSEHOLD).is_under_16(ON)


def test_the_name_of_a_child_is_published_only_with_both_consents():
    one_consent = replace(PUPIL, child_consents=True)

    assert list(_wrong(one_consent)) == ["authors.0.guardian_consents"]
    assert _wrong(replace(one_consent, guardian_consents=True)) == {}
    assert _wrong(one_consent, named=False) == {}
