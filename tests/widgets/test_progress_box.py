from PySide6.QtCore import Qt

from app.widgets.progress_box import ProgressBox


def test_escape_asks_to_stop_once_and_the_box_waits(qtbot):
    box = ProgressBox("Đang in giấy khen")
    qtbot.addWidget(box)
    box.show()
    asked = []
    box.stop_asked.connect(lambda: asked.append(1))

    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert asked == [1]
    assert box.isVisible()
    assert not box.stop.isEnabled()


def test_closing_the_window_asks_to_stop(qtbot):
    box = ProgressBox("Đang in giấy khen")
    qtbot.addWidget(box)
    box.show()

    with qtbot.waitSignal(box.stop_asked):
        box.close()

    assert box.isVisible()
    box.finish()
    assert not box.isVisible()


def test_steps_of_unknown_number_show_only_the_text(qtbot):
    box = ProgressBox("Đang đọc")
    qtbot.addWidget(box)

    box.show_step(0, 0, "danh-sach.xlsx")

    assert box.step_line.text() == "danh-sach.xlsx"
    assert box.bar.maximum() == 0
