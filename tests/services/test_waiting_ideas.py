from datetime import date, datetime

from sqlalchemy.orm import Session

from app.models.agenda import AgendaItem
from app.models.draft import Draft
from app.rules.follow_up import AnswerWay
from app.rules.idea import IdeaState
from app.rules.session import SessionState
from app.services import author_answers
from app.services.author_answers import AnswerFacts
from app.services.waiting_ideas import answers, drafts, without_session
from app.services.waiting_line import Span, WaitingKind
from tests.makers import an_author, an_idea
from tests.makers_reports import a_meeting, moved

TODAY = date(2026, 7, 20)
DAYS = Span(TODAY, date(2026, 8, 3))


def test_an_answer_waits_until_the_author_is_told(session: Session) -> None:
    two = (an_author(share="50"), an_author("Hà Văn Tư", "50", position=2))
    idea = an_idea(session, authors=two, answer_due=date(2026, 7, 15))
    an_idea(session, answer_due=date(2026, 9, 1))
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 7, 1))

    (early,) = answers(session, DAYS)
    assert (early.kind, early.late, early.place) == (WaitingKind.ANSWER, 5, "idea")
    assert early.who == "Lò Thị Đào; Hà Văn Tư"

    moved(session, idea, IdeaState.APPROVED, date(2026, 7, 10))
    (concluded,) = answers(session, DAYS)
    assert (concluded.place, concluded.record_id) == ("answer", idea.id)

    told = AnswerFacts(idea.id, TODAY, AnswerWay.PHONE, "Được công nhận")
    author_answers.record(session, told, datetime(2026, 7, 20, 9, 0))
    assert list(answers(session, DAYS)) == []


def test_an_incomplete_dossier_waits_for_its_author(session: Session) -> None:
    idea = an_idea(session, answer_due=date(2026, 7, 25))
    moved(session, idea, IdeaState.INCOMPLETE, date(2026, 7, 1))

    assert [each.kind for each in answers(session, DAYS)] == [WaitingKind.INCOMPLETE]


def test_nobody_waits_for_an_idea_that_was_withdrawn(session: Session) -> None:
    idea = an_idea(session, answer_due=date(2026, 7, 15))
    moved(session, idea, IdeaState.WITHDRAWN, date(2026, 7, 1))

    assert list(answers(session, DAYS)) == []


def test_an_idea_waits_for_a_session_until_it_is_on_an_agenda(session: Session) -> None:
    idea = an_idea(session)
    assert [each.record_id for each in without_session(session, DAYS)] == [idea.id]

    meeting = a_meeting(session, date(2026, 7, 30), SessionState.PLANNED)
    session.add(AgendaItem(session_id=meeting.id, idea_id=idea.id, position=1))
    session.flush()

    assert list(without_session(session, DAYS)) == []


def test_a_begun_intake_waits(session: Session) -> None:
    session.add(Draft(form="intake", content="{}", saved_at=datetime(2026, 7, 19, 16, 0)))
    session.flush()

    assert [(each.place, each.late) for each in drafts(session, DAYS)] == [("intake", 0)]
