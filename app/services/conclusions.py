"""Kết luận phiên họp: ballots, conclusions, the chair's closing and, with a reason, reopening."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.agenda import AgendaItem, SessionResult
from app.models.award import AwardDecision
from app.models.session import Session as Meeting
from app.models.session import SessionTrace
from app.rules.award import DecisionState
from app.rules.errors import AlreadyIssued, DecisionWaits, ReasonNeeded, SessionNotReady
from app.rules.idea import IdeaState
from app.rules.role import Duty
from app.rules.session import Ballot, Outcome, SessionState, check_ballot, check_outcome
from app.services import life, recusals, settings
from app.services.agenda import get_item
from app.services.attendance import settle
from app.services.life import MoveRequest
from app.services.nominations import decision_name
from app.services.scoring import SheetState, sheets
from app.services.sessions import get_meeting, open_meeting
from app.services.standings import Standing, standing_of, standings
from app.services.steps import step

REOPEN = QT_TRANSLATE_NOOP("Label", "Mở lại phiên họp")

_STATE_AFTER = {
    Outcome.APPROVED: IdeaState.APPROVED,
    Outcome.NEEDS_WORK: IdeaState.NEEDS_WORK,
    Outcome.NOT_APPROVED: IdeaState.NOT_APPROVED,
    Outcome.NO_QUORUM: IdeaState.RECEIVED,
}
_REASON_AFTER = {
    Outcome.APPROVED: "Hội đồng kết luận đạt",
    Outcome.NEEDS_WORK: "Hội đồng kết luận cần hoàn thiện",
    Outcome.NOT_APPROVED: "Hội đồng kết luận không đạt",
    Outcome.NO_QUORUM: "Không đủ thành phần để xét",
}


@dataclass(frozen=True)
class Conclusion:
    """What is written of an idea when the council has voted on it."""

    ballot: Ballot | None
    outcome: Outcome | None
    conclusion: str = ""
    discussion: str = ""


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Ghi kết luận"))
def conclude_idea(session: Session, item_id: int, facts: Conclusion) -> Standing:
    """Write ballot, conclusion and discussion of an idea together, or none of them."""
    set_discussion(session, item_id, facts.discussion)
    record_ballot(session, item_id, facts.ballot)
    choose_outcome(session, item_id, facts.outcome, facts.conclusion)
    return standing_of(session, get_item(session, item_id))


def set_discussion(session: Session, item_id: int, text: str) -> None:
    """Write what was said of an idea."""
    item = _open_item(session, item_id)
    item.discussion = tidy_block(text)
    session.flush()


def record_ballot(session: Session, item_id: int, ballot: Ballot | None) -> Standing:
    """Write the votes counted for an idea, or take them away."""
    item = _open_item(session, item_id)
    if ballot is None:
        item.agree = item.disagree = item.other_votes = item.invalid_votes = None
    else:
        check_ballot(ballot, standing_of(session, item).headcount)
        item.agree, item.disagree = ballot.agree, ballot.disagree
        item.other_votes, item.invalid_votes = ballot.other, ballot.invalid
    session.flush()
    return standing_of(session, item)


def choose_outcome(
    session: Session, item_id: int, outcome: Outcome | None, conclusion: str = ""
) -> None:
    """Write the chair's conclusion; it cannot contradict quorum, vote or score."""
    item = _open_item(session, item_id)
    if outcome is not None:
        check_outcome(outcome, standing_of(session, item).possible, item.idea.title)
    item.proposed, item.conclusion = outcome, tidy_block(conclusion)
    session.flush()


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Ghi kết luận chung"))
def set_general(session: Session, session_id: int, text: str, ends_at: str = "") -> None:
    """Write the general conclusion and when the session ended."""
    meeting = open_meeting(session, session_id)
    meeting.general_conclusion, meeting.ends_at = tidy_block(text), tidy(ends_at)
    session.flush()


def missing_before_close(session: Session, session_id: int) -> tuple[str, ...]:
    """Return, in sentences, what must still be done before the chair can close the session."""
    meeting = open_meeting(session, session_id)
    if meeting.state is not SessionState.OPEN:
        return ("phiên họp chưa bắt đầu",)
    names = {member.id: member.name for member in meeting.council.members}
    found = {each.item_id: each for each in standings(session, session_id)}
    missing: list[str] = []
    for sheet in sheets(session, session_id):
        if sheet.state is SheetState.DRAFT:
            title = found[sheet.item_id].title
            missing.append(f"phiếu của {names[sheet.member_id]} cho “{title}” chưa đủ điểm")
    for each in found.values():
        missing += [f"“{each.title}” {what}" for what in _missing_of(each)]
    return tuple(missing)


