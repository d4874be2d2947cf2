"""From the preview a paper goes into the register and is kept with its files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.dialogs.paper_dialog import PaperDialog
from app.dialogs.record_button import RecordButton
from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.services import document_issue, kept_papers, paper_catalogue
from app.services.papers import Paper
from tests.keyboard import press
from tests.makers_sessions import a_closed_session


@pytest.fixture
def push(qtbot, workplace):
    workplace.desk.do(a_closed_session)
    push = RecordButton(workplace)
    qtbot.addWidget(push)
    return push


def made(workplace, kind):
    source = Source(kind, Of.SESSION, "1")
    return workplace.desk.do(paper_catalogue.make, source, workplace.today())


def test_minutes_get_a_line_once_and_are_kept(qtbot, workplace, push):
    paper = made(workplace, DocumentKind.MINUTES)
    push.show_paper(paper)

    for _again in range(2):
        with qtbot.waitSignal(push.kept, timeout=8000) as told:
            push.keep()

    line = workplace.desk.do(document_issue.registered_line, paper.source)
    assert told.args[0].document_id == line.id
    assert len(workplace.desk.do(kept_papers.versions, paper.source)) == 1
    assert "vào sổ văn bản đi" in push.box.text()


def test_an_inner_paper_is_kept_without_a_line(qtbot, workplace, push):
    push.show_paper(made(workplace, DocumentKind.SCORE_SUMMARY))

    with qtbot.waitSignal(push.kept, timeout=8000) as told:
        push.keep()

    assert told.args[0].document_id is None
    assert "vào sổ văn bản đi" not in push.box.text()


def test_a_paper_that_cannot_be_made_again_offers_nothing(workplace, push):
    paper = made(workplace, DocumentKind.MINUTES)

    push.show_paper(Paper(paper.name, paper.title, paper.sheet))

    assert push.isHidden()
    push.keep()
    assert push.box is None


def test_every_button_of_the_preview_is_reached_with_tab(qtbot, workplace, push):
    dialog = PaperDialog(workplace, [made(workplace, DocumentKind.MINUTES)])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    reached = set()
    for _ in range(20):
        reached.add(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)

    preview = dialog.preview
    wanted = {preview.print, preview.word, preview.pdf, preview.check, dialog.record.button}
    assert wanted <= reached
