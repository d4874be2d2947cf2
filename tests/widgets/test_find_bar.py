import pytest
from PySide6.QtCore import Qt

from app.widgets.find_bar import FindBar


@pytest.fixture
def bar(qtbot):
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_enter_looks_then_goes_on_and_shift_goes_back(qtbot, bar):
    qtbot.keyClicks(bar.box, "quyet dinh")
    with qtbot.waitSignal(bar.searched) as asked:
        qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    assert asked.args == ["quyet dinh"]

    bar.show_count(1, 3)
    assert bar.count.text() == "1/3"
    with qtbot.waitSignal(bar.moved) as moved:
        qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    assert moved.args == [1]
    with qtbot.waitSignal(bar.moved) as moved:
        qtbot.keyClick(bar.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert moved.args == [-1]


def test_what_is_not_there_is_said(bar):
    bar.show_count(0, 0)
    assert bar.count.text() == ""

    bar.box.setText("xyz")
    bar.show_count(1, 0)
    assert bar.count.text() == "Không thấy"
    assert not bar.next.isEnabled()


def test_escape_closes_the_bar(qtbot, bar):
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