def sheets_outstanding(session: Session, session_id: int) -> tuple[str, ...]:
    """Return, idea by idea, who is present and may judge but has no mark entered.

    The session can be closed all the same: a sheet may not have been handed in.
    """
    meeting = get_meeting(session, session_id)
    names = {member.id: member.name for member in meeting.council.members}
    silent: dict[int, list[str]] = defaultdict(list)
    for sheet in sheets(session, session_id):
        if sheet.state is SheetState.NONE:
            silent[sheet.item_id].append(names[sheet.member_id])
    return tuple(
        f"“{each.title}” chưa nhập phiếu của {', '.join(silent[each.item_id])}"
        for each in standings(session, session_id)
        if silent[each.item_id]
    )


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Khóa phiên họp"), final=True)
def close_session(session: Session, session_id: int, now: datetime) -> None:
    """Lock the session: freeze each result, move each idea on by the day of the session."""
    meeting = open_meeting(session, session_id)
    recusals.refresh_authors(session, session_id)
    missing = missing_before_close(session, session_id)
    if missing:
        raise SessionNotReady(what="; ".join(missing))
    found = standings(session, session_id)
    for standing in found:
        item = get_item(session, standing.item_id)
        outcome = _outcome(standing)
        check_outcome(outcome, standing.possible, standing.title)
        item.result = _frozen(standing, outcome)
        _move(session, meeting, item, outcome, now)
    session.flush()
    clerk = settings.clerk(session, now.date())
    meeting.traces.append(SessionTrace(closed=True, at=now, by=clerk))
    settle(meeting)
    meeting.state, meeting.closed_at = SessionState.CLOSED, now
    session.flush()


@step(Duty.COUNCIL, QT_TRANSLATE_NOOP("Label", "Mở lại phiên họp"), final=True)
def reopen_session(session: Session, session_id: int, reason: str, now: datetime) -> None:
    """Unlock a closed session: results are taken away, the ideas go back into review."""
    meeting = get_meeting(session, session_id)
    if meeting.state is not SessionState.CLOSED:
        return
    if not tidy(reason):
        raise ReasonNeeded(step=REOPEN)
    _check_no_decision(session, session_id)
    _check_nothing_since(meeting)
    clerk = settings.clerk(session, now.date())
    meeting.traces.append(SessionTrace(closed=False, at=now, by=clerk, reason=tidy_block(reason)))
    meeting.state, meeting.closed_at = SessionState.OPEN, None
    session.flush()
    for item in meeting.agenda:
        life.undo_last_move(session, item.idea_id, reason, now, session_id=session_id)
        item.result = None
    session.flush()


def _open_item(session: Session, item_id: int) -> AgendaItem:
    item = get_item(session, item_id)
    open_meeting(session, item.session_id)
    return item


def _missing_of(standing: Standing) -> list[str]:
    if not standing.has_quorum:
        return []
    missing = []
    if standing.result is None:
        missing.append("chưa có phiếu chấm nào")
    if standing.ballot is None:
        missing.append("chưa ghi kết quả biểu quyết")
    elif standing.ballot.cast > standing.headcount.voters:
        missing.append("có số phiếu biểu quyết nhiều hơn số người còn được biểu quyết")
    elif standing.chosen is None:
        missing.append("chưa có kết luận")
    elif standing.chosen not in standing.possible:
        missing.append("có kết luận không còn khớp với điểm và biểu quyết")
    return missing


def _outcome(standing: Standing) -> Outcome:
    if not standing.has_quorum or standing.chosen is None:
        return Outcome.NO_QUORUM
    return standing.chosen


def _frozen(standing: Standing, outcome: Outcome) -> SessionResult:
    result = standing.result
    return SessionResult(
        outcome=outcome,
        sheets=result.sheets if result else 0,
        mean=result.mean if result else None,
        highest=result.highest if result else None,
        lowest=result.lowest if result else None,
        place=standing.place,
        grade=result.grade if result else "",
        vote_passed=standing.vote_passed,
    )


def _move(
    session: Session, meeting: Meeting, item: AgendaItem, outcome: Outcome, now: datetime
) -> None:
    request = MoveRequest(
        to_state=_STATE_AFTER[outcome],
        on_date=_day(meeting, item, now.date()),
        note=item.conclusion or _REASON_AFTER[outcome],
        rests_on=meeting.title,
        session_id=meeting.id,
    )
    life.move_idea(session, item.idea_id, request, now)


def _day(meeting: Meeting, item: AgendaItem, today: date) -> date:
    """Return the day of the session, but never before the idea's last step or after today."""
    last = max(event.on_date for event in item.idea.events if event.undone_at is None)
    return min(today, max(meeting.held_on, last))


def _check_nothing_since(meeting: Meeting) -> None:
    """Refuse while an idea has gone on from what the session gave it."""
    for item in meeting.agenda:
        *_, last = (event for event in item.idea.events if event.undone_at is None)
        if last.session_id != meeting.id:
            raise SessionNotReady(
                what=f"“{item.idea.title}” đã chuyển sang bước sau; hãy hoàn tác bước đó trước"
            )


def _check_no_decision(session: Session, session_id: int) -> None:
    query = select(AwardDecision).where(
        AwardDecision.session_id == session_id, AwardDecision.state != DecisionState.REVOKED
    )
    decision = session.scalars(query.limit(1)).first()
    if decision is None:
        return
    if decision.state is DecisionState.DRAFT:
        raise DecisionWaits
    raise AlreadyIssued(what=f"Quyết định số {decision_name(decision)}")
