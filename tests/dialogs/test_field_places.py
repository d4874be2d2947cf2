"""Vị trí trên phôi: what is shown is what is given back."""

from dataclasses import replace

from app.dialogs.field_places import FieldPlacesBox
from app.rules.printing import SHIPPED_PLACES, CertificateField

NAME = CertificateField.NAME


def a_box(qtbot, **changes):
    box = FieldPlacesBox()
    qtbot.addWidget(box)
    box.set_value({**SHIPPED_PLACES, NAME: replace(SHIPPED_PLACES[NAME], **changes)})
    return box


def test_places_come_back_as_they_were(qtbot):
    box = a_box(qtbot, x=31.5, shown=False)

    assert box.value()[NAME] == replace(SHIPPED_PLACES[NAME], x=31.5, shown=False)
    assert box.problem() == ""


def test_a_field_that_is_not_printed_needs_no_numbers(qtbot):
    box = a_box(qtbot, shown=False)
    box.numbers[NAME, "x"].setText("")

    assert not box.numbers[NAME, "x"].isEnabled()
    assert box.problem() == ""


def test_an_empty_number_is_named_with_its_field(qtbot):
    box = a_box(qtbot)
    box.numbers[NAME, "width"].setText("")

    assert box.problem() == "Tên người, tập thể được khen: Chưa ghi số."


def test_ticking_opens_the_numbers(qtbot):
    box = a_box(qtbot, shown=False)

    box.ticks[NAME].click()

    assert box.numbers[NAME, "x"].isEnabled()
    assert box.value()[NAME].shown
