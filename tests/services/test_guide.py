from datetime import date

from sqlalchemy.orm import Session

from app.rules.idea import IdeaState
from app.rules.period import Calendar, of_year
from app.services.figures import figures
from app.services.guide import Stage, StageLine, stages
from app.services.waiting import waiting
from tests.makers import an_idea
from tests.makers_follow_up import a_task, an_approved_idea
from tests.makers_reports import moved

TODAY = date(2026, 7, 20)


def lines(session: Session) -> dict[Stage, StageLine]:
    period = of_year(2026, Calendar.CIVIL)
    found = stages(session, period, figures(session, period), waiting(session, TODAY))
    return {line.stage: line for line in found}


def test_the_stages_follow_the_plan(session: Session) -> None:
    assert list(lines(session)) == list(Stage)


def test_an_approved_idea_is_carried_on_once_someone_helps_or_tries_it(session: Session) -> None:
    idea = an_approved_idea(session)
    an_approved_idea(session, "Chưa ai giúp")
    before = lines(session)[Stage.FOLLOW]
    assert (before.done, before.whole, before.missing, before.finished) == (0, 2, 2, False)

    a_task(session, idea)
    after = lines(session)[Stage.FOLLOW]
    assert (after.done, after.missing, after.waiting) == (1, 1, 1)


def test_each_stage_says_how_much_of_it_waits(session: Session) -> None:
    an_idea(session)
    incomplete = an_idea(session, answer_due=date(2026, 7, 25))
    moved(session, incomplete, IdeaState.INCOMPLETE, date(2026, 7, 1))

    found = lines(session)

    assert (found[Stage.INTAKE].waiting, found[Stage.REVIEW].waiting) == (1, 1)


def test_an_answer_waits_for_the_council_until_it_has_concluded(session: Session) -> None:
    idea = an_idea(session, answer_due=date(2026, 7, 15))
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 7, 1))
    assert lines(session)[Stage.REVIEW].waiting == 1

    moved(session, idea, IdeaState.APPROVED, date(2026, 7, 10))
    found = lines(session)
    assert (found[Stage.REVIEW].waiting, found[Stage.FOLLOW].waiting) == (0, 1)
