"""What followed: use, support, pilots, spread, referrals, answers, sessions, awards, duties."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold
from app.models.agenda import AgendaItem
from app.models.award import Award, AwardDecision, Nomination
from app.models.council import Council
from app.models.document import IssuedDocument
from app.models.duty import UnitReport, UnitReportEvent, UnitTask
from app.models.follow_up import AuthorAnswer, Pilot, Referral, Replication, SupportTask
from app.models.idea import Adoption
from app.models.rubric import Rubric
from app.models.session import Session as Meeting
from app.rules.award import AwardKind, DecisionState, RecipientKind
from app.rules.document import DocumentKind, Series
from app.rules.duty import TaskState, UnitReportStep
from app.rules.follow_up import AnswerWay, PilotConclusion, ReferralAnswer, SupportState
from app.rules.idea import IdeaState
from app.rules.period import parse
from app.rules.session import Base, SessionState
from tests.history.writing import FIRST, LAST, Pen, write_ideas, write_units

_MORNING = time(8)


def write_history(session: Session, ideas: int = 2000, seed: int = 5) -> None:
    """Write everything; the same numbers give the same history."""
    pen = Pen(session, seed)
    units = write_units(pen)
    lives = write_ideas(pen, units, ideas)
    _adoptions(pen, units, lives)
    some = pen.chance.sample(list(lives), ideas // 4)
    _support(pen, units, some)
    _pilots(pen, units, some)
    _spread(pen, units, some)
    _answers(pen, list(lives))
    meetings = _meetings(pen)
    _awards(pen, meetings, some)
    _duties(pen, units)
    session.flush()


def _adoptions(pen: Pen, units: list[int], lives: dict[int, list[dict[str, Any]]]) -> None:
    pen.add(
        Adoption,
        [
            {
                "event_id": move["id"],
                "unit_id": pen.chance.choice(units),
                "applied_from": move["on_date"] - timedelta(days=pen.chance.randint(0, 60)),
                "effect": "Giảm giờ chờ",
            }
            for life in lives.values()
            for move in life
            if move["to_state"] is IdeaState.ADOPTED
        ],
    )


def _support(pen: Pen, units: list[int], ideas: list[int]) -> None:
    rows = []
    for idea in ideas:
        given = pen.day()
        state = pen.chance.choice(list(SupportState))
        ended = None if state is SupportState.OPEN else pen.after(given, 90)
        rows.append(
            {
                "idea_id": idea,
                "unit_id": pen.chance.choice(units),
                "task": "Hoàn thiện quy trình",
                "assigned_on": given,
                "due_on": pen.after(given, 60) if pen.often(0.8) else None,
                "state": state,
                "ended_on": ended,
                **pen.struck(),
            }
        )
    pen.add(SupportTask, rows)


def _pilots(pen: Pen, units: list[int], ideas: list[int]) -> None:
    rows = []
    for idea in ideas:
        began = pen.day()
        ended = pen.after(began, 200) if pen.often(0.7) else None
        rows.append(
            {
                "idea_id": idea,
                "unit_id": pen.chance.choice(units),
                "started_on": began,
                "ended_on": ended,
                "conclusion": pen.chance.choice(list(PilotConclusion)) if ended else None,
                "cost": pen.chance.choice((None, 0, 2_500_000, 17_000_000)),
                **pen.struck(),
            }
        )
    pen.add(Pilot, rows)


def _spread(pen: Pen, units: list[int], ideas: list[int]) -> None:
    pairs = sorted({(pen.chance.choice(ideas), pen.chance.choice(units)) for _ in range(600)})
    pen.add(
        Replication,
        [
            {"idea_id": idea, "unit_id": unit, "on_date": pen.day(), **pen.struck()}
            for idea, unit in pairs
        ],
    )
    referrals = []
    for idea in pen.chance.sample(ideas, 80):
        sent = pen.day()
        answered = pen.after(sent, 200) if pen.often(0.6) else None
        answer = pen.chance.choice(list(ReferralAnswer)) if answered else None
        referrals.append(
            {
                "idea_id": idea,
                "sent_to": "Sở Khoa học và Công nghệ",
                "sent_on": sent,
                "answered_on": answered,
                "answer": answer,
                **pen.struck(),
            }
        )
    pen.add(Referral, referrals)


def _answers(pen: Pen, ideas: list[int]) -> None:
    """Half the ideas are answered: by hand, by a notice, by both, or by a cancelled notice."""
    by_hand = [
        {"idea_id": idea, "on_date": pen.day(), "way": AnswerWay.PHONE, **pen.struck(0.2)}
        for idea in pen.chance.sample(ideas, len(ideas) // 3)
    ]
    pen.add(AuthorAnswer, by_hand)
    notices = []
    for n, idea in enumerate(pen.chance.sample(ideas, len(ideas) // 4), 1):
        day = pen.day()
        cancelled = pen.often(0.1)
        kept = not cancelled and pen.often(0.1)
        named = pen.often(0.5)
        notices.append(
            {
                "kind": DocumentKind.NOTICE,
                "series": "notice",
                "year": day.year,
                "number": n + 1000,
                "symbol": "TB-UBND",
                "dated_on": None if kept else day,
                "subject": "Kết quả xét ý tưởng",
                "made_at": datetime.combine(day, _MORNING),
                "idea_id": idea if named else None,
                "source": "" if named else f"notice idea {idea}",
                "reserved": kept,
                "cancelled_at": datetime.combine(day, _MORNING) if cancelled else None,
                "cancel_reason": "Ban hành nhầm" if cancelled else "",
            }
        )
    pen.add(IssuedDocument, notices)


def _meetings(pen: Pen) -> list[tuple[int, date]]:
    rubric = pen.session.scalars(select(Rubric.id)).first()
    (council,) = pen.add(Council, [{"name": "Hội đồng xét ý tưởng, sáng kiến xã"}])
    days = sorted(pen.day() for _ in range(60))
    rows = [
        {
            "council_id": council,
            "rubric_id": rubric,
            "title": "Phiên họp đánh giá",
            "held_on": day,
            "state": SessionState.OPEN,
            "quorum_top": 2,
            "quorum_bottom": 3,
            "quorum_base": Base.ALL_MEMBERS,
            "vote_top": 2,
            "vote_bottom": 3,
            "vote_base": Base.ALL_MEMBERS,
            "spread_flag": Decimal(30),
            "pass_mark": Decimal(70),
            "step": Decimal("0.5"),
        }
        for day in days
    ]
    return list(zip(pen.add(Meeting, rows), days, strict=True))


def _awards(pen: Pen, meetings: list[tuple[int, date]], ideas: list[int]) -> None:
    """Each session puts ideas forward; its decision is drafted or issued; some are revoked."""
    left = list(ideas)
    for meeting, held_on in meetings:
        chosen = [left.pop() for _ in range(min(5, len(left)))]
        items = pen.add(
            AgendaItem,
            [
                {"session_id": meeting, "idea_id": idea, "position": n}
                for n, idea in enumerate(chosen, 1)
            ],
        )
        recipients = [f"Người được khen {idea}" for idea in chosen]
        nominations = pen.add(
            Nomination,
            [
                {
                    "idea_id": idea,
                    "item_id": item,
                    "kind": AwardKind.HIGHER if pen.often(0.1) else AwardKind.CERTIFICATE,
                    "recipient_kind": pen.chance.choice(list(RecipientKind)),
                    "recipient": name,
                    "recipient_fold": fold(name),
                    "achievement": "Có ý tưởng tiêu biểu",
                    "created_at": datetime.combine(pen.after(held_on, 40), _MORNING),
                }
                for idea, item, name in zip(chosen, items, recipients, strict=True)
            ],
        )
        decided = pen.after(held_on, 60)
        _decision(pen, meeting, decided, nominations)
    for meeting, _day in meetings:
        if pen.often(0.8):
            found = pen.session.get_one(Meeting, meeting)
            found.state = SessionState.CLOSED
            found.closed_at = datetime.combine(found.held_on, time(17))
    pen.session.flush()


def _decision(pen: Pen, meeting: int, decided: date, nominations: list[int]) -> None:
    (document,) = pen.add(
        IssuedDocument,
        [
            {
                "kind": DocumentKind.AWARD_DECISION,
                "series": Series.DECISION.value,
                "year": decided.year,
                "number": meeting,
                "symbol": "QĐ-UBND",
                "dated_on": decided,
                "subject": "Khen thưởng",
                "made_at": datetime.combine(decided, _MORNING),
            }
        ],
    )
    state = DecisionState.DRAFT if pen.often(0.15) else DecisionState.ISSUED
    (decision,) = pen.add(
        AwardDecision,
        [
            {
                "document_id": document,
                "session_id": meeting,
                "state": state,
                "bonus_date": decided,
                "base_salary": 2_530_000,
                "salary_source": "Nghị định số 161/2026/NĐ-CP",
            }
        ],
    )
    rows = []
    for position, nomination in enumerate(nominations, 1):
        revoked = state is DecisionState.ISSUED and pen.often(0.2)
        day = pen.after(decided, 300)
        rows.append(
            {
                "decision_id": decision,
                "nomination_id": nomination,
                "position": position,
                "coefficient": Decimal("0.3"),
                "raw": Decimal(759_000),
                "amount": pen.chance.choice((760_000, 1_140_000, 1_520_000)),
                "revoked_at": datetime.combine(day, _MORNING) if revoked else None,
                "revoked_on": pen.after(decided, 300) if revoked and pen.often(0.5) else None,
                "revoke_reason": "Kê khai sai" if revoked else "",
            }
        )
    pen.add(Award, rows)


def _duties(pen: Pen, units: list[int]) -> None:
    """Write tasks of the units and their reports: in time, late, sent back, sent again."""
    tasks = []
    for _ in range(300):
        given = pen.day()
        done = pen.after(given, 200) if pen.often(0.5) else None
        tasks.append(
            {
                "unit_id": pen.chance.choice(units),
                "text": "Tuyên truyền phong trào",
                "assigned_on": given,
                "state": TaskState.DONE if done else TaskState.TODO,
                "done_on": done,
            }
        )
    pen.add(UnitTask, tasks)
    for year in range(FIRST.year, LAST.year + 1):
        for part in ("-Q1", "-Q2", "-H1", "-Q3", "-9M", "-Q4", ""):
            period = parse(f"{year}{part}")
            senders = [unit for unit in units if unit % 2 or pen.often(0.6)]
            due = period.last + timedelta(days=5)
            reports = pen.add(
                UnitReport,
                [
                    {
                        "unit_id": unit,
                        "period": period.code,
                        "first_day": period.first,
                        "last_day": period.last,
                        "due_on": due,
                    }
                    for unit in senders
                ],
            )
            steps = [
                step
                for unit, key in zip(senders, reports, strict=True)
                for step in _steps(pen, key, due, reliable=unit % 2 == 1)
            ]
            pen.add(UnitReportEvent, steps)


def _steps(pen: Pen, report: int, due: date, *, reliable: bool) -> list[dict[str, Any]]:
    ways = (("received",), ("received", "returned"), ("received", "returned", "received"))
    ways = ways[::2] if reliable else ways
    day = due - timedelta(days=4)
    steps = []
    for step in pen.chance.choice((ways[0], *ways)):
        day += timedelta(days=pen.chance.randint(0, 8))
        returned = step == "returned"
        steps.append(
            {
                "report_id": report,
                "step": UnitReportStep(step),
                "on_date": day,
                "reason": "Thiếu số liệu" if returned else "",
                "recorded_at": datetime.combine(day, _MORNING),
            }
        )
    return steps
