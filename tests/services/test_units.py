from dataclasses import replace
from datetime import date

import pytest

from app.rules.errors import InvalidForm, NotFound
from app.rules.unit import ActivityKind, UnitKind
from app.services import units
from app.services.units import UnitFacts

TODAY = date(2026, 7, 20)
VILLAGE = UnitFacts(kind=UnitKind.VILLAGE, name=" Thôn  Suối Mây", opened_on=date(2026, 6, 1))


def test_a_new_unit_is_listed_by_kind_and_name(session):
    units.save_unit(session, None, VILLAGE)
    units.save_unit(session, None, replace(VILLAGE, name="Thôn Ánh Dương"))

    assert [row.name for row in units.list_units(session)][:2] == [
        "Thôn Ánh Dương",
        "Thôn Suối Mây",
    ]


@pytest.mark.parametrize("name", ["", "Phòng kinh tế"])
def test_a_name_is_needed_and_used_once(session, name):
    with pytest.raises(InvalidForm) as refused:
        units.save_unit(session, None, replace(VILLAGE, name=name))

    assert list(refused.value.wrong) == ["name"]


def test_a_unit_is_corrected_in_place(session):
    unit_id = units.save_unit(session, None, VILLAGE)

    units.save_unit(session, unit_id, replace(VILLAGE, head_name="Lò Văn Pảo"))

    assert units.unit_detail(session, unit_id).facts.head_name == "Lò Văn Pảo"


def test_a_closed_unit_leaves_the_list_and_comes_back(session):
    unit_id = units.save_unit(session, None, VILLAGE)
    into = units.save_unit(session, None, replace(VILLAGE, name="Thôn Mới"))

    units.close_unit(session, unit_id, TODAY, into)

    assert unit_id not in {row.id for row in units.list_units(session)}
    assert unit_id in {row.id for row in units.list_units(session, with_closed=True)}
    assert units.unit_detail(session, unit_id).merged_into == "Thôn Mới"

    units.reopen_unit(session, unit_id)

    assert unit_id in {row.id for row in units.list_units(session)}


def test_a_unit_is_not_closed_before_it_began_nor_into_itself(session):
    unit_id = units.save_unit(session, None, VILLAGE)

    with pytest.raises(InvalidForm) as refused:
        units.close_unit(session, unit_id, date(2026, 5, 1), unit_id)

    assert set(refused.value.wrong) == {"closed_on", "merged_into"}


def test_what_a_unit_did_is_counted(session):
    unit_id = units.save_unit(session, None, VILLAGE)
    launch, outreach = ActivityKind.LAUNCH, ActivityKind.OUTREACH

    units.add_activity(session, unit_id, launch, date(2026, 6, 10), " Họp  thôn ", TODAY)
    units.add_activity(session, unit_id, outreach, date(2026, 7, 1), "", TODAY)

    row = next(row for row in units.list_units(session) if row.id == unit_id)
    assert (row.launched_on, row.outreach) == (date(2026, 6, 10), 1)
    done = units.unit_detail(session, unit_id).activities
    assert [(one.kind, one.content) for one in done] == [(outreach, ""), (launch, "Họp thôn")]


def test_a_wrong_note_of_an_activity_is_taken_back(session):
    unit_id = units.save_unit(session, None, VILLAGE)
    noted = units.add_activity(session, unit_id, ActivityKind.LAUNCH, TODAY, "", TODAY)

    units.remove_activity(session, noted)

    assert units.unit_detail(session, unit_id).activities == ()
    with pytest.raises(NotFound):
        units.remove_activity(session, noted)


@pytest.mark.parametrize("on", [None, date(2026, 7, 21)])
def test_an_activity_has_a_day_that_is_not_in_the_future(session, on):
    unit_id = units.save_unit(session, None, VILLAGE)

    with pytest.raises(InvalidForm) as refused:
        units.add_activity(session, unit_id, ActivityKind.LAUNCH, on, "", TODAY)

    assert list(refused.value.wrong) == ["on_date"]


def test_an_unknown_unit_is_not_found(session):
    with pytest.raises(NotFound):
        units.unit_detail(session, 999)
