from dataclasses import replace

from app.documents import pdf, supplement_request
from app.documents.sheet import BlankLines
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_the_request_reads_the_same_in_word_and_pdf():
    sheet = supplement_request.lay_out(samples.supplement_request())

    assert_printed_as_expected("supplement_request", sheet)


def test_what_is_missing_is_numbered_and_the_clerks_reason_comes_last():
    (page,) = pdf_pages(pdf.write(supplement_request.lay_out(samples.supplement_request())))

    assert [line for line in page.splitlines() if line[:2] in {"1.", "2.", "3."}] == [
        "1. Điểm mới;",
        "2. Hiệu quả dự kiến;",
        "3. Ý kiến của nơi tiếp nhận: Chưa rõ nơi áp dụng.",
    ]


def test_without_anything_known_there_are_lines_to_write_on():
    bare = replace(samples.supplement_request(), missing=(), reason="", contact="")

    blocks = supplement_request.lay_out(bare).sections[0].blocks

    assert sum(isinstance(block, BlankLines) for block in blocks) == 3
