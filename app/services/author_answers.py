"""Trả lời tác giả: on which day the author of an idea was told the result (plan III.4)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Case, Integer, Select, case, cast, func, select, union_all
from sqlalchemy.orm import Session

from app.basics.text import tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.document import IssuedDocument
from app.models.follow_up import AuthorAnswer
from app.models.idea import Author, Idea
from app.rules.document import DocumentKind
from app.rules.due import days_late
from app.rules.errors import InvalidForm, say
from app.rules.follow_up import AnswerWay
from app.rules.follow_up_errors import NotYetConcluded
from app.rules.idea import IdeaState
from app.rules.moves import DROPPED
from app.rules.numbering import idea_code
from app.rules.paper_source import Of, Source
from app.rules.role import Duty
from app.services.follow_up import APPROVED_ON, refuse_if, strike, wrong_day
from app.services.steps import step

# There is a result to tell.
CONCLUDED = APPROVED_ON | {IdeaState.NEEDS_WORK, IdeaState.NOT_APPROVED, IdeaState.MERGED}
_NOTICE_OF = Source(DocumentKind.NOTICE, Of.IDEA, "").text + " "


@dataclass(frozen=True)
class AnswerFacts:
    """That an author was told: on which day, how, in which words."""

    idea_id: int | None
    on: date | None
    way: AnswerWay
    told: str = ""


@dataclass(frozen=True)
class Told:
    """One answer that was recorded by hand."""

    id: int
    on: date
    way: AnswerWay
    told: str


@dataclass(frozen=True)
class AnswerLine:
    """An idea with the day its author is promised an answer and the day it was given.

    late: days after the promised day, until the answer or until today.
    """

    id: int
    code: str
    title: str
    authors: tuple[str, ...]
    state: IdeaState
    due_on: date | None
    answered_on: date | None
    late: int
    told: tuple[Told, ...]

    @property
    def can_be_answered(self) -> bool:
        """Whether there is a result to tell."""
        return self.state in CONCLUDED


def answers_of_year(session: Session, year: int, today: date) -> list[AnswerLine]:
    """Return the ideas of a year, and older ones not answered before it: unanswered ones first."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    answered = answered_days().subquery("answered")
    day = answered.c.answered_on
    query = (
        select(Idea, day)
        .outerjoin(answered, answered.c.idea_id == Idea.id)
        .where(
            Idea.received_on <= last,
            (Idea.received_on >= first) | day.is_(None) | (day >= first),
            Idea.state.not_in(DROPPED) | day.is_not(None),
        )
        .order_by(day.is_not(None), Idea.answer_due, Idea.id)
    )
    found = [(idea, on) for idea, on in session.execute(query)]
    told, authors = _told(session), _authors(session)
    return [
        AnswerLine(
            id=idea.id,
            code=idea_code(idea.register_year, idea.register_number),
            title=idea.title,
            authors=tuple(authors.get(idea.id, ())),
            state=idea.state,
            due_on=idea.answer_due,
            answered_on=on,
            late=days_late(idea.answer_due, on, today),
            told=tuple(told.get(idea.id, ())),
        )
        for idea, on in found
    ]


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Ghi việc trả lời tác giả"))
def record(session: Session, facts: AnswerFacts, now: datetime) -> int:
    """Note that the author of an idea was told the result."""
    idea = session.get(Idea, facts.idea_id) if facts.idea_id is not None else None
    if idea is None:
        raise InvalidForm({"idea_id": say(QT_TRANSLATE_NOOP("Form", "Chưa chọn ý tưởng."))})
    if idea.state not in CONCLUDED:
        raise NotYetConcluded
    wrong = wrong_day("on", facts.on, now.date())
    if facts.on is not None and facts.on < idea.received_on:
        wrong["on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày trả lời trước ngày tiếp nhận."))
    refuse_if(wrong)
    told = tidy_block(facts.told)
    added = AuthorAnswer(idea_id=idea.id, on_date=facts.on, way=facts.way, told=told)
    session.add(added)
    session.flush()
    return added.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Gạch việc trả lời tác giả"))
def strike_out(session: Session, answer_id: int, reason: str, now: datetime) -> None:
    """Strike out an answer that was noted by mistake."""
    strike(session.get(AuthorAnswer, answer_id), reason, now, "lần trả lời này")
    session.flush()


def answered_days() -> Select[tuple[int, date]]:
    """Return the query of every answered idea with the first day on which it was answered.

    An idea is answered by a recorded answer that was not struck, or by a notice of its result
    that has number and day and was not cancelled. Everything that counts answers reads this one.
    """
    recorded = select(
        AuthorAnswer.idea_id.label("idea_id"), AuthorAnswer.on_date.label("on_date")
    ).where(AuthorAnswer.struck_at.is_(None))
    told_of = func.coalesce(IssuedDocument.idea_id, _idea_in_source())
    notices = select(told_of, IssuedDocument.dated_on).where(
        IssuedDocument.kind == DocumentKind.NOTICE,
        IssuedDocument.number.is_not(None),
        IssuedDocument.dated_on.is_not(None),
        IssuedDocument.reserved.is_(False),
        IssuedDocument.cancelled_at.is_(None),
        told_of.is_not(None),
    )
    every = union_all(recorded, notices).subquery("every_answer")
    return select(every.c.idea_id, func.min(every.c.on_date).label("answered_on")).group_by(
        every.c.idea_id
    )


def _idea_in_source() -> Case[int | None]:
    """Return the idea that a notice is made from, where its line names none."""
    key = func.substr(IssuedDocument.source, len(_NOTICE_OF) + 1)
    return case((IssuedDocument.source.startswith(_NOTICE_OF), cast(key, Integer)), else_=None)


def _told(session: Session) -> dict[int, list[Told]]:
    query = (
        select(AuthorAnswer)
        .where(AuthorAnswer.struck_at.is_(None))
        .order_by(AuthorAnswer.on_date, AuthorAnswer.id)
    )
    found: dict[int, list[Told]] = {}
    for each in session.scalars(query):
        told = Told(each.id, each.on_date, each.way, each.told)
        found.setdefault(each.idea_id, []).append(told)
    return found


def _authors(session: Session) -> dict[int, list[str]]:
    query = select(Author.idea_id, Author.name).order_by(Author.idea_id, Author.position)
    found: dict[int, list[str]] = {}
    for idea_id, name in session.execute(query):
        found.setdefault(idea_id, []).append(name)
    return found
