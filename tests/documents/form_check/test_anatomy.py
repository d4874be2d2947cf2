from dataclasses import replace

import pytest

from app.documents import certificate, pdf, pdf_merge, word
from app.documents.form_check.anatomy import parts
from app.documents.form_check.pdf_reader import read_pdf
from app.documents.form_check.seen import Piece, Side
from app.documents.form_check.word_pages import read_word
from tests.documents import samples
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


def test_a_dossier_of_many_documents_is_taken_apart_again():
    sheets = (DECISION, certificate.lay_out(samples.certificates()), LETTER)
    whole = pdf_merge.merged([("Văn bản", pdf.write(each)) for each in sheets], "Hồ sơ")

    found = parts(read_pdf(whole, "ho-so.pdf"))

    assert [part.kind for part in found] == [
        "Quyết định",
        "Mẫu in riêng (Giấy khen)",
        "Mẫu in riêng (Giấy khen)",
        "Công văn",
    ]


def test_a_list_with_certificates_in_its_cells_is_no_certificate():
    file = read_word(word.write(SUBMISSION), "a.docx")
    cell = replace(file.lines[0], side=Side.CELL, pieces=(Piece("GIẤY KHEN", "Tinos", 12),))

    assert (
        parts(replace(file, lines=(*file.lines[:9], cell, *file.lines[9:])))[0].kind == "Tờ trình"
    )
