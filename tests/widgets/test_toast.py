from PySide6.QtWidgets import QWidget

from app.widgets.toast import SHOWN_MS, SHOWN_WITH_UNDO_MS, Toast


def test_a_message_stays_inside_the_window_and_can_be_undone(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    toast, undone = Toast(window), []

    toast.say("Đã lưu ý tưởng số 5.", lambda: undone.append(5))

    assert window.rect().contains(toast.geometry())
    assert toast._timer.interval() == SHOWN_WITH_UNDO_MS
    toast.undo.click()
    assert undone == [5]
    assert not toast.isVisible()


def test_a_message_without_a_way_back_has_no_button_and_goes_sooner(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)

    toast.say("Đã sao chép.")

    assert not toast.undo.isVisible()
    assert toast._timer.interval() == SHOWN_MS
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_the_message_follows_the_size_of_the_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    toast = Toast(window)
    toast.say("Đã lưu.")

    window.resize(900, 700)

    assert abs(toast.geometry().center().x() - 450) <= 1
    assert toast.geometry().bottom() > 600
