from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.dates import short_date
from app.rules.duty_errors import FormForeign, FormTooOld
from app.rules.unit_report_form import MOST, FormCode, read_boxes, read_code


@pytest.mark.parametrize("unit", [None, 17])
def test_a_code_is_read_as_it_was_written(unit):
    code = FormCode("2026-Q3", unit)

    assert read_code(f" {code.text} ", "a.xlsx") == code


@pytest.mark.parametrize(
    "text", ["", "BCDV", "BCDV|1||3", "BCDV|x|2026|", "ABCD|1|2026|", "BCDV|1|2026|b"]
)
def test_what_is_no_form_is_refused(text):
    with pytest.raises(FormForeign):
        read_code(text, "a.xlsx")


def test_a_form_of_another_version_is_refused():
    with pytest.raises(FormTooOld):
        read_code("BCDV|2|2026-Q3|", "a.xlsx")


@given(st.integers(0, MOST))
def test_a_count_is_read_from_a_number_or_from_writing(count):
    grouped = f"{count:,}".replace(",", ".")
    for typed in (count, float(count), str(count), f" {grouped} "):
        found, wrong = read_boxes({"audience": typed})
        assert (found["audience"], wrong) == (count, ())


@given(st.dates(date(2026, 6, 1), date(2030, 12, 31)))
def test_a_day_is_read_in_every_way_excel_gives_it(day):
    serial = float((day - date(1899, 12, 30)).days)
    for typed in (day, datetime(day.year, day.month, day.day), serial, short_date(day)):
        found, wrong = read_boxes({"launched_on": typed})
        assert (found["launched_on"], wrong) == (day, ())


def test_an_empty_form_is_empty():
    found, wrong = read_boxes({"audience": " ", "launched_on": "", "results": 12.0})

    assert wrong == ()
    assert (found["audience"], found["launched_on"], found["results"]) == (None, None, "12")


@pytest.mark.parametrize(
    ("box", "typed"),
    [
        ("audience", "nhiều"),
        ("audience", 1.5),
        ("audience", -1),
        ("audience", True),
        ("audience", MOST + 1),
        ("launched_on", "hôm qua"),
        ("launched_on", 12),
        ("launched_on", True),
    ],
)
def test_what_cannot_be_read_is_named_with_what_was_typed(box, typed):
    found, wrong = read_boxes({box: typed})

    assert box not in found
    assert wrong[0].blanks["typed"] == str(typed)
