"""Sau hội đồng: what support, pilots, replication, referrals and answers have in common (§7)."""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.basics.text import tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.base import Struck
from app.models.idea import Idea
from app.models.unit import Unit
from app.rules.errors import InvalidForm, NotFound, ReasonNeeded, Said, say
from app.rules.follow_up_errors import AlreadyStruck, NotThisFar
from app.rules.idea import IdeaState
from app.rules.moves import STATE_LABELS

STRIKE = QT_TRANSLATE_NOOP("Label", "Gạch bỏ")
# From the council's yes onwards.
APPROVED_ON = frozenset(
    {
        IdeaState.APPROVED,
        IdeaState.SUPPORTING,
        IdeaState.PILOTING,
        IdeaState.ADOPTED,
        IdeaState.REPLICATED,
    }
)
IN_USE = frozenset({IdeaState.ADOPTED, IdeaState.REPLICATED})


def idea_in(
    session: Session, idea_id: int | None, states: Collection[IdeaState], step: str
) -> Idea:
    """Return an idea that is in one of some states; else say that the step comes too early."""
    idea = session.get(Idea, idea_id) if idea_id is not None else None
    if idea is None:
        raise InvalidForm({"idea_id": say(QT_TRANSLATE_NOOP("Form", "Chưa chọn ý tưởng."))})
    if idea.state not in states:
        raise NotThisFar(state=STATE_LABELS[idea.state], step=step)
    return idea


def strike(record: Struck | None, reason: str, now: datetime, what: str) -> None:
    """Strike a wrong record out with its reason; it stays in the file but counts no more."""
    if record is None:
        raise NotFound(what=what)
    if record.struck_at is not None:
        raise AlreadyStruck
    if not reason.strip():
        raise ReasonNeeded(step=STRIKE)
    record.struck_at, record.strike_reason = now, tidy_block(reason)


def wrong_unit(session: Session, unit_id: int | None) -> dict[str, Said]:
    """Return what is wrong with the chosen unit."""
    if unit_id is None or session.get(Unit, unit_id) is None:
        return {"unit_id": say(QT_TRANSLATE_NOOP("Form", "Chưa chọn đơn vị."))}
    return {}


def wrong_day(name: str, day: date | None, today: date) -> dict[str, Said]:
    """Return what is wrong with the day something happened: it is not there, or lies ahead."""
    if day is None:
        return {name: say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày."))}
    if day > today:
        return {name: say(QT_TRANSLATE_NOOP("Form", "Ngày này ở tương lai."))}
    return {}


def wrong_text(name: str, text: str, missing: str) -> dict[str, Said]:
    """Return that a text is missing."""
    return {} if text.strip() else {name: say(missing)}


def refuse_if(wrong: Mapping[str, Said]) -> None:
    """Refuse a form with what is wrong in it, if anything is."""
    if wrong:
        raise InvalidForm(wrong)
