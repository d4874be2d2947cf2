from datetime import date

from sqlalchemy.orm import Session

from app.models.follow_up import Pilot
from app.rules.follow_up import ReferralAnswer, SupportState
from app.services import referrals as letters
from app.services import support_tasks
from app.services.referrals import AnswerFacts, ReferralFacts
from app.services.support_tasks import TaskEnd
from app.services.waiting_follow_up import pilots, referrals, support
from app.services.waiting_line import Span, WaitingKind
from tests.makers_follow_up import NOW, a_pilot, a_task, an_approved_idea

TODAY = date(2026, 7, 20)
DAYS = Span(TODAY, date(2026, 8, 3))


def test_a_support_task_waits_for_its_department_until_it_is_done(session: Session) -> None:
    idea = an_approved_idea(session)
    task = a_task(session, idea)
    a_task(session, idea, due_on=date(2026, 9, 1))
    a_task(session, idea, due_on=None)

    (line,) = support(session, DAYS)
    assert (line.kind, line.place, line.record_id) == (WaitingKind.SUPPORT, "support_task", task)
    assert (line.who, line.due, line.late) == ("Phòng Kinh tế", date(2026, 7, 15), 5)
    assert line.text == "Thiết kế nhãn sản phẩm (Đổi mới cách trả kết quả)"

    support_tasks.end(session, task, TaskEnd(SupportState.DONE, TODAY, "Xong"), NOW)
    assert list(support(session, DAYS)) == []


def test_a_struck_task_is_no_task(session: Session) -> None:
    support_tasks.strike_out(session, a_task(session), "Ghi nhầm", NOW)

    assert list(support(session, DAYS)) == []


def test_a_running_pilot_waits_for_its_conclusion(session: Session) -> None:
    pilot = a_pilot(session, planned_end=date(2026, 8, 1))
    a_pilot(session, an_approved_idea(session, "Việc khác"), planned_end=date(2026, 12, 1))

    (line,) = pilots(session, DAYS)
    assert (line.place, line.record_id, line.late) == ("pilot", pilot, 0)

    session.get_one(Pilot, pilot).ended_on = TODAY
    session.flush()
    assert list(pilots(session, DAYS)) == []


def test_a_referral_waits_for_the_higher_authority(session: Session) -> None:
    facts = ReferralFacts(
        an_approved_idea(session),
        "Sở Khoa học và Công nghệ",
        date(2026, 7, 2),
        answer_due=date(2026, 7, 17),
    )
    key = letters.send(session, facts, NOW)

    (line,) = referrals(session, DAYS)
    assert (line.place, line.record_id, line.late) == ("referral", key, 3)
    assert line.who == "Sở Khoa học và Công nghệ"

    letters.answer(session, key, AnswerFacts(TODAY, ReferralAnswer.ACCEPTED), NOW)
    assert list(referrals(session, DAYS)) == []
