"""Ý tưởng trên giấy: how an idea and its authors may be named, and what the council said of it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.wording import Wording
from app.models.agenda import AgendaItem
from app.models.idea import Adoption, Idea, IdeaEvent
from app.models.session import Session as Meeting
from app.rules.dates import date_words
from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.rules.follow_up import PILOT_CONCLUSION_LABELS
from app.rules.idea import IdeaState, Publication
from app.rules.moves import CONCLUDED
from app.rules.numbering import idea_code
from app.rules.paper_source import Of, Source
from app.services import pilots, wordings
from app.services.document_issue import registered_issue
from app.services.pilots import MeasureFacts
from app.services.publication import shown_unit


def words_of(session: Session) -> Wording:
    """Return the sentences that papers of an idea share."""
    return wordings.of_office(session)("idea_words")


def idea_of(session: Session, idea_id: int) -> Idea:
    """Return an idea of the register."""
    idea = session.get(Idea, idea_id)
    if idea is None:
        raise NotFound(what="ý tưởng này")
    return idea


def number_of(idea: Idea) -> str:
    """Return the number an idea was received under."""
    return idea_code(idea.register_year, idea.register_number)


def named(session: Session, idea: Idea) -> str:
    """Return the idea with its authors in one phrase, as far as they let themselves be named."""
    words, number = words_of(session), number_of(idea)
    if idea.publication is Publication.PRIVATE:
        return words.text("private", number=number)
    if idea.publication is Publication.ANONYMOUS:
        return words.text("anonymous", title=idea.title.rstrip(" ."), number=number)
    authors = ", ".join(author.name for author in idea.authors)
    return words.text("named", title=idea.title.rstrip(" ."), number=number, authors=authors)


def event_of(idea: Idea, *states: IdeaState) -> IdeaEvent | None:
    """Return the newest step into one of some states that was not undone."""
    found = [e for e in idea.events if e.to_state in states and e.undone_at is None]
    return found[-1] if found else None


def adoption_of(idea: Idea) -> Adoption | None:
    """Return the newest confirmation of a unit that applies the idea."""
    found = [e.adoption for e in idea.events if e.adoption and e.undone_at is None]
    return found[-1] if found else None


@dataclass(frozen=True)
class PilotTold:
    """The newest pilot as papers may tell of it; cost in đồng.

    Where the author asked not to be named, his own unit is not named either; of an idea that is
    not to be published neither place nor measures are told.
    """

    began_on: date | None
    ends_on: date | None
    place: str
    unit: str
    measures: tuple[MeasureFacts, ...]
    cost: int | None
    fund: str
    conclusion: str
    reason: str


def pilot_of(session: Session, idea: Idea, today: date) -> PilotTold | None:
    """Return what papers may say of the pilot that runs or ran last; None where there was none."""
    last = pilots.latest(session, idea.id, today)
    if last is None:
        return None
    facts, private = last.facts, idea.publication is Publication.PRIVATE
    at_home = facts.unit_id == idea.unit_id
    where = ", ".join(filter(None, (facts.place, facts.scope)))
    return PilotTold(
        began_on=facts.started_on,
        ends_on=facts.planned_end or last.ended_on,
        place="" if private else where,
        unit=shown_unit(idea.publication, last.unit) if at_home else last.unit,
        measures=() if private else facts.measures,
        cost=facts.cost,
        fund=facts.fund_source,
        conclusion=PILOT_CONCLUSION_LABELS[last.conclusion] if last.conclusion else "",
        reason="" if private else last.conclusion_note,
    )


def concluded_at(session: Session, idea: Idea) -> AgendaItem | None:
    """Return the idea on the agenda of the session that last concluded on it."""
    event = event_of(idea, *CONCLUDED)
    if event is None or event.session_id is None:
        return None
    query = select(AgendaItem).where(
        AgendaItem.idea_id == idea.id, AgendaItem.session_id == event.session_id
    )
    return session.scalar(query)


def minutes_number(session: Session, meeting: Meeting) -> str:
    """Return the number of a session's minutes, empty before they have one."""
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(meeting.id))
    issue = registered_issue(session, source, meeting.held_on)
    return "" if issue.number is None else issue.number_text


def minutes_basis(session: Session, meeting: Meeting) -> str:
    """Return the base that names a session's minutes."""
    words, number = words_of(session), minutes_number(session, meeting)
    blanks = {"day": date_words(meeting.held_on), "council": meeting.council.name}
    if not number:
        return words.text("minutes", **blanks)
    return words.text("minutes_numbered", number=number, **blanks)
