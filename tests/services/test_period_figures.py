from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.services.period_figures import compared
from tests.makers import an_idea


def test_a_review_of_the_whole_movement_is_compared_with_nothing(session: Session) -> None:
    found = compared(session, parse("so-ket-2028"), date(2026, 7, 20))

    assert (found.before, found.last_year) == (None, None)
    assert found.last_day == date(2026, 7, 20)


def test_everything_since_the_start_is_added_up(session: Session) -> None:
    an_idea(session, received_on=date(2026, 6, 9))
    an_idea(session, "Năm sau", received_on=date(2027, 1, 9))

    found = compared(session, parse("2027"), date(2027, 7, 20))

    assert found.value("ideas_received") == 1
    assert found.since_start["ideas_received"].value == 2
    assert found.before is not None
    assert found.before.figures is not None
    assert found.before.figures["ideas_received"].value == 1
