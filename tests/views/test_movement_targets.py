"""Phong trào → Chỉ tiêu: the board of a year; every number opens the list behind it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.rules.unit import ActivityKind, UnitKind
from app.services import outreach, units
from app.services.outreach import ActivityFacts
from app.services.units import UnitFacts
from app.views.movement_view import MovementView


@pytest.fixture
def page(qtbot, workplace):
    page = MovementView(workplace)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def view(page):
    page.show_place("target", 0)
    return page.targets


@pytest.fixture
def villages(workplace):
    names = ("Thôn Suối Mây", "Thôn Đồi Thông")
    made = [
        workplace.desk.do(units.save_unit, None, UnitFacts(kind=UnitKind.VILLAGE, name=name))
        for name in names
    ]
    facts = ActivityFacts(kind=ActivityKind.LAUNCH, on_date=date(2026, 6, 10), content="Họp thôn")
    workplace.desk.do(outreach.record, made[:1], facts, workplace.today())
    return made


def cells(view):
    return {row.key: row.cells for row in view.table.model.rows}


def test_the_board_shows_the_four_targets_with_forecast_and_days(view):
    found = cells(view)

    assert set(found) == {"units_launched", "units_outreach", "ideas_received", "ideas_adopted"}
    assert found["ideas_received"][1:4] == ("0/5", "5", "0")
    assert "01/06/2026" in view.method.text()


def test_enter_opens_what_is_counted_and_a_key_what_is_missing(villages, view):
    view.reload()
    view.table.select("units_launched")

    QTest.keyClick(view.table.view, Qt.Key.Key_Return)
    done = [row.cells[1] for row in view.dialog.table.model.rows]
    view.dialog.reject()
    view.see_missing.click()
    left = [row.cells[1] for row in view.dialog.table.model.rows]

    assert "Thôn Suối Mây" in done
    assert "Thôn Đồi Thông" in left
    assert "Thôn Suối Mây" not in left
    shown = view.table.model.rows[0].cells
    assert shown[1] == f"{len(done)}/{len(done) + len(left)}"
    assert shown[2] == str(len(left))


def test_targets_of_ideas_have_no_missing_units(view):
    view.table.select("ideas_received")

    assert view.see.isEnabled()
    assert not view.see_missing.isEnabled()


def test_a_year_outside_the_plan_says_why_it_is_empty(view):
    view.show_year(2025)

    assert cells(view) == {}
    assert "2030" in view.table.empty.text.text()
    assert not view.see.isEnabled()
