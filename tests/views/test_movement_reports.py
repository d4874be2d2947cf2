"""Phong trào → Báo cáo của đơn vị: what is due, comes in, goes back, comes again."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.rules import period
from app.rules.period import PeriodKind
from app.services import report_duties, unit_reports
from app.services.unit_reports import ReportFacts
from app.views.movement_view import MovementView

NOW = datetime(2026, 7, 20, 9, 30)


@pytest.fixture
def page(qtbot, workplace):
    page = MovementView(workplace)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.show_place("unit_report", 0)
    return page


@pytest.fixture
def view(page):
    return page.reports


def state(view):
    return next(r.cells[2] for r in view.table.model.rows if r.key == view.chosen_id())


def ctrl(view, key):
    view.table.view.setFocus()
    QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)


def test_the_newest_period_that_is_over_is_shown_first(view):
    assert view.code() == "2026-H1"
    assert "quá hạn" in view.summary.text()
    assert view.table.model.rows[0].cells[1] == "05/07/2026 (muộn 15 ngày)"


def test_a_report_is_received_sent_back_and_received_again_with_the_keyboard(view):
    ctrl(view, Qt.Key.Key_D)
    view.dialog.idea_count.set_value(2)
    view.dialog.results.set_value("Đã phát động")
    view.dialog.accept()
    assert state(view) == "Đã nhận (muộn)"
    assert "Kết quả: Đã phát động" in view.detail.text()

    ctrl(view, Qt.Key.Key_B)
    view.dialog.reason.set_value("Thiếu số người")
    view.dialog.accept()
    assert state(view) == "Trả lại"
    assert "Thiếu số người" in view.detail.text()

    ctrl(view, Qt.Key.Key_D)
    assert view.dialog.idea_count.value() == 2
    view.dialog.accept()
    assert state(view) == "Đã nhận (muộn)"


def test_figures_are_put_right_and_a_step_is_taken_back(qtbot, view):
    view.open_line()
    view.dialog.accept()
    view.table.view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    view.dialog.audience.set_value(90)
    view.dialog.accept()
    assert view.current().facts.audience == 90
    view.open_files()
    view.dialog.accept()

    view.ask_off()
    next(push for push in view.box.buttons() if push.text() == "Bỏ bước này").click()
    qtbot.waitUntil(lambda: view.current().state not in {"received", "received_late"})
    assert state(view) == "Quá hạn"


def test_a_link_shows_a_report_of_another_period(page, workplace):
    view = page.reports
    unit = next(iter(view._lines))
    key = workplace.desk.do(unit_reports.receive, unit, "2026-Q2", ReportFacts(), NOW.date(), NOW)
    page.show_place("unit_report", key)

    assert view.code() == "2026-Q2"
    assert view.chosen_id() == unit


def test_a_link_to_a_period_picks_it(page):
    view = page.reports
    links = {choice.key: period.parse(choice.key).link for choice in view.period.choices()}
    for code in ("2026-Q2", "2026-H1"):  # both end on the same day
        page.show_place("unit_report", links[code])

        assert view.code() == code
    assert len(set(links.values())) == len(links)


def test_without_a_calendar_the_page_says_what_to_do(view, workplace):
    for row in workplace.desk.do(report_duties.duties):
        workplace.desk.do(report_duties.remove, row.id)

    assert view.code() == ""
    assert "Lịch báo cáo" in view.table.empty.text.text()
    QTest.mouseClick(view.table.empty.button, Qt.MouseButton.LeftButton)
    assert view.dialog.table.model.rows == ()


def test_letters_go_to_all_units_that_are_behind(view):
    ctrl(view, Qt.Key.Key_P)

    assert view.letters.dialog is not None
    view.letters.dialog.close()


def test_the_calendar_is_changed_in_its_box(view):
    ctrl(view, Qt.Key.Key_L)
    calendar = view.dialog
    calendar.new.click()
    calendar.dialog.kind.set_value(PeriodKind.MONTH)
    calendar.dialog.days_after.set_value(3)
    calendar.dialog.valid_from.set_value(date(2026, 6, 1))
    calendar.dialog.accept()

    assert calendar.table.model.rows[0].cells[0] == "Tháng"
    assert "2026-06" in [choice.key for choice in view.period.choices()]
    calendar.table.select(calendar.table.model.rows[0].key)
    calendar.change.click()
    assert calendar.dialog.days_after.value() == 3
    calendar.dialog.reject()
    calendar.off.click()
    assert "2026-06" not in [choice.key for choice in view.period.choices()]
    calendar.toast.undo.click()
    assert "2026-06" in [choice.key for choice in view.period.choices()]
