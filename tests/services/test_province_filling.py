"""A form of the province is filled with the figures of the report, or refused with the reason."""

import shutil
import subprocess
from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from app.basics.progress import Silent
from app.rules.live_text import Variant
from app.rules.period import parse, until
from app.rules.province_form_errors import FormReshaped
from app.services import province_filling, province_forms
from app.services.figures import figures
from tests import province
from tests.makers import a_unit
from tests.services.province_forms_made import NAME, a_form, opened, pointed, unit_names

TODAY, NOW = date(2026, 12, 20), datetime(2026, 12, 20, 8, 0)
TOP = province.FIRST - 1


@pytest.fixture
def form(session, tmp_path):
    return a_form(session, tmp_path)


@pytest.fixture
def kept(session, form):
    key = province_forms.save(session, NAME, form, pointed(session, form, TODAY), NOW)
    return province_forms.kept_form(session, key)


def look(session, kept, form, code="2026"):
    return province_filling.look(session, kept, form, code, TODAY)


def rows(content, sheet=province.LINES):
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)


def totals(session, code="2026"):
    period = until(parse(code), TODAY)
    found = figures(session, period, ("ideas_received", "ideas_adopted", "bonus_total"))
    return {name: each.value for name, each in found.items()}


def test_every_cell_before_and_after_is_shown(session, kept, form):
    seen = look(session, kept, form)

    units = unit_names(session)
    assert not seen.refused
    assert len(seen.changes) == 4 * len(units) + 6
    first = seen.changes[0]
    assert (first.sheet, first.at, first.before) == (province.LINES, (TOP, 2), "")
    assert first.about == f"{units[0]} – Kỳ này"
    assert "Tổng số sáng kiến, ý tưởng được tiếp nhận – Kỳ trước" in {
        each.about for each in seen.changes
    }
    assert sum(each.after for each in seen.changes if each.at[1] == 2 and each.at[0] >= TOP) == 12
    assert {each.variant for each in seen.changes} >= {Variant.NOW, Variant.SINCE}


def test_the_filled_workbook_holds_the_figures_of_the_report(session, kept, form):
    content = province_filling.filled(form, look(session, kept, form))

    read, wanted = rows(content), totals(session)
    lines = read[TOP : TOP + len(unit_names(session))]
    for column, name in ((2, "ideas_received"), (4, "ideas_adopted"), (5, "bonus_total")):
        assert sum(line[column] for line in lines) == wanted[name]
    assert "Thượng Ninh" in read[3][2]
    assert read[4][2] == "Từ ngày 01/01/2026 đến ngày 20/12/2026"
    cells = rows(content, province.LIST)
    assert cells[2][2] == wanted["ideas_received"]
    assert cells[2][3] == ""  # the movement had not begun a year earlier
    assert cells[5][2] == wanted["bonus_total"] / 1_000_000


def test_filling_again_gives_the_same_and_another_period_its_own(session, kept, form, tmp_path):
    once = province_filling.filled(form, look(session, kept, form))
    again = opened(tmp_path, once, "da-ghi.xlsx")

    assert province_filling.filled(again, look(session, kept, again)) == once
    quarter = look(session, kept, again, "2026-Q3")
    lines = rows(province_filling.filled(again, quarter))[TOP:-3]
    told = [line[2] for line in lines if isinstance(line[2], float)]
    assert sum(told) == totals(session, "2026-Q3")["ideas_received"]
    assert quarter.changes[0].before != ""


def test_a_unit_with_figures_but_no_line_is_told(session, kept, form, tmp_path):
    units = unit_names(session)
    busy = next(name for name in units if "Vân Hòa" in name and name.startswith("Thôn"))
    other = a_unit(session, "Thôn Chưa Có Ý Tưởng").name
    renamed = [other if name == busy else name for name in units]

    seen = look(session, kept, opened(tmp_path, province.province_file(renamed)))

    missing = [str(each) for each in seen.notes if busy in str(each)]
    assert any("C9" in each and "Tổng của biểu sẽ thiếu" in each for each in missing)


