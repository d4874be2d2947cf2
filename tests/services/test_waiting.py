from datetime import date, datetime

from sqlalchemy.orm import Session

from app.models.agenda import AgendaItem
from app.models.document import IssuedDocument
from app.models.draft import Draft
from app.rules.award import DecisionState
from app.rules.document import DocumentKind, Series
from app.rules.idea import IdeaState
from app.rules.session import SessionState
from app.services.waiting import WaitingKind, waiting
from tests.makers import an_idea
from tests.makers_reports import a_meeting, an_award, moved

TODAY = date(2026, 7, 20)


def kinds(session: Session) -> list[WaitingKind]:
    return [each.kind for each in waiting(session, TODAY)]


def test_nothing_waits_in_a_fresh_file(session: Session) -> None:
    assert waiting(session, TODAY) == ()


def test_an_answer_waits_until_the_council_has_concluded(session: Session) -> None:
    idea = an_idea(session, answer_due=date(2026, 7, 15))
    later = an_idea(session, answer_due=date(2026, 9, 1))
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 7, 1))
    moved(session, later, IdeaState.IN_REVIEW, date(2026, 7, 1))

    (answer,) = waiting(session, TODAY)
    assert (answer.kind, answer.late, answer.record_id) == (WaitingKind.ANSWER, True, idea.id)

    moved(session, idea, IdeaState.APPROVED, date(2026, 7, 10))
    assert waiting(session, TODAY) == ()


def test_an_incomplete_dossier_waits_for_its_author(session: Session) -> None:
    idea = an_idea(session, answer_due=date(2026, 7, 25))
    moved(session, idea, IdeaState.INCOMPLETE, date(2026, 7, 1))

    assert kinds(session) == [WaitingKind.INCOMPLETE]


def test_an_idea_waits_for_a_session_until_it_is_on_an_agenda(session: Session) -> None:
    idea = an_idea(session)
    assert kinds(session) == [WaitingKind.NO_SESSION]

    meeting = a_meeting(session, date(2026, 7, 30), SessionState.PLANNED)
    session.add(AgendaItem(session_id=meeting.id, idea_id=idea.id, position=1))
    session.flush()

    assert kinds(session) == [WaitingKind.SESSION]


def test_a_draft_and_a_decision_without_number_wait(session: Session) -> None:
    session.add(Draft(form="intake", content="{}", saved_at=datetime(2026, 7, 19, 16, 0)))
    idea = an_idea(session)
    an_award(session, idea, date(2026, 7, 10), state=DecisionState.DRAFT)

    assert sorted(kinds(session)) == ["draft", "no_number", "session"]


def test_a_document_without_number_names_the_screen_it_is_worked_on(session: Session) -> None:
    entry = {"year": 2026, "symbol": "", "subject": "Văn bản", "made_at": datetime(2026, 7, 1)}
    report = IssuedDocument(kind=DocumentKind.PERIOD_REPORT, series=Series.REPORT.value, **entry)
    minutes = IssuedDocument(kind=DocumentKind.MINUTES, series=Series.MINUTES.value, **entry)
    session.add_all([report, minutes])
    session.flush()
    award = an_award(session, an_idea(session), date(2026, 7, 10), state=DecisionState.DRAFT)

    found = [each for each in waiting(session, TODAY) if each.kind is WaitingKind.NO_NUMBER]

    assert award.decision_id != award.decision.document_id
    assert {(each.place, each.record_id) for each in found} == {
        ("awards", award.decision_id),
        ("reports", 0),
        ("documents", minutes.id),
    }
