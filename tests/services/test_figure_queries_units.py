from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.duty import UnitTask
from app.models.unit import Unit
from app.rules.duty import TaskState
from app.rules.period import free, of_year
from app.rules.unit import ActivityKind
from app.services import figure_queries_units as queries
from tests.makers import a_unit
from tests.makers_reports import did

JULY = free(date(2026, 7, 1), date(2026, 7, 31))


def keys(session: Session, query) -> list[int]:
    return sorted(row[0] for row in session.execute(query))


def a_task(unit: Unit, assigned_on: date, done_on: date | None = None) -> UnitTask:
    state = TaskState.DONE if done_on else TaskState.TODO
    return UnitTask(
        unit_id=unit.id, text="Tuyên truyền", assigned_on=assigned_on, state=state, done_on=done_on
    )


def test_people_are_added_up_only_where_they_were_counted(session: Session) -> None:
    village = a_unit(session)
    for day, audience in ((3, 40), (4, None), (5, 0)):
        activity = did(session, village, ActivityKind.OUTREACH, date(2026, 7, day))
        activity.audience = audience
    session.flush()

    found = session.execute(queries.outreach_audience(JULY)).all()

    assert sorted(row[2] for row in found) == [0, 40]
    assert len(keys(session, queries.outreach_activities(JULY))) == 3


def test_tasks_given_before_still_count_and_done_ones_in_their_period_only(session: Session):
    village = a_unit(session)
    given, done, later = (
        a_task(village, date(2026, 6, 10)),
        a_task(village, date(2026, 6, 10), date(2026, 7, 31)),
        a_task(village, date(2026, 8, 1), date(2026, 8, 1)),
    )
    session.add_all([given, done, later])
    session.flush()

    assert keys(session, queries.tasks_given(JULY)) == [given.id, done.id]
    assert keys(session, queries.tasks_done(JULY)) == [done.id]


def test_a_unit_that_closed_on_the_last_day_is_no_longer_there(session: Session) -> None:
    village = a_unit(session)
    village.closed_on = date(2026, 12, 31)
    session.flush()

    counted = keys(session, queries.units((village.kind,))(of_year(2026)))

    assert village.id not in counted
    assert counted == sorted(
        session.scalars(select(Unit.id).where(Unit.kind == village.kind, Unit.id != village.id))
    )
