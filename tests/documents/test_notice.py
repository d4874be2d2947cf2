from dataclasses import replace

import pytest

from app.documents import notice, pdf
from app.rules.session import Outcome
from tests.documents import samples_council as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def printed(facts):
    return " ".join("\n".join(pdf_pages(pdf.write(notice.lay_out(facts)))).split())


def test_a_notice_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("notice", notice.lay_out(samples.notice()))


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome.APPROVED, "lập hồ sơ đề nghị khen thưởng"),
        (Outcome.NEEDS_WORK, "gửi lại Phòng Văn hóa - Xã hội"),
        (Outcome.NOT_APPROVED, "dừng xét ở phiên họp này"),
        (Outcome.NO_QUORUM, "đưa sang phiên họp sau"),
    ],
)
def test_each_result_says_what_comes_next(outcome, said):
    assert said in printed(samples.notice(outcome))


def test_a_notice_holds_what_an_answer_needs():
    text = printed(samples.notice())

    for mark in (
        "Kính gửi: Nguyễn Thị Phương Thảo, Lê Văn Thắng.",
        "YT-2026-0007",
        "tiếp nhận ngày 05 tháng 6 năm 2026",
        "Kết quả: Đạt, xếp loại Tốt.",
        "Đầu mối liên hệ: Phòng Văn hóa - Xã hội; điện thoại 0237 000 000.",
        "trân trọng cảm ơn",
    ):
        assert mark in text


def test_without_a_telephone_only_the_unit_is_named():
    assert "liên hệ: Phòng Văn hóa - Xã hội." in printed(replace(samples.notice(), contact=""))
