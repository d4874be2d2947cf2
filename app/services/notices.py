"""Thông báo kết quả: what authors are told of an idea when the council has concluded on it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents import notice
from app.documents.notice import ResultNotice
from app.documents.office import Issue, Office, Signature
from app.documents.sheet import joined
from app.documents.wording import Words
from app.models.agenda import AgendaItem
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.rules.council_errors import NoResultOfMerged, NoResultYet, SessionNotReady
from app.rules.dates import date_words
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import NotFound
from app.rules.idea import Publication
from app.rules.paper_source import Of, Source
from app.rules.session import Outcome, SessionState
from app.services import letterheads, meeting_facts, wordings
from app.services.agenda import agenda_items, authors_of, code_of
from app.services.document_issue import registered_issue
from app.services.papers import Paper
from app.services.publication import shown_title
from app.services.sessions import RuleTerms, get_meeting, terms_of
from app.services.standings import Standing, standings

_KIND = DocumentKind.NOTICE
_STRONG, _FAIR = Decimal("0.8"), Decimal("0.5")  # of a criterion's points
_FEWEST_SHEETS = 3  # below that, words on a criterion would tell what one member thought
_POINTS = re.compile(r"\d+(?:[.,]\d+)?\s*điểm|điểm\s*\d")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True)
class _Frame:
    """What is the same in all notices of a session."""

    meeting: Meeting
    terms: RuleTerms
    words: Words
    office: Office
    unit: Office
    signature: Signature
    bases: tuple[str, ...]
    members: tuple[str, ...]
    on: date


def notice_paper(session: Session, idea_id: int, today: date) -> Paper:
    """Return the answer to an idea's authors from the last session that has concluded on it."""
    item = _last_item(session, idea_id)
    found = next(s for s in standings(session, item.session_id) if s.item_id == item.id)
    return _paper(session, _frame(session, item.session, today), item, found)


def session_notices(session: Session, session_id: int, today: date) -> list[Paper]:
    """Return a notice for each idea of a session that has ended, in the order of the agenda."""
    meeting = get_meeting(session, session_id)
    if meeting.state is not SessionState.CLOSED:
        raise SessionNotReady(what="chưa kết thúc nên chưa có kết quả để thông báo")
    frame = _frame(session, meeting, today)
    items = {item.id: item for item in agenda_items(session, session_id)}
    return [
        _paper(session, frame, items[found.item_id], found)
        for found in standings(session, session_id)
    ]


def all_notices(session: Session, session_id: int, today: date) -> Paper:
    """Return the notices of a session as one paper, each beginning a page of its own."""
    return joined_notices(session, session_id, session_notices(session, session_id, today))


def joined_notices(session: Session, session_id: int, papers: Sequence[Paper]) -> Paper:
    """Return notices that are made already as one paper."""
    title = wordings.of_office(session)("notice").text("all")
    sheet = joined(title, [paper.sheet for paper in papers])
    return Paper(f"thong-bao-ket-qua-phien-{session_id}", title, sheet)


def _last_item(session: Session, idea_id: int) -> AgendaItem:
    idea = session.get(Idea, idea_id)
    if idea is None:
        raise NotFound(what="ý tưởng này")
    query = (
        select(AgendaItem)
        .join(Meeting, Meeting.id == AgendaItem.session_id)
        .where(AgendaItem.idea_id == idea_id, Meeting.state == SessionState.CLOSED)
        .order_by(Meeting.held_on.desc(), Meeting.id.desc())
        .limit(1)
    )
    found = session.scalar(query)
    if found is None and idea.merged_into_id is not None:
        other = session.get_one(Idea, idea.merged_into_id)
        raise NoResultOfMerged(number=code_of(idea), other=code_of(other))
    if found is None:
        raise NoResultYet(number=code_of(idea))
    return found


