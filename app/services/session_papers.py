"""Bảng tổng hợp điểm: the summary of scores of a session, from the records."""

from sqlalchemy.orm import Session

from app.documents import score_summary
from app.documents.score_summary import NoSheet, ScoreSummary, SummaryLine
from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.rules.session import OUTCOME_LABELS, Base, vote_base
from app.services import letterheads, meeting_facts, wordings
from app.services.papers import Paper
from app.services.publication import shown_authors, shown_title
from app.services.scoring import Sheet, SheetState, sheets
from app.services.sessions import get_meeting
from app.services.standings import Standing, standings

_NO_SHEET = {
    SheetState.ABSENT: NoSheet.ABSENT,
    SheetState.RECUSED: NoSheet.RECUSED,
    SheetState.NONE: NoSheet.MISSING,
    SheetState.DRAFT: NoSheet.MISSING,
}


def summary_paper(session: Session, session_id: int) -> Paper:
    """Return the table of totals, member by member, with mean, place, grade and vote."""
    meeting = get_meeting(session, session_id)
    members = meeting_facts.judges_of(meeting)
    by_pair = {(s.item_id, s.member_id): s for s in sheets(session, session_id)}
    base = meeting.vote_base
    lines = tuple(
        _summary_line(each, [by_pair[each.item_id, member.id] for member in members], base)
        for each in standings(session, session_id)
    )
    facts = ScoreSummary(
        office=letterheads.council(session, meeting.council.name, meeting.held_on),
        council=meeting.council.name,
        session=meeting.title,
        held_on=meeting.held_on,
        members=tuple(member.name for member in members),
        ideas=lines,
        secretary=meeting_facts.secretary_name(meeting),
        chair=meeting_facts.chair_name(meeting),
    )
    title = "Bảng tổng hợp điểm"
    return Paper(
        f"bang-tong-hop-diem-phien-{session_id}",
        title,
        score_summary.lay_out(facts, wordings.of_office(session)),
        source=Source(DocumentKind.SCORE_SUMMARY, Of.SESSION, str(session_id)),
    )


def _summary_line(standing: Standing, given: list[Sheet], base: Base) -> SummaryLine:
    totals = tuple(
        sheet.total if sheet.total is not None else _NO_SHEET[sheet.state] for sheet in given
    )
    return SummaryLine(
        number_text=standing.idea_code,
        title=shown_title(standing.publication, standing.title),
        author=shown_authors(standing.publication, [standing.authors]),
        totals=totals,
        mean=standing.mean,
        place=standing.place,
        grade=standing.result.grade if standing.result else "",
        agree=standing.ballot.agree if standing.ballot else None,
        voters=vote_base(standing.headcount, base),
        outcome=_outcome_label(standing),
    )


def _outcome_label(standing: Standing) -> str:
    outcome = standing.frozen_outcome or standing.chosen
    return OUTCOME_LABELS[outcome] if outcome else ""
