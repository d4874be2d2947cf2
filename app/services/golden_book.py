"""Sổ vàng: each Giấy khen gets a number of its year, once; no number is ever given again."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.award import Award, AwardDecision
from app.rules.award import DecisionState
from app.rules.errors import NotFound
from app.rules.print_errors import DecisionNotIssued
from app.rules.role import Duty
from app.services.steps import step


@step(Duty.AWARDS, QT_TRANSLATE_NOOP("Label", "Ghi sổ vàng"))
def enter(session: Session, decision_id: int) -> int:
    """Give every standing award of an issued decision its number; return how many were given."""
    decision = session.get(AwardDecision, decision_id)
    if decision is None:
        raise NotFound(what="quyết định khen thưởng")
    if decision.state is DecisionState.DRAFT:
        raise DecisionNotIssued
    return enter_awards(session, decision.awards, decision.bonus_date.year)


def enter_awards(session: Session, awards: Iterable[Award], year: int) -> int:
    """Give awards without a number the next ones of the year, in their order."""
    highest = session.scalar(select(func.max(Award.book_number)).where(Award.book_year == year))
    given = 0
    for award in awards:
        if award.book_number is None and award.revoked_at is None:
            given += 1
            award.book_year, award.book_number = year, (highest or 0) + given
    session.flush()
    return given
