import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from app.widgets import help_box
from app.widgets.help_box import show_help


@pytest.fixture
def pages(tmp_path, monkeypatch):
    (tmp_path / "huong-dan.md").write_text("# Hướng dẫn\n\n[Chấm điểm](cham-diem.md)", "utf-8")
    (tmp_path / "cham-diem.md").write_text("# Chấm điểm\n\nGõ điểm rồi nhấn Enter.", "utf-8")
    monkeypatch.setattr(help_box, "resource", lambda _help, *parts: tmp_path.joinpath(*parts))
    return tmp_path


def test_a_page_is_shown_and_links_lead_to_others(qtbot, pages):
    box = show_help(None, "huong-dan")
    qtbot.addWidget(box)
    assert "Hướng dẫn" in box.page.toPlainText()

    box.page.anchorClicked.emit(QUrl("cham-diem.md"))

    assert "nhấn Enter" in box.page.toPlainText()


def test_the_picture_of_a_screen_stands_under_its_page_as_wide_as_the_page(qtbot, pages):
    (pages / "pictures").mkdir()
    QImage(1366, 768, QImage.Format.Format_RGB32).save(str(pages / "pictures" / "huong-dan.png"))

    box = show_help(None, "huong-dan")
    qtbot.addWidget(box)

    assert "pictures/huong-dan.png" in box.page.toHtml()
    drawn = box.page.loadResource(help_box._IMAGE, QUrl("pictures/huong-dan.png"))
    assert drawn.width() == 640


def test_a_missing_page_is_said(qtbot, pages):
    box = show_help(None, "chua-co")
    qtbot.addWidget(box)

    assert box.page.toPlainText() == "Chưa có trang trợ giúp cho màn hình này."
