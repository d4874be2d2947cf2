"""Days are read as Excel stores and as people write them."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.importing.cell_dates import read_date

DAY = date(2026, 6, 5)


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


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.booleans(), st.none()))
def test_any_cell_is_read_without_trouble(cell):
    read_date(cell)
