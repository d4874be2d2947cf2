"""Danh sách sau con số: the adoptions, replications and awards of a period, line by line.

Each line says of the idea and its author only what the author allows (plan III.4).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.award import Award, AwardDecision, Nomination
from app.models.document import IssuedDocument
from app.models.follow_up import Replication
from app.models.idea import Adoption, Idea, IdeaEvent
from app.rules.award import RECIPIENT_KIND_LABELS
from app.rules.idea import Publication
from app.rules.numbering import format_number_symbol, idea_code
from app.services.publication import NOT_NAMED, shown_title
from app.services.unit_names import NameBook, name_book


@dataclass(frozen=True)
class AdoptionLine:
    """An idea in use: where, since when, with what effect."""

    code: str
    title: str
    unit: str
    effect: str
    applied_from: date


@dataclass(frozen=True)
class ReplicationLine:
    """A unit that took an idea over, since when, with what result."""

    code: str
    title: str
    unit: str
    result: str
    on: date


@dataclass(frozen=True)
class AwardLine:
    """An award with its decision; bonus: in đồng."""

    decision: str
    dated_on: date | None
    recipient: str
    kind: str
    achievement: str
    bonus: int


def adoptions(session: Session, idea_ids: Collection[int], last: date) -> tuple[AdoptionLine, ...]:
    """Return the confirmed use of these ideas, in the order of the register."""
    wanted, names = set(idea_ids), name_book(session)
    query = (
        select(Idea, Adoption)
        .join(IdeaEvent, IdeaEvent.idea_id == Idea.id)
        .join(Adoption, Adoption.event_id == IdeaEvent.id)
        .where(IdeaEvent.undone_at.is_(None), IdeaEvent.on_date <= last)
        .order_by(Idea.register_year, Idea.register_number, IdeaEvent.on_date)
    )
    return tuple(
        AdoptionLine(
            _code(idea),
            shown_title(idea.publication, idea.title),
            _unit(names, idea, use.unit_id, last),
            use.effect if idea.publication is not Publication.PRIVATE else "",
            use.applied_from,
        )
        for idea, use in session.execute(query)
        if idea.id in wanted
    )


def replications(session: Session, ids: Collection[int], last: date) -> tuple[ReplicationLine, ...]:
    """Return these lines of the replication matrix, by idea and day."""
    wanted, names = set(ids), name_book(session)
    query = (
        select(Replication, Idea)
        .join(Idea, Idea.id == Replication.idea_id)
        .order_by(Idea.register_year, Idea.register_number, Replication.on_date, Replication.id)
    )
    return tuple(
        ReplicationLine(
            _code(idea),
            shown_title(idea.publication, idea.title),
            _unit(names, idea, each.unit_id, last),
            each.result if idea.publication is not Publication.PRIVATE else "",
            each.on_date,
        )
        for each, idea in session.execute(query)
        if each.id in wanted
    )


def awards(session: Session, ids: Collection[int]) -> tuple[AwardLine, ...]:
    """Return these awards in the order of their decisions."""
    wanted = set(ids)
    query = (
        select(Award, Nomination, IssuedDocument, Idea.publication)
        .join(Nomination, Award.nomination_id == Nomination.id)
        .join(Idea, Idea.id == Nomination.idea_id)
        .join(AwardDecision, Award.decision_id == AwardDecision.id)
        .join(IssuedDocument, AwardDecision.document_id == IssuedDocument.id)
        .order_by(IssuedDocument.dated_on, IssuedDocument.number, Award.position)
    )
    return tuple(
        AwardLine(
            format_number_symbol(document.number, document.symbol),
            document.dated_on,
            nomination.recipient if publication is Publication.NAMED else NOT_NAMED,
            RECIPIENT_KIND_LABELS[nomination.recipient_kind],
            shown_title(publication, nomination.achievement),
            award.amount,
        )
        for award, nomination, document, publication in session.execute(query)
        if award.id in wanted
    )


def _code(idea: Idea) -> str:
    return idea_code(idea.register_year, idea.register_number)


def _unit(names: NameBook, idea: Idea, unit_id: int, day: date) -> str:
    """Return where it is used, unless that gives away who asked not to be named."""
    at_home = unit_id == idea.unit_id and idea.publication is not Publication.NAMED
    return "" if at_home else names.on(unit_id, day)
