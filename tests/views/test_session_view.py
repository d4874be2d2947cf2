"""The page of a session: its tabs by keyboard, beginning, ending, opening again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.rules.session import SessionState
from app.services import sessions
from app.views.session_view import SessionView
from tests.keyboard import press
from tests.makers import an_idea
from tests.makers_council import a_session, conclude_all, mark_all


@pytest.fixture
def page(qtbot, workplace):
    view = SessionView(workplace)
    qtbot.addWidget(view)
    view.resize(1190, 690)
    view.show()
    view.activateWindow()
    return view


def planned(session):
    return a_session(session, [an_idea(session, "Loa thông minh")], started=False)


def ready(session):
    meeting = a_session(session, [an_idea(session, "Loa thông minh"), an_idea(session, "Tủ sách")])
    mark_all(session, meeting)
    conclude_all(session, meeting)
    return meeting


def state_of(desk, meeting):
    return desk.do(sessions.session_detail, meeting).row.state


def press_yes(box: QMessageBox) -> None:
    roles = {box.buttonRole(one): one for one in box.buttons()}
    roles[QMessageBox.ButtonRole.AcceptRole].click()


def test_without_a_session_the_page_says_where_to_find_one(qtbot, page):
    with qtbot.waitSignal(page.go) as gone:
        page.nothing.button.click()

    assert gone.args == ["evaluation", 0]


def test_each_tab_is_reached_by_its_number(desk, page):
    page.show_record(desk.do(ready))

    reached = []
    for number in range(1, 7):
        press(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        reached.append(page.tabs.currentIndex())

    assert reached == [0, 1, 2, 3, 4, 5]


def test_a_planned_session_is_begun_and_goes_to_the_marks(desk, page):
    meeting = desk.do(planned)
    page.show_record(meeting)
    assert page.tabs.currentIndex() == 0

    page.start.click()
    press_yes(page.box)

    assert state_of(desk, meeting) is SessionState.OPEN
    assert page.tabs.currentWidget() is page.scores
    assert page.shut.isVisible()


def test_ending_names_what_is_missing(desk, page):
    meeting = desk.do(lambda s: a_session(s, [an_idea(s, "Loa thông minh")]))
    page.show_record(meeting)

    page.shut.click()

    assert page.box.informativeText().startswith("• “Loa thông minh” chưa có phiếu chấm nào")
    assert state_of(desk, meeting) is SessionState.OPEN


def test_ending_locks_the_page_and_shows_the_results(desk, page):
    meeting = desk.do(ready)
    page.show_record(meeting)

    page.shut.click()
    press_yes(page.box)

    assert state_of(desk, meeting) is SessionState.CLOSED
    assert page.tabs.currentWidget() is page.results
    assert not page.shut.isVisible()
    assert not page.change.isVisible()
    assert page.results.table.model.rows[0].cells[10] == "Đạt"


def test_opening_again_asks_for_the_reason_and_keeps_it(desk, page):
    meeting = desk.do(ready)
    page.show_record(meeting)
    page.shut.click()
    press_yes(page.box)

    page.reopen.click()
    page.dialog.accept()
    assert page.dialog.form.errors() == {"reason": "Hãy ghi lý do."}
    page.dialog.reason.set_value("Nhập nhầm điểm của một phiếu")
    page.dialog.accept()

    assert state_of(desk, meeting) is SessionState.OPEN
    assert "Nhập nhầm điểm của một phiếu" in page.results.history.text()
    assert page.shut.isVisible()
