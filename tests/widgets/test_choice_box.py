import pytest
from PySide6.QtCore import Qt

from app.widgets.choice_box import Choice, ChoiceBox

UNITS = [
    Choice("vin", "Thôn Vịn"),
    Choice("don", "Thôn Đồn"),
    Choice("thcs", "Trường THCS Thượng Ninh"),
    Choice("yte", "Trạm Y tế"),
]


@pytest.fixture
def box(qtbot) -> ChoiceBox:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.set_choices(UNITS)
    box.show()
    return box


def test_nothing_is_chosen_at_first(box):
    assert box.value() is None
    assert box.problem() == ""


def test_a_key_chooses_and_an_unknown_key_empties(box):
    box.set_value("thcs")
    assert (box.value(), box.currentText()) == ("thcs", "Trường THCS Thượng Ninh")

    box.set_value("khong co")
    assert (box.value(), box.currentText()) == (None, "")


def test_typing_without_diacritics_finds_every_label_that_contains_it(qtbot, box):
    qtbot.keyClicks(box.line, "thon")
    assert box.found() == ["Thôn Vịn", "Thôn Đồn"]

    qtbot.keyClicks(box.line, " do")
    assert box.found() == ["Thôn Đồn"]


def test_enter_takes_the_first_that_was_found(qtbot, box):
    qtbot.keyClicks(box.line, "y te")
    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert box.value() == "yte"
    assert box.currentText() == "Trạm Y tế"


def test_what_is_not_in_the_list_is_said(qtbot, box):
    qtbot.keyClicks(box.line, "xyz")

    assert box.value() is None
    assert "Không có trong danh sách" in box.problem()


def test_new_choices_keep_what_was_chosen(box):
    box.set_value("don")

    box.set_choices(list(reversed(UNITS)))

    assert box.value() == "don"


def test_choosing_from_the_list_is_an_edit_and_setting_is_not(qtbot, box):
    with qtbot.assertNotEmitted(box.edited):
        box.set_value("vin")
    with qtbot.waitSignal(box.edited):
        box.activated.emit(1)
