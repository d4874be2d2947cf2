from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.dialogs.agenda_dialog import AgendaDialog
from app.dialogs.reason_dialog import ReasonDialog
from app.dialogs.recusal_dialog import RecusalDialog
from app.dialogs.session_dialog import SessionDialog
from app.rules.session import RecusalKind
from app.services import agenda, attendance, recusals, sessions
from app.widgets.choice_box import Choice
from tests.keyboard import press, type_text
from tests.makers_sessions import TITLES, a_council, a_planned_session, an_open_session, some_ideas

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    return dialog


def test_a_session_is_planned_with_the_newest_council_and_the_rubric_in_force(qtbot, workplace):
    council_id = workplace.desk.do(a_council)
    dialog = opened(qtbot, SessionDialog(workplace))
    dialog.title.setFocus()
    type_text("Phiên họp quý III")
    dialog.starts_at.set_value("08:00")

    with qtbot.waitSignal(dialog.saved) as saved:
        press(Qt.Key.Key_Return, CONTROL)

    detail = workplace.desk.do(sessions.session_detail, saved.args[0])
    assert (detail.row.title, detail.council_id) == ("Phiên họp quý III", council_id)
    assert detail.row.held_on == date(2026, 7, 20)
    assert len(detail.terms.rubric.criteria) == 4


def test_a_session_without_council_title_and_with_a_strange_hour_is_not_saved(qtbot, workplace):
    dialog = opened(qtbot, SessionDialog(workplace))
    dialog.starts_at.set_value("8 giờ")

    dialog.save_button.click()

    assert dialog.form.errors() == {
        "council_id": "Chưa chọn hội đồng.",
        "title": "Chưa ghi tên phiên họp.",
        "starts_at": "Giờ ghi như 08:00.",
    }
    assert dialog.starts_at.value() == "8 giờ"


def test_a_session_that_has_begun_keeps_its_rules(qtbot, workplace):
    session_id = workplace.desk.do(an_open_session)
    detail = workplace.desk.do(sessions.session_detail, session_id)
    dialog = opened(qtbot, SessionDialog(workplace, detail))

    assert not dialog.rubric.isEnabled()
    assert not dialog.drop.isEnabled()
    dialog.place.set_value("Phòng họp số 2")
    dialog.save_button.click()

    assert workplace.desk.do(sessions.session_detail, session_id).place == "Phòng họp số 2"


def test_the_rubrics_of_the_day_are_offered(qtbot, workplace):
    dialog = opened(qtbot, SessionDialog(workplace))
    assert len(dialog.rubric.choices()) == 1

    dialog.held_on.set_value(date(2026, 5, 4))
    dialog.held_on.edited.emit()
    assert dialog.rubric.choices() == ()
    dialog.held_on.set_value(date(2026, 6, 4))
    dialog.held_on.edited.emit()

    assert dialog.rubric.value() is not None


@pytest.fixture
def agenda_dialog(qtbot, workplace):
    session_id = workplace.desk.do(a_planned_session, 0)
    workplace.desk.do(some_ideas, 5)
    dialog = opened(qtbot, AgendaDialog(workplace, session_id))
    return dialog, session_id


def test_ideas_are_found_without_diacritics_and_chosen_by_keyboard(agenda_dialog, workplace):
    dialog, session_id = agenda_dialog
    dialog.search.setFocus()
    dialog.search.setText("qr thu gom")
    press(Qt.Key.Key_Return)
    assert [row.cells[2] for row in dialog.table.model.rows] == [TITLES[1]]
    dialog.table.view.setFocus()
    press(Qt.Key.Key_Space)
    dialog.search.setText("")
    dialog.search.setFocus()
    press(Qt.Key.Key_Return)
    dialog.table.view.setFocus()
    press(Qt.Key.Key_Home, CONTROL)
    press(Qt.Key.Key_Return)
    assert dialog.count.text() == "Đã chọn 2 ý tưởng"

    press(Qt.Key.Key_Return, CONTROL)

    rows = workplace.desk.do(agenda.list_agenda, session_id)
    assert [row.title for row in rows] == list(TITLES[:2])


def test_all_ideas_are_chosen_and_let_go_at_once(agenda_dialog):
    dialog, _session_id = agenda_dialog
    dialog.all.click()
    assert len(dialog.picked()) == 5
    dialog.none.click()
    assert dialog.picked() == []

    dialog.save_button.click()

    assert dialog.isVisible()
    assert dialog.trouble.text() == "Hãy chọn ít nhất một ý tưởng."


def test_a_step_needs_its_reason(qtbot):
    steps = []
    dialog = opened(qtbot, ReasonDialog("Mở lại phiên họp", "Phiên họp được mở lại.", steps.append))

    dialog.save_button.click()
    assert dialog.form.errors() == {"reason": "Hãy ghi lý do."}
    dialog.reason.set_value("Nhập sót một phiếu.")
    dialog.save_button.click()

    assert steps == ["Nhập sót một phiếu."]
    assert not dialog.isVisible()


def test_a_member_steps_back_for_another_reason_only_with_words(qtbot, workplace):
    session_id = workplace.desk.do(a_planned_session)
    seats = workplace.desk.do(attendance.list_seats, session_id)
    rows = workplace.desk.do(agenda.list_agenda, session_id)
    dialog = RecusalDialog(
        workplace,
        [Choice(seat.member_id, seat.name) for seat in seats],
        [Choice(row.item_id, row.title) for row in rows],
    )
    opened(qtbot, dialog)

    dialog.save_button.click()
    assert set(dialog.form.errors()) == {"member", "idea", "reason"}
    dialog.member.set_value(seats[1].member_id)
    dialog.idea.set_value(rows[1].item_id)
    dialog.reason.set_value("Đã tham gia viết thuyết minh")
    dialog.save_button.click()

    found = workplace.desk.do(recusals.list_recusals, session_id)
    assert [(row.member, row.kind, row.reason) for row in found if not row.automatic] == [
        ("Vi Thị Hạnh", RecusalKind.OTHER, "Đã tham gia viết thuyết minh")
    ]
