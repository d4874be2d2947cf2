"""Vòng đời ý tưởng: every step is an event with its day and its ground; the last can be undone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem
from app.models.follow_up import Pilot
from app.models.idea import Adoption, Idea, IdeaEvent
from app.models.session import Session as Meeting
from app.models.unit import Unit
from app.rules.errors import (
    CouncilDecides,
    DateOutOfOrder,
    IdeaOnAgenda,
    InvalidForm,
    MergeIntoItself,
    MoveNotAllowed,
    NotFound,
    NothingToUndo,
    ReasonNeeded,
    Refusal,
    Said,
    SessionMove,
    say,
)
from app.rules.follow_up_errors import PilotRunning
from app.rules.idea import IdeaState
from app.rules.moves import CONCLUDED, ENDS, STATE_LABELS, Move, allowed, check_move
from app.rules.role import Duty
from app.rules.session import SessionState
from app.services import choices, idea_strikes, settings
from app.services.choices import Option
from app.services.steps import step

UNDO = QT_TRANSLATE_NOOP("Label", "Hoàn tác")
# Steps shown greyed when they are not possible yet, so that the clerk sees what comes later.
_MAIN_PATH = (
    IdeaState.IN_REVIEW,
    IdeaState.SUPPORTING,
    IdeaState.PILOTING,
    IdeaState.ADOPTED,
    IdeaState.REPLICATED,
)


@dataclass(frozen=True)
class AdoptionFacts:
    """The confirmation by the unit that applies an idea: its words, who signed it and when."""

    unit_id: int | None
    applied_from: date | None
    effect: str
    measured: str = ""
    confirmed_by: str = ""
    confirmed_on: date | None = None


@dataclass(frozen=True)
class MoveRequest:
    """A step to be taken: where to, on which day, why, resting on what.

    session_id: the council session that takes the step; None when the clerk takes it.
    """

    to_state: IdeaState
    on_date: date
    note: str = ""
    rests_on: str = ""
    merged_into_id: int | None = None
    adoption: AdoptionFacts | None = None
    session_id: int | None = None


@dataclass(frozen=True)
class NextStep:
    """A step the record offers; `refusal` says why it cannot be taken now."""

    to_state: IdeaState
    move: Move | None
    refusal: Refusal | None


def next_steps(session: Session, idea_id: int) -> tuple[NextStep, ...]:
    """Return what can be done next, and what cannot with the reason."""
    idea = _idea(session, idea_id)
    moves = {move.to_state: move for move in allowed(idea.state)}
    steps = [
        NextStep(state, move, _refused_by_hand(session, idea, state))
        for state, move in moves.items()
    ]
    later = [state for state in _MAIN_PATH if state not in moves and state is not idea.state]
    return (*steps, *(NextStep(state, None, _not_from_here(idea.state, state)) for state in later))


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Chuyển bước ý tưởng"))
def move_idea(session: Session, idea_id: int, request: MoveRequest, now: datetime) -> int:
    """Take a step, or refuse it with what is missing; returns the event's id."""
    idea = _idea(session, idea_id)
    note, rests_on = tidy_block(request.note), tidy(request.rests_on)
    check_move(
        idea.state,
        request.to_state,
        reason=note,
        has_evidence=request.adoption is not None,
        has_target=request.merged_into_id is not None,
    )
    if request.session_id is None:
        refusal = _refused_by_hand(session, idea, request.to_state)
        if refusal is not None:
            raise refusal
    _check_day(idea, request.on_date, now.date())
    event = IdeaEvent(
        from_state=idea.state,
        to_state=request.to_state,
        on_date=request.on_date,
        recorded_at=now,
        recorded_by=settings.clerk(session, now.date()),
        note=note,
        rests_on=rests_on,
        session_id=request.session_id,
    )
    if request.to_state is IdeaState.ADOPTED and request.adoption is not None:
        event.adoption = _adoption(session, request.adoption, request.on_date)
    if request.to_state is IdeaState.MERGED:
        idea.merged_into_id = _target(session, idea, request.merged_into_id).id
    idea.state = request.to_state
    idea.events.append(event)
    session.flush()
    return event.id


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Lùi bước ý tưởng"))
def undo_last_move(
    session: Session, idea_id: int, reason: str, now: datetime, *, session_id: int | None = None
) -> IdeaState:
    """Take the last step back, keeping it with the reason; returns the state the idea is in."""
    idea = _idea(session, idea_id)
    event, before = _last_step(idea)
    if event.session_id is not None and event.session_id != session_id:
        raise SessionMove(session=session.get_one(Meeting, event.session_id).title)
    if not tidy(reason):
        raise ReasonNeeded(step=UNDO)
    event.undone_at, event.undo_reason = now, tidy_block(reason)
    if event.to_state is IdeaState.MERGED:
        idea.merged_into_id = None
    if event.to_state is IdeaState.STRUCK:
        idea_strikes.count_again(idea)
    idea.state = before
    session.flush()
    return before


