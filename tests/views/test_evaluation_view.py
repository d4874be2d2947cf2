from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.services import sessions
from app.services.sessions import SessionDraft
from app.views.evaluation_view import EvaluationView
from tests.keyboard import press
from tests.makers_sessions import MEMBERS, a_closed_session, a_council, a_planned_session


@pytest.fixture
def opened(qtbot, workplace):
    def open_view() -> EvaluationView:
        view = EvaluationView(workplace)
        qtbot.addWidget(view)
        view.resize(1180, 640)
        with qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        return view

    return open_view


def cells(view):
    return [row.cells for row in view.table.model.rows]


def test_without_anything_the_page_says_to_set_up_the_council_first(opened):
    view = opened()

    assert "Trước hết lập hội đồng" in view.table.empty.text.text()
    view.table.empty.button.click()

    view.dialog.members.set_value(MEMBERS)
    view.dialog.save_button.click()
    assert "Bây giờ lập phiên họp" in view.table.empty.text.text()
    assert view.table.empty.button.text() == "Lập phiên họp"


def test_with_a_council_the_button_plans_a_session_and_opens_it(qtbot, opened, workplace):
    workplace.desk.do(a_council)
    view = opened()

    view.table.empty.button.click()
    view.dialog.title.set_value("Phiên họp thứ nhất")
    with qtbot.waitSignal(view.go) as gone:
        view.dialog.save_button.click()

    place, session_id = gone.args
    assert place == "session"
    detail = workplace.desk.do(sessions.session_detail, session_id)
    assert detail.row.title == "Phiên họp thứ nhất"
    assert cells(view) == [
        (
            "20/07/2026",
            "Phiên họp thứ nhất",
            "Hội đồng xét ý tưởng, sáng kiến xã",
            "0",
            "Đang chuẩn bị",
        )
    ]
    assert view.header.subtitle.text() == "1 phiên họp chưa kết thúc"


def test_sessions_are_shown_by_year(opened, workplace):
    session_id = workplace.desk.do(a_planned_session)
    council_id = workplace.desk.do(sessions.session_detail, session_id).council_id
    draft = SessionDraft(council_id, "Phiên họp đầu năm", date(2027, 1, 15))
    workplace.desk.do(sessions.create_session, draft)
    view = opened()
    assert [row[1] for row in cells(view)] == ["Phiên họp đầu năm"]

    view.year.setCurrentIndex(view.year.findData(2026))
    view.year.activated.emit(2)
    assert [row[1] for row in cells(view)] == ["Phiên họp quý III năm 2026"]
    view.year.setCurrentIndex(0)
    view.year.activated.emit(0)
    assert len(cells(view)) == 2


def test_enter_opens_a_session(qtbot, opened, workplace):
    session_id = workplace.desk.do(a_closed_session)
    view = opened()
    view.setFocus()

    with qtbot.waitSignal(view.go) as gone:
        press(Qt.Key.Key_Return)

    assert gone.args == ["session", session_id]
    assert cells(view)[0][3:] == ("3", "Đã kết thúc")
    with qtbot.waitSignal(view.go) as gone:
        view.show_record(session_id)
    assert gone.args == ["session", session_id]


def test_the_councils_are_reached_by_keyboard_and_by_a_link(opened, workplace):
    council_id = workplace.desk.do(a_council)
    view = opened()
    press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert len(view.dialog.table.model.rows) == 1
    view.dialog.reject()

    view.show_place("council", council_id)

    assert view.dialog.dialog.name.value() == "Hội đồng xét ý tưởng, sáng kiến xã"


def test_without_a_council_the_page_sets_one_up_whatever_is_asked(opened):
    view = opened()
    view.councils.click()
    assert view.dialog.windowTitle() == "Lập hội đồng"
    view.dialog.reject()

    view.new.click()

    assert view.dialog.windowTitle() == "Lập hội đồng"


def test_a_hidden_page_reads_again_when_it_is_seen(opened, workplace):
    view = opened()
    view.hide()
    workplace.desk.do(a_planned_session)
    assert cells(view) == []

    view.show()

    assert len(cells(view)) == 1
