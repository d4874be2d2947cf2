"""Áp dụng: which unit confirmed that it applies an idea, who signed, what it gained (§4, §7)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.evidence import Evidence
from app.models.idea import Adoption, Idea, IdeaEvent
from app.models.unit import Unit
from app.rules.errors import InvalidForm, NotFound
from app.rules.numbering import idea_code
from app.rules.role import Duty
from app.services.life import AdoptionFacts, wrong_adoption
from app.services.steps import step


@dataclass(frozen=True)
class AdoptionLine:
    """A confirmation as the list shows it; scans: files of the signed paper."""

    id: int
    idea_id: int
    code: str
    title: str
    unit: str
    on: date
    facts: AdoptionFacts
    scans: int

    @property
    def missing(self) -> bool:
        """Whether the signed confirmation is not in the file yet."""
        return not self.facts.confirmed_by or self.facts.confirmed_on is None or not self.scans


def adoptions_of_year(session: Session, year: int | None = None) -> list[AdoptionLine]:
    """Return the confirmations of a year, or all of them, newest first."""
    scans = (
        select(func.count(Evidence.id))
        .where(Evidence.adoption_id == Adoption.id)
        .correlate(Adoption)
        .scalar_subquery()
    )
    query = (
        select(Adoption, IdeaEvent, Idea, Unit.name, scans)
        .join(IdeaEvent, IdeaEvent.id == Adoption.event_id)
        .join(Idea, Idea.id == IdeaEvent.idea_id)
        .join(Unit, Unit.id == Adoption.unit_id)
        .where(IdeaEvent.undone_at.is_(None))
        .order_by(IdeaEvent.on_date.desc(), Adoption.id.desc())
    )
    if year is not None:
        query = query.where(IdeaEvent.on_date.between(date(year, 1, 1), date(year, 12, 31)))
    return [
        AdoptionLine(
            id=adoption.id,
            idea_id=idea.id,
            code=idea_code(idea.register_year, idea.register_number),
            title=idea.title,
            unit=unit,
            on=event.on_date,
            facts=_facts(adoption),
            scans=count,
        )
        for adoption, event, idea, unit, count in session.execute(query)
    ]


def adoption_of_idea(session: Session, idea_id: int) -> AdoptionLine | None:
    """Return the confirmation an idea rests on."""
    return next((each for each in adoptions_of_year(session) if each.idea_id == idea_id), None)


@step(Duty.FOLLOW_UP, QT_TRANSLATE_NOOP("Label", "Sửa xác nhận áp dụng"))
def change(session: Session, adoption_id: int, facts: AdoptionFacts) -> int:
    """Put right what a confirmation says; the step itself and its day stay."""
    found = session.get(Adoption, adoption_id)
    if found is None:
        raise NotFound(what="giấy xác nhận này")
    wrong = wrong_adoption(session, facts, found.event.on_date)
    if wrong or facts.unit_id is None or facts.applied_from is None:
        raise InvalidForm(wrong)
    found.unit_id, found.applied_from = facts.unit_id, facts.applied_from
    found.effect, found.measured = tidy_block(facts.effect), tidy_block(facts.measured)
    found.confirmed_by, found.confirmed_on = tidy(facts.confirmed_by), facts.confirmed_on
    session.flush()
    return found.id


def _facts(adoption: Adoption) -> AdoptionFacts:
    return AdoptionFacts(
        adoption.unit_id,
        adoption.applied_from,
        adoption.effect,
        adoption.measured,
        adoption.confirmed_by,
        adoption.confirmed_on,
    )
