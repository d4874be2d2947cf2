from app.widgets.steps_row import Step, StepsRow

STEPS = [
    Step("replicate", "Nhân rộng", allowed=False, reason="Chỉ nhân rộng sau khi đã áp dụng."),
    Step("adopt", "Ghi nhận áp dụng", primary=True),
]


def test_allowed_steps_can_be_taken_and_come_first(qtbot):
    row = StepsRow()
    qtbot.addWidget(row)
    row.resize(600, 40)
    row.show_steps(STEPS)
    row.show()

    with qtbot.waitSignal(row.chosen) as news:
        row.step("adopt").click()

    assert news.args == ["adopt"]
    assert row.step("adopt").x() < row.step("replicate").x()


def test_other_steps_are_grey_and_say_why(qtbot):
    row = StepsRow()
    qtbot.addWidget(row)
    row.show_steps(STEPS)

    assert not row.step("replicate").isEnabled()
    assert row.step("replicate").toolTip() == "Chỉ nhân rộng sau khi đã áp dụng."


def test_steps_are_replaced(qtbot):
    row = StepsRow()
    qtbot.addWidget(row)
    row.show_steps(STEPS)

    row.show_steps([Step("undo", "Hoàn tác")])

    assert row.layout().count() == 1
