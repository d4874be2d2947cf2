"""Biên bản họp hội đồng: form 1.9 of Decree 30/2020, from the records of a session."""

from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.documents import minutes
from app.documents.minutes import Attendee, IdeaOutcome, Minutes, Recused
from app.documents.wording import Wording
from app.models.agenda import AgendaItem, Recusal
from app.models.council import CouncilMember
from app.models.session import Session as Meeting
from app.rules.dates import date_words
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.idea import Publication
from app.rules.paper_source import Of, Source
from app.rules.session import RECUSAL_KIND_LABELS, ROLE_LABELS, RecusalKind, vote_base
from app.services import council_papers, letterheads, meeting_facts, wordings
from app.services.agenda import agenda_items
from app.services.attendance import Seat, full_members, list_seats, present_members
from app.services.document_issue import registered_issue
from app.services.meeting_papers import guests_of
from app.services.papers import Paper
from app.services.publication import shown_authors, shown_title
from app.services.sessions import RuleTerms, get_meeting, terms_of
from app.services.standings import Standing, meeting_has_quorum, standings

_KIND = DocumentKind.MINUTES


def minutes_paper(session: Session, session_id: int) -> Paper:
    """Return the minutes of the session, numbered as the register has them."""
    meeting = get_meeting(session, session_id)
    words = wordings.of_office(session)
    own, terms, chair = words("minutes"), terms_of(meeting), meeting_facts.chair_of(meeting)
    items = {item.id: item for item in agenda_items(session, session_id)}
    council, source = meeting.council.name, Source(_KIND, Of.SESSION, str(session_id))
    named = own.text("meeting", session=meeting_facts.lowered(meeting.title))
    facts = Minutes(
        office=letterheads.council(session, council, meeting.held_on),
        issue=registered_issue(session, source, meeting.held_on),
        council=council,
        meeting=named,
        began=meeting_facts.moment(meeting, meeting.starts_at),
        ended=meeting_facts.moment(meeting, meeting.ends_at),
        place=meeting.place,
        bases=_bases(session, meeting, own),
        members_total=len(full_members(meeting)),
        present=tuple(_present(meeting, member, own) for member in present_members(meeting)),
        absent=_absent(session, meeting, own),
        guests=guests_of(meeting),
        chair=chair.name if chair else "",
        chair_role=ROLE_LABELS[chair.role] if chair else "",
        secretary=meeting_facts.secretary_name(meeting),
        quorum=meeting_facts.quorum_words(terms),
        has_quorum=meeting_has_quorum(meeting),
        vote=meeting_facts.vote_words(terms),
        ideas=tuple(
            _outcome(each, items[each.item_id], terms, own)
            for each in standings(session, session_id)
        ),
        conclusion=meeting.general_conclusion,
        recipients=own.texts("recipients"),
    )
    title = DOCUMENT_TYPES[_KIND].title
    sheet = minutes.lay_out(facts, words)
    return Paper(f"bien-ban-hop-phien-{session_id}", title, sheet, source=source)


def _bases(session: Session, meeting: Meeting, own: Wording) -> tuple[str, ...]:
    """Return the decision that set up the council, once it has a number."""
    council, on = meeting.council, meeting.held_on
    issue = council_papers.founding_issue(session, council, on)
    if issue.number is None:
        return ()
    by = council_papers.authority_of(
        wordings.of_office(session)("council_decision"), letterheads.commune(session, on)
    )
    told = {"number": issue.number_text, "authority": by, "council": council.name}
    if issue.dated_on is None:
        return (own.text("founded_undated", **told),)
    return (own.text("founded", day=date_words(issue.dated_on), **told),)


def _present(meeting: Meeting, member: CouncilMember, own: Wording) -> Attendee:
    whom = meeting_facts.substituted(meeting, member)
    role = own.text("substitute", name=whom) if whom else ROLE_LABELS[member.role]
    return Attendee(member.name, role, member.job_title)


def _absent(session: Session, meeting: Meeting, own: Wording) -> tuple[Attendee, ...]:
    present = present_members(meeting)
    came = {member.id for member in present}
    stands_in = {m.substitute_for_id: m.name for m in present if m.substitute_for_id}
    return tuple(
        Attendee(seat.name, ROLE_LABELS[seat.role], seat.job_title, _why(seat, stands_in, own))
        for seat in list_seats(session, meeting.id)
        if not seat.substitute_for and seat.member_id not in came
    )


def _why(seat: Seat, stands_in: dict[int, str], own: Wording) -> str:
    other = stands_in.get(seat.member_id)
    replaced = own.text("replaced", name=other) if other else ""
    return "; ".join(filter(None, (seat.reason, replaced)))


def _outcome(standing: Standing, item: AgendaItem, terms: RuleTerms, own: Wording) -> IdeaOutcome:
    result, ballot, count = standing.result, standing.ballot, standing.headcount
    publication = item.idea.publication
    drafts = sum(not sheet.submitted and bool(sheet.scores) for sheet in item.sheets)
    recused = sorted(item.recusals, key=lambda each: each.member.position)
    return IdeaOutcome(
        number_text=standing.idea_code,
        title=shown_title(publication, standing.title),
        author=shown_authors(publication, [standing.authors]),
        valid_sheets=result.sheets if result else 0,
        invalid_sheets=drafts,
        mean=result.mean if result else None,
        highest=result.highest if result else None,
        lowest=result.lowest if result else None,
        grade=result.grade if result else "",
        place=standing.place,
        agree=ballot.agree if ballot else None,
        disagree=ballot.disagree if ballot else 0,
        other=ballot.other if ballot else 0,
        invalid_votes=ballot.invalid if ballot else 0,
        voters=vote_base(count, terms.vote_base),
        outcome=standing.frozen_outcome or standing.chosen,
        able=count.voters,
        members=count.members,
        recused=tuple(Recused(r.member.name, _why_recused(r, publication, own)) for r in recused),
        discussion=tidy(f"{item.discussion} {item.conclusion}"),
    )


def _why_recused(recusal: Recusal, publication: Publication, own: Wording) -> str:
    """Return why a member stepped back, unless that would name an author who is not named."""
    if publication is not Publication.NAMED and recusal.kind is not RecusalKind.OTHER:
        return own.text("not_named")
    return recusal.reason or meeting_facts.lowered(RECUSAL_KIND_LABELS[recusal.kind])
