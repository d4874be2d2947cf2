"""Phong trào → Đơn vị: the register, names over time, what each unit did."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.rules.unit import ActivityKind, UnitKind
from app.services import outreach, unit_names, units
from app.services.outreach import ActivityFacts
from app.services.units import UnitFacts
from app.views.movement_view import MovementView

TODAY = date(2026, 7, 20)


@pytest.fixture
def village(workplace):
    facts = UnitFacts(
        kind=UnitKind.VILLAGE, name="Thôn Suối Mây", head_name="Lò Văn Pảo", phone="0912345678"
    )
    return workplace.desk.do(units.save_unit, None, facts)


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
    page.show_place("unit", 0)
    return page.units


def launched(workplace, village, on=date(2026, 6, 10)):
    facts = ActivityFacts(kind=ActivityKind.LAUNCH, on_date=on, content="Họp thôn")
    workplace.desk.do(outreach.record, [village], facts, TODAY)


def done(view):
    return [row.cells for row in view.side.done.model.rows]


def test_a_unit_named_by_another_screen_is_shown_with_what_it_did(page, workplace, village):
    launched(workplace, village)

    page.show_place("unit", village)

    view = page.units
    assert view.table.current_key() == village
    assert done(view) == [("10/06/2026", "Phát động", "Họp thôn", "")]
    assert "Lò Văn Pảo" in view.side.facts.text()
    assert "0912345678" in view.side.facts.text()


def test_the_next_activity_is_asked_for(view, workplace, village):
    view.show_record(village)
    view.side.note.click()
    assert view.dialog.kind.value() is ActivityKind.LAUNCH
    view.dialog.save_button.click()

    assert done(view)[0][:2] == ("20/07/2026", "Phát động")
    view.side.note.click()
    assert view.dialog.kind.value() is ActivityKind.OUTREACH
    assert view.dialog.units.value() == (village,)


def test_a_removed_activity_comes_back_with_one_press(view, workplace, village):
    launched(workplace, village)
    view.show_record(village)
    view.side.done.select(view.side.done.model.rows[0].key)

    view.side.drop.click()
    assert done(view) == []

    view.side.log.toast.undo.click()
    assert [row[:2] for row in done(view)] == [("10/06/2026", "Phát động")]


def test_evidence_is_hung_on_an_activity(view, workplace, village):
    launched(workplace, village)
    view.show_record(village)
    view.side.done.select(view.side.done.model.rows[0].key)

    view.side.show_files.click()

    assert "Thôn Suối Mây" in view.dialog.heading.text()
    view.dialog.close()


def test_a_renamed_unit_is_found_by_both_names(view, workplace, village):
    workplace.desk.do(unit_names.rename_unit, village, "Thôn Thống Nhất", date(2026, 7, 1), TODAY)
    view.search.setText("suoi may")
    QTest.keyClick(view.search, Qt.Key.Key_Return)

    assert [row.key for row in view.table.model.rows] == [village]
    assert view.table.model.rows[0].cells[0] == "Thôn Thống Nhất (tên cũ: Thôn Suối Mây)"
    assert "đến 30/06/2026" in view.side.facts.text()

    view.side.undo_rename.click()
    assert view.table.model.rows[0].cells[0] == "Thôn Suối Mây"
    assert view.side.undo_rename.isHidden()


def test_a_closed_unit_is_shown_when_asked_for_and_taken_up_again(view, workplace, village):
    workplace.desk.do(units.close_unit, village, TODAY)
    assert village not in {row.key for row in view.table.model.rows}

    view.show_record(village)
    assert view.table.current_key() == village
    assert view.closing.text() == "Theo dõi lại"
    view.closing.click()

    assert workplace.desk.do(units.unit_detail, village).closed_on is None


def test_units_of_one_kind_and_a_search_without_a_hit(view, workplace, village):
    view.kind.set_value(UnitKind.VILLAGE)
    view.reload()
    assert [row.key for row in view.table.model.rows] == [village]

    view.search.setText("không có")
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert view.table.model.rows == ()
    assert "khớp" in view.table.empty.text.text()
    assert not view.change.isEnabled()
    assert not view.side.note.isEnabled()


def test_the_forms_open_with_keys(qtbot, view, workplace, village):
    view.show_record(village)
    view.table.view.setFocus()

    QTest.keyClick(view.table.view, Qt.Key.Key_F2)
    assert view.dialog.name.value() == "Thôn Suối Mây"
    view.dialog.reject()
    QTest.keyClick(view.table.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert view.dialog.heading.text() == "Đổi tên Thôn Suối Mây"
    view.dialog.reject()
    QTest.keyClick(view.table.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    view.dialog.name.set_value("Thôn Mới")
    view.dialog.save_button.click()

    assert view.current().name == "Thôn Mới"


def test_a_list_from_excel_is_pasted_in(view, workplace):
    view.table.view.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.table.view, Qt.Key.Key_V, keys)
    view.dialog.box.setPlainText("Thôn Một\nThôn Hai")
    view.dialog.show_preview()
    view.dialog.take_button.click()

    names = {row.cells[0] for row in view.table.model.rows}
    assert {"Thôn Một", "Thôn Hai"} <= names
    toast = view.side.log.toast
    assert toast.text.text() == "Đã thêm 2 đơn vị, bổ sung 0 đơn vị."

    toast.undo.click()

    names = {row.cells[0] for row in view.table.model.rows}
    assert not {"Thôn Một", "Thôn Hai"} & names
    assert toast.text.text().startswith("Đã bỏ 2 đơn vị vừa thêm")


def test_an_empty_register_offers_the_paste(view, workplace):
    for row in workplace.desk.do(units.list_units):
        workplace.desk.do(units.close_unit, row.id, TODAY)

    view.table.empty.button.click()

    assert view.dialog.windowTitle() == "Dán danh sách đơn vị"
