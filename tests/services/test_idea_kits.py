"""Forms for villages: written, filled in, taken in by the import without a word more."""

import re

import pytest
from openpyxl import load_workbook

from app.basics.progress import Silent
from app.models.idea import Idea
from app.rules.idea_kit import CODE_ROW, HEADER_ROW, TAB, UNIT_ROW
from app.rules.idea_kit_errors import KitTooOld
from app.services import idea_kits
from app.services.importing.list_file import open_list
from app.services.units import list_units
from tests.makers_ideas import NOW
from tests.services.importing.lists import look, taken

TODAY = NOW.date()


def written(session, folder):
    return idea_kits.write_into(idea_kits.kits_for_each(session, TODAY), folder, Silent())


def filled_in(path, unit):
    """What Excel leaves: typed boxes, and the formulas beside them computed."""
    book = load_workbook(path)
    sheet = book[TAB]
    field = book["Danh mục"]["A1"].value
    row = HEADER_ROW + 1
    for at, value in ((2, "Lò Thị Đào"), (3, "0912345678"), (6, "Bản đồ sạt lở"), (7, field)):
        sheet.cell(row, at).value = value
    sheet.cell(row, 9).value = "Lập bản đồ các điểm sạt lở ven suối"
    sheet.cell(row, 1).value, sheet.cell(row, 15).value = 1, unit
    for later in range(row + 1, row + 100):
        sheet.cell(later, 1).value = sheet.cell(later, 15).value = None
    book.save(path)
    return path


def test_every_followed_unit_gets_its_form(session, tmp_path):
    paths = written(session, tmp_path)
    assert len(paths) == len(list_units(session))
    assert all(re.fullmatch(r"bieu-mau-y-tuong-2026-[a-z0-9-]+\.xlsx", p.name) for p in paths)


def test_a_filled_form_is_taken_in_with_its_unit(session, tmp_path):
    path = next(p for p in written(session, tmp_path) if "van-hoa" in p.name)
    unit = load_workbook(path)[TAB].cell(UNIT_ROW, 2).value

    seen = look(session, filled_in(path, unit))
    assert [idea.draft.title for idea in seen.ideas] == ["Bản đồ sạt lở"]
    taken(session, path)

    idea = session.query(Idea).one()
    assert idea.unit.name == unit
    assert idea.authors[0].phone == "0912345678"


def test_an_untouched_form_holds_no_idea(session, tmp_path):
    path = idea_kits.write_into([idea_kits.kit_for_all(session, TODAY)], tmp_path, Silent())[0]
    assert look(session, path).ideas == ()


def test_a_form_of_another_version_is_refused(session, tmp_path):
    path = written(session, tmp_path)[0]
    book = load_workbook(path)
    book[TAB].cell(CODE_ROW, 2).value = "YTTN|99|2026|1"
    book.save(path)
    with pytest.raises(KitTooOld, match="phiên bản khác"):
        open_list(path, Silent())
