"""Bonuses are ticked, summed and booked; what the fund lacks is said."""

from datetime import date

import pytest

from app.dialogs.payment_dialog import PaymentDialog
from app.rules.fund import FundFlow
from app.services import awards, bonus_payments, fund
from app.services.fund import NewEntry
from tests.makers_decisions import NOW, a_draft, some_nominations
from tests.makers_sessions import a_closed_session


@pytest.fixture
def dues(workplace):
    desk = workplace.desk
    meeting = desk.do(a_closed_session)
    decision = desk.do(a_draft, meeting, desk.do(some_nominations, meeting))
    desk.do(awards.issue_decision, decision, 5, date(2026, 7, 20))
    return desk.do(bonus_payments.unpaid)


@pytest.fixture
def dialog(qtbot, workplace, dues):
    dialog = PaymentDialog(workplace, dues, FundFlow.OUT)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_everybody_is_ticked_and_summed(dialog):
    assert "3.420.000 đồng (Ba triệu bốn trăm hai mươi nghìn đồng)" in dialog.total.text()
    assert "thiếu 3.420.000 đồng" in dialog.warning.text()


def test_with_money_enough_nothing_is_warned_of(qtbot, workplace, dues):
    entry = NewEntry(date(2026, 1, 15), FundFlow.IN, 5_000_000, "Trích lập quỹ")
    workplace.desk.do(fund.enter, entry, NOW)
    dialog = PaymentDialog(workplace, dues, FundFlow.OUT)
    qtbot.addWidget(dialog)
    dialog.open()

    assert not dialog.warning.isVisible()


def test_only_who_is_ticked_is_paid(dialog, workplace, dues):
    dialog.awards.set_value([dues[0].award_id])
    dialog.voucher.set_value("PC 05")
    dialog.save_button.click()

    (row,) = workplace.desk.do(fund.ledger, 2026).entries
    assert (row.expense, row.voucher) == (dues[0].amount, "PC 05")


def test_nobody_ticked_is_said_at_the_list(dialog):
    dialog.awards.set_value([])
    dialog.save_button.click()

    assert set(dialog.form.errors()) == {"awards"}


def test_a_future_day_is_said_at_its_box(dialog):
    dialog.on.set_value(date(2026, 12, 1))
    dialog.save_button.click()

    assert "tương lai" in dialog.form.errors()["on"]
