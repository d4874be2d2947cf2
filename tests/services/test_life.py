"""Steps in the life of an idea: taken, refused, undone, never erased."""

from datetime import date

import pytest
from sqlalchemy import select

from app.models.idea import Adoption, Idea, IdeaEvent
from app.rules.errors import (
    CouncilDecides,
    DateOutOfOrder,
    EvidenceNeeded,
    IdeaOnAgenda,
    InvalidForm,
    MergeIntoItself,
    MoveNotAllowed,
    NotFound,
    NothingToUndo,
    ReasonNeeded,
    SessionMove,
    TargetNeeded,
)
from app.rules.follow_up import PilotConclusion
from app.rules.follow_up_errors import PilotRunning
from app.rules.idea import IdeaState
from app.rules.session import SessionState
from app.services import life, pilots
from app.services.life import AdoptionFacts, MoveRequest
from app.services.pilots import PilotEnd
from app.services.settings import set_value
from tests.makers import a_unit
from tests.makers_follow_up import WAITING, a_pilot, an_approved_idea, state_of
from tests.makers_ideas import NOW, TODAY, on_agenda, received
from tests.makers_reports import a_meeting


def go(session, key, to_state, on=TODAY, **facts):
    return life.move_idea(session, key, MoveRequest(to_state, on, **facts), NOW)


@pytest.fixture
def approved(session):
    """An idea that a council approved."""
    key = received(session)
    meeting = a_meeting(session, date(2026, 7, 16))
    for state in (IdeaState.IN_REVIEW, IdeaState.APPROVED):
        go(session, key, state, date(2026, 7, 16), session_id=meeting.id)
    return key


def test_a_step_is_an_event_with_its_day_and_ground(session):
    set_value(session, "office.clerk", "Lê Thị Sao", TODAY)
    key = received(session)

    event_id = go(
        session, key, IdeaState.INCOMPLETE, note=" Thiếu  hiện trạng ", rests_on="Phiếu yêu cầu"
    )

    event = session.get_one(IdeaEvent, event_id)
    assert state_of(session, key) is IdeaState.INCOMPLETE
    assert (event.from_state, event.to_state, event.on_date) == (
        IdeaState.RECEIVED,
        IdeaState.INCOMPLETE,
        TODAY,
    )
    assert (event.note, event.rests_on, event.recorded_by) == (
        "Thiếu hiện trạng",
        "Phiếu yêu cầu",
        "Lê Thị Sao",
    )


def test_a_step_without_its_reason_is_refused_and_nothing_changes(session):
    key = received(session)

    with pytest.raises(ReasonNeeded):
        go(session, key, IdeaState.WITHDRAWN, note="  ")

    assert state_of(session, key) is IdeaState.RECEIVED


def test_a_step_that_is_not_in_the_table_is_refused(session):
    with pytest.raises(MoveNotAllowed):
        go(session, received(session), IdeaState.REPLICATED)


@pytest.mark.parametrize("on", [date(2026, 7, 14), date(2026, 7, 21)])
def test_a_step_lies_between_the_step_before_and_today(session, on):
    key = received(session)

    with pytest.raises(DateOutOfOrder) as refused:
        go(session, key, IdeaState.INCOMPLETE, on, note="Thiếu")

    assert "15/07/2026" in str(refused.value)
    assert "20/07/2026" in str(refused.value)


def test_the_councils_steps_are_not_taken_by_hand(session):
    key = received(session)

    with pytest.raises(CouncilDecides):
        go(session, key, IdeaState.IN_REVIEW)


def test_an_idea_on_an_open_agenda_stays_before_the_council(session):
    key = received(session)
    meeting = a_meeting(session, date(2026, 7, 16), SessionState.OPEN)
    on_agenda(session, meeting, key)
    go(session, key, IdeaState.IN_REVIEW, session_id=meeting.id)

    with pytest.raises(IdeaOnAgenda) as refused:
        go(session, key, IdeaState.WITHDRAWN, note="Tác giả xin rút")

    assert meeting.title in str(refused.value)


def test_adoption_keeps_the_confirmation_of_the_unit(session, approved):
    unit = a_unit(session)
    facts = AdoptionFacts(
        unit.id,
        date(2026, 7, 18),
        "Giảm một nửa thời gian",
        "30 phút còn 15",
        "Vi Văn Sơn",
        date(2026, 7, 19),
    )

    event_id = go(session, approved, IdeaState.ADOPTED, note="Đã dùng từ trước", adoption=facts)

    kept = session.scalars(select(Adoption).where(Adoption.event_id == event_id)).one()
    assert (kept.unit_id, kept.applied_from, kept.effect, kept.measured) == (
        unit.id,
        date(2026, 7, 18),
        "Giảm một nửa thời gian",
        "30 phút còn 15",
    )
    assert (kept.confirmed_by, kept.confirmed_on) == ("Vi Văn Sơn", date(2026, 7, 19))


def test_adoption_without_a_confirmation_is_refused(session, approved):
    with pytest.raises(EvidenceNeeded):
        go(session, approved, IdeaState.ADOPTED, note="Đã dùng")


def test_an_empty_confirmation_names_its_boxes(session, approved):
    with pytest.raises(InvalidForm) as refused:
        go(
            session,
            approved,
            IdeaState.ADOPTED,
            note="Đã dùng",
            adoption=AdoptionFacts(None, None, " "),
        )

    assert list(refused.value.wrong) == [
        "unit_id",
        "applied_from",
        "effect",
        "confirmed_by",
        "confirmed_on",
    ]


