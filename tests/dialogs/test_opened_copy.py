import docx
import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices

from app.dialogs.opened_copy import free_name, hand_over, write_copy
from app.documents.sheet import Section, Sheet, body
from app.services.papers import Paper

PAPER = Paper("to-trinh", "Tờ trình", Sheet("Tờ trình", (Section((body("Kính trình."),)),)))


class Catcher(QObject):
    """Stands in for Word: notes what the system was asked to open."""

    def __init__(self):
        super().__init__()
        self.files = []

    @Slot("QUrl")
    def take(self, url):
        self.files.append(url.toLocalFile())


@pytest.fixture
def opened(qapp):
    catcher = Catcher()
    QDesktopServices.setUrlHandler("file", catcher, "take")
    yield catcher.files
    QDesktopServices.unsetUrlHandler("file")


def test_an_earlier_copy_is_never_touched(tmp_path):
    (tmp_path / "to-trinh.docx").write_text("đang sửa")

    assert free_name(tmp_path, "to-trinh", "docx") == tmp_path / "to-trinh-2.docx"


def test_a_copy_is_written_and_handed_to_the_system(tmp_path, opened):
    written = write_copy(PAPER, tmp_path)

    assert hand_over(written)
    assert opened == [str(written)]
    assert docx.Document(str(written)).paragraphs[0].text == "Kính trình."
