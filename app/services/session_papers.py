"""Văn bản của phiên họp: score sheets, the summary of scores and the minutes, from the records."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.documents import minutes, score_summary
from app.documents.minutes import Attendee, IdeaOutcome, Minutes, Recused
from app.documents.score_summary import NoSheet, ScoreSummary, SummaryLine
from app.models.agenda import AgendaItem
from app.models.council import CouncilMember
from app.models.session import Session as Meeting
from app.rules.dates import date_words
from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.rules.session import (
    BASE_LABELS,
    OUTCOME_LABELS,
    RECUSAL_KIND_LABELS,
    ROLE_LABELS,
    Role,
)
from app.services import letterheads, session_sheets, wordings
from app.services.agenda import agenda_items
from app.services.attendance import full_members, list_seats, present_members
from app.services.document_issue import registered_issue
from app.services.papers import Paper
from app.services.scoring import Sheet, SheetState, sheets
from app.services.sessions import get_meeting, terms_of
from app.services.standings import Standing, meeting_has_quorum, standings

_NO_SHEET = {
    SheetState.ABSENT: NoSheet.ABSENT,
    SheetState.RECUSED: NoSheet.RECUSED,
    SheetState.NONE: NoSheet.MISSING,
    SheetState.DRAFT: NoSheet.MISSING,
}


def session_papers(session: Session, session_id: int) -> list[Paper]:
    """Return the papers of a session: filled sheets if there are any, summary, minutes."""
    return [
        *session_sheets.entered_sheets(session, session_id),
        summary_paper(session, session_id),
        minutes_paper(session, session_id),
    ]


def summary_paper(session: Session, session_id: int) -> Paper:
    """Return the table of totals, member by member, with mean, place, grade and vote."""
    meeting = get_meeting(session, session_id)
    members = _judges(meeting)
    by_pair = {(s.item_id, s.member_id): s for s in sheets(session, session_id)}
    lines = tuple(
        _summary_line(each, [by_pair[each.item_id, member.id] for member in members])
        for each in standings(session, session_id)
    )
    facts = ScoreSummary(
        office=letterheads.council(session, meeting.council.name, meeting.held_on),
        council=meeting.council.name,
        session=meeting.title,
        held_on=meeting.held_on,
        members=tuple(member.name for member in members),
        ideas=lines,
        secretary=_name_of(meeting, Role.SECRETARY),
        chair=_chair(meeting),
    )
    title = "Bảng tổng hợp điểm"
    return Paper(
        f"bang-tong-hop-diem-phien-{session_id}",
        title,
        score_summary.lay_out(facts, wordings.of_office(session)),
    )


def minutes_paper(session: Session, session_id: int) -> Paper:
    """Return the minutes of the session (Decree 30/2020, form 1.9)."""
    meeting = get_meeting(session, session_id)
    terms = terms_of(meeting)
    items = {item.id: item for item in agenda_items(session, session_id)}
    seats = [seat for seat in list_seats(session, session_id) if not seat.substitute_for]
    came = {member.id for member in present_members(meeting)}
    base = BASE_LABELS[terms.quorum_base]
    facts = Minutes(
        office=letterheads.council(session, meeting.council.name, meeting.held_on),
        issue=registered_issue(
            session, Source(DocumentKind.MINUTES, Of.SESSION, str(session_id)), meeting.held_on
        ),
        council=meeting.council.name,
        meeting=f"Họp {meeting.council.name}, {_lowered(meeting.title)}",
        began=_moment(meeting, meeting.starts_at),
        ended=_moment(meeting, meeting.ends_at),
        place=meeting.place,
        bases=_bases(meeting),
        members_total=len(full_members(meeting)),
        present=tuple(
            Attendee(m.name, ROLE_LABELS[m.role], m.job_title) for m in present_members(meeting)
        ),
        absent=tuple(
            Attendee(s.name, ROLE_LABELS[s.role], s.job_title, s.reason)
            for s in seats
            if s.member_id not in came
        ),
        guests=(),
        chair=_chair(meeting),
        secretary=_name_of(meeting, Role.SECRETARY),
        quorum=f"ít nhất {terms.quorum.numerator}/{terms.quorum.denominator} {_lowered(base)}",
        has_quorum=meeting_has_quorum(meeting),
        ideas=tuple(_outcome(each, items[each.item_id]) for each in standings(session, session_id)),
        conclusion=meeting.general_conclusion,
        recipients=("Thành viên Hội đồng", "Lưu: VT, Hồ sơ"),
    )
    title = "Biên bản họp Hội đồng"
    return Paper(
        f"bien-ban-hop-phien-{session_id}",
        title,
        minutes.lay_out(facts, wordings.of_office(session)),
    )


def _summary_line(standing: Standing, given: list[Sheet]) -> SummaryLine:
    totals = tuple(
        sheet.total if sheet.total is not None else _NO_SHEET[sheet.state] for sheet in given
    )
    return SummaryLine(
        number_text=standing.idea_code,
        title=standing.title,
        author=standing.authors,
        totals=totals,
        mean=standing.mean,
        place=standing.place,
        grade=standing.result.grade if standing.result else "",
        agree=standing.ballot.agree if standing.ballot else None,
        voters=standing.headcount.voters,
        outcome=_outcome_label(standing),
    )


def _outcome(standing: Standing, item: AgendaItem) -> IdeaOutcome:
    result, ballot = standing.result, standing.ballot
    drafts = sum(not sheet.submitted and bool(sheet.scores) for sheet in item.sheets)
    recused = sorted(item.recusals, key=lambda each: each.member.position)
    return IdeaOutcome(
        number_text=standing.idea_code,
        title=standing.title,
        author=standing.authors,
        valid_sheets=result.sheets if result else 0,
        invalid_sheets=drafts,
        mean=result.mean if result else None,
        highest=result.highest if result else None,
        lowest=result.lowest if result else None,
        grade=result.grade if result else "",
        place=standing.place,
        agree=ballot.agree if ballot else 0,
        disagree=ballot.disagree if ballot else 0,
        other=ballot.other if ballot else 0,
        invalid_votes=ballot.invalid if ballot else 0,
        voters=standing.headcount.voters,
        outcome=_outcome_label(standing),
        recused=tuple(
            Recused(each.member.name, each.reason or _lowered(RECUSAL_KIND_LABELS[each.kind]))
            for each in recused
        ),
        discussion=" ".join(part for part in (item.discussion, item.conclusion) if part),
    )


def _outcome_label(standing: Standing) -> str:
    outcome = standing.frozen_outcome or standing.chosen
    return OUTCOME_LABELS[outcome] if outcome else ""


def _judges(meeting: Meeting) -> list[CouncilMember]:
    """Return the columns of the summary: everyone who takes part or should have."""
    present = present_members(meeting)
    absent = [member for member in full_members(meeting) if member not in present]
    return sorted((*present, *absent), key=lambda member: member.position)


def _bases(meeting: Meeting) -> tuple[str, ...]:
    council = meeting.council
    if not council.decision_number:
        return ()
    day = f" {date_words(council.decision_date)}" if council.decision_date else ""
    return (
        f"Căn cứ Quyết định số {council.decision_number}{day} về việc thành lập {council.name}",
    )


def _chair(meeting: Meeting) -> str:
    """Return who chaired: the chair, or the vice chair when the chair did not come."""
    present = present_members(meeting)
    for role in (Role.CHAIR, Role.VICE_CHAIR):
        for member in present:
            if member.role is role:
                return member.name
    return _name_of(meeting, Role.CHAIR)


def _name_of(meeting: Meeting, role: Role) -> str:
    return next((m.name for m in full_members(meeting) if m.role is role), "")


def _moment(meeting: Meeting, time: str) -> datetime | None:
    if not time:
        return None
    hour, minute = time.split(":")
    return datetime(
        meeting.held_on.year,
        meeting.held_on.month,
        meeting.held_on.day,
        int(hour),
        int(minute),
    )


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
