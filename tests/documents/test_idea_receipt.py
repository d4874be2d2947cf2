from dataclasses import replace
from io import BytesIO

import pypdf

from app.documents import idea_receipt, pdf
from app.documents.sheet import QrCode
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_a_receipt_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("idea_receipt", idea_receipt.lay_out(samples.idea_receipt()))


def test_both_parts_stay_on_one_page_even_with_many_proposers_and_a_long_title():
    sheet = idea_receipt.lay_out(samples.idea_receipt(proposers=14))

    assert len(pypdf.PdfReader(BytesIO(pdf.write(sheet))).pages) == 1


def test_the_counterfoil_carries_the_number_as_a_code():
    sheet = idea_receipt.lay_out(samples.idea_receipt())

    codes = sheet.sections[0].blocks[-1].cells[0]

    assert codes == (QrCode("YT-2026-0005", 26.0, "Mã QR của ý tưởng số YT-2026-0005"),)


def test_the_counterfoil_counts_further_proposers():
    sheet = idea_receipt.lay_out(samples.idea_receipt(proposers=5))

    assert "Phạm Quốc Ưng và 02 người khác" in pdf_pages(pdf.write(sheet))[0].replace("\r\n", " ")


def test_a_full_dossier_without_a_day_for_the_answer_says_so():
    receipt = replace(samples.idea_receipt(), missing=(), answer_due=None)

    (page,) = pdf_pages(pdf.write(idea_receipt.lay_out(receipt)))

    assert "Cần bổ sung: không, hồ sơ đã đủ" in page
    assert "Trả lời kết quả chậm nhất ngày: sẽ thông báo sau" in page
