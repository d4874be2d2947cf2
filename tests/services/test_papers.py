"""A paper is written as asked, under its own name, and a file that was there is replaced whole."""

from io import BytesIO

import pypdf
import pytest
from docx import Document

from app.documents.sheet import Section, Sheet, body
from app.services.papers import Paper, PaperFormat, save, save_as


@pytest.fixture
def paper():
    sheet = Sheet("Thông báo", (Section((body("Kính gửi các thôn."),)),))
    return Paper("01 Thông báo", "Thông báo", sheet)


def test_a_paper_says_the_same_in_word_and_pdf(paper):
    word = Document(BytesIO(paper.word()))
    pdf = pypdf.PdfReader(BytesIO(paper.pdf()))

    assert [paragraph.text for paragraph in word.paragraphs] == ["Kính gửi các thôn."]
    assert pdf.pages[0].extract_text().strip() == "Kính gửi các thôn."


def test_papers_are_saved_under_their_names_in_every_format_asked_for(paper, tmp_path):
    folder = tmp_path / "hồ sơ"

    made = save([paper], folder)

    assert made == [folder / "01 Thông báo.docx", folder / "01 Thông báo.pdf"]
    assert all(file.stat().st_size > 1000 for file in made)


def test_one_format_only(paper, tmp_path):
    assert save([paper], tmp_path, [PaperFormat.PDF]) == [tmp_path / "01 Thông báo.pdf"]


@pytest.mark.parametrize("typed", ["thông báo", "thông báo.pdf", "thông báo.PDF"])
def test_a_file_gets_the_ending_of_its_format_once(paper, tmp_path, typed):
    written = save_as(paper, tmp_path / typed, PaperFormat.PDF)

    assert written.name.lower() == "thông báo.pdf"
    assert written.read_bytes().startswith(b"%PDF")


def test_a_file_that_was_there_is_replaced_whole(paper, tmp_path):
    target = tmp_path / "cũ.docx"
    target.write_bytes(b"x" * 1_000_000)

    save_as(paper, target, PaperFormat.WORD)

    assert Document(str(target)).paragraphs[0].text == "Kính gửi các thôn."
