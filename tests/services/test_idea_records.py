"""One idea with everything of it, contact data guarded."""

from datetime import date

import pytest

from app.models.idea import Author
from app.rules.errors import NotFound
from app.rules.idea import IdeaState
from app.services import idea_records, life
from app.services.life import AdoptionFacts, MoveRequest
from tests.makers import a_unit
from tests.makers_ideas import NOW, TODAY, an_author_draft, received
from tests.makers_reports import a_meeting


def test_the_national_id_is_masked_until_asked_for(session):
    author = an_author_draft(national_id="038190001234", birth_date=date(2012, 1, 1))
    key = received(session, authors=(author,), publication="private")

    (shown,) = idea_records.idea_detail(session, key).authors

    assert (shown.masked_id, shown.under_16) == ("•••••••••234", True)
    assert idea_records.national_id(session, shown.id) == "038190001234"


def test_an_author_without_a_number_has_nothing_to_mask(session):
    (shown,) = idea_records.idea_detail(session, received(session)).authors

    assert shown.masked_id == ""
    with pytest.raises(NotFound):
        idea_records.national_id(session, 98765)


def test_steps_are_told_newest_first_with_what_they_rest_on(session):
    unit, key = a_unit(session), received(session, unit_id=None)
    meeting = a_meeting(session, date(2026, 7, 16))
    for state in (IdeaState.IN_REVIEW, IdeaState.APPROVED):
        request = MoveRequest(state, date(2026, 7, 16), session_id=meeting.id)
        life.move_idea(session, key, request, NOW)
    adoption = AdoptionFacts(unit.id, TODAY, "Nhanh hơn", "2 giờ", "Vi Sơn", TODAY)
    request = MoveRequest(IdeaState.ADOPTED, TODAY, "Đã dùng", "Giấy xác nhận", adoption=adoption)
    life.move_idea(session, key, request, NOW)

    detail = idea_records.idea_detail(session, key)

    assert [event.to_state for event in detail.events] == [
        IdeaState.ADOPTED,
        IdeaState.APPROVED,
        IdeaState.IN_REVIEW,
        IdeaState.RECEIVED,
    ]
    newest, concluded = detail.events[:2]
    assert (newest.adopted_by, newest.effect, newest.measured, newest.rests_on) == (
        "Thôn Vân Hòa",
        "Nhanh hơn",
        "2 giờ",
        "Giấy xác nhận",
    )
    assert concluded.session == "Phiên họp đánh giá"
    assert detail.undo_refusal is None


def test_merged_ideas_know_each_other(session):
    kept, merged = received(session, "Bản đồ du lịch"), received(session, "Bản đồ số")
    request = MoveRequest(IdeaState.MERGED, TODAY, merged_into_id=kept)
    life.move_idea(session, merged, request, NOW)

    into = idea_records.idea_detail(session, merged).merged_into
    (other,) = idea_records.idea_detail(session, kept).merged_from

    assert into is not None
    assert (into.id, into.number_text) == (kept, "YT-2026-0001")
    assert (other.id, other.title) == (merged, "Bản đồ số")


def test_what_a_full_dossier_still_needs_is_listed(session):
    detail = idea_records.idea_detail(session, received(session, content="Có"))

    assert "content" not in dict(detail.missing)
    assert "situation" in dict(detail.missing)


def test_an_idea_that_is_not_there_is_not_found(session):
    for ask in (idea_records.idea_detail, idea_records.idea_draft):
        with pytest.raises(NotFound):
            ask(session, 98765)


def test_a_record_keeps_the_full_number(session):
    key = received(session, authors=(an_author_draft(national_id="038190001234"),))

    assert session.get_one(Author, 1).national_id == "038190001234"
    assert idea_records.idea_draft(session, key).authors[0].national_id == "038190001234"
