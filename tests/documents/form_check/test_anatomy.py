import pytest

from app.documents import pdf, word
from app.documents.form_check.anatomy import parts
from app.documents.form_check.pdf_reader import read_pdf
from app.documents.form_check.word_pages import read_word
from tests.documents.form_check.broken import DECISION, LETTER, MINUTES, SUBMISSION


def both(sheet):
    return read_word(word.write(sheet), "a.docx"), read_pdf(pdf.write(sheet), "a.pdf")


@pytest.mark.parametrize(
    ("sheet", "kind"),
    [
        (DECISION, "Quyết định"),
        (MINUTES, "Biên bản"),
        (SUBMISSION, "Tờ trình"),
        (LETTER, "Công văn"),
    ],
)
def test_the_kind_is_told_from_the_text_alone(sheet, kind):
    for file in both(sheet):
        assert [part.kind for part in parts(file)] == [kind]


def test_word_and_pdf_are_taken_apart_alike():
    in_word, in_pdf = (parts(file)[0] for file in both(DECISION))

    for name in ("agency", "subject", "bases", "articles", "recipients", "signer"):
        texts = [[line.text for line in getattr(part, name)] for part in (in_word, in_pdf)]
        assert texts[0] == texts[1] != []
    for name in ("state", "motto", "number", "dated", "title", "authority", "order"):
        assert getattr(in_word, name).text == getattr(in_pdf, name).text


def test_a_file_without_any_component_is_no_document_of_the_decree():
    file = read_word(word.write(SUBMISSION), "a.docx")
    plain = type(file)("a.docx", False, file.pages, file.lines[-3:-1])

    assert [part.kind for part in parts(plain)] == ["Không rõ loại"]
