from dataclasses import replace
from datetime import date

import pytest

from app.models.unit import Unit
from app.rules.errors import InvalidForm, NotFound
from app.rules.unit import ActivityKind, UnitKind
from app.search.query import find_ideas
from app.services import outreach, units
from app.services.outreach import ActivityFacts
from app.services.units import UnitFacts
from tests.makers import an_idea

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
    for kind, on in ((ActivityKind.LAUNCH, date(2026, 6, 10)), (ActivityKind.OUTREACH, TODAY)):
        outreach.record(session, [unit_id], ActivityFacts(kind=kind, on_date=on), TODAY)

    row = next(row for row in units.list_units(session) if row.id == unit_id)

    assert (row.launched_on, row.outreach) == (date(2026, 6, 10), 1)


def test_the_whole_form_is_kept_in_one_writing(session):
    facts = replace(
        VILLAGE,
        contact_name=" Lò  Thị Ánh ",
        phone="912 345 678",
        email=" suoimay@vidu.example ",
        address="Nhà văn hóa  thôn",
    )
    kept = units.unit_detail(session, units.save_unit(session, None, facts)).facts

    assert (kept.contact_name, kept.phone) == ("Lò Thị Ánh", "0912345678")
    assert (kept.email, kept.address) == ("suoimay@vidu.example", "Nhà văn hóa thôn")


def test_a_wrong_contact_is_named(session):
    with pytest.raises(InvalidForm) as refused:
        units.save_unit(session, None, replace(VILLAGE, phone="12", email="suoimay"))

    assert set(refused.value.wrong) == {"phone", "email"}


@pytest.mark.parametrize("words", ["suoi may", "Suối", "pao", "anh 0912"])
def test_a_unit_is_found_by_name_head_and_contact(session, words):
    facts = replace(VILLAGE, head_name="Lò Văn Pảo", contact_name="Lò Ánh", phone="0912345678")
    unit_id = units.save_unit(session, None, facts)

    assert [row.id for row in units.list_units(session, words=words)] == [unit_id]


def test_units_of_one_kind(session):
    assert {row.kind for row in units.list_units(session, kind=UnitKind.FRONT)} == {UnitKind.FRONT}


def test_a_corrected_name_is_found_at_once(session):
    unit_id = units.save_unit(session, None, replace(VILLAGE, name="Thôn Súi Mây"))
    idea = an_idea(session, unit=session.get(Unit, unit_id))

    units.save_unit(session, unit_id, VILLAGE)

    assert find_ideas(session, "suối mây") == [idea.id]
    assert units.unit_detail(session, unit_id).former == ()


def test_nothing_is_merged_into_a_closed_unit(session):
    unit_id = units.save_unit(session, None, VILLAGE)
    into = units.save_unit(session, None, replace(VILLAGE, name="Thôn Mới"))
    units.close_unit(session, into, date(2026, 7, 1))

    with pytest.raises(InvalidForm) as refused:
        units.close_unit(session, unit_id, TODAY, into)

    assert "01/07/2026" in refused.value.wrong["merged_into"].filled()


def test_a_merger_is_told_on_both_sides(session):
    unit_id = units.save_unit(session, None, VILLAGE)
    into = units.save_unit(session, None, replace(VILLAGE, name="Thôn Mới"))

    units.close_unit(session, unit_id, TODAY, into)

    assert units.unit_detail(session, unit_id).merged_into == "Thôn Mới"
    assert units.unit_detail(session, into).absorbed == ("Thôn Suối Mây",)


def test_an_unknown_unit_is_not_found(session):
    with pytest.raises(NotFound):
        units.unit_detail(session, 999)
