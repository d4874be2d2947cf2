import pytest
from PySide6.QtCore import Qt

from app.widgets.pdf_pages import PdfPages
from app.widgets.pdf_thumbnails import PdfThumbnails
from tests.widgets.test_pdf_preview import A4, A4_LYING, a_pdf


@pytest.fixture
def pages(qtbot):
    pages = PdfPages()
    qtbot.addWidget(pages)
    return pages


@pytest.fixture
def thumbnails(qtbot, pages):
    pages.show_pdf(a_pdf(*[A4, A4_LYING] * 150))
    thumbnails = PdfThumbnails(pages)
    qtbot.addWidget(thumbnails)
    thumbnails.resize(148, 500)
    thumbnails.renew()
    thumbnails.show()
    return thumbnails


def test_only_pages_in_sight_are_drawn(thumbnails):
    thumbnails.grab()

    assert thumbnails.model().rowCount() == 300
    assert 3 <= len(thumbnails.model()._drawn) < 20


def test_an_arrow_key_goes_to_the_next_page(qtbot, thumbnails):
    thumbnails.mark(0)

    with qtbot.waitSignal(thumbnails.chosen) as went:
        qtbot.keyClick(thumbnails, Qt.Key.Key_Down)

    assert went.args == [1]


def test_marking_the_page_in_sight_goes_nowhere(qtbot, thumbnails):
    with qtbot.assertNotEmitted(thumbnails.chosen):
        thumbnails.mark(7)

    assert thumbnails.currentIndex().row() == 7


def test_each_page_has_its_number_and_a_name_for_the_screen_reader(thumbnails):
    index = thumbnails.model().index(4, 0)

    assert index.data() == "5"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Trang 5"
