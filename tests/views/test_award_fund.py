"""Quỹ khen thưởng: sums, the running balance, and every step on the way."""

from datetime import date

import pytest
from openpyxl import load_workbook

from app.rules.fund import FundFlow
from app.services import awards, bonus_payments, fund, revocations
from app.services.bonus_payments import Booking
from app.services.fund import NewEntry
from app.services.revocations import Revocation
from app.views.award_fund import AwardFund
from tests.makers_decisions import NOW, a_draft, some_nominations
from tests.makers_sessions import a_closed_session

DAY = date(2026, 7, 20)


@pytest.fixture
def decision(workplace):
    desk = workplace.desk
    meeting = desk.do(a_closed_session)
    drafted = desk.do(a_draft, meeting, desk.do(some_nominations, meeting))
    desk.do(awards.issue_decision, drafted, 5, DAY)
    return drafted


@pytest.fixture
def view(qtbot, workplace):
    view = AwardFund(workplace)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.show_year(2026)
    return view


def cells(view):
    return [row.cells for row in view.table.model.rows]


def enter(workplace, flow=FundFlow.IN, amount=40_000_000, what="Trích lập quỹ"):
    entry = NewEntry(date(2026, 1, 15), flow, amount, what, "QĐ 02")
    return workplace.desk.do(fund.enter, entry, NOW)


def test_an_empty_ledger_says_how_to_begin(view):
    assert cells(view) == []
    assert not view.pay.isEnabled()
    assert not view.strike.isEnabled()
    assert view.enter.isEnabled()


def test_sums_and_running_balance(view, workplace):
    enter(workplace)
    enter(workplace, FundFlow.OUT, 300_000, "Mua khung")
    view.show_year(2026)

    assert [row[3:6] for row in cells(view)] == [
        ("40.000.000", "", "40.000.000"),
        ("", "300.000", "39.700.000"),
    ]
    assert view.balance.text() == "39.700.000 đồng"
    view.show_year(2027)
    assert view.opening.text() == "39.700.000 đồng"


def test_what_decisions_promise_is_said_until_it_is_paid(view, workplace, decision):
    enter(workplace, amount=3_000_000)
    view.show_year(2026)
    assert "3.420.000 đồng" in view.promised.text()
    assert "thiếu 420.000 đồng" in view.promised.text()

    view.pay.click()
    view.dialog.save_button.click()
    view.show_year(2026)

    assert view.promised.isHidden()
    assert view.expense.text() == "3.420.000 đồng"


def test_a_line_is_struck_with_its_reason(view, workplace):
    enter(workplace)
    view.show_year(2026)
    view.strike.click()
    view.dialog.reason.set_value("Ghi nhầm")
    view.dialog.save_button.click()
    view.show_year(2026)

    assert cells(view)[0][5:] == ("", "Gạch bỏ: Ghi nhầm")
    assert not view.strike.isEnabled()


def test_the_money_of_a_revoked_award_comes_back(view, workplace, decision):
    first = workplace.desk.do(awards.decision_detail, decision).awards[0].id
    workplace.desk.do(bonus_payments.pay, [first], Booking(DAY), NOW)
    workplace.desk.do(revocations.revoke_award, first, Revocation("Sai", DAY), NOW)
    view.show_year(2026)

    view.give_back.click()
    view.dialog.save_button.click()
    view.show_year(2026)

    assert view.balance.text() == "0 đồng"
    assert not view.give_back.isEnabled()


def test_the_ledger_is_seen_on_paper_and_written_to_excel(qtbot, view, workplace, tmp_path):
    enter(workplace)
    view.show_year(2026)
    view.see.click()
    assert view.files.dialog.paper.title == "Sổ quỹ thi đua, khen thưởng năm 2026"
    preview = view.files.dialog.preview
    qtbot.waitUntil(lambda: preview.data().startswith(b"%PDF"), timeout=15_000)
    view.files.dialog.close()

    view.export.click()
    view.files.saving.dialog.fileSelected.emit(str(tmp_path / "so-quy.xlsx"))
    view.files.saving.dialog.close()
    qtbot.waitUntil((tmp_path / "so-quy.xlsx").exists)

    assert load_workbook(tmp_path / "so-quy.xlsx").sheetnames == ["Quỹ 2026"]


def test_the_other_forms_open(view):
    view.enter.click()
    assert "thu" in view.dialog.heading.text()
    view.spend.click()
    assert "chi" in view.dialog.heading.text()
