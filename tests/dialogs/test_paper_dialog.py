import docx
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QShortcut
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.dialogs.paper_dialog import PaperDialog
from app.documents.sheet import Section, Sheet, body
from app.rules.document import DocumentKind
from app.rules.paper_source import Source
from app.services import own_templates
from app.services.papers import Paper, PaperFormat
from tests.dialogs.test_opened_copy import Catcher
from tests.documents.reading import word_lines
from tests.documents.templates import template


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
    with qtbot.waitSignal(dialog.saved):
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


def test_the_offices_own_template_is_offered_only_where_it_is_in_use(qtbot, workplace, tmp_path):
    kind = DocumentKind.MINUTES
    made = template("{{ noi_dung }}")
    workplace.desk.do(own_templates.put, kind, "mau.docx", made, workplace.now())
    minutes = a_paper("Biên bản", "Cuộc họp kết thúc.", source=Source(kind))
    dialog = PaperDialog(workplace, [minutes, a_paper("Tờ trình", "Kính trình.")])
    qtbot.addWidget(dialog)
    dialog.open()

    assert dialog.own.isVisible()
    dialog.save_own(tmp_path / "bien-ban.docx")
    assert "Cuộc họp kết thúc." in word_lines((tmp_path / "bien-ban.docx").read_bytes())

    dialog.names.setCurrentRow(1)
    assert dialog.own.isHidden()
    qtbot.waitUntil(lambda: dialog.preview.pages.page_count == 1)


def test_the_form_is_checked_by_key_and_what_is_found_is_shown(qtbot, dialog):
    qtbot.keyClick(dialog.preview.pages, Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: dialog.report is not None, timeout=20_000)
    assert dialog.report.isVisible()
    assert "Tờ trình" in dialog.report.about.text()


def test_a_copy_for_word_does_not_touch_the_last_one(qtbot, dialog, workplace, tmp_path):
    workplace.prefs.remember_folder("papers", tmp_path)
    (tmp_path / "Tờ trình.docx").write_text("đang sửa trong Word")
    word = Catcher()
    QDesktopServices.setUrlHandler("file", word, "take")

    with qtbot.waitSignal(dialog.saved) as written:
        dialog.preview.open.click()
    QDesktopServices.unsetUrlHandler("file")

    assert written.args == [tmp_path / "Tờ trình-2.docx"]
    assert word.files == [str(tmp_path / "Tờ trình-2.docx")]
    assert docx.Document(str(written.args[0])).paragraphs[0].text == "Kính trình Chủ tịch."
    assert (tmp_path / "Tờ trình.docx").read_text() == "đang sửa trong Word"


def test_a_place_that_takes_no_file_is_explained(qtbot, dialog, tmp_path):
    dialog.save_to(tmp_path / "khong-co" / "a.pdf", PaperFormat.PDF)

    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))


def test_no_two_keys_of_the_dialog_are_the_same(dialog):
    texts = [push.text() for push in dialog.findChildren(QPushButton)]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    shortcuts = [made.key().toString() for made in dialog.findChildren(QShortcut)]

    assert len(keys) == len(set(keys))
    assert len(shortcuts) == len(set(shortcuts))
