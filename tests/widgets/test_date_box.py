from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt

from app.widgets.date_box import DateBox, read_date

TODAY = date(2026, 11, 23)


@pytest.fixture
def box(qtbot) -> DateBox:
    box = DateBox(TODAY)
    qtbot.addWidget(box)
    box.show()
    return box


@pytest.mark.parametrize(
    "text",
    ["5/6/26", "05062026", "050626", "05/06/2026", "5-6-2026", "5.6.2026", "5/6", " 5 6 26 "],
)
def test_a_day_is_read_as_people_write_it(text):
    assert read_date(text, TODAY) == date(2026, 6, 5)


@pytest.mark.parametrize("text", ["", "32/1/2026", "29/2/2026", "hôm qua", "5/13/2026", "1"])
def test_what_is_no_day_is_none(text):
    assert read_date(text, TODAY) is None


def test_leaving_the_box_writes_the_day_in_full(qtbot, box):
    box.setFocus()
    qtbot.keyClicks(box, "5/6/26")
    box.clearFocus()

    assert box.text() == "05/06/2026"
    assert box.value() == date(2026, 6, 5)
    assert box.problem() == ""


def test_an_unreadable_day_stays_as_it_was_typed_and_says_so(qtbot, box):
    box.setFocus()
    qtbot.keyClicks(box, "31/2/2026")
    box.clearFocus()

    assert box.text() == "31/2/2026"
    assert box.value() is None
    assert "05/06/2026" in box.problem()


def test_arrows_move_by_a_day(qtbot, box):
    box.set_value(date(2026, 2, 28))

    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == date(2026, 3, 1)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.value() == date(2026, 2, 27)


def test_an_arrow_in_the_empty_box_gives_today(qtbot, box):
    with qtbot.waitSignal(box.edited):
        qtbot.keyClick(box, Qt.Key.Key_Up)

    assert box.value() == TODAY


def test_a_day_can_be_picked_on_the_calendar(qtbot, box):
    box.set_value(date(2026, 6, 5))
    qtbot.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert box.calendar.selectedDate() == QDate(2026, 6, 5)

    box.calendar.activated.emit(QDate(2026, 6, 9))

    assert box.text() == "09/06/2026"
    assert not box.calendar.isVisible()
