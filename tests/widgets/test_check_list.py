from PySide6.QtCore import Qt

from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice

FIELDS = [Choice(1, "Chuyển đổi số"), Choice(2, "Nông nghiệp"), Choice(3, "Giáo dục")]


def test_ticked_lines_are_the_value(qtbot):
    box = CheckList()
    qtbot.addWidget(box)
    box.set_choices(FIELDS)

    box.set_value([3, 1])

    assert box.value() == (1, 3)


def test_space_ticks_and_says_so(qtbot):
    box = CheckList()
    qtbot.addWidget(box)
    box.set_choices(FIELDS)
    box.show()
    box.setCurrentRow(1)

    with qtbot.waitSignal(box.edited):
        qtbot.keyClick(box, Qt.Key.Key_Space)

    assert box.value() == (2,)


def test_new_lines_keep_the_ticks(qtbot):
    box = CheckList()
    qtbot.addWidget(box)
    box.set_choices(FIELDS)
    box.set_value([2])

    with qtbot.assertNotEmitted(box.edited):
        box.set_choices(FIELDS[1:])

    assert box.value() == (2,)


def test_enter_ticks_nothing_because_it_moves_on(qtbot):
    box = CheckList()
    qtbot.addWidget(box)
    box.set_choices(FIELDS)
    box.show()
    box.setCurrentRow(1)

    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert box.value() == ()
