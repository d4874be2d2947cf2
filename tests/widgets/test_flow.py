from PySide6.QtWidgets import QPushButton, QWidget

from app.widgets.flow import Flow


def test_things_wrap_when_the_row_is_full(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = Flow(page)
    pushes = [QPushButton(f"Bước {n}") for n in range(4)]
    for push in pushes:
        push.setFixedSize(100, 30)
        flow.addWidget(push)

    page.resize(220, 200)
    page.show()

    assert [push.y() for push in pushes] == [0, 0, 38, 38]
    assert flow.heightForWidth(220) == 68
    assert flow.heightForWidth(1000) == 30


def test_hidden_things_take_no_room(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = Flow(page)
    first, second = QPushButton("Một"), QPushButton("Hai")
    for push in (first, second):
        push.setFixedSize(100, 30)
        flow.addWidget(push)
    first.hide()
    page.resize(400, 60)
    page.show()

    assert second.x() == 0
