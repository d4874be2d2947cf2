import re
from dataclasses import replace

from app.documents import minutes, pdf
from app.rules.session import Outcome
from tests.documents import samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def printed(facts):
    return "\n".join(pdf_pages(pdf.write(minutes.lay_out(facts)))).replace("\r\n", " ")


def test_minutes_read_the_same_in_word_and_pdf():
    assert_printed_as_expected("minutes", minutes.lay_out(samples.minutes()))


def test_minutes_carry_no_line_of_place_and_date():
    assert "Thượng Ninh, ngày" not in printed(samples.minutes())


def test_each_idea_shows_points_vote_and_share():
    text = printed(samples.minutes())

    assert "Điểm trung bình: 83,10; cao nhất: 90,00; thấp nhất: 78,50; xếp loại: Tốt." in text
    assert "tỷ lệ đồng ý 5/7 thành viên được biểu quyết (71,4%)" in text


def test_what_is_not_known_yet_is_left_out_or_left_blank():
    idea = replace(
        samples.minutes().ideas[0], mean=None, place=None, discussion="", agree=None, outcome=None
    )
    early = replace(
        samples.minutes(), began=None, ended=None, absent=(), guests=(), conclusion="",
        has_quorum=False, ideas=(idea,), place="", secretary="",
    )  # fmt: skip

    text = printed(early)

    assert "Vắng mặt: không." in text
    assert "không bảo đảm điều kiện họp" in text
    assert "Điểm trung bình" not in text
    assert "Biểu quyết:" not in text
    assert "Kết luận:" not in text
    assert "Địa điểm: ...." in text
    assert "Thư ký: ...." in text


def test_an_idea_that_too_few_could_judge_is_put_off_and_said_so():
    facts = samples.minutes()
    alone = replace(facts.ideas[0], outcome=Outcome.NO_QUORUM, able=4, members=7)

    text = " ".join(printed(replace(facts, ideas=(alone, *facts.ideas[1:]))).split())

    assert "04/07 thành viên được tham gia (quy định ít nhất 2/3 tổng số thành viên)" in text
    assert "Kết luận: không đủ thành phần để xét, đưa sang phiên sau." in text
    assert text.count("Biểu quyết: đồng ý") == 2
    assert "đã kết luận 02 ý tưởng, trong đó: đạt 02" in text
    assert "khen thưởng của phiên họp này: YT-2026-0001." in text


def test_minutes_of_a_session_still_open_leave_the_hour_blank():
    text = printed(replace(samples.minutes(), ended=None))

    assert re.search(r"Cuộc họp kết thúc vào\s+giờ\s+, ngày 03 tháng 7 năm 2026\./\.", text)
