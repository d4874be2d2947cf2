"""Phong trào → Độ phủ: zeros are seen, a cell opens its list, the file holds what is seen."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.rules.unit import ActivityKind, UnitKind
from app.services import outreach, units
from app.services.outreach import ActivityFacts
from app.services.units import UnitFacts
from app.views.movement_view import MovementView

OUTREACH_II = 6
OUTREACH_II_IN_FILE = 7  # reports are two columns there


@pytest.fixture
def page(qtbot, workplace):
    page = MovementView(workplace)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def village(workplace):
    facts = UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Suối Mây")
    made = workplace.desk.do(units.save_unit, None, facts)
    talk = ActivityFacts(kind=ActivityKind.OUTREACH, on_date=date(2026, 6, 20), content="Họp thôn")
    workplace.desk.do(outreach.record, [made], talk, workplace.today())
    return made


@pytest.fixture
def view(village, page):
    page.show_place("coverage", 0)
    page.coverage.show_year(2026)
    return page.coverage


def _go(view, key, column):
    at = view.table.model.row_of(key)
    view.table.view.setCurrentIndex(view.table.model.index(at, column))


def test_zeros_stand_there_and_are_marked(view, village):
    row = view.table.model.rows[view.table.model.row_of(village)]

    assert row.cells[OUTREACH_II] == "1"
    assert row.cells[OUTREACH_II + 1] == "0"
    assert OUTREACH_II + 1 in row.tones
    assert OUTREACH_II not in row.tones
    assert view.table.model.rows[-1].cells[0] == "Cộng"


def test_enter_in_a_cell_opens_its_list(view, village):
    _go(view, village, OUTREACH_II)

    QTest.keyClick(view.table.view, Qt.Key.Key_Return)

    assert [row.cells[1] for row in view.dialog.table.model.rows] == ["Thôn Suối Mây"]
    assert "quý II" in view.dialog.span.text()


def test_the_name_of_a_unit_opens_the_unit(view, village, qtbot):
    _go(view, village, 0)

    with qtbot.waitSignal(view.go) as went:
        QTest.keyClick(view.table.view, Qt.Key.Key_Return)

    assert went.args == ["unit", village]


def test_only_units_of_a_kind_are_shown(view, village):
    view.kind.set_value(UnitKind.VILLAGE)
    view.reload()
    assert view.table.model.row_of(village) >= 0

    view.kind.set_value(UnitKind.DIGITAL_TEAM)
    view.reload()
    assert view.table.model.row_of(village) < 0


def test_the_file_holds_what_is_seen(qtbot, view, village, tmp_path):
    view.export.click()
    view.saving.dialog.fileSelected.emit(str(tmp_path / "do-phu"))
    view.saving.dialog.close()
    qtbot.waitUntil((tmp_path / "do-phu.xlsx").exists)

    sheet = load_workbook(tmp_path / "do-phu.xlsx").active
    rows = {row[0]: row for row in sheet.iter_rows(values_only=True)}
    assert rows["Thôn Suối Mây"][OUTREACH_II_IN_FILE] == 1
