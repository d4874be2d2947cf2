import pytest
from PySide6.QtCore import Qt

from app.widgets.zoom_box import ZoomBox


@pytest.fixture
def box(qtbot):
    box = ZoomBox()
    qtbot.addWidget(box)
    box.show()
    return box


@pytest.mark.parametrize(("typed", "zoom"), [("80", 0.8), ("150%", 1.5), (" 200 % ", 2.0)])
def test_a_percentage_can_be_typed(qtbot, box, typed, zoom):
    box.line.setText(typed)

    with qtbot.waitSignal(box.chosen) as went:
        qtbot.keyClick(box.line, Qt.Key.Key_Return)

    assert went.args == [zoom]


def test_what_is_no_percentage_is_put_back(qtbot, box):
    box.show_zoom(1.25)
    box.line.setText("to")

    with qtbot.assertNotEmitted(box.chosen):
        qtbot.keyClick(box.line, Qt.Key.Key_Return)

    assert box.currentText() == "125%"


def test_one_of_the_list_can_be_chosen(qtbot, box):
    box.setCurrentText("50%")

    with qtbot.waitSignal(box.chosen) as went:
        box.activated.emit(0)

    assert went.args == [0.5]
