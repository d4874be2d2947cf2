from datetime import date, datetime

from sqlalchemy.orm import Session

from app.models.draft import Draft
from app.rules.award import DecisionState
from app.rules.idea import IdeaState
from app.services import settings
from app.services.waiting import waiting
from app.services.waiting_line import WaitingKind
from tests.makers import an_idea
from tests.makers_reports import an_award, moved

TODAY = date(2026, 7, 20)


def kinds(session: Session) -> list[WaitingKind]:
    """What waits besides the reports that the units of the plan owe from the first day."""
    found = (each.kind for each in waiting(session, TODAY))
    return [kind for kind in found if kind is not WaitingKind.UNIT_REPORT]


def test_nothing_but_reports_of_the_units_waits_in_a_fresh_file(session: Session) -> None:
    assert kinds(session) == []
    assert waiting(session, date(2026, 6, 30)) == ()


def test_what_is_late_stands_first_by_how_late_it_is(session: Session) -> None:
    for day in (25, 1, 15):
        an_idea(session, f"Hẹn ngày {day}", answer_due=date(2026, 7, day))
    found = [each for each in waiting(session, TODAY) if each.place == "idea"]

    assert [each.late for each in found] == [19, 5, 0, 0, 0, 0]
    assert [each.due for each in found[:3]] == [date(2026, 7, day) for day in (1, 15, 25)]


def test_how_many_days_ahead_is_a_setting(session: Session) -> None:
    idea = an_idea(session, answer_due=date(2026, 8, 3))
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 7, 1))
    assert kinds(session) == [WaitingKind.ANSWER]

    settings.set_value(session, "waiting.days", "13", TODAY)
    session.flush()
    assert kinds(session) == []


def test_a_draft_and_a_decision_without_number_wait(session: Session) -> None:
    session.add(Draft(form="intake", content="{}", saved_at=datetime(2026, 7, 19, 16, 0)))
    idea = an_idea(session)
    an_award(session, idea, date(2026, 7, 10), state=DecisionState.DRAFT)

    assert sorted(kinds(session)) == ["draft", "no_number", "session"]