def test_application_does_not_begin_after_it_was_confirmed(session, approved):
    facts = AdoptionFacts(
        a_unit(session).id, date(2026, 7, 21), "Tốt", "", "Vi Văn Sơn", date(2026, 7, 19)
    )

    with pytest.raises(InvalidForm) as refused:
        go(session, approved, IdeaState.ADOPTED, note="Đã dùng", adoption=facts)

    assert list(refused.value.wrong) == ["applied_from"]


def test_merging_keeps_both_ideas(session):
    kept, merged = received(session, "Bản đồ du lịch"), received(session, "Bản đồ số")

    go(session, merged, IdeaState.MERGED, merged_into_id=kept)

    idea = session.get_one(Idea, merged)
    assert (idea.state, idea.merged_into_id, idea.title) == (IdeaState.MERGED, kept, "Bản đồ số")
    assert state_of(session, kept) is IdeaState.RECEIVED


def test_merging_needs_a_target_that_lives(session):
    key, withdrawn = received(session, "Một"), received(session, "Hai")
    go(session, withdrawn, IdeaState.WITHDRAWN, note="Xin rút")

    with pytest.raises(TargetNeeded):
        go(session, key, IdeaState.MERGED)
    for target in (key, withdrawn):
        with pytest.raises(MergeIntoItself):
            go(session, key, IdeaState.MERGED, merged_into_id=target)
    with pytest.raises(NotFound):
        go(session, key, IdeaState.MERGED, merged_into_id=98765)


def test_only_live_ideas_are_offered_for_merging(session):
    key, other, withdrawn = (received(session, title) for title in ("Một", "Hai", "Ba"))
    go(session, withdrawn, IdeaState.WITHDRAWN, note="Xin rút")

    assert [(o.key, o.label) for o in life.merge_targets(session, key)] == [
        (other, "YT-2026-0002 Hai")
    ]


def test_undoing_goes_back_and_keeps_the_step_with_the_reason(session):
    key, target = received(session, "Một"), received(session, "Hai")
    event_id = go(session, key, IdeaState.MERGED, merged_into_id=target)

    state = life.undo_last_move(session, key, "Gộp nhầm", NOW)

    event, idea = session.get_one(IdeaEvent, event_id), session.get_one(Idea, key)
    assert (state, idea.state, idea.merged_into_id) == (
        IdeaState.RECEIVED,
        IdeaState.RECEIVED,
        None,
    )
    assert (event.undone_at, event.undo_reason) == (NOW, "Gộp nhầm")


def test_steps_are_undone_one_by_one_down_to_the_receipt(session):
    key = received(session)
    go(session, key, IdeaState.INCOMPLETE, note="Thiếu")
    go(session, key, IdeaState.RECEIVED)

    assert life.undo_last_move(session, key, "Nhầm", NOW) is IdeaState.INCOMPLETE
    assert life.undo_last_move(session, key, "Nhầm", NOW) is IdeaState.RECEIVED
    with pytest.raises(NothingToUndo):
        life.undo_last_move(session, key, "Nhầm", NOW)


def test_undoing_needs_a_reason(session):
    key = received(session)
    go(session, key, IdeaState.INCOMPLETE, note="Thiếu")

    with pytest.raises(ReasonNeeded):
        life.undo_last_move(session, key, " ", NOW)

    assert state_of(session, key) is IdeaState.INCOMPLETE


def test_a_step_of_a_session_is_undone_in_the_session_only(session, approved):
    meeting_id = session.scalars(select(IdeaEvent.session_id).order_by(IdeaEvent.id.desc())).first()

    with pytest.raises(SessionMove) as refused:
        life.undo_last_move(session, approved, "Nhầm", NOW)

    assert "Phiên họp đánh giá" in str(refused.value)
    state = life.undo_last_move(session, approved, "Mở lại", NOW, session_id=meeting_id)
    assert state is IdeaState.IN_REVIEW


def test_whether_the_last_step_can_be_undone_is_known_beforehand(session, approved):
    fresh, incomplete = received(session), received(session)
    go(session, incomplete, IdeaState.INCOMPLETE, note="Thiếu")

    assert isinstance(life.undo_refusal(session, fresh), NothingToUndo)
    assert isinstance(life.undo_refusal(session, approved), SessionMove)
    assert life.undo_refusal(session, incomplete) is None


def test_the_record_offers_what_is_possible_and_says_why_not(session):
    key = received(session)

    steps = {step.to_state: step.refusal for step in life.next_steps(session, key)}

    possible = {state for state, refusal in steps.items() if refusal is None}
    assert possible == {IdeaState.INCOMPLETE, IdeaState.MERGED, IdeaState.WITHDRAWN}
    assert isinstance(steps[IdeaState.IN_REVIEW], CouncilDecides)
    assert isinstance(steps[IdeaState.ADOPTED], MoveNotAllowed)


def test_an_idea_that_is_not_there_is_not_found(session):
    with pytest.raises(NotFound):
        life.next_steps(session, 98765)


def test_an_idea_goes_back_to_support_only_when_its_pilot_has_ended(session) -> None:
    idea = an_approved_idea(session)
    pilot = a_pilot(session, idea)
    back = MoveRequest(IdeaState.SUPPORTING, date(2026, 7, 20), note="Cần sửa quy trình")
    with pytest.raises(PilotRunning, match="Phòng Kinh tế"):
        life.move_idea(session, idea, back, NOW)

    end = PilotEnd(date(2026, 7, 19), PilotConclusion.STOP, "Chưa đạt", (WAITING,))
    pilots.conclude(session, pilot, end, NOW)
    life.move_idea(session, idea, back, NOW)

    assert state_of(session, idea) is IdeaState.SUPPORTING
