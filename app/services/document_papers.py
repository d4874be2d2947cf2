"""Văn bản của chương trình vào sổ: a line whose columns are filled from the paper itself."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents.sheet_text import sheet_facts
from app.models.agenda import AgendaItem
from app.models.award import Award, AwardDecision, Nomination
from app.models.council import Council
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.rules.dates import short_date
from app.rules.document import DOCUMENT_TYPES, DocumentKind, Series
from app.rules.numbering import idea_code
from app.rules.paper_source import Of, Source
from app.rules.register_errors import AlreadyRegistered, PaperWithoutNumber
from app.rules.role import Duty
from app.services import awards, document_numbers, paper_catalogue, settings
from app.services.document_issue import registered_line
from app.services.document_numbers import NewDocument
from app.services.document_register import RegisterLine, line_of
from app.services.paper_catalogue import PaperKind
from app.services.papers import Paper
from app.services.steps import step

_ELSEWHERE = frozenset({DocumentKind.AWARD_DECISION, DocumentKind.PERIOD_REPORT})


@dataclass(frozen=True)
class RecordChoice:
    """A record that a document can be made from."""

    key: str
    label: str


def kinds_to_register() -> list[PaperKind]:
    """Return the kinds of papers that are entered here: with a number, not numbered elsewhere."""
    return [
        each
        for each in paper_catalogue.CATALOGUE.values()
        if DOCUMENT_TYPES[each.kind].series is not Series.NONE and each.kind not in _ELSEWHERE
    ]


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Ghi văn bản vào sổ"), final=True)
def register_source(session: Session, source: Source, today: date, now: datetime) -> RegisterLine:
    """Enter a document that the program makes, number and day open."""
    return register_paper(session, paper_catalogue.make(session, source, today), now)


def register_paper(session: Session, paper: Paper, now: datetime) -> RegisterLine:
    """Enter a paper: subject, signer and recipients are what it says itself."""
    source = paper.source
    if source is None or DOCUMENT_TYPES[source.kind].series is Series.NONE:
        raise PaperWithoutNumber(title=paper.title)
    there = registered_line(session, source)
    if there is not None:
        raise AlreadyRegistered(number=line_of(session, there).number_and_symbol.strip())
    said = sheet_facts(paper.sheet)
    entry = document_numbers.register(
        session,
        NewDocument(
            source.kind,
            said.subject or paper.title,
            said.signer_name,
            said.signer_lines,
            session_id=_session_of(session, source),
            idea_id=source.id if source.of is Of.IDEA else None,
            source=source,
        ),
        now.date(),
        now,
    )
    entry.recipients = "\n".join(said.recipients)
    entry.keeper = settings.value(session, "office.unit_name", now.date())
    session.flush()
    return line_of(session, entry)


def records(session: Session, of: Of) -> list[RecordChoice]:
    """Return the records that a document can be of, newest first."""
    listed = {
        Of.IDEA: _ideas,
        Of.SESSION: _sessions,
        Of.COUNCIL: _councils,
        Of.DECISION: _decisions,
        Of.AWARD: _awards,
    }
    return listed[of](session) if of in listed else []


def _ideas(session: Session) -> list[RecordChoice]:
    query = select(Idea).order_by(Idea.register_year.desc(), Idea.register_number.desc())
    return [
        RecordChoice(
            str(idea.id), f"{idea_code(idea.register_year, idea.register_number)} – {idea.title}"
        )
        for idea in session.scalars(query)
    ]


def _sessions(session: Session) -> list[RecordChoice]:
    query = select(Meeting).order_by(Meeting.held_on.desc(), Meeting.id.desc())
    return [
        RecordChoice(str(each.id), f"{each.title} – {short_date(each.held_on)}")
        for each in session.scalars(query)
    ]


def _councils(session: Session) -> list[RecordChoice]:
    query = select(Council).order_by(Council.id.desc())
    return [RecordChoice(str(each.id), each.name) for each in session.scalars(query)]


def _decisions(session: Session) -> list[RecordChoice]:
    rows = awards.list_decisions(session)
    return [RecordChoice(str(row.id), f"{row.name} – {row.signer_name}") for row in rows]


def _awards(session: Session) -> list[RecordChoice]:
    query = select(Award, Nomination).join(Nomination).order_by(Award.id.desc())
    return [
        RecordChoice(str(award.id), f"{nomination.recipient} – {nomination.achievement}")
        for award, nomination in session.execute(query)
    ]


def _session_of(session: Session, source: Source) -> int | None:
    if source.of is Of.SESSION:
        return source.id
    if source.of is Of.DECISION:
        return session.get_one(AwardDecision, source.id).session_id
    if source.of is Of.AWARD:
        award = session.get_one(Award, source.id)
        return session.get_one(AwardDecision, award.decision_id).session_id
    if source.of is Of.IDEA:
        return session.scalar(
            select(AgendaItem.session_id)
            .where(AgendaItem.idea_id == source.id)
            .order_by(AgendaItem.id.desc())
            .limit(1)
        )
    return None


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Ghi văn bản vào sổ"), final=True)
def enter_once(session: Session, paper: Paper, now: datetime) -> RegisterLine | None:
    """Return the line of a paper, entered now if there was none; None for inner papers."""
    source = paper.source
    if source is None or DOCUMENT_TYPES[source.kind].series is Series.NONE:
        return None
    there = registered_line(session, source)
    if there is not None:
        return line_of(session, there)
    if source.kind in _ELSEWHERE:
        return None
    return register_paper(session, paper, now)
