"""What is personal hides when the cursor leaves."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.widgets.masked_box import MaskedBox


def test_the_writing_shows_only_while_the_cursor_is_in_the_box(qtbot):
    page, box, other = QWidget(), MaskedBox(), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(other)
    column.addWidget(box)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    box.set_value("038190001234")
    assert "0" not in box.displayText()

    box.setFocus()
    qtbot.waitUntil(lambda: box.displayText() == "038190001234", timeout=1000)
    other.setFocus()

    qtbot.waitUntil(lambda: "0" not in box.displayText(), timeout=1000)
    assert box.value() == "038190001234"
