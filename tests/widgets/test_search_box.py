import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.search_box import PAUSE_MS, SearchBox


@pytest.fixture
def box(qtbot) -> SearchBox:
    page = QWidget()
    qtbot.addWidget(page)
    box = SearchBox("Tìm ý tưởng", page)
    QVBoxLayout(page).addWidget(box)
    page.show()
    box.page = page
    return box


def test_typing_searches_once_after_a_pause(qtbot, box):
    searched = []
    box.searched.connect(searched.append)

    qtbot.keyClicks(box, "loa")
    assert searched == []
    qtbot.wait(PAUSE_MS + 100)

    assert searched == ["loa"]


def test_enter_searches_at_once_and_only_once(qtbot, box):
    searched = []
    box.searched.connect(searched.append)

    qtbot.keyClicks(box, "loa")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.wait(PAUSE_MS + 100)

    assert searched == ["loa"]


def test_escape_clears_and_shows_everything(qtbot, box):
    qtbot.keyClicks(box, "loa")
    qtbot.keyClick(box, Qt.Key.Key_Return)

    with qtbot.waitSignal(box.searched) as news:
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert news.args == [""]
    assert box.text() == ""
