import itertools

import pytest

from app.rules.errors import EvidenceNeeded, MoveNotAllowed, ReasonNeeded, TargetNeeded
from app.rules.idea import IdeaState
from app.rules.moves import ENDS, MOVES, STATE_LABELS, Move, allowed, check_move

MAIN_ROAD = (
    IdeaState.RECEIVED,
    IdeaState.IN_REVIEW,
    IdeaState.APPROVED,
    IdeaState.SUPPORTING,
    IdeaState.PILOTING,
    IdeaState.ADOPTED,
    IdeaState.REPLICATED,
)


def test_the_main_road_leads_from_the_register_to_other_villages():
    for before, after in itertools.pairwise(MAIN_ROAD):
        assert check_move(before, after, has_evidence=True).to_state is after


def test_no_step_stands_twice_in_the_table_or_leads_nowhere():
    pairs = [(move.from_state, move.to_state) for move in MOVES]

    assert len(set(pairs)) == len(pairs)
    assert all(before is not after for before, after in pairs)


@pytest.mark.parametrize("pair", list(itertools.product(IdeaState, IdeaState)))
def test_only_steps_of_the_table_are_taken(pair):
    in_table = any((move.from_state, move.to_state) == pair for move in MOVES)

    if in_table:
        check_move(*pair, reason="Có lý do", has_evidence=True, has_target=True)
    else:
        with pytest.raises(MoveNotAllowed):
            check_move(*pair, reason="Có lý do", has_evidence=True, has_target=True)


@pytest.mark.parametrize("end", [*sorted(ENDS), IdeaState.REPLICATED, IdeaState.NOT_APPROVED])
def test_nothing_follows_an_end(end):
    assert allowed(end) == ()


def test_every_state_can_be_reached():
    by_hand = set(IdeaState) - {IdeaState.STRUCK}  # only an entry that was a mistake is struck
    assert {move.to_state for move in MOVES} == by_hand


def test_adoption_rests_on_the_confirmation_of_the_unit():
    with pytest.raises(EvidenceNeeded, match="giấy xác nhận"):
        check_move(IdeaState.PILOTING, IdeaState.ADOPTED)


@pytest.mark.parametrize("state", [IdeaState.APPROVED, IdeaState.SUPPORTING])
def test_skipping_the_pilot_needs_a_written_reason_too(state):
    with pytest.raises(ReasonNeeded):
        check_move(state, IdeaState.ADOPTED, reason="  ", has_evidence=True)

    move = check_move(state, IdeaState.ADOPTED, reason="Đã dùng từ trước", has_evidence=True)
    assert move == Move(state, IdeaState.ADOPTED, needs_reason=True, needs_evidence=True)


def test_skipping_the_support_needs_a_written_reason():
    with pytest.raises(ReasonNeeded):
        check_move(IdeaState.APPROVED, IdeaState.PILOTING)


def test_merging_needs_the_idea_that_takes_it_in():
    with pytest.raises(TargetNeeded):
        check_move(IdeaState.RECEIVED, IdeaState.MERGED)


def test_a_refused_step_names_the_possible_ones():
    with pytest.raises(MoveNotAllowed) as refusal:
        check_move(IdeaState.INCOMPLETE, IdeaState.ADOPTED)

    assert str(refusal.value) == (
        "Không chuyển được từ “Chờ bổ sung” sang “Đã áp dụng”. Có thể chuyển sang: "
        "“Đã tiếp nhận”, “Gộp vào ý tưởng khác”, “Tác giả rút”."
    )


def test_at_an_end_only_undoing_is_offered():
    with pytest.raises(MoveNotAllowed, match="chỉ hoàn tác được bước vừa làm"):
        check_move(IdeaState.MERGED, IdeaState.RECEIVED)


def test_every_state_has_its_words():
    assert set(STATE_LABELS) == set(IdeaState)
