from datetime import date

from app.services import award_sessions, awards, revocations
from app.services.revocations import Revocation
from tests.makers_decisions import NOW, a_draft, some_nominations
from tests.makers_sessions import a_closed_session, a_planned_session

TODAY = date(2027, 1, 5)


def test_only_sessions_that_have_ended_are_listed_with_how_far_they_have_come(session):
    meeting = a_closed_session(session)
    a_planned_session(session)
    nominated = some_nominations(session, meeting)
    a_draft(session, meeting, nominated[:2])

    (row,) = award_sessions.list_sessions(session, 2026)

    assert (row.id, row.nominated, row.decided) == (meeting, 3, 2)
    assert row.approved > 0
    assert award_sessions.list_sessions(session, 2025) == []


def test_a_revoked_award_is_not_decided_any_more(session):
    meeting = a_closed_session(session)
    decision = a_draft(session, meeting, some_nominations(session, meeting))
    detail = awards.issue_decision(session, decision, 1, date(2026, 7, 20))
    revocations.revoke_award(
        session, detail.awards[0].id, Revocation("Trùng thành tích", date(2026, 7, 20)), NOW
    )

    assert award_sessions.list_sessions(session)[0].decided == 2


def test_years_begin_with_this_one(session):
    assert award_sessions.years(session, TODAY) == [2027]
    a_closed_session(session)
    assert award_sessions.years(session, TODAY) == [2027, 2026]
