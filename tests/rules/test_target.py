from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.errors import BadSetting
from app.rules.target import Target, forecast, met, shown_value, standing

YEAR = (date(2027, 1, 1), date(2027, 12, 31))
UNITS = Target("units_launched", "Đơn vị triển khai", "IV.1", 100, percent=True)
OUTREACH = Target("units_outreach", "Đơn vị tuyên truyền", "IV.1", 100, percent=True)
RECEIVED = Target("ideas_received", "Ý tưởng được tiếp nhận", "IV.1", 5)
ADOPTED = Target("ideas_adopted", "Ý tưởng được áp dụng", "IV.1", 1, 2)


def test_five_ideas_received_are_enough_for_a_year():
    assert not met(RECEIVED, 4)
    assert met(RECEIVED, 5)


def test_one_adopted_idea_is_enough_and_three_are_not_too_many():
    assert not met(ADOPTED, 0)
    assert met(ADOPTED, 1)
    assert met(ADOPTED, 3)


def test_a_hundred_percent_means_every_unit():
    assert met(UNITS, 20, 20)
    assert not met(UNITS, 19, 20)


def test_all_of_no_units_is_not_a_hundred_percent():
    assert not met(OUTREACH, 0, 0)


def test_a_percentage_needs_its_whole():
    with pytest.raises(BadSetting):
        met(UNITS, 5)


def test_the_year_is_forecast_at_the_pace_so_far():
    assert forecast(2, *YEAR, date(2027, 6, 30)) == 4
    assert forecast(2, *YEAR, date(2027, 12, 31)) == 2
    assert forecast(0, *YEAR, date(2027, 6, 30)) == 0
    assert forecast(0, *YEAR, date(2026, 12, 1)) == 0


@given(st.integers(0, 500), st.dates(*YEAR))
def test_a_forecast_never_falls_below_what_is_done(done, today):
    assert forecast(done, *YEAR, today) >= done


def test_units_cannot_be_forecast_beyond_their_number():
    found = standing(UNITS, 15, 20, YEAR, date(2027, 3, 1))

    assert (found.forecast, found.met, found.days_left) == (20, False, 305)


def test_after_the_year_no_days_are_left():
    assert standing(RECEIVED, 5, None, YEAR, date(2028, 2, 1)).days_left == 0


def test_a_value_stands_beside_its_target():
    assert shown_value(RECEIVED, 3) == "3/5"
    assert shown_value(ADOPTED, 1) == "1/1–2"
    assert shown_value(UNITS, 12, 20) == "12/20"
