from PySide6.QtCore import Qt

from app.widgets.buttons import button


def test_a_button_knows_its_kind_and_is_not_pressed_by_a_stray_enter(qtbot):
    push = button("Xóa", "trash-2", "danger")
    qtbot.addWidget(push)

    assert push.property("kind") == "danger"
    assert not push.autoDefault()
    assert not push.icon().isNull()


def test_enter_and_space_press_the_button_that_has_the_keyboard(qtbot):
    push, pressed = button("Lưu"), []
    qtbot.addWidget(push)
    push.clicked.connect(lambda: pressed.append(1))
    push.show()

    qtbot.keyClick(push, Qt.Key.Key_Return)
    qtbot.keyClick(push, Qt.Key.Key_Space)

    assert pressed == [1, 1]
