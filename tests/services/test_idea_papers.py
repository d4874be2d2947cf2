from datetime import date

from app.models.idea import Idea
from app.rules.follow_up import PilotConclusion
from app.rules.idea import IdeaState, Publication
from app.services import idea_papers, pilots
from app.services.pilots import PilotEnd
from tests.makers import a_unit, an_idea
from tests.makers_follow_up import NOW, WAITING, a_pilot, an_approved_idea
from tests.makers_ideas import TODAY, received
from tests.makers_reports import adopted, moved
from tests.services.paper_texts import said


def test_the_request_names_what_is_missing_and_the_last_day(session):
    paper = idea_papers.supplement_paper(session, received(session), TODAY)

    text = said(paper)
    assert paper.title == "Phiếu yêu cầu bổ sung YT-2026-0001"
    assert "1. Lĩnh vực;" in text
    assert "Cách liên hệ với tác giả." in text
    assert "trước ngày 27 tháng 7 năm 2026" in text
    assert "thực hiện một lần" in text


def test_the_request_gives_the_reason_for_which_the_idea_was_sent_back(session):
    idea = an_idea(session)
    moved(session, idea, IdeaState.INCOMPLETE, date(2026, 7, 16), note="Chưa rõ nơi áp dụng.")

    assert "Chưa rõ nơi áp dụng." in said(idea_papers.supplement_paper(session, idea.id, TODAY))


def test_the_sheet_of_a_pilot_knows_its_first_day(session):
    idea = an_idea(session)
    moved(session, idea, IdeaState.PILOTING, date(2026, 9, 10))

    text = said(idea_papers.follow_up_paper(session, idea.id, TODAY))

    assert "Thời gian: từ 10/09/2026" in text
    assert "Tác giả: Lò Thị Đào" in text


def test_the_confirmation_is_filled_from_what_the_unit_confirmed(session):
    idea, unit = an_idea(session), a_unit(session)
    unit.head_title, unit.head_name = "Trưởng thôn", "Vi Văn Lưu"
    adopted(session, idea, unit, date(2026, 9, 21))

    text = said(idea_papers.confirmation_paper(session, idea.id, TODAY))

    assert "UBND XÃ THƯỢNG NINH / THÔN VÂN HÒA" in text
    assert "từ ngày 21 tháng 9 năm 2026" in text
    assert "Giảm giờ chờ." in text
    assert "TRƯỞNG THÔN" in text
    assert "Vi Văn Lưu" in text


def test_a_confirmation_to_be_filled_in_leaves_the_unit_open(session):
    text = said(idea_papers.confirmation_paper(session, an_idea(session).id, TODAY))

    assert "…………… xác nhận đã áp dụng" in text
    assert "a) Hiệu quả kinh tế" in text


def test_authors_who_want_no_name_are_not_named_in_what_goes_out(session):
    idea = an_idea(session, publication=Publication.ANONYMOUS)

    for make in (idea_papers.follow_up_paper, idea_papers.confirmation_paper):
        text = said(make(session, idea.id, TODAY))
        assert "Lò Thị Đào" not in text
        assert "Tác giả đề nghị không nêu tên" in text


def test_the_sheet_of_a_pilot_is_filled_from_its_record(session):
    idea = an_approved_idea(session)
    a_pilot(session, idea)

    text = said(idea_papers.follow_up_paper(session, idea, TODAY))

    assert "Đơn vị thử nghiệm: Phòng Kinh tế" in text
    assert "Địa điểm, phạm vi: Bộ phận một cửa" in text
    assert "từ 08/07/2026 đến 15/08/2026" in text
    assert "Thời gian chờ | phút | 30 | 15" in text
    assert "Chi cho thử nghiệm | 2.500.000 | Ngân sách xã" in text


def test_what_was_concluded_is_written_on_the_sheet(session):
    idea = an_approved_idea(session)
    end = PilotEnd(date(2026, 7, 18), PilotConclusion.APPLY, "Đạt mục tiêu", (WAITING,))
    pilots.conclude(session, a_pilot(session, idea), end, NOW)

    text = said(idea_papers.follow_up_paper(session, idea, TODAY))

    assert "Đã kết luận: Đưa vào áp dụng. Đạt mục tiêu." in text


def test_of_an_idea_that_is_not_published_the_pilot_is_not_told(session):
    idea = an_approved_idea(session)
    a_pilot(session, idea)
    session.get_one(Idea, idea).publication = Publication.PRIVATE
    session.flush()

    text = said(idea_papers.follow_up_paper(session, idea, TODAY))

    assert "Bộ phận một cửa" not in text
    assert "Thời gian chờ" not in text
