from dataclasses import replace

from app.documents import invitation, pdf
from app.documents.sheet import Table, plain
from tests.documents import samples_council as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def printed(facts):
    return " ".join("\n".join(pdf_pages(pdf.write(invitation.lay_out(facts)))).split())


def test_an_invitation_reads_the_same_in_word_and_pdf():
    assert_printed_as_expected("invitation", invitation.lay_out(samples.invitation()))


def test_an_invitation_follows_form_1_7():
    text = printed(samples.invitation())

    marks = ("GIẤY MỜI", "trân trọng kính mời:", "Tới dự:", "Chủ trì:", "Thời gian:", "Địa điểm:")
    places = [text.index(mark) for mark in marks]
    assert places == sorted(places)
    assert "08 giờ 00, thứ Sáu, ngày 17 tháng 7 năm 2026" in text
    assert "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in text
    assert "/GM-UBND" in text


def test_what_is_not_known_leaves_room_or_is_left_out():
    early = replace(
        samples.invitation(0), starts_at=None, place="", guests=(), contact=""
    )  # fmt: skip

    text = printed(early)

    assert "giờ , thứ Sáu, ngày 17 tháng 7 năm 2026" in text
    assert "Địa điểm: ...." in text
    assert "Đại biểu:" not in text
    assert "liên hệ" not in text
    assert "theo chương trình của Hội đồng" in text


def test_the_agenda_is_a_table_as_wide_as_the_page():
    blocks = invitation.lay_out(samples.invitation()).sections[0].blocks

    (table,) = [block for block in blocks if isinstance(block, Table)]

    assert sum(column.width for column in table.columns) == 165
    assert [plain(cell) for cell in table.rows[0].cells[:2]] == ["1", "YT-2026-0001"]
