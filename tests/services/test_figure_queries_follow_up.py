"""Every figure of the time after the council, on both sides of the days that decide."""

from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from app.models.follow_up import AuthorAnswer, Pilot, Referral, Replication, SupportTask
from app.models.idea import Idea
from app.rules.follow_up import AnswerWay, PilotConclusion, ReferralAnswer, SupportState
from app.rules.idea import IdeaState
from app.rules.period import free
from app.services import figure_queries_follow_up as queries
from tests.makers import a_unit, an_idea
from tests.makers_reports import adopted, moved

JULY = free(date(2026, 7, 1), date(2026, 7, 31))
BEFORE, FIRST, LAST, AFTER = (
    date(2026, 6, 30),
    date(2026, 7, 1),
    date(2026, 7, 31),
    date(2026, 8, 1),
)
STRUCK = {"struck_at": datetime(2026, 8, 2, 8, 0), "strike_reason": "Ghi nhầm"}


@pytest.fixture
def idea(session: Session) -> Idea:
    return an_idea(session, received_on=date(2026, 6, 3))


def keep(session: Session, *records: object) -> list[int]:
    session.add_all(records)
    session.flush()
    return [record.id for record in records]


def keys(session: Session, query) -> list[int]:
    return sorted(row[0] for row in session.execute(query))


def test_support_tasks(session: Session, idea: Idea) -> None:
    unit = a_unit(session)

    def task(assigned: date, due: date | None, ended: date | None = None, **more) -> SupportTask:
        state = more.pop("state", SupportState.DONE if ended else SupportState.OPEN)
        return SupportTask(
            idea_id=idea.id, unit_id=unit.id, task="Thiết kế nhãn", assigned_on=assigned,
            due_on=due, state=state, ended_on=ended, **more,
        )  # fmt: skip

    old, in_time, late, dropped, struck, after = keep(
        session,
        task(BEFORE, LAST),
        task(FIRST, LAST, LAST),
        task(FIRST, FIRST, LAST),
        task(LAST, LAST, LAST, state=SupportState.DROPPED),
        task(FIRST, FIRST, **STRUCK),
        task(FIRST, AFTER, AFTER),
    )

    assert keys(session, queries.tasks_given(JULY)) == [in_time, late, dropped, after]
    assert keys(session, queries.tasks_done(JULY)) == [in_time, late]
    assert keys(session, queries.tasks_done_on_time(JULY)) == [in_time]
    assert keys(session, queries.tasks_open(JULY)) == [old]
    assert struck not in keys(session, queries.tasks_open(JULY))


def test_pilots(session: Session, idea: Idea) -> None:
    unit = a_unit(session)

    def pilot(started: date, ended: date | None = None, **more: object) -> Pilot:
        conclusion = more.pop("conclusion", PilotConclusion.APPLY if ended else None)
        return Pilot(
            idea_id=idea.id, unit_id=unit.id, started_on=started, ended_on=ended,
            conclusion=conclusion, **more,
        )  # fmt: skip

    old, whole, running, _struck, _after = keep(
        session,
        pilot(BEFORE, FIRST, conclusion=PilotConclusion.STOP),
        pilot(FIRST, LAST, cost=2_000_000),
        pilot(LAST, AFTER),
        pilot(FIRST, **STRUCK),
        pilot(AFTER),
    )

    assert keys(session, queries.pilots_started(JULY)) == [whole, running]
    assert keys(session, queries.pilots_running(JULY)) == [running]
    assert keys(session, queries.pilots_ended(*PilotConclusion)(JULY)) == [old, whole]
    assert keys(session, queries.pilots_ended(PilotConclusion.STOP)(JULY)) == [old]
    assert session.execute(queries.pilot_costs(JULY)).all() == [(whole, LAST, 2_000_000)]


def test_units_that_apply_an_idea(session: Session, idea: Idea) -> None:
    home, other = a_unit(session), a_unit(session, "Thôn Tiến Thành")
    adopted(session, idea, home, FIRST)
    undone = adopted(session, an_idea(session, "Sân chơi"), other, LAST)
    undone.undone_at, undone.undo_reason = datetime(2026, 8, 2, 8, 0), "Ghi nhầm"
    session.flush()

    assert session.execute(queries.units_applying(JULY)).all() == [(home.id, FIRST)]


def test_replications(session: Session, idea: Idea) -> None:
    near, far = a_unit(session), a_unit(session, "Thôn Tiến Thành")
    second = an_idea(session, "Sân chơi", received_on=date(2026, 6, 3))

    def taken(of: Idea, unit: int, on: date, **more: object) -> Replication:
        return Replication(idea_id=of.id, unit_id=unit, on_date=on, **more)

    found = keep(
        session,
        taken(idea, near.id, LAST),
        taken(second, near.id, FIRST),
        taken(idea, far.id, AFTER),
        taken(second, far.id, FIRST, **STRUCK),
    )

    assert keys(session, queries.replications(JULY)) == found[:2]
    assert session.execute(queries.units_replicating(JULY)).all() == [(near.id, FIRST)]


def test_referrals(session: Session, idea: Idea) -> None:
    def referral(sent: date, answered: date | None = None, **more: object) -> Referral:
        answer = ReferralAnswer.DECLINED if answered else None
        return Referral(
            idea_id=idea.id, sent_to="Sở Khoa học và Công nghệ", sent_on=sent,
            answered_on=answered, answer=answer, **more,
        )  # fmt: skip

    old, sent, _later, _struck = keep(
        session,
        referral(BEFORE, FIRST),
        referral(FIRST, AFTER),
        referral(AFTER),
        referral(FIRST, LAST, **STRUCK),
    )

    assert keys(session, queries.referrals_sent(JULY)) == [sent]
    assert keys(session, queries.referrals_answered(JULY)) == [old]


def test_answers_to_authors(session: Session) -> None:
    in_time, late, owed, withdrawn, told_later = (
        an_idea(session, f"Ý tưởng {n}", received_on=date(2026, 6, 3), answer_due=due)
        for n, due in enumerate((LAST, FIRST, LAST, LAST, LAST))
    )
    moved(session, withdrawn, IdeaState.WITHDRAWN, LAST)
    for told, day in ((in_time, LAST), (late, date(2026, 7, 2)), (told_later, AFTER)):
        session.add(AuthorAnswer(idea_id=told.id, on_date=day, way=AnswerWay.PHONE))
    session.add(AuthorAnswer(idea_id=owed.id, on_date=FIRST, way=AnswerWay.PHONE, **STRUCK))
    session.flush()

    assert keys(session, queries.answers_given(JULY)) == [in_time.id, late.id]
    assert keys(session, queries.answers_in_time(JULY)) == [in_time.id]
    assert keys(session, queries.answers_owed(JULY)) == [owed.id, told_later.id]
