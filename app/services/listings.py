"""Danh sách ngắn: sessions and decisions as the command line lists them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from app.basics.text import fold
from app.models.award import Award, AwardDecision
from app.models.council import Council
from app.models.document import IssuedDocument
from app.models.session import Session as Meeting
from app.rules.numbering import format_number_symbol


@dataclass(frozen=True)
class SessionLine:
    """A session of a council."""

    id: int
    held_on: date
    title: str
    council: str
    state: str


@dataclass(frozen=True)
class DecisionLine:
    """An award decision, how many it honours and how many awards of it were taken back."""

    id: int
    number: str
    dated_on: date | None
    state: str
    awards: int
    revoked: int


def sessions(session: Session, year: int | None) -> list[SessionLine]:
    """Return the sessions of a year or of all years, newest first."""
    query = (
        select(Meeting.id, Meeting.held_on, Meeting.title, Council.name, Meeting.state)
        .join(Council, Council.id == Meeting.council_id)
        .order_by(Meeting.held_on.desc(), Meeting.id.desc())
    )
    if year is not None:
        query = query.where(extract("year", Meeting.held_on) == year)
    return [
        SessionLine(key, held_on, title, council, state.value)
        for key, held_on, title, council, state in session.execute(query)
    ]


def decisions(session: Session, year: int | None) -> list[DecisionLine]:
    """Return the award decisions of a year or of all years, newest first."""
    counts = (
        select(
            Award.decision_id,
            (func.count() - func.count(Award.revoked_at)).label("awards"),
            func.count(Award.revoked_at).label("revoked"),
        )
        .group_by(Award.decision_id)
        .subquery()
    )
    query = (
        select(
            AwardDecision,
            IssuedDocument,
            func.coalesce(counts.c.awards, 0),
            func.coalesce(counts.c.revoked, 0),
        )
        .join(IssuedDocument, IssuedDocument.id == AwardDecision.document_id)
        .outerjoin(counts, counts.c.decision_id == AwardDecision.id)
        .order_by(AwardDecision.id.desc())
    )
    if year is not None:
        query = query.where(IssuedDocument.year == year)
    return [
        DecisionLine(
            decision.id,
            format_number_symbol(document.number, document.symbol),
            document.dated_on,
            decision.state.value,
            count,
            revoked,
        )
        for decision, document, count, revoked in session.execute(query)
    ]


def matches(text: str, typed: str) -> bool:
    """Tell whether a text holds every typed word, diacritics ignored."""
    folded = fold(text)
    return all(word in folded for word in fold(typed).split())
