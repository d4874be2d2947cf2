import pypdf
import pytest
from PySide6.QtCore import Qt

from app.dialogs.paper_dialog import PaperDialog
from app.documents.sheet import Section, Sheet, body
from app.services.papers import Paper, PaperFormat


def a_paper(title, text, **marks):
    return Paper(title, title, Sheet(title, (Section((body(text),)),)), **marks)


@pytest.fixture
def dialog(qtbot, workplace):
    papers = [
        a_paper("Tờ trình", "Kính trình Chủ tịch.", draft=True),
        a_paper("Biên bản", "Cuộc họp kết thúc.", stale=("Trước: 88", "Nay: 89")),
        a_paper("Quyết định", "Quyết định này có hiệu lực."),
    ]
    dialog = PaperDialog(workplace, papers)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.preview.pages.page_count == 1)
    return dialog


def test_marks_are_on_the_screen_and_never_in_the_file(qtbot, dialog, tmp_path):
    assert "dự thảo" in dialog.ribbon.text.text()
    dialog.save_to(tmp_path / "to-trinh.pdf", PaperFormat.PDF)
    assert "thảo" not in pypdf.PdfReader(tmp_path / "to-trinh.pdf").pages[0].extract_text()

    dialog.names.setCurrentRow(1)
    assert "đã cũ" in dialog.ribbon.text.text()
    dialog.names.setCurrentRow(2)
    assert dialog.ribbon.isHidden()


def test_words_are_found_with_keys_alone(qtbot, dialog):
    qtbot.keyClick(dialog.preview.pages, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.preview.finding.isVisible()

    qtbot.keyClicks(dialog.preview.finding.box, "chu tich")
    qtbot.keyClick(dialog.preview.finding.box, Qt.Key.Key_Return)
    assert dialog.preview.finding.count.text() == "1/1"

    qtbot.keyClick(dialog.preview.finding.box, Qt.Key.Key_Escape)
    assert dialog.preview.finding.isHidden()
    assert dialog.isVisible()
