"""Which records others refer to."""

from app.services.importing.references import used
from tests.makers import a_unit, an_idea


def test_a_unit_of_an_idea_is_used_another_is_not(session):
    one, two = a_unit(session, "Thôn Một"), a_unit(session, "Thôn Hai")
    an_idea(session, unit_id=one.id)

    assert used(session, "unit", [one.id, two.id]) == {one.id}


def test_parts_of_the_record_itself_do_not_count(session):
    idea = an_idea(session)
    session.flush()

    assert used(session, "idea", [idea.id]) == {idea.id}
    own = frozenset({"author", "idea_field", "idea_event", "share_total"})
    assert used(session, "idea", [idea.id], own) == set()


def test_many_are_looked_up_in_parts(session):
    unit = a_unit(session)
    an_idea(session, unit_id=unit.id)

    assert used(session, "unit", range(1, 1300)) == {unit.id}
