"""Trả lời tác giả: by hand or by a notice with number and day, due and late."""

from datetime import date, datetime

import pytest
from sqlalchemy import select

from app.models.document import IssuedDocument
from app.models.idea import Idea
from app.rules.document import DocumentKind, Series
from app.rules.errors import InvalidForm
from app.rules.follow_up import AnswerWay
from app.rules.follow_up_errors import NotYetConcluded
from app.rules.idea import IdeaState
from app.rules.paper_source import Of, Source
from app.services import author_answers
from app.services.author_answers import AnswerFacts
from tests.makers import an_idea
from tests.makers_follow_up import NOW, an_approved_idea
from tests.makers_reports import moved

TODAY = NOW.date()
DAY = date(2026, 7, 16)


@pytest.fixture
def idea(session):
    key = an_approved_idea(session)
    session.get_one(Idea, key).answer_due = date(2026, 7, 10)
    return key


def a_notice(session, idea_id, number=3, **changes):
    given = {
        "kind": DocumentKind.NOTICE,
        "series": Series.NOTICE.value,
        "year": 2026,
        "number": number,
        "symbol": "TB-UBND",
        "dated_on": date(2026, 7, 14),
        "subject": "Thông báo kết quả",
        "source": Source(DocumentKind.NOTICE, Of.IDEA, str(idea_id)).text,
        "made_at": datetime(2026, 7, 14, 8),
    }
    notice = IssuedDocument(**(given | changes))
    session.add(notice)
    session.flush()
    return notice


def answered(session):
    return dict(session.execute(author_answers.answered_days()).all())


def record(session, idea, on=DAY, way=AnswerWay.PHONE, told="Đã báo kết quả"):
    return author_answers.record(session, AnswerFacts(idea, on, way, told), NOW)


def test_the_first_of_all_answers_is_the_day(session, idea):
    assert answered(session) == {}
    record(session, idea)
    assert answered(session) == {idea: DAY}
    a_notice(session, idea)
    assert answered(session) == {idea: date(2026, 7, 14)}


@pytest.mark.parametrize(
    "changes",
    [
        {"number": None, "dated_on": None},
        {"cancelled_at": NOW, "cancel_reason": "Sai"},
        {"kind": DocumentKind.OTHER},
    ],
)
def test_a_notice_that_did_not_go_out_is_no_answer(session, idea, changes):
    a_notice(session, idea, **changes)

    assert answered(session) == {}


def test_a_struck_answer_is_no_answer(session, idea):
    author_answers.strike_out(session, record(session, idea), "Nhầm người", NOW)

    assert answered(session) == {}


def test_the_list_says_who_waits_and_how_late(session, idea):
    waiting = an_idea(session, "Mới nhận", answer_due=date(2026, 7, 30))
    withdrawn = an_idea(session, "Đã rút")
    moved(session, withdrawn, IdeaState.WITHDRAWN, DAY)

    lines = {line.id: line for line in author_answers.answers_of_year(session, 2026, TODAY)}

    assert list(lines) == [idea, waiting.id]
    assert (lines[idea].late, lines[idea].can_be_answered) == (10, True)
    assert (lines[waiting.id].late, lines[waiting.id].can_be_answered) == (0, False)
    assert lines[idea].authors == ("Lò Thị Đào",)
    record(session, idea)
    line = author_answers.answers_of_year(session, 2026, TODAY)[-1]
    assert (line.id, line.answered_on, line.late) == (idea, DAY, 6)
    assert [each.told for each in line.told] == ["Đã báo kết quả"]
    assert idea not in [each.id for each in author_answers.answers_of_year(session, 2027, TODAY)]


def test_there_is_nothing_to_tell_before_the_conclusion(session):
    with pytest.raises(NotYetConcluded):
        record(session, an_idea(session).id)


@pytest.mark.parametrize("on", [None, date(2026, 7, 21), date(2026, 6, 9)])
def test_the_day_lies_between_receipt_and_today(session, idea, on):
    with pytest.raises(InvalidForm) as refused:
        record(session, idea, on)

    assert list(refused.value.wrong) == ["on"]


def test_no_idea_no_answer(session):
    with pytest.raises(InvalidForm):
        record(session, None)
    assert session.scalars(select(IssuedDocument)).all() == []
