"""The papers that call a session together say what the records say."""

from datetime import date

import pytest

from app.models.idea import Idea
from app.rules.idea import Publication
from app.services import conclusions, meeting_papers, sessions
from tests.documents.reading import pdf_pages
from tests.makers_sessions import MEMBERS, NOW, TITLES, a_concluded_session, a_planned_session

TODAY = date(2026, 7, 10)


def words(paper):
    return " ".join(" ".join(pdf_pages(paper.pdf())).split())


@pytest.fixture
def planned(session):
    key = a_planned_session(session)
    sessions.get_meeting(session, key).guests = "Hà Văn Chính, Bí thư Đảng ủy xã\n\nVi Thị Ất"
    return key


def test_an_invitation_names_members_guests_hour_place_and_ideas(session, planned):
    text = words(meeting_papers.invitation_paper(session, planned, TODAY))

    for mark in (
        "/GM-UBND",
        "năm 2026",
        "- Lang Văn Bình, Phó Chủ tịch UBND xã - Chủ tịch Hội đồng;",
        "- Hà Văn Chính, Bí thư Đảng ủy xã;",
        "- Vi Thị Ất.",
        "08 giờ 00, thứ Sáu, ngày 17 tháng 7 năm 2026",
        "Hội trường UBND xã",
        "03 ý tưởng",
        "Lê Thị Sao (Thư ký Hội đồng)",
        "Lê Khắc Công",
    ):
        assert mark in text
    assert "Ngân Văn Thái" not in text, "substitutes are called by the secretary"


def test_an_invitation_keeps_an_unpublished_title_to_itself(session, planned):
    idea = session.query(Idea).filter(Idea.title == TITLES[1]).one()
    idea.publication = Publication.PRIVATE

    text = words(meeting_papers.invitation_paper(session, planned, TODAY))

    assert "thu gom rác" not in text
    assert "Ý tưởng tác giả đề nghị không công bố" in text


def test_before_the_session_the_list_is_blank(session, planned):
    text = words(meeting_papers.attendance_paper(session, planned))

    assert "Ủy viên dự khuyết" in text
    assert "có mặt: ....." in text
    assert "Vắng mặt" not in text


def test_after_the_session_the_list_says_who_did_not_come(session):
    key = a_concluded_session(session)
    conclusions.close_session(session, key, NOW)

    text = words(meeting_papers.attendance_paper(session, key))

    assert "Vắng mặt: Đi tập huấn" in text
    assert "07; có mặt: 06; vắng mặt: 01." in text
    assert text.count("Không phải dự thay") == sum(m.substitute_for is not None for m in MEMBERS)
