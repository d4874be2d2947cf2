from dataclasses import replace

from app.documents import pdf, referral
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_the_letter_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("referral", referral.lay_out(samples.referral()))


def test_a_letter_about_an_idea_kept_back_only_asks():
    bare = replace(samples.referral(), told=(), council="")

    (page,) = pdf_pages(pdf.write(referral.lay_out(bare)))

    assert "1. Đề nghị" in page
    assert "Nội dung ý tưởng" not in page
