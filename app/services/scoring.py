"""Chấm điểm: members' sheets as they come from paper, kept mark by mark."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy.orm import Session

from app.basics.text import tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem, Score, ScoreSheet
from app.models.council import CouncilMember
from app.models.session import Session as Meeting
from app.rules.errors import (
    AuthorMayNotScore,
    MemberAbsent,
    MemberRecused,
    NotFound,
    SessionNotReady,
)
from app.rules.role import Duty
from app.rules.scoring import RubricRules, check_sheet, is_complete, total
from app.rules.session import RecusalKind, SessionState
from app.services import settings
from app.services.agenda import agenda_items, get_item
from app.services.attendance import full_members, present_members
from app.services.sessions import get_meeting, open_meeting, terms_of
from app.services.steps import step

Marks = Mapping[int, Decimal | None]


class SheetState(StrEnum):
    """Where a member's sheet for an idea stands."""

    NONE = "none"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    RECUSED = "recused"
    ABSENT = "absent"


@dataclass(frozen=True)
class Sheet:
    """A member's sheet for an idea: marks by criterion, the total once it is complete."""

    item_id: int
    member_id: int
    state: SheetState
    scores: dict[int, Decimal]
    total: Decimal | None
    remark: str


def sheets(session: Session, session_id: int) -> list[Sheet]:
    """Return every sheet that there is or could be: each idea, each member in order."""
    meeting = get_meeting(session, session_id)
    present = present_members(meeting)
    absent = [member for member in full_members(meeting) if member not in present]
    members = sorted((*present, *absent), key=lambda member: member.position)
    rules = terms_of(meeting).rubric
    return [
        _sheet(item, member, rules, came=member in present)
        for item in agenda_items(session, session_id)
        for member in members
    ]


def record_sheet(
    session: Session,
    item_id: int,
    member_id: int,
    scores: Marks,
    now: datetime,
    remark: str | None = None,
) -> Sheet:
    """Write a whole sheet; an empty box is no mark, and the sheet counts once all are filled."""
    item, member, meeting = judge_of(session, item_id, member_id)
    rules = terms_of(meeting).rubric
    given = {key: value for key, value in scores.items() if value is not None}
    check_sheet(given, rules)
    sheet = _record(session, item, member, now)
    maxima = {criterion.key: criterion.maximum for criterion in rules.criteria}
    known = {score.criterion_id: score for score in sheet.scores}
    for key in known.keys() - given.keys():
        sheet.scores.remove(known[key])
    for key, points in given.items():
        if key in known:
            known[key].points = points
        else:
            mark = Score(criterion_id=key, points=points, max_points=maxima[key])
            sheet.scores.append(mark)
    sheet.submitted = is_complete(given, rules)
    sheet.entered_at, sheet.entered_by = now, settings.clerk(session, now.date())
    if remark is not None:
        sheet.remark = tidy_block(remark)
    session.flush()
    return _sheet(item, member, rules, came=True)


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Nhập điểm"))
def record_score(
    session: Session,
    item_id: int,
    member_id: int,
    criterion_id: int,
    points: Decimal | None,
    now: datetime,
) -> Sheet:
    """Write one mark of a sheet, or take it away; the other marks stay."""
    item = get_item(session, item_id)
    sheet = next((each for each in item.sheets if each.member_id == member_id), None)
    marks: dict[int, Decimal | None] = {}
    if sheet is not None:
        marks |= {score.criterion_id: score.points for score in sheet.scores}
    marks[criterion_id] = points
    return record_sheet(session, item_id, member_id, marks, now)


def marks_of(item: AgendaItem) -> list[dict[int, Decimal]]:
    """Return the marks of the sheets handed in for an idea."""
    return [
        {score.criterion_id: score.points for score in sheet.scores}
        for sheet in item.sheets
        if sheet.submitted
    ]


def judge_of(
    session: Session, item_id: int, member_id: int
) -> tuple[AgendaItem, CouncilMember, Meeting]:
    """Return item, member and meeting, or refuse a member who may not mark this idea."""
    item, member = get_item(session, item_id), session.get(CouncilMember, member_id)
    meeting = open_meeting(session, item.session_id)
    if member is None or member.council_id != meeting.council_id:
        raise NotFound(what="thành viên hội đồng")
    if meeting.state is not SessionState.OPEN:
        raise SessionNotReady(what="phiên họp chưa bắt đầu")
    recusal = next((each for each in item.recusals if each.member_id == member_id), None)
    if recusal is not None:
        refusal = AuthorMayNotScore if recusal.kind is RecusalKind.AUTHOR else MemberRecused
        raise refusal(member=member.name, title=item.idea.title)
    if member not in present_members(meeting):
        raise MemberAbsent(member=member.name)
    return item, member, meeting


def _record(session: Session, item: AgendaItem, member: CouncilMember, now: datetime) -> ScoreSheet:
    known = next((each for each in item.sheets if each.member_id == member.id), None)
    if known is not None:
        return known
    sheet = ScoreSheet(member_id=member.id, entered_at=now)
    item.sheets.append(sheet)
    session.flush()
    return sheet


def _sheet(item: AgendaItem, member: CouncilMember, rules: RubricRules, *, came: bool) -> Sheet:
    record = next((each for each in item.sheets if each.member_id == member.id), None)
    scores = {each.criterion_id: each.points for each in record.scores} if record else {}
    if any(each.member_id == member.id for each in item.recusals):
        state = SheetState.RECUSED
    elif not came:
        state = SheetState.ABSENT
    elif record is None or not scores:
        state = SheetState.NONE
    else:
        state = SheetState.SUBMITTED if record.submitted else SheetState.DRAFT
    return Sheet(
        item_id=item.id,
        member_id=member.id,
        state=state,
        scores=scores,
        total=total(scores, rules) if scores and is_complete(scores, rules) else None,
        remark=record.remark if record else "",
    )
