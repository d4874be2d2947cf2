from PySide6.QtCore import Qt

from app.widgets.buttons import button
from app.widgets.page_header import PageHeader


def test_the_head_shows_title_subtitle_and_actions(qtbot):
    header = PageHeader("Ý tưởng")
    qtbot.addWidget(header)
    add = button("Thêm")
    header.add(add)
    header.show()
    assert not header.subtitle.isVisible()

    header.set_title("Ý tưởng số 5")
    header.set_subtitle("Tiếp nhận ngày 05/06/2026")

    assert header.title.text() == "Ý tưởng số 5"
    assert header.subtitle.isVisible()
    assert add.isVisible()


def test_what_a_citizen_wrote_is_shown_as_written(qtbot):
    header = PageHeader("")
    qtbot.addWidget(header)
    header.set_title("Trồng <b>ngô</b> & lạc")
    assert header.title.textFormat() is Qt.TextFormat.PlainText
    assert header.subtitle.textFormat() is Qt.TextFormat.PlainText
