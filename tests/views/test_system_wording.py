import pytest
from PySide6.QtWidgets import QMessageBox

from app.rules.document import DocumentKind
from app.services import sample_papers, wording_edit
from app.views.system_view import SystemView
from tests.documents.reading import pdf_pages

DECIDES = "NAY QUYẾT ĐỊNH:"


@pytest.fixture(scope="module", autouse=True)
def sample_office():
    """The sample office is made before anything waits for it."""
    sample_papers.sample_paper(DocumentKind.RECEIPT, {})


@pytest.fixture
def tab(qtbot, workplace):
    view = SystemView(workplace)
    qtbot.addWidget(view)
    view.resize(1180, 640)
    view.show()
    tab = view.wording
    with qtbot.waitSignal(tab.preview.refreshed, timeout=20_000):
        view.tabs.setCurrentWidget(tab)
    return tab


def choose(qtbot, tab, book, key):
    names = [one.name for one in tab._books]
    with qtbot.waitSignal(tab.preview.refreshed, timeout=20_000):
        tab.books.setCurrentRow(names.index(book))
    tab.table.select(key)


def marks(tab):
    return {row.key: row.cells[1] for row in tab.table.model.rows}


def type_in(tab, text):
    tab.editor.box.selectAll()
    tab.editor.box.insertPlainText(text)


def test_what_is_typed_is_seen_on_the_page_before_it_is_saved(qtbot, tab, monkeypatch):
    choose(qtbot, tab, "award_decision", "decides")
    pages = []
    show = tab.preview.pages.show_pdf

    def look(data):
        pages.append(data)
        show(data)

    monkeypatch.setattr(tab.preview.pages, "show_pdf", look)

    with qtbot.waitSignal(tab.preview.refreshed, timeout=20_000):
        type_in(tab, DECIDES)

    assert DECIDES in "".join(pdf_pages(pages[-1]))
    assert marks(tab)["decides"] == "Chưa lưu"
    assert tab.preview.note.text() == "Xem trước bằng dữ liệu mẫu."


def test_ctrl_s_keeps_the_sentence_and_marks_it(qtbot, tab, workplace):
    choose(qtbot, tab, "award_decision", "decides")
    type_in(tab, DECIDES)

    tab.editor.save_button.click()

    assert marks(tab)["decides"] == "Đã sửa"
    assert workplace.desk.do(wording_edit.changed_counts) == {"award_decision": 1}
    assert "Lời gốc: QUYẾT ĐỊNH:" in tab.editor.shipped.text()
    assert tab.books.currentItem().text() == "Quyết định khen thưởng (đã sửa 1)"

    tab.editor.restore_button.click()
    assert tab.editor.text() == "QUYẾT ĐỊNH:"
    assert marks(tab)["decides"] == "Gốc"


def test_wrong_blanks_are_named_and_cannot_be_saved(qtbot, tab):
    choose(qtbot, tab, "award_words", "to")

    type_in(tab, "Chủ tịch {xa}")

    assert "{xa}" in tab.editor.trouble.text()
    assert "{cơ_quan}" in tab.editor.trouble.text()
    assert not tab.editor.save_button.isEnabled()


def test_a_blank_is_put_in_where_the_cursor_is(qtbot, tab):
    choose(qtbot, tab, "award_words", "to")
    type_in(tab, "Kính gửi ")

    (chip,) = tab.editor.chip_buttons()
    chip.click()

    assert tab.editor.box.toPlainText() == "Kính gửi {cơ_quan}"
    assert tab.editor.text() == "Kính gửi {office}"
    assert tab.editor.save_button.isEnabled()


def test_unsaved_words_wait_while_another_sentence_is_looked_at(qtbot, tab):
    choose(qtbot, tab, "award_words", "to")
    type_in(tab, "Kính gửi {cơ_quan}")

    tab.table.select("movement")
    tab.table.select("to")

    assert tab.editor.text() == "Kính gửi {office}"
    assert tab.editor.save_button.isEnabled()


def test_a_whole_document_goes_back_after_a_question(qtbot, tab, workplace):
    choose(qtbot, tab, "award_decision", "decides")
    type_in(tab, DECIDES)
    tab.save()

    tab.restore_book.click()
    box = tab.findChild(QMessageBox)
    next(push for push in box.buttons() if push.text() == "Khôi phục").click()

    assert workplace.desk.do(wording_edit.changed_counts) == {}
    assert tab.editor.text() == "QUYẾT ĐỊNH:"


def test_what_is_fixed_can_only_be_read(qtbot, tab):
    names = [one.name for one in tab._books]

    tab.books.setCurrentRow(names.index("letterhead"))

    assert tab.editor.box.isReadOnly()
    assert "30/2020" in tab.fixed.text()
    assert not tab.editor.save_button.isEnabled()
    assert tab.preview.note.text() == "Lời văn này không có văn bản để xem trước."
