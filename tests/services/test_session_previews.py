"""Papers of a session that are looked at together."""

from datetime import date

import pytest

from app.rules.council_errors import SessionNotReady
from app.rules.document import DocumentKind
from app.services import session_previews
from tests.makers_sessions import a_closed_session, a_planned_session, an_open_session

TODAY = date(2026, 7, 20)


def kinds(papers):
    return [paper.source.kind for paper in papers]


def test_before_a_session_there_are_invitation_and_attendance_sheet(session):
    planned = a_planned_session(session)

    (invitation,) = session_previews.invitation(session, planned, TODAY)
    attendance = session_previews.attendance_list(session, planned, TODAY)

    assert invitation.source.text == f"invitation session {planned}"
    assert invitation.draft, "it has no number yet"
    assert kinds(attendance) == [DocumentKind.ATTENDANCE_SHEET]


def test_results_come_with_the_sheets_that_are_in(session):
    assert kinds(session_previews.results(session, an_open_session(session), TODAY)) == [
        DocumentKind.SCORE_SUMMARY,
        DocumentKind.MINUTES,
    ]


def test_answers_come_together_and_alone_once_the_session_has_ended(session):
    closed = a_closed_session(session)

    together, *alone = session_previews.answers(session, closed, TODAY)

    assert together.source is None
    assert kinds(alone) == [DocumentKind.NOTICE] * 3
    assert all(paper.draft for paper in alone)
    assert len(together.sheet.sections) == 3
    assert DocumentKind.SCORE_SHEET in kinds(session_previews.results(session, closed, TODAY))


def test_before_it_has_ended_there_is_nothing_to_answer(session):
    with pytest.raises(SessionNotReady):
        session_previews.answers(session, an_open_session(session), TODAY)
