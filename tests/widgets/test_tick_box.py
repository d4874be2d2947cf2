"""A box to tick says when the clerk ticked it, not when it was set."""

from app.widgets.tick_box import TickBox


def test_only_the_clerk_edits(qtbot):
    box = TickBox("Đồng ý")
    qtbot.addWidget(box)
    with qtbot.assertNotEmitted(box.edited):
        box.set_value(True)

    with qtbot.waitSignal(box.edited):
        box.click()

    assert (box.value(), box.problem()) == (False, "")
