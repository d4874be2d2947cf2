"""Answers to authors: result and reasons, never what one member gave."""

from datetime import date

import pytest

from app.models.agenda import AgendaItem
from app.rules.council_errors import NoResultOfMerged, NoResultYet, SessionNotReady
from app.rules.errors import NotFound
from app.rules.idea import IdeaState, Publication
from app.rules.session import Outcome
from app.services import conclusions, life, notices
from app.services.agenda import agenda_items, get_item, list_agenda
from app.services.life import MoveRequest
from tests.documents.reading import pdf_pages
from tests.makers import an_idea
from tests.makers_awards import a_closed_session as bare_session
from tests.makers_council import AT, a_session, conclude_all, mark_all
from tests.makers_sessions import (
    MEMBERS,
    NOW,
    a_closed_session,
    a_concluded_session,
    an_open_session,
)

TODAY = date(2026, 7, 20)


def words(paper):
    return " ".join(" ".join(pdf_pages(paper.pdf())).split())


@pytest.fixture
def closed(session):
    return a_closed_session(session)


def test_a_notice_gives_result_and_reasons_by_criterion_in_words(session, closed):
    item = agenda_items(session, closed)[0]

    text = words(notices.notice_paper(session, item.idea_id, TODAY))

    for mark in (
        "/TB-UBND",
        "Kính gửi: Lò Văn Đức.",
        "Kết quả: Đạt",
        "Được đánh giá tốt: tính mới, tính khả thi",
        "Ý kiến của Hội đồng: Hội đồng nhất trí.",
        "Đầu mối liên hệ: Phòng Văn hóa - Xã hội",
        "trân trọng cảm ơn",
    ):
        assert mark in text
    assert "điểm trung bình" not in text.lower()


def test_nothing_that_names_a_member_or_tells_points_is_passed_on(session):
    key = a_concluded_session(session)
    item = get_item(session, list_agenda(session, key)[0].item_id)
    conclusions.set_discussion(
        session, item.id,
        f"{MEMBERS[2].name} cho là chưa khả thi. Cần thêm số liệu. Có phiếu chỉ cho 12,5 điểm.",
    )  # fmt: skip
    conclusions.close_session(session, key, NOW)

    text = words(notices.notice_paper(session, item.idea_id, TODAY))

    assert "Ý kiến của Hội đồng: Hội đồng nhất trí. Cần thêm số liệu." in text
    assert MEMBERS[2].name not in text
    assert "12,5" not in text


def test_few_sheets_give_no_words_on_the_criteria(session):
    key = a_session(session, [an_idea(session)])
    mark_all(session, key)
    conclude_all(session, key, Outcome.APPROVED)
    (item,) = agenda_items(session, key)
    for sheet in item.sheets[2:]:
        sheet.submitted = False
        sheet.scores.clear()
    session.flush()
    conclusions.close_session(session, key, AT)

    assert "tính mới" not in words(notices.notice_paper(session, item.idea_id, TODAY))


def test_an_idea_without_a_quorum_is_told_to_wait_for_the_next_session(session):
    idea = an_idea(session)
    bare_session(session, [(idea, Outcome.NO_QUORUM)])

    text = words(notices.notice_paper(session, idea.id, TODAY))

    assert "Kết quả: Không đủ thành phần." in text
    assert "đưa sang phiên họp sau" in text


def test_too_few_points_are_said_as_the_reason(session):
    key = an_open_session(session, 1)
    (item,) = agenda_items(session, key)
    mark_all(session, key, "10")
    conclude_all(session, key, Outcome.NEEDS_WORK)
    conclusions.close_session(session, key, NOW)

    text = words(notices.notice_paper(session, item.idea_id, TODAY))

    assert "Điểm đánh giá chung chưa đạt mức quy định" in text
    assert "Chưa đạt yêu cầu, cần bổ sung, làm rõ: tính mới" in text
    assert "gửi lại Phòng Văn hóa - Xã hội" in text


def test_an_author_who_asked_not_to_be_named_is_not(session, closed):
    item: AgendaItem = agenda_items(session, closed)[0]
    item.idea.publication = Publication.PRIVATE

    text = words(notices.notice_paper(session, item.idea_id, TODAY))

    assert "Lò Văn Đức" not in text
    assert "Kính gửi: Tác giả ý tưởng số YT-2026-" in text
    assert item.idea.title not in text


def test_the_notices_of_a_session_come_one_by_one_and_joined(session, closed):
    papers = notices.session_notices(session, closed, TODAY)
    together = notices.all_notices(session, closed, TODAY)

    assert len(papers) == 3
    assert {paper.source.kind.value for paper in papers} == {"notice"}
    assert len(together.sheet.sections) == 3
    assert together.title == "Thông báo kết quả đến các tác giả"


def test_before_the_end_there_is_nothing_to_tell(session):
    key = an_open_session(session, 1)
    (item,) = agenda_items(session, key)

    with pytest.raises(NoResultYet):
        notices.notice_paper(session, item.idea_id, TODAY)
    with pytest.raises(SessionNotReady):
        notices.session_notices(session, key, TODAY)
    with pytest.raises(NotFound):
        notices.notice_paper(session, 9999, TODAY)


def test_an_idea_that_was_merged_says_into_which(session):
    kept, merged = an_idea(session).id, an_idea(session).id
    step = MoveRequest(IdeaState.MERGED, TODAY, merged_into_id=kept)
    life.move_idea(session, merged, step, NOW)

    with pytest.raises(NoResultOfMerged) as refused:
        notices.notice_paper(session, merged, TODAY)

    assert "đã gộp vào ý tưởng YT-2026-0001" in str(refused.value)