def undo_refusal(session: Session, idea_id: int) -> Refusal | None:
    """Return why the last step cannot be undone by hand, or None when it can."""
    try:
        event, _before = _last_step(_idea(session, idea_id))
    except NothingToUndo as nothing:
        return nothing
    if event.session_id is not None:
        return SessionMove(session=session.get_one(Meeting, event.session_id).title)
    return None


def merge_targets(session: Session, idea_id: int) -> list[Option]:
    """Return the ideas into which this one may be merged, newest first."""
    others = choices.ideas(session, set(IdeaState) - ENDS)
    return [each for each in others if each.key != idea_id]


def _idea(session: Session, idea_id: int) -> Idea:
    found = session.get(Idea, idea_id)
    if found is None:
        raise NotFound(what="ý tưởng này")
    return found


def _valid_events(idea: Idea) -> Iterator[IdeaEvent]:
    return (event for event in idea.events if event.undone_at is None)


def _last_step(idea: Idea) -> tuple[IdeaEvent, IdeaState]:
    """Return the last step and the state before it; the receipt is no step that can be undone."""
    *_, last = _valid_events(idea)
    if last.from_state is None:
        raise NothingToUndo
    return last, last.from_state


def _check_day(idea: Idea, on_date: date, today: date) -> None:
    *_, last = _valid_events(idea)
    if not last.on_date <= on_date <= today:
        raise DateOutOfOrder(on=on_date, earliest=last.on_date, latest=today)


def _open_meeting(session: Session, idea_id: int) -> Meeting | None:
    query = (
        select(Meeting)
        .join(AgendaItem, AgendaItem.session_id == Meeting.id)
        .where(AgendaItem.idea_id == idea_id, Meeting.state != SessionState.CLOSED)
        .limit(1)
    )
    return session.scalar(query)


def _refused_by_hand(session: Session, idea: Idea, to_state: IdeaState) -> Refusal | None:
    if to_state is IdeaState.IN_REVIEW or to_state in CONCLUDED:
        return CouncilDecides(step=STATE_LABELS[to_state])
    if idea.state is IdeaState.IN_REVIEW:
        meeting = _open_meeting(session, idea.id)
        return IdeaOnAgenda(session=meeting.title) if meeting is not None else None
    if (idea.state, to_state) == (IdeaState.PILOTING, IdeaState.SUPPORTING):
        running = _running_pilot(session, idea.id)
        if running is not None:
            return PilotRunning(unit=running.unit.name, on=running.started_on)
    return None


def _running_pilot(session: Session, idea_id: int) -> Pilot | None:
    query = select(Pilot).where(
        Pilot.idea_id == idea_id, Pilot.ended_on.is_(None), Pilot.struck_at.is_(None)
    )
    return session.scalar(query.limit(1))


def _not_from_here(from_state: IdeaState, to_state: IdeaState) -> Refusal | None:
    try:
        check_move(from_state, to_state)
    except MoveNotAllowed as refusal:
        return refusal
    return None  # pragma: no cover - asked only of steps that the table does not have


def wrong_adoption(session: Session, facts: AdoptionFacts, on_date: date) -> dict[str, Said]:
    """Return what is missing or wrong in a confirmation of use noted on a day."""
    wrong: dict[str, Said] = {}
    if facts.unit_id is None or session.get(Unit, facts.unit_id) is None:
        wrong["unit_id"] = say(QT_TRANSLATE_NOOP("Form", "Chưa chọn đơn vị áp dụng."))
    if facts.applied_from is None:
        wrong["applied_from"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày bắt đầu áp dụng."))
    elif facts.applied_from > on_date:
        wrong["applied_from"] = say(
            QT_TRANSLATE_NOOP("Form", "Ngày bắt đầu áp dụng sau ngày ghi nhận.")
        )
    if not tidy_block(facts.effect):
        wrong["effect"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi hiệu quả đơn vị xác nhận."))
    if not tidy(facts.confirmed_by):
        wrong["confirmed_by"] = say(
            QT_TRANSLATE_NOOP("Form", "Chưa ghi người ký giấy xác nhận của đơn vị.")
        )
    if facts.confirmed_on is None:
        wrong["confirmed_on"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày ký giấy xác nhận."))
    elif facts.confirmed_on > on_date:
        wrong["confirmed_on"] = say(
            QT_TRANSLATE_NOOP("Form", "Ngày ký giấy xác nhận sau ngày ghi nhận.")
        )
    return wrong


def _adoption(session: Session, facts: AdoptionFacts, on_date: date) -> Adoption:
    wrong = wrong_adoption(session, facts, on_date)
    if wrong or facts.unit_id is None or facts.applied_from is None:
        raise InvalidForm(wrong)
    return Adoption(
        unit_id=facts.unit_id,
        applied_from=facts.applied_from,
        effect=tidy_block(facts.effect),
        measured=tidy_block(facts.measured),
        confirmed_by=tidy(facts.confirmed_by),
        confirmed_on=facts.confirmed_on,
    )


def _target(session: Session, idea: Idea, target_id: int | None) -> Idea:
    target = session.get(Idea, target_id) if target_id is not None else None
    if target is None:
        raise NotFound(what="ý tưởng nhận gộp")
    if target.id == idea.id or target.state in ENDS:
        raise MergeIntoItself(title=target.title)
    return target
