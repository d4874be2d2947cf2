from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.dialogs.fund_entry_dialog import FundEntryDialog
from app.rules.fund import FundFlow
from app.services import fund
from tests.keyboard import press, type_text


@pytest.fixture
def dialog(qtbot, workplace):
    dialog = FundEntryDialog(workplace, FundFlow.IN)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def test_income_is_written_from_the_keyboard(dialog, workplace):
    dialog.amount.setFocus()
    type_text("40000000")
    assert dialog.words.text() == "Bốn mươi triệu đồng"
    dialog.what.setFocus()
    type_text("Trích lập quỹ")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (row,) = workplace.desk.do(fund.ledger, 2026).entries
    assert (row.income, row.what, row.on) == (40_000_000, "Trích lập quỹ", date(2026, 7, 20))


def test_what_is_missing_is_said_at_its_box(dialog):
    dialog.on.set_value(None)
    dialog.save_button.click()

    assert set(dialog.form.errors()) == {"on", "amount", "what"}


def test_other_expense_is_booked_as_one(qtbot, workplace):
    dialog = FundEntryDialog(workplace, FundFlow.OUT)
    qtbot.addWidget(dialog)
    dialog.amount.set_value(Decimal(300_000))
    dialog.what.set_value("Mua khung Giấy khen")
    dialog.save_button.click()

    assert workplace.desk.do(fund.ledger, 2026).expense == 300_000
    assert "Chi tiền thưởng" in dialog.note.text()
