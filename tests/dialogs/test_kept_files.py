"""Files of a record: programs are never opened from it, files with macros only after a question."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app.dialogs.kept_files import IdeaFiles
from app.services import attachments
from app.services.attachments import FileContent
from tests.conftest import NOW
from tests.makers import an_author, an_idea


class Opener(QObject):
    """Takes what would be handed to the programs of this PC."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def take(self, url):
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener(qapp):
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def files(qtbot, workplace, desk):
    """The files of an idea, by name."""
    idea = desk.do(lambda session: an_idea(session, "Bản đồ số", (an_author("Sao"),)).id)
    for name in ("don.pdf", "cai-dat.exe", "bang.xlsm"):
        desk.do(attachments.attach_data, idea, FileContent(name, name.encode()), NOW)
    made = IdeaFiles(workplace)
    qtbot.addWidget(made)
    made.show_attachments(idea, desk.do(attachments.list_attachments, idea))
    return made


def key_of(files, name):
    return next(line.key for line in files.files() if line.name == name)


def test_a_paper_is_shown_by_its_own_program(files, opener):
    files.open_file(key_of(files, "don.pdf"))

    (path,) = opener.opened
    assert path.read_bytes() == b"don.pdf"


def test_a_program_is_never_opened(files, opener):
    files.open_file(key_of(files, "cai-dat.exe"))

    assert opener.opened == []
    assert "cai-dat.exe là chương trình" in files.box.text()
    files.box.close()


def test_a_file_with_macros_is_opened_after_a_question(files, opener):
    files.open_file(key_of(files, "bang.xlsm"))
    assert opener.opened == []

    next(each for each in files.box.buttons() if each.text() == "Mở tệp").click()

    assert [path.name for path in opener.opened] == ["bang.xlsm"]


@pytest.mark.parametrize("name", ["../../ngoai.pdf", "C:\\ngoai.pdf", "a:b.pdf", "con|mat?.pdf"])
def test_names_keep_no_way_out_of_the_folder(desk, name):
    kept = desk.do(attachments.keep, name, b"x")

    assert not set(kept.name) & set('/\\:|?*<>"')
    assert kept.name.endswith(".pdf")
