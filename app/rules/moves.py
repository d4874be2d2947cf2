"""Bước chuyển: the one table of what may happen to an idea next (design §4)."""

from dataclasses import dataclass

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import EvidenceNeeded, MoveNotAllowed, ReasonNeeded, TargetNeeded
from app.rules.idea import IdeaState


@dataclass(frozen=True)
class Move:
    """One allowed step and what it must rest on."""

    from_state: IdeaState
    to_state: IdeaState
    needs_reason: bool = False
    needs_evidence: bool = False
    needs_target: bool = False


_PLAIN = (
    (IdeaState.RECEIVED, IdeaState.IN_REVIEW),
    (IdeaState.INCOMPLETE, IdeaState.RECEIVED),
    (IdeaState.IN_REVIEW, IdeaState.APPROVED),
    (IdeaState.NEEDS_WORK, IdeaState.RECEIVED),
    (IdeaState.NEEDS_WORK, IdeaState.IN_REVIEW),
    (IdeaState.APPROVED, IdeaState.SUPPORTING),
    (IdeaState.SUPPORTING, IdeaState.PILOTING),
    (IdeaState.ADOPTED, IdeaState.REPLICATED),
)
_WITH_REASON = (
    (IdeaState.RECEIVED, IdeaState.INCOMPLETE),
    (IdeaState.IN_REVIEW, IdeaState.RECEIVED),  # taken off the agenda, or no quorum
    (IdeaState.IN_REVIEW, IdeaState.NEEDS_WORK),
    (IdeaState.IN_REVIEW, IdeaState.NOT_APPROVED),
    (IdeaState.APPROVED, IdeaState.PILOTING),  # support skipped
    (IdeaState.PILOTING, IdeaState.SUPPORTING),  # tried, and more has to be done first
)
# The unit that applies the idea has confirmed it in writing.
_WITH_EVIDENCE = ((IdeaState.PILOTING, IdeaState.ADOPTED),)
_WITH_BOTH = (
    (IdeaState.APPROVED, IdeaState.ADOPTED),  # already in use: support and pilot skipped
    (IdeaState.SUPPORTING, IdeaState.ADOPTED),
)
_WITHDRAWABLE = (
    IdeaState.RECEIVED,
    IdeaState.INCOMPLETE,
    IdeaState.IN_REVIEW,
    IdeaState.NEEDS_WORK,
    IdeaState.APPROVED,
    IdeaState.SUPPORTING,
    IdeaState.PILOTING,
)
_MERGEABLE = (IdeaState.RECEIVED, IdeaState.INCOMPLETE, IdeaState.NEEDS_WORK)

MOVES: tuple[Move, ...] = (
    *(Move(*pair) for pair in _PLAIN),
    *(Move(*pair, needs_reason=True) for pair in _WITH_REASON),
    *(Move(*pair, needs_evidence=True) for pair in _WITH_EVIDENCE),
    *(Move(*pair, needs_reason=True, needs_evidence=True) for pair in _WITH_BOTH),
    *(Move(state, IdeaState.MERGED, needs_target=True) for state in _MERGEABLE),
    *(Move(state, IdeaState.WITHDRAWN, needs_reason=True) for state in _WITHDRAWABLE),
)

STATE_LABELS: dict[IdeaState, str] = {
    IdeaState.RECEIVED: QT_TRANSLATE_NOOP("Label", "Đã tiếp nhận"),
    IdeaState.INCOMPLETE: QT_TRANSLATE_NOOP("Label", "Chờ bổ sung"),
    IdeaState.IN_REVIEW: QT_TRANSLATE_NOOP("Label", "Đang đánh giá"),
    IdeaState.APPROVED: QT_TRANSLATE_NOOP("Label", "Đạt"),
    IdeaState.NEEDS_WORK: QT_TRANSLATE_NOOP("Label", "Cần hoàn thiện"),
    IdeaState.NOT_APPROVED: QT_TRANSLATE_NOOP("Label", "Không đạt"),
    IdeaState.SUPPORTING: QT_TRANSLATE_NOOP("Label", "Đang hỗ trợ hoàn thiện"),
    IdeaState.PILOTING: QT_TRANSLATE_NOOP("Label", "Đang thử nghiệm"),
    IdeaState.ADOPTED: QT_TRANSLATE_NOOP("Label", "Đã áp dụng"),
    IdeaState.REPLICATED: QT_TRANSLATE_NOOP("Label", "Đã nhân rộng"),
    IdeaState.MERGED: QT_TRANSLATE_NOOP("Label", "Gộp vào ý tưởng khác"),
    IdeaState.WITHDRAWN: QT_TRANSLATE_NOOP("Label", "Tác giả rút"),
    IdeaState.STRUCK: QT_TRANSLATE_NOOP("Label", "Gạch khỏi sổ"),
}

# Only the last move can take an idea out of these, by undoing it.
ENDS = frozenset({IdeaState.MERGED, IdeaState.WITHDRAWN, IdeaState.STRUCK})
# An author who took the idea back, or an entry that was a mistake, is owed no answer.
DROPPED = frozenset({IdeaState.WITHDRAWN, IdeaState.STRUCK})
# States that a session's closing gives; the clerk does not choose them by hand.
CONCLUDED = frozenset({IdeaState.APPROVED, IdeaState.NEEDS_WORK, IdeaState.NOT_APPROVED})


def allowed(state: IdeaState) -> tuple[Move, ...]:
    """Return the next steps from a state, in the order of the table."""
    return tuple(move for move in MOVES if move.from_state is state)


def check_move(
    from_state: IdeaState,
    to_state: IdeaState,
    *,
    reason: str = "",
    has_evidence: bool = False,
    has_target: bool = False,
) -> Move:
    """Return the step, or refuse it with what is missing."""
    move = next((each for each in allowed(from_state) if each.to_state is to_state), None)
    if move is None:
        raise MoveNotAllowed(
            from_state=STATE_LABELS[from_state],
            to_state=STATE_LABELS[to_state],
            possible=_possible(from_state),
        )
    if move.needs_target and not has_target:
        raise TargetNeeded
    if move.needs_evidence and not has_evidence:
        raise EvidenceNeeded(step=STATE_LABELS[to_state])
    if move.needs_reason and not reason.strip():
        raise ReasonNeeded(step=STATE_LABELS[to_state])
    return move


def _possible(state: IdeaState) -> str:
    steps = ", ".join(f"“{STATE_LABELS[move.to_state]}”" for move in allowed(state))
    if not steps:
        return QT_TRANSLATE_NOOP("Refusal", "Ở trạng thái này chỉ hoàn tác được bước vừa làm.")
    return QT_TRANSLATE_NOOP("Refusal", "Có thể chuyển sang: {steps}.").format(steps=steps)
