"""Áp dụng: nothing is in use without the unit's signed confirmation; its scan is asked for."""

from datetime import date

import pytest

from app.rules.errors import InvalidForm, NotFound
from app.rules.evidence import EvidenceOf
from app.services import adoptions, evidence, life
from app.services.attachments import FileContent
from tests.makers import a_unit
from tests.makers_follow_up import NOW, adoption_facts, an_adopted_idea


def test_a_confirmation_is_listed_with_what_is_missing(session):
    unit = a_unit(session, "Thôn Áp Dụng").id
    idea = an_adopted_idea(session, unit_id=unit)

    (line,) = adoptions.adoptions_of_year(session, 2026)

    assert (line.idea_id, line.unit, line.on) == (idea, "Thôn Áp Dụng", date(2026, 7, 16))
    assert (line.facts, line.scans, line.missing) == (adoption_facts(unit), 0, True)
    evidence.add_data(session, EvidenceOf.ADOPTION, line.id, FileContent("xn.pdf", b"%PDF"), NOW)
    found = adoptions.adoption_of_idea(session, idea)
    assert (found.scans, found.missing) == (1, False)
    assert adoptions.adoptions_of_year(session, 2027) == []


def test_an_undone_step_has_no_confirmation(session):
    idea = an_adopted_idea(session)

    life.undo_last_move(session, idea, "Đơn vị chưa xác nhận", NOW)

    assert adoptions.adoption_of_idea(session, idea) is None


def test_what_a_confirmation_says_can_be_put_right(session):
    adoptions_key = adoptions.adoption_of_idea(session, an_adopted_idea(session)).id
    other = a_unit(session, "Thôn Khác").id

    adoptions.change(session, adoptions_key, adoption_facts(other, confirmed_by=" Lò  Thị Mây "))

    (line,) = adoptions.adoptions_of_year(session)
    assert (line.unit, line.facts.confirmed_by) == ("Thôn Khác", "Lò Thị Mây")


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"unit_id": None}, "unit_id"),
        ({"applied_from": date(2026, 7, 17)}, "applied_from"),
        ({"effect": " "}, "effect"),
        ({"confirmed_by": " "}, "confirmed_by"),
        ({"confirmed_on": None}, "confirmed_on"),
        ({"confirmed_on": date(2026, 7, 17)}, "confirmed_on"),
    ],
)
def test_a_confirmation_is_whole(session, changes, named):
    key = adoptions.adoption_of_idea(session, an_adopted_idea(session)).id

    with pytest.raises(InvalidForm) as refused:
        adoptions.change(session, key, adoption_facts(**{"unit_id": a_unit(session).id} | changes))

    assert list(refused.value.wrong) == [named]


def test_a_confirmation_that_is_not_there_is_said_so(session):
    with pytest.raises(NotFound):
        adoptions.change(session, 99, adoption_facts(1))
