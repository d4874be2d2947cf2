"""Đề xuất cấp trên: sent, awaited, answered."""

from datetime import date

import pytest

from app.rules.errors import InvalidForm
from app.rules.follow_up import ReferralAnswer
from app.rules.follow_up_errors import AlreadyStruck, NotThisFar
from app.services import referrals
from app.services.referrals import AnswerFacts, ReferralFacts
from tests.makers import an_idea
from tests.makers_follow_up import NOW, an_approved_idea

TODAY = NOW.date()
YES = AnswerFacts(date(2026, 7, 19), ReferralAnswer.ACCEPTED, "215/SKHCN-QLKH", "Đưa vào kế hoạch")


def facts(idea, **changes):
    given = {
        "idea_id": idea,
        "sent_to": "Sở Khoa học và Công nghệ",
        "sent_on": date(2026, 7, 6),
        "request": "Hỗ trợ đăng ký sở hữu trí tuệ",
        "answer_due": date(2026, 7, 16),
    }
    return ReferralFacts(**(given | changes))


@pytest.fixture
def idea(session):
    return an_approved_idea(session)


def test_a_referral_waits_until_it_is_answered(session, idea):
    key = referrals.send(session, facts(idea), NOW)

    (line,) = referrals.referrals_of_year(session, 2026, TODAY)
    assert (line.facts, line.answered, line.late) == (facts(idea), None, 4)
    referrals.answer(session, key, YES, NOW)
    (line,) = referrals.referrals_of_idea(session, idea, TODAY)
    assert (line.answered, line.late) == (YES, 3)
    assert referrals.referrals_of_year(session, 2027, TODAY) == []
    referrals.take_answer_back(session, key)
    (line,) = referrals.referrals_of_year(session, 2027, TODAY)
    assert line.answered is None


def test_an_idea_is_not_referred_before_the_council(session):
    with pytest.raises(NotThisFar):
        referrals.send(session, facts(an_idea(session).id), NOW)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"sent_to": " "}, "sent_to"),
        ({"sent_on": None}, "sent_on"),
        ({"sent_on": date(2026, 7, 21), "answer_due": None}, "sent_on"),
        ({"answer_due": date(2026, 7, 5)}, "answer_due"),
        ({"idea_id": None}, "idea_id"),
    ],
)
def test_what_is_wrong_is_said_at_its_box(session, idea, changes, named):
    with pytest.raises(InvalidForm) as refused:
        referrals.send(session, facts(idea, **changes), NOW)

    assert list(refused.value.wrong) == [named]


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        (AnswerFacts(None, ReferralAnswer.DECLINED), "on"),
        (AnswerFacts(date(2026, 7, 5), ReferralAnswer.DECLINED), "on"),
        (AnswerFacts(TODAY, None), "answer"),
    ],
)
def test_an_answer_has_day_and_meaning(session, idea, answer, named):
    key = referrals.send(session, facts(idea), NOW)

    with pytest.raises(InvalidForm) as refused:
        referrals.answer(session, key, answer, NOW)

    assert list(refused.value.wrong) == [named]


def test_a_referral_is_put_right_or_struck_out(session, idea):
    key = referrals.send(session, facts(idea), NOW)

    referrals.change(session, key, facts(idea, sent_to="Sở Nông nghiệp và Môi trường"), NOW)
    (line,) = referrals.referrals_of_idea(session, idea, TODAY)
    assert line.facts.sent_to == "Sở Nông nghiệp và Môi trường"
    referrals.strike_out(session, key, "Chưa gửi", NOW)

    assert referrals.referrals_of_idea(session, idea, TODAY) == []
    with pytest.raises(AlreadyStruck):
        referrals.answer(session, key, YES, NOW)
