"""Sau hội đồng, của một ý tưởng: all that followed, in the order of the days (design §7)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.follow_up import AuthorAnswer
from app.rules.follow_up import (
    ANSWER_WAY_LABELS,
    PILOT_CONCLUSION_LABELS,
    REFERRAL_ANSWER_LABELS,
    SUPPORT_STATE_LABELS,
    PilotConclusion,
    SupportState,
)
from app.rules.idea import IdeaState
from app.services import adoptions, pilots, referrals, replications, support_tasks
from app.services.pilots import MeasureFacts


class Followed(StrEnum):
    """What followed; the value is the place where it is worked on."""

    SUPPORT = "support_task"
    PILOT = "pilot"
    ADOPTION = "adoption"
    REPLICATION = "replication"
    REFERRAL = "referral"
    ANSWER = "answer"


FOLLOWED_LABELS: dict[Followed, str] = {
    Followed.SUPPORT: QT_TRANSLATE_NOOP("Label", "Hỗ trợ"),
    Followed.PILOT: QT_TRANSLATE_NOOP("Label", "Thử nghiệm"),
    Followed.ADOPTION: QT_TRANSLATE_NOOP("Label", "Áp dụng"),
    Followed.REPLICATION: QT_TRANSLATE_NOOP("Label", "Nhân rộng"),
    Followed.REFERRAL: QT_TRANSLATE_NOOP("Label", "Đề xuất cấp trên"),
    Followed.ANSWER: QT_TRANSLATE_NOOP("Label", "Trả lời tác giả"),
}


@dataclass(frozen=True)
class FollowLine:
    """One thing that followed; record_id: what its place opens; state: a label, "" for none.

    measures: of a pilot, what it was to move; late: days after the day it was due.
    """

    kind: Followed
    record_id: int
    on: date
    text: str
    who: str
    state: str = ""
    late: int = 0
    measures: tuple[MeasureFacts, ...] = ()


def follow_up(session: Session, idea_id: int, today: date) -> list[FollowLine]:
    """Return what followed the council's conclusion on an idea, the oldest first."""
    lines = (
        *_support(session, idea_id, today),
        *_pilots(session, idea_id, today),
        *_use(session, idea_id),
        *_referrals(session, idea_id, today),
        *_answers(session, idea_id),
    )
    return sorted(lines, key=lambda line: (line.on, line.kind, line.record_id))


def awaits_adoption(session: Session, idea_id: int, today: date) -> bool:
    """Tell whether the last pilot succeeded, so that the unit's confirmation is what is missing."""
    last = pilots.latest(session, idea_id, today)
    succeeded = {PilotConclusion.APPLY, PilotConclusion.REPLICATE}
    return (
        last is not None and last.conclusion in succeeded and last.idea_state is IdeaState.PILOTING
    )


def _support(session: Session, idea_id: int, today: date) -> Iterator[FollowLine]:
    for each in support_tasks.tasks_of_idea(session, idea_id, today):
        state = SUPPORT_STATE_LABELS[each.state]
        late = each.late if each.state is SupportState.OPEN else 0
        on = each.assigned_on
        yield FollowLine(Followed.SUPPORT, each.id, on, each.task, each.unit, state, late)


def _pilots(session: Session, idea_id: int, today: date) -> Iterator[FollowLine]:
    for each in pilots.pilots_of_idea(session, idea_id, today):
        state = PILOT_CONCLUSION_LABELS[each.conclusion] if each.conclusion else ""
        began = each.facts.started_on or today
        late = 0 if each.ended_on else each.late
        yield FollowLine(
            Followed.PILOT,
            each.id,
            began,
            each.facts.place,
            each.unit,
            state,
            late,
            each.facts.measures,
        )


def _use(session: Session, idea_id: int) -> Iterator[FollowLine]:
    adopted = adoptions.adoption_of_idea(session, idea_id)
    if adopted is not None:
        yield FollowLine(
            Followed.ADOPTION, adopted.id, adopted.on, adopted.facts.effect, adopted.unit
        )
    for each in replications.replications_of_idea(session, idea_id):
        if each.facts.on is not None:
            yield FollowLine(
                Followed.REPLICATION, each.id, each.facts.on, each.facts.result, each.unit
            )


def _referrals(session: Session, idea_id: int, today: date) -> Iterator[FollowLine]:
    for each in referrals.referrals_of_idea(session, idea_id, today):
        answer = each.answered.answer if each.answered else None
        state = REFERRAL_ANSWER_LABELS[answer] if answer else ""
        sent, who = each.facts.sent_on or today, each.facts.sent_to
        late = 0 if answer else each.late
        yield FollowLine(Followed.REFERRAL, each.id, sent, each.facts.request, who, state, late)


def _answers(session: Session, idea_id: int) -> Iterator[FollowLine]:
    """The answers noted by hand; their place lists the idea itself."""
    query = select(AuthorAnswer).where(
        AuthorAnswer.idea_id == idea_id, AuthorAnswer.struck_at.is_(None)
    )
    for each in session.scalars(query):
        way = ANSWER_WAY_LABELS[each.way]
        yield FollowLine(Followed.ANSWER, idea_id, each.on_date, each.told, "", way)
