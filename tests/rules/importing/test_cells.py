"""Days, numbers, telephones and ID numbers are read as Excel stores and people write them."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.importing.cell_contacts import read_national_id, read_phone
from app.rules.importing.cell_dates import read_date
from app.rules.importing.cell_numbers import read_decimal, read_whole
from app.rules.importing.cell_text import text_of
from app.rules.money import format_number

DAY = date(2026, 6, 5)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("  Bản\u00a0đồ ", "Bản đồ"),
        ("Ba\u0309n", "Bản"),
        ("a_x000D_b", "a\nb"),
        ("a\r\nb", "a\nb"),
        (12, "12"),
        (12.0, "12"),
        (8.5, "8.5"),
        (True, "Có"),
        (False, "Không"),
        (DAY, "05/06/2026"),
        (datetime(2026, 6, 5, 8, 30), "05/06/2026 08:30"),
        (time(8, 30), "08:30"),
    ],
)
def test_the_text_of_a_cell(cell, text):
    assert text_of(cell) == text


@pytest.mark.parametrize(
    "cell",
    [
        DAY,
        datetime(2026, 6, 5, 8, 30),
        46178,
        46178.75,
        "46178",
        "05/6/2026",
        "5-6-26",
        "5.6.2026",
        "2026-06-05",
        "2026-06-05T08:30:00",
        "20260605",
        "ngày 05 tháng 6 năm 2026",
        "Thượng Ninh, ngày 5 tháng 6 năm 2026",
        "05 tháng 6/2026",
        "05 / 06 / 2026",
        "05/06/2026 08:30",
        "05/06/2026 8:30:11 SA",
        "8h30 ngày 05/06/2026",
        "０５/０６/２０２６",
        "05/06/2026.",
    ],
)
def test_a_day_in_every_usual_writing(cell):
    assert read_date(cell).value == DAY


@pytest.mark.parametrize("cell", [None, "", " - ", "x", "không có"])
def test_no_day(cell):
    assert read_date(cell) == read_date(None)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("31/02/2026", "Không đọc được ngày"),
        ("tháng 6/2026", "chỉ có tháng"),
        ("6/2026", "chỉ có tháng"),
        ("hôm qua", "Không đọc được ngày"),
        (2026, "Không đọc được ngày"),
        (3, "Không đọc được ngày"),
        (float("nan"), "Không đọc được ngày"),
        (-5, "Không đọc được ngày"),
        (1e12, "Không đọc được ngày"),
        (True, "Không đọc được ngày"),
        (time(8, 30), "Không đọc được ngày"),
    ],
)
def test_what_is_no_day_is_named(cell, why):
    found = read_date(cell)

    assert found.value is None
    assert why in str(found.problem)


def test_the_american_order_is_read_only_when_it_must_be_and_pointed_out():
    found = read_date("06/25/2026")

    assert found.value == date(2026, 6, 25)
    assert "hãy xem lại" in str(found.note)
    assert read_date("06/05/2026").value == date(2026, 5, 6)


@given(
    st.dates(date(1930, 1, 1), date(2099, 12, 31)),
    st.sampled_from(
        ["{d}/{m}/{y}", "{d:02d}-{m:02d}-{y}", "{d}.{m}.{y}", "ngày {d} tháng {m} năm {y}"]
    ),
)
def test_every_day_is_read_back(day, shape):
    assert read_date(shape.format(d=day.day, m=day.month, y=day.year)).value == day
    assert read_date((day - date(1899, 12, 30)).days).value == day


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1.234.567,5", "1234567.5"),
        ("1,234,567.5", "1234567.5"),
        ("8,5", "8.5"),
        ("8.5", "8.5"),
        ("85,5%", "85.5"),
        ("760.000 đồng", "760000"),
        ("1 500", "1500"),
        ("1.234", "1234"),
        ("-3", "-3"),
        ("−3", "-3"),
        (8.5, "8.5"),
        (33.33, "33.33"),
        (0.1 + 0.2, "0.3"),
        (7, "7"),
    ],
)
def test_a_number_in_every_usual_writing(cell, number):
    assert read_decimal(cell, places=2).value == Decimal(number)


@pytest.mark.parametrize("cell", [None, "", "-", "—", "x"])
def test_no_number(cell):
    assert read_decimal(cell, places=2) == read_decimal(None, places=2)


@pytest.mark.parametrize(
    "cell", ["abc", "1.2.3", "1,5,6", True, DAY, "1e5x", float("nan"), float("inf"), "8,555"]
)
def test_what_is_no_number_is_named(cell):
    found = read_decimal(cell, places=2)

    assert found.value is None or cell == "8,555"
    assert found.problem or found.value == 8555


def test_decimals_beyond_what_is_kept_are_named():
    assert "nhiều hơn 0 chữ số" in str(read_whole("8,5").problem)


@given(st.decimals(-(10**9), 10**9, places=2))
def test_every_number_is_read_back_as_vietnamese_write_it(number):
    written = format_number(number, 2)

    assert read_decimal(written, places=2).value == number


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (912345678, "0912345678"),
        ("0912 345.678", "0912345678"),
        ("84912345678", "0912345678"),
        ("+84 912.345.678", "0912345678"),
        ("0912345678 - 0987654321", "0912345678"),
        (None, ""),
    ],
)
def test_telephones(cell, value):
    assert read_phone(cell).value == value


def test_zeros_are_put_back_only_when_wanted_and_it_is_said():
    assert "bổ sung thành 0912345678" in str(read_phone(912345678).note)
    assert read_phone(912345678, repair=False).value == "912345678"
    assert "bỏ 0987654321" in str(read_phone("0912345678; 0987654321").note)


@pytest.mark.parametrize(
    ("cell", "value", "repaired"),
    [
        (38085012345, "038085012345", True),
        ("038085012345", "038085012345", False),
        (1085012345, "001085012345", True),
        (171234567, "171234567", False),
        (12345, "12345", False),
        (99985012345, "99985012345", False),
        ("038 085 012 345", "038085012345", False),
    ],
)
def test_id_numbers(cell, value, repaired):
    found = read_national_id(cell)

    assert (found.value, found.repaired) == (value, repaired)


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.booleans(), st.none()))
def test_any_cell_is_read_without_trouble(cell):
    text_of(cell)
    read_date(cell)
    read_decimal(cell, places=2)
    read_phone(cell)
    read_national_id(cell)
