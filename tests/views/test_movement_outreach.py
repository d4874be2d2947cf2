"""Phong trào → Tuyên truyền: the two targets, the log of a year, what is done with its lines."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.rules.unit import ActivityKind, OutreachChannel, UnitKind
from app.services import outreach, units
from app.services.outreach import ActivityFacts
from app.services.units import UnitFacts
from app.views.movement_view import MovementView

TODAY = date(2026, 7, 20)


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
    page.show_place("outreach", 0)
    return page.outreach


@pytest.fixture
def village(workplace):
    facts = UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Suối Mây")
    return workplace.desk.do(units.save_unit, None, facts)


@pytest.fixture
def noted(workplace, village):
    launch = ActivityFacts(kind=ActivityKind.LAUNCH, on_date=date(2026, 6, 10), content="Họp thôn")
    talk = ActivityFacts(
        kind=ActivityKind.OUTREACH,
        on_date=date(2026, 7, 1),
        content="Phát bài về phong trào",
        channel=OutreachChannel.LOUDSPEAKER,
        audience=1200,
        place="Nhà văn hóa",
    )
    facts = (launch, talk)
    return [workplace.desk.do(outreach.record, [village], each, TODAY)[0] for each in facts]


def cells(view):
    return [row.cells for row in view.table.model.rows]


def test_an_empty_year_says_how_to_begin(view):
    assert cells(view) == []
    assert "nhiều đơn vị" in view.table.empty.text.text()
    assert not view.drop.isEnabled()
    view.table.empty.button.click()

    assert view.dialog.kind.value() is ActivityKind.OUTREACH


def test_lines_are_shown_newest_first(view, noted):
    assert cells(view) == [
        (
            "01/07/2026", "Thôn Suối Mây", "Tuyên truyền", "Hệ thống truyền thanh",
            "Phát bài về phong trào – Nhà văn hóa", "1.200", "",
        ),
        ("10/06/2026", "Thôn Suối Mây", "Phát động", "", "Họp thôn", "", ""),
    ]  # fmt: skip


def test_the_log_is_filtered_by_kind_and_words(view, noted):
    view.chips.chip(ActivityKind.LAUNCH).click()
    assert [row[2] for row in cells(view)] == ["Phát động"]

    view.search.setText("phat bai")
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert cells(view) == []
    assert "khớp" in view.table.empty.text.text()

    view.show_record(noted[0])
    assert view.table.current_key() == noted[0]


def test_another_year_is_empty_and_a_record_leads_back_to_its_year(page, view, noted):
    page.year.set_value(2027)
    page.year.edited.emit()
    assert cells(view) == []

    page.show_place("outreach", noted[1])

    assert page.chosen_year() == 2026
    assert view.table.current_key() == noted[1]


def test_the_targets_name_who_has_not_yet(view, noted, village):
    card = view.cards[ActivityKind.LAUNCH]
    assert card.number.text() == "1/6"
    assert view.missing[ActivityKind.LAUNCH].text() == "5 chưa phát động…"
    view.missing[ActivityKind.LAUNCH].click()

    missing = view.dialog
    assert village not in [row.key for row in missing.table.model.rows]
    missing.note.click()
    assert len(view.dialog.units.value()) == 5
    assert view.dialog.kind.value() is ActivityKind.LAUNCH
    view.dialog.save_button.click()

    assert card.number.text() == "6/6"
    assert view.missing[ActivityKind.LAUNCH].isHidden()


def test_some_of_the_missing_are_noted_or_opened(qtbot, page, view, village):
    view.cards[ActivityKind.LAUNCH].clicked.emit()
    view.dialog.table.select(village)
    view.dialog.note.click()
    assert view.dialog.units.value() == (village,)
    view.dialog.reject()

    view.open_missing(ActivityKind.LAUNCH)
    view.dialog.table.select(village)
    view.dialog.open_unit.click()
    assert page.current() is page.units
    assert page.units.table.current_key() == village


def test_lines_are_changed_removed_and_put_back(view, noted):
    view.table.view.setFocus()
    view.show_record(noted[1])
    QTest.keyClick(view.table.view, Qt.Key.Key_F2)
    view.dialog.place.set_value("Hội trường")
    view.dialog.save_button.click()
    assert cells(view)[0][4].endswith("Hội trường")

    view.table.view.selectAll()
    QTest.keyClick(view.table.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert cells(view) == []
    view.log.toast.undo.click()
    assert len(cells(view)) == 2

    view.show_record(noted[0])
    QTest.keyClick(view.table.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "Thôn Suối Mây" in view.dialog.heading.text()
    view.dialog.close()


def test_a_launch_is_noted_with_its_own_key(view, village):
    view.table.setFocus()
    view.launch.click()

    assert view.dialog.kind.value() is ActivityKind.LAUNCH
