import pytest
from PySide6.QtCore import Qt

from app.services import agenda
from app.views.session_agenda import SessionAgenda
from tests.keyboard import press
from tests.makers_sessions import TITLES, a_closed_session, a_marked_session, a_planned_session

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(qtbot, workplace):
    def show(make, *args):
        session_id = workplace.desk.do(make, *args)
        tab = SessionAgenda(workplace)
        qtbot.addWidget(tab)
        tab.resize(1140, 500)
        with qtbot.waitExposed(tab):
            tab.show()
        tab.activateWindow()
        tab.show_session(session_id)
        tab.setFocus()
        return tab

    return show


def titles(tab):
    return [row.cells[2] for row in tab.table.model.rows]


def test_ideas_are_moved_up_and_down_by_keyboard(shown):
    tab = shown(a_planned_session)
    assert titles(tab) == list(TITLES[:3])
    assert not tab.up.isEnabled()

    press(Qt.Key.Key_Down, CONTROL, times=2)
    assert titles(tab) == [TITLES[1], TITLES[2], TITLES[0]]
    assert not tab.down.isEnabled()
    press(Qt.Key.Key_Up, CONTROL)

    assert titles(tab) == [TITLES[1], TITLES[0], TITLES[2]]
    assert tab.table.model.rows[1].key == tab.table.current_key()


def test_an_idea_leaves_the_agenda_with_a_reason(shown, workplace):
    tab = shown(a_planned_session)

    press(Qt.Key.Key_Delete, CONTROL)
    assert TITLES[0] in tab.dialog.note.text()
    tab.dialog.save_button.click()
    assert tab.dialog.form.errors() == {"reason": "Hãy ghi lý do."}
    tab.dialog.reason.set_value("Tác giả xin bổ sung thuyết minh.")
    tab.dialog.save_button.click()

    assert titles(tab) == list(TITLES[1:3])
    waiting = [idea.title for idea in workplace.desk.do(agenda.proposable)]
    assert TITLES[0] in waiting


def test_an_idea_with_marks_stays_on_the_agenda(shown):
    tab = shown(a_marked_session)
    tab.open_removing()
    tab.dialog.reason.set_value("Nhầm")
    tab.dialog.save_button.click()

    assert "đã có phiếu chấm" in tab.dialog.trouble.text()
    assert tab.dialog.reason.value() == "Nhầm"


def test_an_empty_agenda_offers_to_choose_ideas(shown):
    tab = shown(a_planned_session, 0)

    tab.table.empty.button.click()

    assert tab.dialog.windowTitle() == "Thêm ý tưởng vào chương trình"


def test_a_closed_session_keeps_its_agenda(shown):
    tab = shown(a_closed_session)
    tab.open_adding()
    tab.open_removing()
    tab.shift(1)

    assert tab.dialog is None
    assert titles(tab) == list(TITLES[:3])
    assert not any(one.isEnabled() for one in (tab.add, tab.up, tab.down, tab.remove))


def test_enter_opens_the_idea(qtbot, shown):
    tab = shown(a_planned_session)
    with qtbot.waitSignal(tab.go) as gone:
        press(Qt.Key.Key_Return)
    assert gone.args[0] == "idea"


def test_the_invitation_opens_in_the_preview(qtbot, shown):
    tab = shown(a_planned_session)

    tab.invite.click()

    assert tab.dialog.paper.title == "Giấy mời họp"
    qtbot.waitUntil(lambda: tab.dialog.cursor().shape().name == "ArrowCursor", timeout=20_000)
