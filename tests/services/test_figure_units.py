from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.rules.unit import ActivityKind
from app.services.figure_definition import RecordKind
from app.services.figure_units import by_unit
from tests.makers import a_unit, an_idea
from tests.makers_reports import did


def test_records_are_put_under_their_unit_and_unwanted_ones_left_out(session: Session) -> None:
    village = a_unit(session)
    first, second = (
        did(session, village, ActivityKind.OUTREACH, date(2026, 7, day)) for day in (2, 3)
    )

    assert by_unit(session, RecordKind.ACTIVITY, [first.id]) == {village.id: [first.id]}
    found = by_unit(session, RecordKind.ACTIVITY, [second.id, first.id])
    assert found == {village.id: [first.id, second.id]}


def test_an_idea_of_no_unit_is_kept_under_none(session: Session) -> None:
    idea = an_idea(session)

    assert by_unit(session, RecordKind.IDEA, [idea.id]) == {None: [idea.id]}
    assert by_unit(session, RecordKind.AUTHOR, [idea.authors[0].id]) == {None: [idea.authors[0].id]}


def test_a_decision_of_the_council_belongs_to_no_unit(session: Session) -> None:
    with pytest.raises(KeyError):
        by_unit(session, RecordKind.SESSION, [1])
