from io import BytesIO

from docx import Document
from docx.shared import Mm

from app.documents import word
from app.documents.form_check.word_pages import read_word
from tests.documents.form_check.broken import DECISION


def test_sections_give_paper_margins_and_page_number():
    file = read_word(word.write(DECISION), "a.docx")
    page = file.pages[0]

    assert (round(page.width), round(page.height)) == (210, 297)
    assert [round(page.margins.left), round(page.margins.right)] == [30, 15]
    assert (page.number.size, page.number.centred, page.number.at_top) == (13, True, True)
    assert page.first_number is None


def test_a_file_tells_about_itself():
    file = read_word(word.write(DECISION), "a.docx")

    assert (file.title, file.author, file.language) == (DECISION.title, DECISION.author, "vi-VN")
    assert (file.boxes, file.blanks, file.headless) == (0, (), ())


def test_a_document_without_any_numbers_has_none():
    document, buffer = Document(), BytesIO()
    document.sections[0].page_width = Mm(216)
    document.add_paragraph("Kính gửi")
    document.save(buffer)

    page = read_word(buffer.getvalue(), "a.docx").pages[0]

    assert (page.number, page.first_number, round(page.width)) == (None, None, 216)
