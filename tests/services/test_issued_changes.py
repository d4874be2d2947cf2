"""A difference since issue names the records because of which it is there."""

from datetime import date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.award import Award
from app.models.idea import Idea, IdeaEvent
from app.rules.errors import NotFound
from app.rules.idea import IdeaState
from app.services.issued_changes import ChangeKind, changed_records
from app.services.report_issue import IssueFacts, issue_report
from tests.makers import an_idea
from tests.makers_reports import a_busy_year

NOW = datetime(2026, 12, 20, 9, 0)


@pytest.fixture
def issued(session: Session) -> int:
    """The year's report, issued."""
    a_busy_year(session)
    return issue_report(session, "2026", IssueFacts(15, NOW.date()), NOW).id


def test_nothing_is_named_while_nothing_has_changed(session: Session, issued: int) -> None:
    assert changed_records(session, issued, "ideas_received") == []


def test_a_later_record_is_gained_with_its_day(session: Session, issued: int) -> None:
    late = an_idea(session, "Ghi bổ sung", received_on=date(2026, 11, 30))

    (found,) = changed_records(session, issued, "ideas_received")

    assert (found.id, found.kind) == (late.id, ChangeKind.GAINED)
    assert (found.then, found.now) == (None, date(2026, 11, 30))
    assert found.row is not None
    assert found.row.title == "Ghi bổ sung"


def test_a_move_to_another_day_of_the_period_is_named_with_both_days(
    session: Session, issued: int
) -> None:
    move = session.scalars(select(IdeaEvent).where(IdeaEvent.to_state == IdeaState.ADOPTED)).one()
    then, move.on_date = move.on_date, date(2026, 12, 1)
    session.flush()

    (found,) = changed_records(session, issued, "ideas_adopted")

    assert (found.kind, found.then, found.now) == (ChangeKind.MOVED, then, date(2026, 12, 1))


def test_a_record_that_left_the_period_is_lost(session: Session, issued: int) -> None:
    move = session.scalars(select(IdeaEvent).where(IdeaEvent.to_state == IdeaState.ADOPTED)).one()
    move.on_date = date(2027, 1, 5)
    session.flush()

    (found,) = changed_records(session, issued, "ideas_adopted")

    assert (found.kind, found.now) == (ChangeKind.LOST, None)
    assert found.row is not None
    assert found.row.title == session.get_one(Idea, move.idea_id).title


def test_another_sum_of_the_same_records_names_what_it_is_made_of(
    session: Session, issued: int
) -> None:
    award = session.scalars(select(Award).order_by(Award.id)).first()
    award.amount += 10_000
    session.flush()

    found = changed_records(session, issued, "bonus_total")

    assert award.id in {each.id for each in found}
    assert {each.kind for each in found} == {ChangeKind.WORTH}


def test_a_figure_the_report_does_not_have_is_said_so(session: Session, issued: int) -> None:
    with pytest.raises(NotFound):
        changed_records(session, issued, "không có")
