from app.documents import revocation_notice
from app.documents.sheet import plain
from tests.documents import samples_money as samples
from tests.documents.common import assert_printed_as_expected


def said(**changes):
    sheet = revocation_notice.lay_out(samples.revocation_notice(**changes))
    return "\n".join(plain(getattr(block, "text", "")) for block in sheet.sections[0].blocks)


def test_the_notice_reads_the_same_in_word_and_pdf():
    sheet = revocation_notice.lay_out(samples.revocation_notice())

    assert_printed_as_expected("revocation_notice", sheet)


def test_money_that_was_paid_is_to_be_paid_back_in_figures_and_words():
    text = said()

    assert "760.000 đồng (Bằng chữ: Bảy trăm sáu mươi nghìn đồng)" in text
    assert "chậm nhất ngày 20 tháng 8 năm 2026" in text


def test_money_that_was_not_paid_yet_is_not_asked_back():
    text = said(paid=False)

    assert "số tiền thưởng đã nhận" not in text
    assert "chưa chi thì không chi nữa" in text


def test_an_award_without_money_asks_for_the_certificate_only():
    text = said(amount=0, paid=False)

    assert "nộp lại Giấy khen" in text
    assert "đồng" not in text.partition("nộp lại Giấy khen")[2].partition("chậm nhất")[0]
