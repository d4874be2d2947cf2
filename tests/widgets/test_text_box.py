from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.widgets.text_box import TextBox


def test_tab_leaves_and_enter_begins_a_line(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column, box, after = QVBoxLayout(page), TextBox(), QLineEdit()
    column.addWidget(box)
    column.addWidget(after)
    page.show()
    box.setFocus()

    qtbot.keyClicks(box, "a")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box, "b")
    qtbot.keyClick(box, Qt.Key.Key_Tab)

    assert box.value() == "a\nb"
    assert page.focusWidget() is after


def test_the_box_grows_with_its_lines_up_to_a_limit(qtbot):
    box = TextBox(lines=2, most=5)
    qtbot.addWidget(box)
    box.show()
    small = box.height()

    box.set_value("một\nhai\nba\nbốn")
    grown = box.height()
    box.set_value("\n".join("dòng" for _ in range(50)))
    full = box.height()
    box.set_value("")

    assert small < grown < full < 3 * small
    assert box.height() == small


def test_pasted_text_is_composed(qtbot):
    box = TextBox()
    qtbot.addWidget(box)
    data = QMimeData()
    data.setText("ti\u00ea\u0301ng Vi\u00ea\u0323t")

    box.insertFromMimeData(data)

    assert box.toPlainText() == "tiếng Việt"


def test_showing_a_text_is_no_edit(qtbot):
    box = TextBox()
    qtbot.addWidget(box)

    with qtbot.assertNotEmitted(box.edited):
        box.set_value("Đường bản bị ngập.")
    with qtbot.waitSignal(box.edited):
        qtbot.keyClicks(box, "a")
