from datetime import date

import pytest
from sqlalchemy import select

from app.models.unit import Unit, UnitName
from app.rules.errors import InvalidForm, NothingToUndo
from app.rules.unit import UnitKind
from app.search.query import find_ideas
from app.services import unit_names, units
from app.services.unit_names import FormerName
from app.services.units import UnitFacts
from tests.makers import an_idea

TODAY = date(2028, 5, 2)
OPENED = date(2026, 6, 1)


@pytest.fixture
def village(session):
    facts = UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Suối Mây", opened_on=OPENED)
    return units.save_unit(session, None, facts)


def rename(session, village, name="Thôn Mây Mới", since=date(2027, 3, 1)):
    unit_names.rename_unit(session, village, name, since, TODAY)


def test_every_day_has_the_name_of_that_day(session, village):
    rename(session, village)
    rename(session, village, "Thôn Thống Nhất", date(2028, 1, 1))

    days = (date(2027, 2, 28), date(2027, 3, 1), date(2027, 12, 31), date(2028, 1, 1))

    assert [unit_names.names_on(session, day)[village] for day in days] == [
        "Thôn Suối Mây", "Thôn Mây Mới", "Thôn Mây Mới", "Thôn Thống Nhất",
    ]  # fmt: skip
    assert units.unit_detail(session, village).former == (
        FormerName("Thôn Suối Mây", date(2027, 2, 28)),
        FormerName("Thôn Mây Mới", date(2027, 12, 31)),
    )


def test_a_closed_unit_still_has_its_name(session, village):
    rename(session, village)
    units.close_unit(session, village, date(2028, 1, 1))

    assert unit_names.names_on(session, date(2026, 7, 1))[village] == "Thôn Suối Mây"
    assert unit_names.name_book(session).on(999, TODAY) == ""


def test_the_register_and_its_ideas_are_found_by_the_former_name(session, village):
    idea = an_idea(session, unit=session.get(Unit, village))

    rename(session, village)

    assert [row.id for row in units.list_units(session, words="suoi may")] == [village]
    assert [row.id for row in units.list_units(session, words="may moi")] == [village]
    assert idea.id in find_ideas(session, "suối mây")


@pytest.mark.parametrize(
    ("name", "since", "wrong"),
    [
        ("  ", date(2027, 3, 1), {"name"}),
        ("Thôn Suối Mây", date(2027, 3, 1), {"name"}),
        ("phòng kinh tế", date(2027, 3, 1), {"name"}),
        ("Thôn Mới", None, {"since"}),
        ("Thôn Mới", date(2028, 5, 3), {"since"}),
        ("Thôn Mới", OPENED, {"since"}),
        ("", None, {"name", "since"}),
    ],
)
def test_a_name_or_day_that_cannot_be_is_refused(session, village, name, since, wrong):
    with pytest.raises(InvalidForm) as refused:
        rename(session, village, name, since)

    assert set(refused.value.wrong) == wrong
    assert session.scalars(select(UnitName)).all() == []


def test_names_follow_each_other(session, village):
    rename(session, village)

    with pytest.raises(InvalidForm) as refused:
        rename(session, village, "Thôn Ba", date(2027, 3, 1))

    assert "01/03/2027" in refused.value.wrong["since"].filled()


def test_a_renaming_is_taken_back(session, village):
    rename(session, village)

    assert unit_names.undo_rename(session, village) == "Thôn Suối Mây"

    assert units.unit_detail(session, village).facts.name == "Thôn Suối Mây"
    assert unit_names.names_on(session, TODAY)[village] == "Thôn Suối Mây"
    with pytest.raises(NothingToUndo):
        unit_names.undo_rename(session, village)


def test_a_name_that_another_unit_took_does_not_come_back(session, village):
    rename(session, village)
    units.save_unit(session, None, UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Suối Mây"))

    with pytest.raises(InvalidForm):
        unit_names.undo_rename(session, village)
