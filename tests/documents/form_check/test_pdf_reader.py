from app.documents import pdf
from app.documents.form_check.pdf_reader import read_pdf
from app.documents.form_check.seen import Side
from tests.documents.form_check.broken import DECISION, MINUTES


def test_a_file_tells_about_itself():
    file = read_pdf(pdf.write(DECISION), "a.pdf")

    assert (file.language, file.archive, file.loose) == ("vi-VN", "2B", ())
    assert file.title == DECISION.title
    assert file.author == DECISION.author


def test_pages_are_measured_and_their_numbers_found():
    pages = read_pdf(pdf.write(MINUTES), "a.pdf").pages

    assert [round(page.width) for page in pages] == [210] * len(pages)
    assert [page.number.text for page in pages[1:]] == [str(n) for n in range(2, len(pages) + 1)]
    assert pages[0].number is pages[0].first_number is None
    assert round(pages[1].margins.left) == 30
    assert pages[1].full


def test_a_page_number_is_no_line_of_the_text():
    file = read_pdf(pdf.write(MINUTES), "a.pdf")

    assert not [line for line in file.lines if line.text.isdigit() and line.side is not Side.CELL]
