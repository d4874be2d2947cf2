"""The minutes of a session: number, founding decision, who came, every idea, what was put off."""

from datetime import date
from io import BytesIO

import pytest
from docx import Document

from app.models.document import IssuedDocument
from app.rules.document import DocumentKind
from app.rules.idea import Publication
from app.rules.paper_source import Of, Source
from app.rules.session import RecusalKind, Role
from app.services import attendance, conclusions, recusals, session_minutes, sessions
from app.services.agenda import agenda_items
from app.services.councils import MemberDraft
from tests.documents.reading import pdf_pages
from tests.makers import an_author, an_idea
from tests.makers_council import AT, NAMES, a_council, a_session, conclude_all, mark_all


@pytest.fixture
def meeting(session):
    own = (an_author("Hà Văn Ăn", "60"), an_author(NAMES[6], "40", position=2))
    ideas = [an_idea(session, "Vườn ươm giống quế"), an_idea(session, "Sổ tay số", own)]
    stand_in = MemberDraft("Vi Thị Ất", Role.MEMBER, "Trưởng thôn", substitute_for=5)
    meeting = a_session(session, ideas, a_council(session, stand_in))
    for at, reason in ((5, "Đi công tác"), (4, "Ốm")):
        away = attendance.list_seats(session, meeting)[at].member_id
        attendance.set_present(session, meeting, away, present=False, reason=reason)
    seat = attendance.list_seats(session, meeting)[-1]
    attendance.set_present(session, meeting, seat.member_id, present=True)
    sessions.get_meeting(session, meeting).guests = "Hà Văn Chính, Bí thư Đảng ủy xã"
    return meeting


def close(session, meeting):
    mark_all(session, meeting, "21.5")
    conclude_all(session, meeting)
    conclusions.set_general(session, meeting, "Hội đồng nhất trí.\nGiao Phòng lưu.", "11:15")
    conclusions.close_session(session, meeting, AT)


def words(session, meeting):
    paper = session_minutes.minutes_paper(session, meeting)
    return " ".join(" ".join(pdf_pages(paper.pdf())).split())


def test_the_minutes_tell_who_came_what_was_scored_and_concluded(session, meeting):
    close(session, meeting)

    text = words(session, meeting)

    for mark in (
        "Số: /BB-HĐ",
        "Căn cứ Quyết định số 88/QĐ-UBND ngày 30 tháng 6 năm 2026 của Chủ tịch Ủy ban nhân dân xã",
        "1. Có mặt: 06/07 thành viên",
        "Vi Thị Ất, Ủy viên dự khuyết, dự thay Trương Thị Nga, Trưởng thôn",
        f"{NAMES[5]}, Ủy viên (Đi công tác)",
        f"{NAMES[4]}, Ủy viên (Ốm; Vi Thị Ất dự thay)",
        "3. Đại biểu mời: - Hà Văn Chính, Bí thư Đảng ủy xã.",
        f"Chủ trì (chủ tọa): {NAMES[0]} - Chủ tịch Hội đồng.",
        "(là tác giả hoặc đồng tác giả)",
        "tỷ lệ đồng ý 6/7 thành viên được biểu quyết (85,7%)",
        "đã kết luận 02 ý tưởng, trong đó: đạt 02, cần hoàn thiện 0, không đạt 0",
        "Hội đồng nhất trí.",
        "Giao Phòng lưu.",
        "11 giờ 15",
        f"THƯ KÝ {NAMES[2]} CHỦ TỌA {NAMES[0]}",
    ):
        assert mark in text
    assert "Thượng Ninh, ngày" not in text


def test_word_says_it_too(session, meeting):
    paper = session_minutes.minutes_paper(session, meeting)

    word = Document(BytesIO(paper.word()))

    assert any("BIÊN BẢN" in paragraph.text for paragraph in word.paragraphs)


def test_the_number_comes_from_the_register(session, meeting):
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(meeting))
    session.add(
        IssuedDocument(
            kind=DocumentKind.MINUTES,
            series="minutes",
            year=2026,
            number=3,
            symbol="BB-HĐ",
            dated_on=date(2026, 7, 15),
            subject="Biên bản",
            made_at=AT,
            source=source.text,
        )
    )
    session.flush()

    assert "Số: 03/BB-HĐ" in words(session, meeting)


def test_an_idea_too_few_may_judge_is_put_off(session, meeting):
    item = agenda_items(session, meeting)[0]
    for seat in attendance.list_seats(session, meeting)[:3]:
        recusals.recuse(session, item.id, seat.member_id, RecusalKind.OTHER, "Có liên quan")
    close(session, meeting)

    text = words(session, meeting)

    assert "Không đủ thành phần để xét: 03/07 thành viên được tham gia" in text
    assert "không đủ thành phần để xét, đưa sang phiên sau" in text
    assert "01 ý tưởng không đủ thành phần" in text
    assert text.count("Biểu quyết: đồng ý") == 1


def test_authors_who_asked_not_to_be_named_are_not(session, meeting):
    item = agenda_items(session, meeting)[1]
    item.idea.publication = Publication.ANONYMOUS

    text = words(session, meeting)

    assert "Hà Văn Ăn" not in text
    assert "tác giả: Tác giả đề nghị không nêu tên" in text
    assert "thuộc trường hợp không được tham gia theo quy định" in text
    assert "đồng tác giả" not in text


def test_a_council_without_number_is_minuted_without_its_decision(session, meeting):
    council = sessions.get_meeting(session, meeting).council
    council.decision_date = None
    assert "88/QĐ-UBND của Chủ tịch" in words(session, meeting)

    council.decision_number = ""

    assert "Căn cứ" not in words(session, meeting)
