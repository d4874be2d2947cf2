import pytest
from PySide6.QtCore import Qt

from app.services import attendance
from app.views.session_attendance import SessionAttendance
from tests.keyboard import press, type_text
from tests.makers_sessions import a_closed_session, a_marked_session, a_planned_session


@pytest.fixture
def shown(qtbot, workplace):
    def show(make):
        session_id = workplace.desk.do(make)
        tab = SessionAttendance(workplace)
        qtbot.addWidget(tab)
        tab.resize(1140, 500)
        with qtbot.waitExposed(tab):
            tab.show()
        tab.activateWindow()
        tab.show_session(session_id)
        qtbot.waitUntil(lambda: tab.ticks[keys(tab)[0]].isVisible())
        return tab

    return show


def keys(tab):
    return list(tab.ticks)


def seat(workplace, tab, at):
    return workplace.desk.do(attendance.list_seats, tab.session_id)[at]


def test_all_members_are_there_until_somebody_is_ticked_off(shown, workplace):
    tab = shown(a_planned_session)
    assert tab.summary.text() == ("Có mặt 7/7 – đủ thành phần (cần ít nhất 2/3 tổng số thành viên)")

    tab.ticks[keys(tab)[1]].setFocus()
    press(Qt.Key.Key_Space)
    type_text("Đi công tác")
    press(Qt.Key.Key_Return)

    assert seat(workplace, tab, 1).reason == "Đi công tác"
    assert tab.summary.text().startswith("Có mặt 6/7 – đủ thành phần")


def test_too_few_members_are_told(shown):
    tab = shown(a_planned_session)
    for key in keys(tab)[1:4]:
        tab.ticks[key].click()

    assert tab.summary.text().startswith("Có mặt 4/7 – chưa đủ thành phần")
    assert tab.summary.property("tone") == "bad"


def test_a_substitute_counts_for_the_absent_member(shown):
    tab = shown(a_planned_session)
    tab.ticks[keys(tab)[2]].click()
    assert tab.summary.text().startswith("Có mặt 6/7")

    tab.ticks[keys(tab)[7]].click()

    assert tab.summary.text().startswith("Có mặt 7/7")


def test_a_reason_still_being_typed_is_kept_when_the_tab_is_left(shown, workplace):
    tab = shown(a_planned_session)
    tab.ticks[keys(tab)[0]].click()
    type_text("Họp Đảng ủy", tab.reasons[keys(tab)[0]])

    tab.hide()

    assert seat(workplace, tab, 0).reason == "Họp Đảng ủy"


def test_a_member_who_has_marked_cannot_be_absent(qtbot, shown, workplace):
    tab = shown(a_marked_session)
    tab.ticks[keys(tab)[0]].click()

    assert "đã có điểm" in tab.box.text()
    tab.box.close()
    assert tab.ticks[keys(tab)[0]].isChecked()
    assert seat(workplace, tab, 0).present


def test_a_closed_session_only_shows_who_came(shown):
    tab = shown(a_closed_session)
    assert not any(tick.isEnabled() for tick in tab.ticks.values())
    assert all(reason.isReadOnly() for reason in tab.reasons.values())
    shown_ones = [at for at, key in enumerate(keys(tab)) if tab.reasons[key].isVisibleTo(tab)]
    assert shown_ones == [5]
    assert tab.reasons[keys(tab)[5]].value() == "Đi tập huấn"


def test_the_list_to_sign_opens_in_the_preview(qtbot, shown):
    tab = shown(a_planned_session)

    tab.sheet.click()

    assert tab.dialog.paper.title == "Danh sách điểm danh"
    qtbot.waitUntil(lambda: tab.dialog.cursor().shape().name == "ArrowCursor", timeout=20_000)
