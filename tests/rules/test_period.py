from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.errors import UnknownPeriod
from app.rules.period import (
    Calendar,
    PeriodKind,
    final_review,
    free,
    midterm,
    of_year,
    parse,
    previous,
    same_last_year,
    until,
)

PARTS = ["", "-H1", "-H2", "-9M", *(f"-Q{n}" for n in range(1, 5))]
PARTS += [f"-{n:02d}" for n in range(1, 13)]
codes = st.builds(
    lambda year, part: f"{year}{part}", st.integers(2001, 2100), st.sampled_from(PARTS)
)
calendars = st.sampled_from(Calendar)


def _days(period):
    return period.first, period.last


@pytest.mark.parametrize(
    ("code", "label", "first", "last"),
    [
        ("2026", "năm 2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-Q3", "quý III năm 2026", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026-09", "tháng 9 năm 2026", date(2026, 9, 1), date(2026, 9, 30)),
        ("2028-02", "tháng 02 năm 2028", date(2028, 2, 1), date(2028, 2, 29)),
        ("2026-H1", "6 tháng đầu năm 2026", date(2026, 1, 1), date(2026, 6, 30)),
        ("2026-h2", "6 tháng cuối năm 2026", date(2026, 7, 1), date(2026, 12, 31)),
        ("2026-9M", "9 tháng đầu năm 2026", date(2026, 1, 1), date(2026, 9, 30)),
        ("so-ket-2028", "sơ kết giai đoạn 2026 - 2028", date(2026, 6, 1), date(2028, 12, 31)),
        ("tong-ket-2030", "tổng kết giai đoạn 2026 - 2030", date(2026, 6, 1), date(2030, 12, 31)),
        (
            "2026-06-01..2026-11-20",
            "từ ngày 01/06/2026 đến ngày 20/11/2026",
            date(2026, 6, 1),
            date(2026, 11, 20),
        ),
    ],
)
def test_a_code_names_a_period_of_the_civil_calendar(code, label, first, last):
    period = parse(code)

    assert (period.label, *_days(period)) == (label, first, last)
    assert period.code.lower() == code.lower()


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("2026-09", date(2026, 8, 15), date(2026, 9, 14)),
        ("2027-01", date(2026, 12, 15), date(2027, 1, 14)),
        ("2026-Q3", date(2026, 6, 15), date(2026, 9, 14)),
        ("2026-H1", date(2025, 12, 15), date(2026, 6, 14)),
        ("2026-H2", date(2026, 6, 15), date(2026, 12, 14)),
        ("2026-9M", date(2025, 12, 15), date(2026, 9, 14)),
        ("2026", date(2025, 12, 15), date(2026, 12, 14)),
    ],
)
def test_state_reports_are_cut_on_the_14th(code, first, last):
    assert _days(parse(code, Calendar.STATE)) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "năm nay", "2026-Q5", "2026-13", "2026-00", "26", "so-ket-2027", "2026-06-01", "0000",
     "2026-06-31..2026-07-01", "2026-07-02..2026-07-01", "2026-06-01..", "0001-01-"],
)  # fmt: skip
def test_what_is_no_period_is_refused_with_examples(text):
    with pytest.raises(UnknownPeriod, match="2026-Q3"):
        parse(text)


def test_a_period_before_all_calendars_is_refused():
    with pytest.raises(UnknownPeriod):
        parse("0001", Calendar.STATE)


@given(codes, calendars)
def test_a_period_is_found_again_by_its_code(code, calendar):
    assert parse(parse(code, calendar).code, calendar) == parse(code, calendar)


@given(codes.filter(lambda code: not code.endswith("9M")), calendars)
def test_the_period_before_ends_on_the_day_before(code, calendar):
    period = parse(code, calendar)

    before = previous(period)

    assert before.last == period.first - timedelta(days=1)
    assert before.kind is period.kind


@given(codes, calendars)
def test_last_years_period_ends_in_the_same_month_a_year_earlier(code, calendar):
    period = parse(code, calendar)

    earlier = same_last_year(period)

    assert (earlier.year, earlier.last.month) == (period.year - 1, period.last.month)
    assert earlier.kind is period.kind


@given(st.integers(2026, 2040), calendars)
def test_the_months_of_a_year_fill_it_without_gap_or_overlap(year, calendar):
    months = [parse(f"{year}-{n:02d}", calendar) for n in range(1, 13)]

    days = [m.first + timedelta(days=n) for m in months for n in range(m.days)]

    whole = of_year(year, calendar)
    assert days == [whole.first + timedelta(days=n) for n in range(whole.days)]


def test_nine_months_are_compared_with_nine_months():
    assert previous(parse("2026-9M")) == parse("2025-9M")


def test_free_days_are_compared_with_as_many_days_right_before():
    period = free(date(2028, 2, 20), date(2028, 2, 29))

    assert _days(previous(period)) == (date(2028, 2, 10), date(2028, 2, 19))
    assert _days(same_last_year(period)) == (date(2027, 2, 20), date(2027, 2, 28))


@pytest.mark.parametrize("review", [midterm(), final_review()])
def test_nothing_comes_before_a_review_of_the_whole_movement(review):
    assert previous(review) is None
    assert same_last_year(review) is None


def test_both_ends_belong_to_a_period():
    period = parse("2026-09")

    assert date(2026, 9, 1) in period
    assert date(2026, 9, 30) in period
    assert date(2026, 10, 1) not in period
    assert (period.kind, period.days) == (PeriodKind.MONTH, 30)


def test_a_period_under_way_is_counted_up_to_today_and_keeps_its_name():
    year = parse("2026")

    so_far = until(year, date(2026, 11, 20))

    assert (so_far.first, so_far.last) == (year.first, date(2026, 11, 20))
    assert (so_far.code, so_far.label) == (year.code, year.label)


@pytest.mark.parametrize("day", [date(2025, 12, 31), date(2026, 12, 31), date(2027, 3, 1)])
def test_a_period_that_is_over_or_yet_to_begin_is_whole(day):
    assert until(parse("2026"), day) == parse("2026")
