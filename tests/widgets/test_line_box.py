from app.widgets.line_box import LineBox


def test_text_is_tidy_and_composed(qtbot):
    box = LineBox()
    qtbot.addWidget(box)

    box.setText("  Đổi   mới  ")

    assert box.value() == "Đổi mới"
    assert box.problem() == ""


def test_setting_a_text_is_no_edit(qtbot):
    box = LineBox()
    qtbot.addWidget(box)

    with qtbot.assertNotEmitted(box.edited):
        box.set_value("Lò Thị Đào")
    with qtbot.waitSignal(box.edited):
        qtbot.keyClicks(box, "a")
