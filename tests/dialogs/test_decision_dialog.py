"""Lập quyết định: who is rewarded is ticked; the bonuses are worked out while one chooses."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.dialogs.decision_dialog import DecisionDialog
from app.rules.award import DecisionState
from app.services import awards, nominations
from tests.keyboard import press
from tests.makers_decisions import some_nominations
from tests.makers_sessions import a_closed_session


@pytest.fixture
def session_id(workplace):
    session_id = workplace.desk.do(a_closed_session)
    workplace.desk.do(some_nominations, session_id)
    return session_id


@pytest.fixture
def dialog(qtbot, workplace, session_id):
    rows = workplace.desk.do(nominations.list_nominations, session_id)
    dialog = DecisionDialog(workplace, session_id, rows, {row.id for row in rows})
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def test_every_kind_of_recipient_is_worked_out_on_a_line(dialog) -> None:
    assert dialog.sums.lines() == [
        ("Tập thể", "1", "0,6 × 2.530.000 = 1.518.000", "1.520.000", "1.520.000"),
        ("Cá nhân", "1", "0,3 × 2.530.000 = 759.000", "760.000", "760.000"),
        ("Hộ gia đình", "1", "0,45 × 2.530.000 = 1.138.500", "1.140.000", "1.140.000"),
    ]
    assert "3.420.000 đồng (Ba triệu bốn trăm hai mươi nghìn đồng)" in dialog.sums.total.text()
    assert "Mức lương cơ sở 2.530.000 đồng" in dialog.sums.source.text()


def test_the_sums_follow_the_ticks(dialog) -> None:
    dialog.recipients.setFocus()
    dialog.recipients.setCurrentRow(0)
    press(Qt.Key.Key_Space)

    assert [line[0] for line in dialog.sums.lines()] == ["Cá nhân", "Hộ gia đình"]
    assert "1.900.000 đồng" in dialog.sums.total.text()


def test_the_sums_follow_the_day(dialog) -> None:
    dialog.bonus_date.set_value(date(2026, 6, 30))
    dialog.bonus_date.edited.emit()

    assert "3.180.000 đồng" in dialog.sums.total.text()
    assert dialog.signer.value() is not None


def test_a_day_without_a_salary_says_why_nothing_is_worked_out(dialog) -> None:
    dialog.bonus_date.set_value(date(2001, 1, 1))
    dialog.bonus_date.edited.emit()

    assert not dialog.sums.total.isVisible()
    assert "01/01/2001" in dialog.sums.trouble.text()


def test_the_draft_is_made_from_the_keyboard(dialog, workplace) -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not dialog.isVisible()
    (row,) = workplace.desk.do(awards.list_decisions, 2026)
    assert (row.state, row.recipients, row.total) == (DecisionState.DRAFT, 3, 3_420_000)


def test_what_is_missing_is_said_beside_its_box(dialog, workplace) -> None:
    dialog.recipients.set_value([])
    dialog.signer.set_value(None)
    dialog.bonus_date.set_value(None)
    dialog.form.edited.emit("recipients")
    dialog.save_button.click()

    assert dialog.isVisible()
    assert set(dialog.form.errors()) == {"recipients", "signer", "bonus_date"}
    assert dialog.sums.trouble.isVisible()
    assert workplace.desk.do(awards.list_decisions) == []
