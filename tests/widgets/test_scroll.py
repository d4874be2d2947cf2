from PySide6.QtWidgets import QLabel

from app.widgets.scroll import scrolled


def test_a_long_page_scrolls_down_and_never_sideways(qtbot):
    page = QLabel("\n".join("dòng" for _ in range(100)))
    area = scrolled(page)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()

    assert area.verticalScrollBar().maximum() > 0
    assert page.width() == area.viewport().width()
