"""The code of the form for villages."""

import pytest

from app.rules.idea_kit import CODE_ROW, TAB, KitCode, refuse_old
from app.rules.idea_kit_errors import KitTooOld
from app.rules.importing.sheet import FileKind, Sheet, SheetFile


def a_file(code, tab=TAB):
    rows = ((),) * (CODE_ROW - 1) + (("Mã:", code),)
    return SheetFile("phieu.xlsx", FileKind.XLSX, "", (Sheet(tab, rows),))


def test_a_code_names_version_year_and_unit():
    assert KitCode(2026, 17).text == "YTTN|1|2026|17"
    assert KitCode(2026, None).text == "YTTN|1|2026|"


@pytest.mark.parametrize("code", [KitCode(2026, 1).text, "abc", None, "", "BCDV|9|2026|1"])
def test_forms_of_this_version_and_other_lists_pass(code):
    refuse_old(a_file(code))
    refuse_old(a_file("YTTN|9|2026|1", tab="Danh sách"))


@pytest.mark.parametrize("code", ["YTTN|2|2026|1", "YTTN|", "YTTN"])
def test_forms_of_another_version_are_refused(code):
    with pytest.raises(KitTooOld):
        refuse_old(a_file(code))
