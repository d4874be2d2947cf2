from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.rules.errors import NotFound
from app.rules.fund import FundFlow
from app.services import (
    award_money_papers,
    awards,
    bonus_payments,
    document_numbers,
    fund,
    revocations,
)
from app.services.bonus_payments import Booking
from app.services.fund import NewEntry
from app.services.revocations import Revocation
from tests.documents.reading import WordFile
from tests.makers_decisions import NOW, a_draft, some_nominations
from tests.makers_sessions import a_closed_session

SIGNED, DAY = date(2026, 7, 20), date(2026, 8, 5)
LATER = NOW.replace(month=9)


@pytest.fixture
def drafted(session):
    meeting = a_closed_session(session)
    return a_draft(session, meeting, some_nominations(session, meeting))


@pytest.fixture
def decision(session, drafted):
    awards.issue_decision(session, drafted, 12, SIGNED)
    return drafted


@pytest.fixture
def first(session, decision):
    return awards.decision_detail(session, decision).awards[0].id


def said(paper):
    return "\n".join(WordFile(paper.word()).lines())


def revoke(session, award_id):
    told = Revocation("Kê khai không đúng", DAY, "Biên bản làm việc")
    revocations.revoke_award(session, award_id, told, LATER)


def test_the_payment_list_names_the_decision_and_leaves_out_what_was_revoked(
    session, decision, first
):
    whole = said(award_money_papers.payment_paper(session, decision))
    assert "Quyết định số 12/QĐ-UBND ngày 20 tháng 7 năm 2026" in whole
    assert "Ba triệu bốn trăm hai mươi nghìn đồng" in whole

    revoke(session, first)

    less = said(award_money_papers.payment_paper(session, decision))
    assert "Đã thu hồi ngày 05 tháng 8 năm 2026" in less
    assert "1.900.000" in less


def test_a_draft_has_its_list_too(session, drafted):
    assert "dự thảo" in said(award_money_papers.payment_paper(session, drafted))


def test_the_notice_asks_back_what_was_paid(session, first):
    bonus_payments.pay(session, [first], Booking(SIGNED), LATER)
    revoke(session, first)

    text = said(award_money_papers.notice_paper(session, first, DAY))

    assert "1.520.000 đồng" in text
    assert "Một triệu năm trăm hai mươi nghìn đồng" in text
    assert "ngày 20 tháng 8 năm 2026" in text
    assert "CHỦ TỊCH" in text
    assert "TM. ỦY BAN NHÂN DÂN" not in text


def test_the_notice_bears_the_number_of_the_register(session, decision, first):
    revoke(session, first)
    assert "/TB-UBND" in said(award_money_papers.notice_paper(session, first, DAY))
    line = awards.decision_detail(session, decision).awards[0].revocation_id

    document_numbers.give_number(session, line, 21, DAY)

    assert "Số: 21/TB-UBND" in said(award_money_papers.notice_paper(session, first, DAY))


def test_the_notice_of_an_award_that_stands_is_a_draft_with_room_for_the_reason(session, first):
    text = said(award_money_papers.notice_paper(session, first, DAY))

    assert "Lý do thu hồi: (ghi rõ lý do khi thu hồi)" in text


def test_an_award_that_is_not_there_has_no_notice(session):
    with pytest.raises(NotFound):
        award_money_papers.notice_paper(session, 99, DAY)


def test_the_ledger_is_the_same_on_paper_and_in_excel(session, first):
    fund.enter(session, NewEntry(SIGNED, FundFlow.IN, 40_000_000, "Trích lập quỹ", "QĐ 02"), LATER)
    wrong = fund.enter(session, NewEntry(SIGNED, FundFlow.OUT, 9, "Nhầm"), LATER)
    fund.strike(session, wrong, "Ghi nhầm", LATER)
    bonus_payments.pay(session, [first], Booking(DAY, "PC 05"), LATER)

    text = said(award_money_papers.ledger_paper(session, 2026, LATER.date()))
    book = award_money_papers.ledger_book(session, 2026, LATER.date())
    (tab,) = load_workbook(BytesIO(book.excel()), data_only=True).worksheets
    values = [row for row in tab.iter_rows(values_only=True) if row[3]]

    assert "38.480.000" in text
    assert "Gạch bỏ, không tính: Ghi nhầm" in text
    assert [row[3] for row in values][1:3] == ["Số dư đầu năm", "Trích lập quỹ"]
    assert values[-1][6] == 38_480_000
    assert [row[5] for row in values if row[5]][-1] == 1_520_000
