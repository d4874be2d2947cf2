import pytest
from PySide6.QtCore import Qt

from app.dialogs.council_dialog import CouncilDialog
from app.dialogs.councils_dialog import CouncilsDialog
from app.rules.session import Role
from app.services import councils
from app.services.councils import CouncilDraft
from tests.keyboard import press, type_text
from tests.makers_sessions import MEMBERS, a_council


def opened(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(qtbot, workplace):
    return opened(qtbot, CouncilDialog(workplace))


def test_a_council_is_set_up_by_keyboard_alone(qtbot, dialog, workplace):
    dialog.members.rows[0].name.setFocus()
    for at, name in enumerate(("Lang Văn Bình", "Vi Thị Hạnh", "Lương Văn Cường")):
        dialog.members.rows[at].name.setFocus()
        type_text(name)
    press(Qt.Key.Key_Return, times=2)
    type_text("Trưởng phòng")
    dialog.members.rows[6].name.setFocus()
    type_text("Lê Thị Sao")

    with qtbot.waitSignal(dialog.saved) as saved:
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    draft = workplace.desk.do(councils.council_draft, saved.args[0])
    assert [(member.name, member.role) for member in draft.members] == [
        ("Lang Văn Bình", Role.CHAIR),
        ("Vi Thị Hạnh", Role.VICE_CHAIR),
        ("Lương Văn Cường", Role.MEMBER),
        ("Lê Thị Sao", Role.SECRETARY),
    ]
    assert draft.members[2].job_title == "Trưởng phòng"


def test_what_is_wrong_is_said_beside_the_boxes_and_nothing_is_lost(dialog):
    dialog.name.clear()
    dialog.members.rows[0].name.set_value("Lang Văn Bình")

    dialog.save_button.click()

    assert dialog.isVisible()
    assert dialog.form.errors() == {"name": "Chưa ghi tên hội đồng."}
    assert dialog.members_error.text() == "Hội đồng cần ít nhất 3 thành viên chính thức."
    assert dialog.members.rows[0].name.value() == "Lang Văn Bình"


def test_a_role_that_is_none_is_pointed_out(dialog):
    dialog.members.rows[0].role.line.setText("Quan sát")

    dialog.save_button.click()

    assert dialog.members_error.text() == "Không có trong danh sách. Hãy chọn một mục."


def test_members_are_added_and_removed_by_keyboard(dialog):
    dialog.members.rows[6].name.set_value("Lê Thị Sao")
    dialog.members.rows[6].substitute_for.setFocus()
    press(Qt.Key.Key_Return)
    assert len(dialog.members.rows) == 8
    assert dialog.focusWidget() is dialog.members.rows[7].name

    press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(dialog.members.rows) == 7
    assert dialog.focusWidget() is dialog.members.rows[6].name
    dialog.members.more.click()
    dialog.members.rows[7].remove.click()
    assert len(dialog.members.rows) == 7


def test_a_council_keeps_its_members_and_who_stands_in_for_whom(qtbot, workplace):
    council_id = workplace.desk.do(a_council)
    dialog = opened(qtbot, CouncilDialog(workplace, council_id))

    assert dialog.members.rows[7].substitute_for.line.text() == "Lương Văn Cường"
    dialog.members.rows[1].job_title.set_value("Trưởng phòng")
    dialog.save_button.click()

    draft = workplace.desk.do(councils.council_draft, council_id)
    assert len(draft.members) == len(MEMBERS)
    assert draft.members[1].job_title == "Trưởng phòng"
    assert draft.members[7].substitute_for == 3


def test_the_name_of_the_one_stood_in_for_may_be_corrected(qtbot, workplace):
    council_id = workplace.desk.do(a_council)
    dialog = opened(qtbot, CouncilDialog(workplace, council_id))

    dialog.members.rows[2].name.setFocus()
    dialog.members.rows[2].name.selectAll()
    type_text("Lương Văn Cương")

    assert dialog.members.rows[7].substitute_for.line.text() == "Lương Văn Cương"


def test_the_list_of_councils_opens_each_and_makes_new_ones(qtbot, workplace):
    council_id = workplace.desk.do(a_council)
    dialog = opened(qtbot, CouncilsDialog(workplace))

    assert [row.cells for row in dialog.table.model.rows] == [
        ("Hội đồng xét ý tưởng, sáng kiến xã", "125/QĐ-UBND", "05/06/2026", "8")
    ]
    dialog.table.view.setFocus()
    press(Qt.Key.Key_Return)
    assert dialog.dialog.name.value() == "Hội đồng xét ý tưởng, sáng kiến xã"
    dialog.dialog.decision_number.set_value("126/QĐ-UBND")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.dialog.save_button.click()
    assert saved.args == [council_id]
    assert dialog.table.model.rows[0].cells[1] == "126/QĐ-UBND"

    dialog.new.click()
    assert dialog.dialog.name.value() == "Hội đồng xét ý tưởng, sáng kiến"
    dialog.dialog.reject()
    dialog.shut.click()
    assert not dialog.isVisible()


def test_without_a_council_the_list_says_so(qtbot, workplace):
    dialog = opened(qtbot, CouncilsDialog(workplace))

    assert not dialog.change.isEnabled()
    dialog.table.empty.button.click()
    assert dialog.dialog is not None


def test_a_council_with_one_member_twice_is_refused(qtbot, workplace):
    council_id = workplace.desk.do(a_council)
    dialog = opened(qtbot, CouncilDialog(workplace, council_id))
    dialog.members.rows[3].name.set_value("Lò Văn Đức")

    dialog.save_button.click()

    assert dialog.members_error.text() == "Có người được ghi hai lần."
    assert isinstance(dialog.draft(), CouncilDraft)


def test_the_decision_on_a_council_opens_in_the_preview(qtbot, workplace):
    workplace.desk.do(a_council)
    dialog = opened(qtbot, CouncilsDialog(workplace))

    dialog.paper.click()

    shown = dialog.dialog
    assert shown.paper.title == "Quyết định thành lập hội đồng"
    qtbot.waitUntil(lambda: shown.cursor().shape().name == "ArrowCursor", timeout=20_000)


def test_without_a_council_there_is_no_decision_to_show(qtbot, workplace):
    dialog = opened(qtbot, CouncilsDialog(workplace))

    dialog.open_paper()

    assert not dialog.paper.isEnabled()
    assert dialog.dialog is None
