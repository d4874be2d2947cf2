"""Only rubrics in force on the day can be chosen."""

from datetime import date

from app.services.rubrics import rubric_choices


def test_a_rubric_can_be_chosen_from_the_day_it_is_in_force(session):
    assert rubric_choices(session, date(2026, 5, 31)) == []
    assert len(rubric_choices(session, date(2026, 6, 1))) == 1
