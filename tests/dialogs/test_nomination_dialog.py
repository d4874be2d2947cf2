"""Đề nghị khác: any recipient for an approved idea, errors beside their boxes."""

import pytest
from PySide6.QtCore import Qt

from app.dialogs.nomination_dialog import NominationDialog
from app.rules.award import AwardKind, RecipientKind
from app.rules.session import Outcome
from app.services import nominations
from tests.keyboard import press, type_text
from tests.makers import an_author, an_idea
from tests.makers_awards import a_closed_session


def a_session(session):
    first = an_idea(session, "Đọc chỉ số nước qua điện thoại", (an_author("Hà Văn Ân"),))
    second = an_idea(session, "Tủ sách trao đổi ở nhà văn hóa", (an_author("Vi Thị Ót"),))
    results = [(first, Outcome.APPROVED), (second, Outcome.APPROVED)]
    return a_closed_session(session, results).id


@pytest.fixture
def session_id(workplace):
    return workplace.desk.do(a_session)


@pytest.fixture
def dialog(qtbot, workplace, session_id):
    found = workplace.desk.do(nominations.candidates, session_id)
    dialog = NominationDialog(workplace, found, found[0])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def test_it_begins_with_the_candidate_that_was_chosen(dialog) -> None:
    assert dialog.recipient.value() == "Hà Văn Ân"
    assert dialog.achievement.value() == "Đọc chỉ số nước qua điện thoại"
    assert dialog.kind.value() == AwardKind.CERTIFICATE


def test_another_recipient_is_put_forward_from_the_keyboard(dialog, workplace, session_id) -> None:
    dialog.recipient.selectAll()
    type_text("Chi đoàn thôn Vân Hòa")
    dialog.recipient_kind.set_value(RecipientKind.COLLECTIVE)
    dialog.kind.set_value(AwardKind.COMMENDATION)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not dialog.isVisible()
    (row,) = workplace.desk.do(nominations.list_nominations, session_id)
    assert (row.recipient, row.kind) == ("Chi đoàn thôn Vân Hòa", AwardKind.COMMENDATION)
    assert row.recipient_kind is RecipientKind.COLLECTIVE


def test_an_empty_name_is_said_beside_its_box(dialog) -> None:
    dialog.recipient.set_value("")
    dialog.save_button.click()

    assert dialog.isVisible()
    assert dialog.form.errors() == {"recipient": "Chưa ghi tên người được đề nghị."}


def test_a_missing_choice_is_said_beside_its_box(dialog) -> None:
    for box in (dialog.item, dialog.kind, dialog.recipient_kind):
        box.set_value(None)
    dialog.save_button.click()

    assert set(dialog.form.errors()) == {"item", "kind", "recipient_kind"}


def test_a_second_nomination_for_one_achievement_is_said_beside_the_name(dialog, workplace) -> None:
    workplace.desk.do(nominations.nominate, dialog.draft(), workplace.now())
    dialog.save_button.click()

    assert dialog.isVisible()
    assert "đã có trong danh sách" in dialog.form.errors()["recipient"]


def test_another_idea_brings_its_title_unless_something_was_written(dialog) -> None:
    second = dialog.item.choices()[1].key
    dialog.item.set_value(second)
    dialog.item.edited.emit()
    assert dialog.achievement.value() == "Tủ sách trao đổi ở nhà văn hóa"

    dialog.achievement.set_value("Vận động bà con")
    dialog.item.set_value(dialog.item.choices()[0].key)
    dialog.item.edited.emit()
    assert dialog.achievement.value() == "Vận động bà con"


def test_a_collective_beside_its_people_is_confirmed(dialog, workplace, session_id) -> None:
    dialog.save_button.click()
    again = NominationDialog(
        workplace,
        workplace.desk.do(nominations.candidates, session_id),
        None,
        dialog.parentWidget(),
    )
    again.open()
    again.item.set_value(dialog.item.value())
    again.recipient.set_value("Chi đoàn thôn Vân Hòa")
    again.recipient_kind.set_value(RecipientKind.COLLECTIVE)
    assert again.apart.isHidden() or not again.apart.isVisible()
    again.save_button.click()
    assert "Hà Văn Ân" in again.form.errors()["apart"]

    again.apart.set_value(True)
    again.save_button.click()

    assert len(workplace.desk.do(nominations.list_nominations, session_id)) == 2
