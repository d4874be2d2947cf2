"""The names a list is read with: the office's own, former, short and the sender's."""

from datetime import date

from app.rules.importing.options import ListOptions
from app.services import unit_names
from app.services.importing.idea_list import office
from tests.makers import a_unit

TODAY = date(2026, 9, 10)


def test_units_go_by_all_their_names(session):
    unit = a_unit(session, "Bản Pha")
    unit.short_name = "BP"
    unit_names.rename_unit(session, unit.id, "Thôn Nà Pha", date(2026, 7, 1), TODAY)
    aliases = {"unit_id": {"xom tren": unit.id}}

    names = office(session, ListOptions(aliases=aliases), TODAY).units

    for words in ("Thôn Nà Pha", "bản pha", "BP", "Xóm Trên", "Nà Pha"):
        assert names.find(words) == unit.id


def test_fields_and_groups_go_by_name_and_code(session):
    found = office(session, ListOptions(), TODAY)

    code = next(iter(found.fields.shown))
    assert found.fields.find(found.fields.shown[code]) == code
    assert found.fields.find(code) == code
    assert found.groups.shown
