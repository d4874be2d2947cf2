from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.classification import Field
from app.models.idea import IdeaField
from app.rules.idea import IdeaState
from app.rules.period import free
from app.services import figure_queries as queries
from tests.makers import an_idea
from tests.makers_reports import moved

JUNE = free(date(2026, 6, 1), date(2026, 6, 30))


def test_an_idea_counts_on_the_first_day_it_reached_a_state(session: Session) -> None:
    idea = an_idea(session)
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 6, 12))
    moved(session, idea, IdeaState.RECEIVED, date(2026, 6, 13))
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 6, 20))

    found = session.execute(queries.reached(IdeaState.IN_REVIEW)(JUNE)).all()

    assert found == [(idea.id, date(2026, 6, 12))]


def test_both_ends_of_a_period_belong_to_it(session: Session) -> None:
    first = an_idea(session, received_on=date(2026, 6, 1))
    last = an_idea(session, "Ý tưởng khác", received_on=date(2026, 6, 30))
    an_idea(session, "Tháng sau", received_on=date(2026, 7, 1))

    found = session.execute(queries.receipts(JUNE)).all()

    assert [key for key, _day in found] == [first.id, last.id]


def test_the_main_field_is_the_one_in_the_first_place(session: Session) -> None:
    idea = an_idea(session)
    fields = session.scalars(select(Field).order_by(Field.id).limit(2)).all()
    for position, field in zip((7, 3), fields, strict=True):
        idea.fields.append(IdeaField(field_id=field.id, position=position))
    session.flush()

    assert session.execute(queries.main_fields()).all() == [(idea.id, fields[1].id)]


def test_an_idea_waits_until_the_council_concluded_on_it(session: Session) -> None:
    idea = an_idea(session, received_on=date(2026, 6, 3))
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 6, 30))
    moved(session, idea, IdeaState.APPROVED, date(2026, 7, 1))

    assert session.execute(queries.waiting(JUNE)).all() == [(idea.id, date(2026, 6, 3))]
    assert session.execute(queries.waiting(free(date(2026, 7, 1), date(2026, 7, 1)))).all() == []


def test_of_two_moves_on_one_day_the_later_one_tells_where_an_idea_stood(session: Session) -> None:
    idea = an_idea(session, received_on=date(2026, 6, 3))
    moved(session, idea, IdeaState.IN_REVIEW, date(2026, 6, 3))

    assert session.execute(queries.stood(JUNE)).all() == [(idea.id, IdeaState.IN_REVIEW)]
