from decimal import Decimal

import pytest

from app.widgets.number_box import NumberBox, read_number, write_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.234.567,5", "1234567.5"),
        ("1234567,5", "1234567.5"),
        ("12.500", "12500"),
        ("12.5", "12.5"),
        ("12,", "12"),
        (" 1 000 ", "1000"),
        ("-3", "-3"),
        (",5", "0.5"),
    ],
)
def test_numbers_are_read_as_people_write_them(text, number):
    assert read_number(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "abc", "1,2,3", "1.23.4", "--1", "1e5"])
def test_what_is_no_number_is_none(text):
    assert read_number(text) is None


def test_numbers_are_written_the_vietnamese_way():
    assert write_number(Decimal("1234567.50")) == "1.234.567,5"
    assert write_number(Decimal(100)) == "100"
    assert write_number(Decimal("82.5"), places=2) == "82,50"


def test_empty_is_empty_and_not_zero(qtbot):
    box = NumberBox()
    qtbot.addWidget(box)

    assert box.value() is None
    assert box.problem() == ""
    box.set_value(0)
    assert box.value() == 0


def test_bounds_and_places_are_explained(qtbot):
    box = NumberBox(1, Decimal(0), Decimal(100))
    qtbot.addWidget(box)

    said = []
    for text in ("abc", "1,25", "-1", "101"):
        box.setText(text)
        said.append(box.problem())
        assert box.value() is None

    assert said == [
        "Ô này chỉ ghi số.",
        "Chỉ ghi tối đa 1 chữ số sau dấu phẩy.",
        "Không nhỏ hơn 0.",
        "Không lớn hơn 100.",
    ]


def test_a_sum_is_whole_and_grouped(qtbot):
    box = NumberBox(0, Decimal(0))
    qtbot.addWidget(box)

    box.set_value(12_500_000)

    assert box.text() == "12.500.000"
    assert box.value() == 12_500_000
    box.setText("1,5")
    assert box.problem() == "Chỉ ghi số nguyên."
