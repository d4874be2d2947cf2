"""Ghi số, ngày ký: the next number is suggested, a taken one is refused beside its box."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.dialogs.number_dialog import NumberDialog
from app.rules.award import DecisionState
from app.services import awards
from tests.keyboard import press
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session


def two_drafts(session):
    meeting = a_closed_session(session)
    first, *rest = some_nominations(session, meeting)
    return a_draft(session, meeting, [first]), a_draft(session, meeting, rest)


@pytest.fixture
def decisions(workplace):
    first, second = workplace.desk.do(two_drafts)
    workplace.desk.do(awards.issue_decision, first, 7, date(2026, 7, 17))
    return first, second


@pytest.fixture
def dialog(qtbot, workplace, decisions):
    row = workplace.desk.do(awards.decision_detail, decisions[1]).row
    dialog = NumberDialog(workplace, row)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def write_day(dialog, day):
    dialog.dated_on.set_value(day)
    dialog.dated_on.edited.emit()


def test_the_next_number_of_the_year_is_suggested(dialog) -> None:
    assert dialog.number.value() == 8
    assert "2.660.000 đồng" in dialog.sums.total.text()


def test_the_suggestion_and_the_sums_follow_the_day(dialog) -> None:
    write_day(dialog, date(2027, 1, 5))
    assert dialog.number.value() == 1

    write_day(dialog, date(2026, 6, 30))
    assert dialog.number.value() == 8
    assert "2.470.000 đồng" in dialog.sums.total.text()


def test_a_number_written_by_hand_stays(dialog) -> None:
    dialog.number.set_value(40)
    write_day(dialog, date(2027, 1, 5))

    assert dialog.number.value() == 40


def test_number_and_day_are_entered_from_the_keyboard(dialog, workplace, decisions) -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not dialog.isVisible()
    row = workplace.desk.do(awards.decision_detail, decisions[1]).row
    assert (row.state, row.name) == (DecisionState.ISSUED, "08/QĐ-UBND")
    assert row.dated_on == date(2026, 7, 20)


def test_a_number_that_is_taken_is_refused_beside_its_box(dialog, workplace, decisions) -> None:
    dialog.number.set_value(7)
    dialog.save_button.click()

    assert dialog.isVisible()
    assert "đã dùng" in dialog.form.errors()["number"]
    row = workplace.desk.do(awards.decision_detail, decisions[1]).row
    assert row.state is DecisionState.DRAFT


def test_what_is_missing_is_said_beside_its_box(dialog) -> None:
    dialog.number.set_value(None)
    write_day(dialog, None)
    dialog.save_button.click()

    assert set(dialog.form.errors()) == {"number", "dated_on"}
    assert dialog.sums.trouble.isVisible()