def _frame(session: Session, meeting: Meeting, on: date) -> _Frame:
    words = wordings.of_office(session)
    source = Source(DocumentKind.MINUTES, Of.SESSION, str(meeting.id))
    issue = registered_issue(session, source, meeting.held_on)
    return _Frame(
        meeting=meeting,
        terms=terms_of(meeting),
        words=words,
        office=letterheads.commune(session, on),
        unit=letterheads.unit(session, on),
        signature=letterheads.signature(session, _KIND, on),
        bases=(_minutes(words, meeting, issue),),
        members=tuple(member.name for member in meeting.council.members),
        on=on,
    )


def _minutes(words: Words, meeting: Meeting, issue: Issue) -> str:
    own, council = words("notice"), meeting.council.name
    day = date_words(issue.dated_on or meeting.held_on)
    if issue.number is None:
        return own.text("minutes", day=day, council=council)
    return own.text("minutes_numbered", number=issue.number_text, day=day, council=council)


def _paper(session: Session, frame: _Frame, item: AgendaItem, found: Standing) -> Paper:
    idea, own = item.idea, frame.words("notice")
    number = code_of(idea)
    source = Source(_KIND, Of.IDEA, str(idea.id))
    named = idea.publication is Publication.NAMED
    outcome = found.frozen_outcome or found.possible[0]
    facts = ResultNotice(
        office=frame.office,
        issue=registered_issue(session, source, frame.on),
        to=authors_of(idea) if named else own.text("to_unnamed", number=number),
        number_text=number,
        title=shown_title(idea.publication, idea.title),
        received_on=idea.received_on,
        bases=frame.bases,
        outcome=outcome,
        grade=_grade(found, outcome),
        reasons=(*_findings(frame, found, outcome), *_remarks(frame, item)),
        unit=frame.unit.name,
        contact=frame.unit.contact,
        signature=frame.signature,
        recipients=own.texts("recipients", unit=frame.unit.unit_abbreviation),
    )
    title = f"{DOCUMENT_TYPES[_KIND].title} {number}"
    sheet = notice.lay_out(facts, frame.words)
    return Paper(f"thong-bao-ket-qua-{number}", title, sheet, source=source)


def _grade(found: Standing, outcome: Outcome) -> str:
    if outcome is not Outcome.APPROVED or found.result is None:
        return ""
    return found.result.grade


def _findings(frame: _Frame, found: Standing, outcome: Outcome) -> tuple[str, ...]:
    """Return in words what points and vote came to; never a figure that a member gave."""
    own = frame.words("notice")
    if outcome is Outcome.NO_QUORUM:
        return (own.text("no_quorum", rule=meeting_facts.quorum_words(frame.terms)),)
    said = [*_by_criterion(frame, found)]
    if found.result is not None and not found.result.passed:
        said.append(own.text("score_failed"))
    if found.vote_passed is False:
        said.append(own.text("vote_failed"))
    return tuple(said)


def _by_criterion(frame: _Frame, found: Standing) -> Iterable[str]:
    """Yield the criteria by how well the idea met them, the best first."""
    result, own = found.result, frame.words("notice")
    if result is None or result.counted < _FEWEST_SHEETS:
        return
    met: dict[str, list[str]] = {level: [] for level in ("strong", "fair", "weak")}
    for criterion in frame.terms.rubric.criteria:
        share = result.criterion_means[criterion.key] / criterion.maximum
        level = "strong" if share >= _STRONG else "fair" if share >= _FAIR else "weak"
        knocked_out = criterion.key in result.knocked_out
        met["weak" if knocked_out else level].append(meeting_facts.lowered(criterion.name))
    for level, names in met.items():
        if names:
            yield own.text(level, criteria=", ".join(names))


def _remarks(frame: _Frame, item: AgendaItem) -> tuple[str, ...]:
    """Return conclusion and discussion without what names a member or tells points."""
    sentences = _SENTENCE.split(f"{item.conclusion}\n{item.discussion}")
    said = " ".join(
        sentence.strip()
        for sentence in sentences
        if not _POINTS.search(sentence) and not any(name in sentence for name in frame.members)
    ).strip()
    return (frame.words("notice").text("remark", said=said),) if said else ()