def test_a_line_that_nobody_knows_is_told_and_left_alone(session, kept, form, tmp_path):
    book = province.province_book([*unit_names(session)[:-1], "Thôn Không Có Trong Sổ"])
    row = province.last_row(unit_names(session))
    book[province.LINES].cell(row, 3).value = 99

    changed = opened(tmp_path, province.content(book))
    seen = look(session, kept, changed)

    assert any(f"B{row}" in str(each) and "để nguyên" in str(each) for each in seen.notes)
    assert rows(province_filling.filled(changed, seen))[row - 1][2] == 99


@pytest.mark.parametrize(
    "change",
    [
        lambda book: book.remove(book[province.LIST]),
        lambda book: book[province.LINES].insert_rows(2),
        lambda book: book[province.LINES].insert_cols(2),
        lambda book: book[province.LINES].delete_rows(province.FIRST),
        lambda book: book[province.LIST].__setitem__("B3", "Số hồ sơ"),
        lambda book: book[province.LIST].__setitem__("C3", "=1+1"),
        lambda book: book[province.LINES].__setitem__(f"C{province.FIRST}", "=D9"),
        lambda book: setattr(book[province.LINES], "title", "Biểu 1"),
        lambda book: book[province.LINES].merge_cells("B9:C9"),
    ],
)
def test_a_workbook_of_another_shape_is_refused_and_nothing_is_written(
    session, kept, tmp_path, change
):
    book = province.province_book(unit_names(session))
    change(book)
    changed = opened(tmp_path, province.content(book), "sua.xlsx")

    seen = look(session, kept, changed)

    assert seen.refused
    with pytest.raises(FormReshaped) as refused:
        province_filling.filled(changed, seen)
    assert "sua.xlsx" in str(refused.value)
    assert str(seen.refused[0]) in str(refused.value)


def test_the_form_of_another_year_is_the_same_form(session, kept, tmp_path):
    newer = opened(tmp_path, province.province_file(unit_names(session), 2027))

    assert not look(session, kept, newer).refused


def test_the_file_is_named_after_the_form_and_the_period(kept):
    assert province_filling.file_name(kept, "2026-Q3") == "bieu-tinh - 2026-Q3"


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_counts_the_same_totals(session, kept, form, tmp_path):
    content = province_filling.filled(form, look(session, kept, form))
    (tmp_path / "ghi.xlsx").write_bytes(content)
    (tmp_path / "ra").mkdir()
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    order = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir"]
    subprocess.run(
        [*order, str(tmp_path / "ra"), str(tmp_path / "ghi.xlsx")],
        check=True,
        capture_output=True,
        timeout=180,
    )

    book = openpyxl.load_workbook(tmp_path / "ra" / "ghi.xlsx", data_only=True)
    wanted, sheet = totals(session), book[province.LINES]
    foot = province.last_row(unit_names(session)) + 1
    assert sheet.cell(foot, 3).value == wanted["ideas_received"] == 12
    assert sheet.cell(foot, 4).value == wanted["ideas_received"]
    assert sheet.cell(foot, 5).value == wanted["ideas_adopted"] == 1
    assert sheet.cell(foot, 6).value == wanted["bonus_total"] == 3_420_000
    assert book[province.LIST].cell(len(province.INDICATORS) + 3, 3).value == 0
    assert book[province.HIDDEN]["B2"].value == wanted["ideas_received"]
    assert book[province.HIDDEN].sheet_state != "visible"
    saved = province_forms.open_form(tmp_path / "ra" / "ghi.xlsx", Silent())
    seen = look(session, kept, saved, "2026-Q3")
    lines = rows(province_filling.filled(saved, seen))[TOP : TOP + len(unit_names(session))]
    assert not seen.refused
    assert sum(line[2] for line in lines) == totals(session, "2026-Q3")["ideas_received"]
