from datetime import date, datetime

import pytest
from sqlalchemy import select

from app.models.session import Session as Meeting
from app.models.setting import LegalBasis
from app.rules.document import DocumentKind
from app.rules.idea import IdeaState, Publication
from app.rules.idea_paper_errors import PilotNotPossible
from app.rules.paper_source import Of, Source
from app.services import document_numbers, idea_letters, settings
from app.services.document_numbers import NewDocument
from tests.makers import a_unit, an_idea
from tests.makers_reports import adopted, moved
from tests.makers_sessions import a_closed_session
from tests.services.paper_texts import said

TODAY = date(2026, 9, 8)


@pytest.fixture
def reviewed(session):
    """The first idea of a closed session."""
    return session.get_one(Meeting, a_closed_session(session)).agenda[0].idea


def test_a_pilot_is_decided_by_the_committee_on_the_councils_minutes(session, reviewed):
    text = said(idea_letters.pilot_decision_paper(session, reviewed.id, TODAY))

    assert "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;" in text
    assert "Căn cứ Biên bản họp ngày" in text
    assert "Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội." in text
    assert "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" in text
    assert f"“{reviewed.title}”" in text


def test_a_pilot_that_has_begun_keeps_its_first_day_and_its_number(session, reviewed):
    reviewed.state = IdeaState.SUPPORTING
    moved(session, reviewed, IdeaState.PILOTING, date(2026, 9, 10))
    source = Source(DocumentKind.PILOT_DECISION, Of.IDEA, str(reviewed.id))
    new = NewDocument(source.kind, "Thử nghiệm", source=source)
    line = document_numbers.register(session, new, TODAY, datetime(2026, 9, 8))
    document_numbers.give_number(session, line.id, 7, TODAY)

    text = said(idea_letters.pilot_decision_paper(session, reviewed.id, TODAY))

    assert "từ ngày 10 tháng 9 năm 2026 đến ngày ……" in text
    assert "07/QĐ-UBND" in text


def test_a_file_whose_bases_name_no_pilot_cites_those_of_reports(session, reviewed):
    for basis in session.scalars(select(LegalBasis)).all():
        basis.used_in = basis.used_in.replace("pilot_decision", "")
    session.flush()

    text = said(idea_letters.pilot_decision_paper(session, reviewed.id, TODAY))

    assert "Căn cứ Luật Tổ chức chính quyền địa phương" in text
    assert "Luật Thi đua" not in text


def test_what_no_council_looked_at_is_not_tried_out(session):
    with pytest.raises(PilotNotPossible, match="YT-2026-0001"):
        idea_letters.pilot_decision_paper(session, an_idea(session).id, TODAY)


def test_the_letter_tells_the_idea_and_the_councils_result(session, reviewed):
    reviewed.situation, reviewed.support_wanted = "Phải đi lại nhiều lần.", "Kinh phí in mã"
    reviewed.confidential_parts = "Tên nhà cung cấp"

    text = said(idea_letters.referral_paper(session, reviewed.id, TODAY))

    assert "Số:       /UBND-VHXH / V/v đề nghị xem xét" in text
    assert "Kính gửi: Ủy ban nhân dân tỉnh Thanh Hóa." in text
    assert "- Hiện trạng: Phải đi lại nhiều lần." in text
    assert "điểm trung bình" in text
    assert "số thành viên đồng ý 05/05" in text
    assert "- Hỗ trợ theo mong muốn của tác giả: Kinh phí in mã." in text
    assert "Tên nhà cung cấp" not in text


def test_the_letter_cites_the_minutes_by_their_number(session, reviewed):
    meeting = session.query(Meeting).one()
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(meeting.id))
    new = NewDocument(source.kind, "Họp", source=source)
    line = document_numbers.register(session, new, meeting.held_on, datetime(2026, 9, 1))
    document_numbers.give_number(session, line.id, 4, meeting.held_on)

    assert "(Biên bản số 04/BB-HĐ)" in said(
        idea_letters.referral_paper(session, reviewed.id, TODAY)
    )


def test_a_letter_before_any_session_only_asks_whom_the_office_names(session):
    settings.set_value(session, "referral.to", "Sở Khoa học và Công nghệ", TODAY)
    session.flush()

    text = said(idea_letters.referral_paper(session, an_idea(session).id, TODAY))

    assert "Kính gửi: Sở Khoa học và Công nghệ." in text
    assert "1. Đề nghị" in text


def test_an_idea_kept_back_is_neither_named_nor_told(session, reviewed):
    reviewed.publication, reviewed.content = Publication.PRIVATE, "Nội dung riêng"
    reviewed.support_wanted = "Việc riêng"

    for make in (idea_letters.referral_paper, idea_letters.pilot_decision_paper):
        text = said(make(session, reviewed.id, TODAY))
        assert reviewed.title not in text
        assert "riêng" not in text
        assert "tác giả đề nghị không công bố" in text


def test_a_result_without_votes_or_points_says_only_the_conclusion(session, reviewed):
    item = session.query(Meeting).one().agenda[0]
    with session.no_autoflush:  # a closed session cannot be changed in the file
        item.agree, item.result.mean = None, None

        text = said(idea_letters.referral_paper(session, reviewed.id, TODAY))

    session.rollback()
    assert "kết luận: Đạt." in text


def test_place_and_unit_of_a_pilot_are_taken_from_what_is_known(session, reviewed):
    reviewed.reach = "Bộ phận Một cửa và các thôn. Sau đó các xã khác."
    reviewed.unit = a_unit(session, "Thôn Đồng Minh")

    text = said(idea_letters.pilot_decision_paper(session, reviewed.id, TODAY))

    assert "2. Địa điểm, phạm vi thử nghiệm: Bộ phận Một cửa và các thôn." in text
    assert "3. Đơn vị thực hiện: Thôn Đồng Minh." in text
    adopted(session, reviewed, a_unit(session, "Thôn Tiến Thành"), date(2026, 9, 21))
    text = said(idea_letters.pilot_decision_paper(session, reviewed.id, TODAY))
    assert "3. Đơn vị thực hiện: Thôn Tiến Thành." in text


def test_a_long_text_is_no_place_and_a_nameless_author_has_no_unit(session, reviewed):
    reviewed.reach, reviewed.publication = "Toàn xã " * 40, Publication.ANONYMOUS
    reviewed.unit = a_unit(session, "Thôn Đồng Minh")

    text = said(idea_letters.pilot_decision_paper(session, reviewed.id, TODAY))

    assert "thử nghiệm: ……" in text
    assert "Thôn Đồng Minh" not in text


def test_a_pilot_of_an_idea_from_before_the_register_rests_on_no_minutes(session):
    idea = an_idea(session, state=IdeaState.APPROVED)

    text = said(idea_letters.pilot_decision_paper(session, idea.id, TODAY))

    assert "Biên bản" not in text
    assert "Theo đề nghị của" in text
