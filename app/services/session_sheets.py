"""Phiếu chấm điểm: the members' sheets of a session, to be filled in by hand or as entered."""

from sqlalchemy.orm import Session

from app.documents import score_sheet
from app.documents.score_sheet import IdeaScores, ScoredCriterion, ScoreSheets
from app.documents.sheet import Sheet as Pages
from app.documents.sheet import joined
from app.documents.wording import Words
from app.models.agenda import AgendaItem
from app.models.council import CouncilMember
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.rules.document import DocumentKind
from app.rules.errors import NoScores, SessionNotReady
from app.rules.paper_source import Of, Source
from app.rules.session import ROLE_LABELS
from app.services import letterheads, wordings
from app.services.agenda import agenda_items, authors_of, code_of
from app.services.attendance import present_members
from app.services.papers import Paper
from app.services.publication import shown_authors
from app.services.scoring import Sheet, SheetState, sheets
from app.services.sessions import get_meeting


def sheets_to_fill(session: Session, session_id: int) -> list[tuple[CouncilMember, ScoreSheets]]:
    """Return what each member who may judge is asked: the ideas, without those he is kept from."""
    meeting = get_meeting(session, session_id)
    items = agenda_items(session, session_id)
    return [
        (member, _sheets_of(session, meeting, member, [_blank(meeting, i) for i in mine]))
        for member in present_members(meeting)
        if (mine := [i for i in items if not _is_recused(i, member)])
    ]


def blank_sheets(session: Session, session_id: int, *, per_idea: bool) -> Paper:
    """Return empty score sheets for every member who may judge, to be filled in by hand."""
    words = wordings.of_office(session)
    pages = [
        _laid_out(asked, words, per_idea=per_idea)
        for _member, asked in sheets_to_fill(session, session_id)
    ]
    if not pages:
        raise SessionNotReady(what="chưa có ý tưởng để chấm")
    title = "Phiếu chấm điểm (để trống)"
    form = "tung-y-tuong" if per_idea else "chung"
    name = f"phieu-cham-de-trong-{form}-phien-{session_id}"
    source = Source(DocumentKind.BLANK_SCORE_SHEET, Of.SESSION, str(session_id))
    return Paper(name, title, joined(title, pages), source=source)


def filled_sheets(session: Session, session_id: int) -> Paper:
    """Return each member's sheet with the marks that were entered."""
    meeting = get_meeting(session, session_id)
    items = {item.id: item for item in agenda_items(session, session_id)}
    given = [s for s in sheets(session, session_id) if s.state is SheetState.SUBMITTED]
    words = wordings.of_office(session)
    pages = []
    for member in present_members(meeting):
        mine = [_filled(meeting, items[s.item_id], s) for s in given if s.member_id == member.id]
        if mine:
            facts = _sheets_of(session, meeting, member, mine)
            pages.append(_laid_out(facts, words, per_idea=False))
    if not pages:
        raise NoScores
    title = "Phiếu chấm điểm"
    source = Source(DocumentKind.SCORE_SHEET, Of.SESSION, str(session_id))
    return Paper(f"phieu-cham-phien-{session_id}", title, joined(title, pages), source=source)


def sheet_code(meeting: Meeting, member: CouncilMember) -> str:
    """Return what names session and member on a sheet: "P003-TV02"; the idea's number follows."""
    return f"P{meeting.id:03d}-TV{member.position:02d}"


def _authors(idea: Idea) -> str:
    return shown_authors(idea.publication, [authors_of(idea)])


def _laid_out(facts: ScoreSheets, words: Words, *, per_idea: bool) -> Pages:
    lay_out = score_sheet.lay_out if per_idea else score_sheet.lay_out_all
    return lay_out(facts, words)


def _sheets_of(
    session: Session, meeting: Meeting, member: CouncilMember, ideas: list[IdeaScores]
) -> ScoreSheets:
    return ScoreSheets(
        office=letterheads.council(session, meeting.council.name, meeting.held_on),
        council=meeting.council.name,
        session=meeting.title,
        member=member.name,
        role=ROLE_LABELS[member.role],
        criteria=tuple(ScoredCriterion(c.name, c.max_points, c.guide) for c in meeting.criteria),
        ideas=tuple(ideas),
        held_on=meeting.held_on,
        code=sheet_code(meeting, member),
    )


def _blank(meeting: Meeting, item: AgendaItem) -> IdeaScores:
    return IdeaScores(
        number_text=code_of(item.idea),
        title=item.idea.title,
        field=item.idea.fields[0].field.name if item.idea.fields else "",
        author="" if meeting.blind_authors else _authors(item.idea),
    )


def _filled(meeting: Meeting, item: AgendaItem, sheet: Sheet) -> IdeaScores:
    blank = _blank(meeting, item)
    return IdeaScores(
        number_text=blank.number_text,
        title=blank.title,
        field=blank.field,
        author=blank.author,
        scores=tuple(sheet.scores[criterion.id] for criterion in meeting.criteria),
        total=sheet.total,
        proposal=sheet.remark,
    )


def _is_recused(item: AgendaItem, member: CouncilMember) -> bool:
    return any(each.member_id == member.id for each in item.recusals)
