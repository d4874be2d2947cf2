"""The summary of scores says what the records say."""

from io import BytesIO

import pypdf
import pytest

from app.services import attendance, conclusions, session_papers
from tests.makers import an_author, an_idea
from tests.makers_council import AT, NAMES, a_session, conclude_all, mark_all


@pytest.fixture
def meeting(session):
    own = (an_author("Hà Văn Ăn", "60"), an_author(NAMES[6], "40", position=2))
    ideas = [an_idea(session, "Vườn ươm giống quế"), an_idea(session, "Sổ tay số", own)]
    meeting = a_session(session, ideas)
    away = attendance.list_seats(session, meeting)[5].member_id
    attendance.set_present(session, meeting, away, present=False, reason="Đi công tác")
    return meeting


@pytest.fixture
def closed(session, meeting):
    mark_all(session, meeting, "21.5")
    conclude_all(session, meeting)
    conclusions.set_general(session, meeting, "Hội đồng nhất trí.", "11:15")
    conclusions.close_session(session, meeting, AT)
    return meeting


def words(paper):
    pdf = pypdf.PdfReader(BytesIO(paper.pdf()))
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_the_summary_names_who_was_absent_and_who_stepped_back(session, closed):
    text = words(session_papers.summary_paper(session, closed))

    assert NAMES[5] in text
    assert "86,00" in text
    assert "Đạt" in text
