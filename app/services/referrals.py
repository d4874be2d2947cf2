"""Đề xuất cấp trên: ideas put before a higher authority, and what it answered (plan III.4, §7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.follow_up import Referral
from app.rules.due import days_late
from app.rules.errors import NotFound, say
from app.rules.follow_up import ReferralAnswer
from app.rules.follow_up_errors import AlreadyStruck
from app.rules.idea import IdeaState
from app.rules.numbering import idea_code
from app.rules.role import Duty
from app.services.follow_up import (
    APPROVED_ON,
    idea_in,
    refuse_if,
    strike,
    wrong_day,
    wrong_text,
)
from app.services.steps import step

REFERRED = APPROVED_ON | {IdeaState.NEEDS_WORK}


@dataclass(frozen=True)
class ReferralFacts:
    """A referral as typed: to whom, on which day, what is asked, by when an answer is hoped for."""

    idea_id: int | None
    sent_to: str
    sent_on: date | None
    request: str = ""
    answer_due: date | None = None


@dataclass(frozen=True)
class AnswerFacts:
    """What the higher authority answered, on which day, under which number."""

    on: date | None
    answer: ReferralAnswer | None
    number: str = ""
    note: str = ""


@dataclass(frozen=True)
class ReferralLine:
    """A referral as lists show it; late: days past the day its answer was hoped for."""

    id: int
    code: str
    title: str
    facts: ReferralFacts
    answered: AnswerFacts | None
    late: int


def referrals_of_year(session: Session, year: int, today: date) -> list[ReferralLine]:
    """Return the referrals of a year and those that still waited in it, waiting ones first."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    waiting = Referral.answered_on.is_(None) | (Referral.answered_on >= first)
    return _lines(session, (Referral.sent_on <= last, waiting), today)


def referrals_of_idea(session: Session, idea_id: int, today: date) -> list[ReferralLine]:
    """Return the referrals of one idea."""
    return _lines(session, (Referral.idea_id == idea_id,), today)


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Đề xuất cấp trên"))
def send(session: Session, facts: ReferralFacts, now: datetime) -> int:
    """Note that an idea was put before a higher authority."""
    _check(facts, now.date())
    idea = idea_in(session, facts.idea_id, REFERRED, "đề xuất cấp trên")
    added = Referral(idea_id=idea.id, answered_on=None, answer=None)
    _write(added, facts, now.date())
    session.add(added)
    session.flush()
    return added.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Sửa đề xuất cấp trên"))
def change(session: Session, referral_id: int, facts: ReferralFacts, now: datetime) -> int:
    """Put right what was written of a referral."""
    found = _live(session, referral_id)
    _check(facts, now.date())
    _write(found, facts, found.sent_on)
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Ghi trả lời của cấp trên"))
def answer(session: Session, referral_id: int, facts: AnswerFacts, now: datetime) -> int:
    """Note the answer of the higher authority, or put it right."""
    found = _live(session, referral_id)
    wrong = wrong_day("on", facts.on, now.date())
    if facts.on is not None and facts.on < found.sent_on:
        wrong["on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày trả lời trước ngày gửi đề xuất."))
    if facts.answer is None:
        wrong["answer"] = say(QT_TRANSLATE_NOOP("Form", "Chưa chọn ý kiến trả lời."))
    refuse_if(wrong)
    found.answered_on, found.answer = facts.on, facts.answer
    found.answer_number, found.answer_note = tidy(facts.number), tidy_block(facts.note)
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Bỏ trả lời của cấp trên"))
def take_answer_back(session: Session, referral_id: int) -> int:
    """Take an answer back that was written on the wrong line; the journal keeps it."""
    found = _live(session, referral_id)
    found.answered_on, found.answer = None, None
    found.answer_number = found.answer_note = ""
    session.flush()
    return found.id


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Gạch đề xuất cấp trên"))
def strike_out(session: Session, referral_id: int, reason: str, now: datetime) -> None:
    """Strike out a referral that was entered by mistake."""
    strike(session.get(Referral, referral_id), reason, now, "đề xuất này")
    session.flush()


def _check(facts: ReferralFacts, today: date) -> None:
    words = QT_TRANSLATE_NOOP("Form", "Chưa ghi cơ quan cấp trên.")
    wrong = wrong_day("sent_on", facts.sent_on, today)
    wrong |= wrong_text("sent_to", facts.sent_to, words)
    if facts.answer_due and facts.sent_on and facts.answer_due < facts.sent_on:
        wrong["answer_due"] = say(
            QT_TRANSLATE_NOOP("Form", "Ngày mong trả lời trước ngày gửi đề xuất.")
        )
    refuse_if(wrong)


def _write(record: Referral, facts: ReferralFacts, day: date) -> None:
    record.sent_to, record.request = tidy(facts.sent_to), tidy_block(facts.request)
    record.sent_on, record.answer_due = facts.sent_on or day, facts.answer_due


def _live(session: Session, referral_id: int) -> Referral:
    found = session.get(Referral, referral_id)
    if found is None:
        raise NotFound(what="đề xuất này")
    if found.struck_at is not None:
        raise AlreadyStruck
    return found


def _lines(
    session: Session, where: Iterable[ColumnElement[bool]], today: date
) -> list[ReferralLine]:
    query = select(Referral).where(Referral.struck_at.is_(None), *where)
    lines = [_line(each, today) for each in session.scalars(query)]
    return sorted(
        lines,
        key=lambda each: (
            each.answered is not None,
            each.facts.answer_due or date.max,
            each.id,
        ),
    )


def _line(record: Referral, today: date) -> ReferralLine:
    idea = record.idea
    answered = None
    if record.answered_on is not None:
        answered = AnswerFacts(
            record.answered_on, record.answer, record.answer_number, record.answer_note
        )
    return ReferralLine(
        id=record.id,
        code=idea_code(idea.register_year, idea.register_number),
        title=idea.title,
        facts=ReferralFacts(
            record.idea_id, record.sent_to, record.sent_on, record.request, record.answer_due
        ),
        answered=answered,
        late=days_late(record.answer_due, record.answered_on, today),
    )
