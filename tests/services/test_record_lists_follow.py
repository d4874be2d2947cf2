from datetime import date

from sqlalchemy.orm import Session

from app.rules.follow_up import AnswerWay, ReferralAnswer
from app.services import author_answers, referrals, replications
from app.services.record_lists import Record
from app.services.record_lists_follow import FOLLOW_LISTS
from app.services.referrals import ReferralFacts
from app.services.replications import ReplicationFacts
from tests.makers import a_unit
from tests.makers_follow_up import NOW, a_pilot, a_task, an_adopted_idea, an_approved_idea

TODAY = date(2026, 7, 20)


def read(session: Session, word: str, year: int = 2026) -> list[Record]:
    (found,) = [each for each in FOLLOW_LISTS if each.word == word]
    records = found.read(session, year, TODAY)
    for record in records:
        assert {column.key for column in found.columns} <= record.keys()
        assert record["idea_id"]
    return records


def test_support_and_pilots_say_where_they_stand(session: Session) -> None:
    a_task(session)
    a_pilot(session, an_approved_idea(session, "Thử ở một cửa"))

    (task,), (pilot,) = read(session, "support_tasks"), read(session, "pilots")

    assert (task["state"], task["late"]) == ("open", 5)
    assert (pilot["state"], pilot["state_label"]) == ("running", "Đang thử nghiệm")
    assert read(session, "support_tasks", 2025) == []


def test_an_adoption_and_who_took_it_over_are_listed_in_their_year(session: Session) -> None:
    idea = an_adopted_idea(session)
    unit = a_unit(session, "Thôn Đồng Mới").id
    facts = ReplicationFacts(idea, unit, date(2026, 7, 18), "Hà Văn Tư", "0912000111")
    replications.add(session, facts, NOW)

    (adoption,), (taken,) = read(session, "adoptions"), read(session, "replications")

    assert adoption["effect"] == "Giảm một nửa thời gian chờ"
    assert taken["unit"] == "Thôn Đồng Mới"
    assert "0912000111" not in str(taken)
    assert read(session, "replications", 2025) == []


def test_referrals_and_answers_wait_until_they_are_answered(session: Session) -> None:
    idea = an_approved_idea(session)
    sent = ReferralFacts(idea, "Sở Khoa học và Công nghệ", date(2026, 7, 2))
    key = referrals.send(session, sent, NOW)
    assert [each["state"] for each in read(session, "referrals")] == ["waiting"]
    assert [each["state"] for each in read(session, "answers")] == ["waiting"]

    referrals.answer(session, key, referrals.AnswerFacts(TODAY, ReferralAnswer.ACCEPTED), NOW)
    told = author_answers.AnswerFacts(idea, TODAY, AnswerWay.PHONE)
    author_answers.record(session, told, NOW)

    assert [each["state_label"] for each in read(session, "referrals")] == ["Đồng ý"]
    assert [each["answered_on"] for each in read(session, "answers")] == [TODAY]
