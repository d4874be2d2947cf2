"""A menu of papers opens each in the preview, or says why it cannot be made."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.dialogs.paper_menu import IDEA_PAPERS, PERIOD_PAPERS, PaperMenu
from app.rules.document import DocumentKind
from app.services import paper_catalogue
from tests.makers_ideas import received


@pytest.fixture
def menu(qtbot, workplace):
    window = QWidget()
    qtbot.addWidget(window)
    menu = PaperMenu(workplace, IDEA_PAPERS, window)
    menu.set_record(str(workplace.desk.do(received)))
    menu.window_kept = window
    return menu


@pytest.mark.parametrize("kind", [*IDEA_PAPERS, *PERIOD_PAPERS])
def test_every_paper_of_a_menu_can_be_made(kind):
    assert paper_catalogue.of_kind(kind).kind is kind


def test_a_paper_is_shown_and_knows_what_it_was_made_from(menu):
    menu.open_paper(DocumentKind.PERSONAL_DATA_SHEET)

    assert menu.dialog.paper.source.text == "personal_data_sheet idea 1"
    menu.dialog.close()


def test_what_cannot_be_made_yet_is_said(menu):
    menu.open_paper(DocumentKind.PILOT_DECISION)

    box = QApplication.activeModalWidget()
    assert "chưa được hội đồng kết luận để thử nghiệm" in box.text()
    assert menu.dialog is None
    box.close()
