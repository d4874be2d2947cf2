"""Personal data in files: masked so that nobody can be called, compared or looked up."""

from datetime import date

from app.rules.masking import PersonalData, is_masked, masked


def test_of_a_number_the_last_three_digits_stay() -> None:
    assert masked(PersonalData.PHONE, "0912345678") == "•••678"
    assert masked(PersonalData.NATIONAL_ID, "001095012345") == "•••345"


def test_a_short_number_says_nothing() -> None:
    assert masked(PersonalData.PHONE, "113") == "•••"


def test_of_an_email_only_where_it_is_kept_stays() -> None:
    assert masked(PersonalData.EMAIL, "hoa.nguyen@thuongninh.vn") == "h•••@thuongninh.vn"


def test_of_a_birthday_only_the_year_stays() -> None:
    assert masked(PersonalData.BIRTH_DATE, date(1990, 3, 2)) == "•••/1990"


def test_an_address_is_gone_and_nothing_stays_nothing() -> None:
    assert masked(PersonalData.ADDRESS, "Số 3, thôn Đồng Minh") == "•••"
    assert masked(PersonalData.ADDRESS, "") == ""
    assert masked(PersonalData.PHONE, None) == ""


def test_what_is_masked_is_known_as_such() -> None:
    assert is_masked(masked(PersonalData.EMAIL, "a@b.vn"))
    assert not is_masked("0912345678")
