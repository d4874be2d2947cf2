from datetime import date

from sqlalchemy.orm import Session

from app.models.idea import Idea
from app.rules.follow_up import AnswerWay, PilotConclusion, ReferralAnswer, SupportState
from app.services import author_answers, pilots, referrals, replications, support_tasks
from app.services.idea_follow_up import Followed, awaits_adoption, follow_up
from app.services.pilots import PilotEnd
from app.services.referrals import ReferralFacts
from app.services.replications import ReplicationFacts
from app.services.support_tasks import TaskEnd
from tests.makers import a_unit
from tests.makers_follow_up import (
    NOW,
    WAITING,
    a_pilot,
    a_task,
    an_adopted_idea,
    an_approved_idea,
)

TODAY = NOW.date()


def kinds(session: Session, idea_id: int) -> list[Followed]:
    return [line.kind for line in follow_up(session, idea_id, TODAY)]


def test_nothing_follows_before_the_council(session: Session) -> None:
    assert follow_up(session, an_approved_idea(session), TODAY) == []


def test_what_is_late_says_so_until_it_is_done(session: Session) -> None:
    idea = an_approved_idea(session)
    task = a_task(session, idea)

    (line,) = follow_up(session, idea, TODAY)
    assert (line.kind, line.record_id, line.late) == (Followed.SUPPORT, task, 5)

    end = TaskEnd(SupportState.DONE, date(2026, 7, 18), "Đã có nhãn")
    support_tasks.end(session, task, end, NOW)
    (line,) = follow_up(session, idea, TODAY)
    assert (line.state, line.late) == ("Hoàn thành", 0)


def test_a_pilot_that_succeeded_asks_for_the_confirmation(session: Session) -> None:
    idea = an_approved_idea(session)
    pilot = a_pilot(session, idea)
    assert not awaits_adoption(session, idea, TODAY)

    end = PilotEnd(date(2026, 7, 18), PilotConclusion.APPLY, "Đạt mục tiêu", (WAITING,))
    pilots.conclude(session, pilot, end, NOW)

    assert awaits_adoption(session, idea, TODAY)
    (line,) = follow_up(session, idea, TODAY)
    assert (line.kind, line.state) == (Followed.PILOT, "Đưa vào áp dụng")
    assert line.measures[0].name == WAITING.name


def test_a_pilot_that_failed_asks_for_nothing(session: Session) -> None:
    idea = an_approved_idea(session)
    end = PilotEnd(date(2026, 7, 18), PilotConclusion.STOP, "Không phù hợp", (WAITING,))
    pilots.conclude(session, a_pilot(session, idea), end, NOW)

    assert not awaits_adoption(session, idea, TODAY)


def test_use_spread_referral_and_answer_stand_in_the_order_of_their_days(session: Session) -> None:
    idea = an_adopted_idea(session)
    other = a_unit(session, "Thôn Bến Lau")
    replications.add(session, ReplicationFacts(idea, other.id, date(2026, 7, 17)), NOW)
    referral = referrals.send(
        session,
        ReferralFacts(idea, "Sở Khoa học và Công nghệ", date(2026, 7, 18), "Nhân rộng"),
        NOW,
    )
    answer = author_answers.AnswerFacts(idea, date(2026, 7, 19), AnswerWay.PHONE, "Đã áp dụng")
    author_answers.record(session, answer, NOW)

    assert kinds(session, idea) == [
        Followed.ADOPTION,
        Followed.REPLICATION,
        Followed.REFERRAL,
        Followed.ANSWER,
    ]
    told = referrals.AnswerFacts(date(2026, 7, 20), ReferralAnswer.ACCEPTED, "12/SKHCN")
    referrals.answer(session, referral, told, NOW)
    assert follow_up(session, idea, TODAY)[2].state == "Đồng ý"
    assert session.get_one(Idea, idea)


def test_what_was_struck_out_did_not_follow(session: Session) -> None:
    idea = an_approved_idea(session)
    task = a_task(session, idea)
    support_tasks.strike_out(session, task, "Ghi nhầm", NOW)

    assert follow_up(session, idea, TODAY) == []
