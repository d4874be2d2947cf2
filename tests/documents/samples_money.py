"""Invented facts for the papers about the money of awards."""

from datetime import date

from app.documents.fund_ledger import FundLedger, FundLine
from app.documents.payment_list import Payee, PaymentList
from app.documents.revocation_notice import RevocationNotice
from tests.documents.samples import BASES, COMMUNE, DEPUTY, LONG_NAME, an_issue, winners

FUND = "Quỹ thi đua, khen thưởng của xã Thượng Ninh"
DECISION = "Quyết định số 12/QĐ-UBND ngày 20 tháng 7 năm 2026 của Chủ tịch Ủy ban nhân dân xã"


def payment_list(count: int = 4, revoked: int | None = None) -> PaymentList:
    return PaymentList(
        office=COMMUNE,
        decision=f"{DECISION} Thượng Ninh",
        fund=FUND,
        payees=tuple(
            Payee(
                each.name,
                each.kind,
                each.position,
                each.bonus,
                "ngày 05 tháng 8 năm 2026" if n == revoked else "",
            )
            for n, each in enumerate(winners(count))
        ),
        chief=("CHỦ TỊCH", "Nguyễn Văn Mẫu"),
    )


def revocation_notice(*, amount: int = 760_000, paid: bool = True) -> RevocationNotice:
    return RevocationNotice(
        office=COMMUNE,
        issue=an_issue("TB-UBND", 21),
        recipient="Hà Văn Ân",
        address="Thôn Vân Hòa",
        achievement=LONG_NAME,
        decision=f"{DECISION} Thượng Ninh",
        bases=BASES,
        reason="Kê khai thành tích không đúng: giải pháp đã được một đơn vị khác áp dụng trước",
        evidence="Biên bản làm việc ngày 03 tháng 8 năm 2026",
        revoked_on=date(2026, 8, 5),
        amount=amount,
        paid=paid,
        deadline=date(2026, 8, 20),
        where="Phòng Văn hóa - Xã hội",
        signature=DEPUTY,
        recipients=("Như trên", "Chủ tịch, các Phó Chủ tịch UBND xã", "Lưu: VT, VHXH"),
    )


def fund_ledger(count: int = 3) -> FundLedger:
    paid = tuple(
        FundLine(
            date(2026, 7, 25),
            "PC 05",
            f"Chi tiền thưởng {each.name} theo Quyết định số 12/QĐ-UBND",
            0,
            760_000,
            41_000_000 - n * 760_000,
        )
        for n, each in enumerate(winners(count), 1)
    )
    return FundLedger(
        office=COMMUNE,
        year=2026,
        fund=FUND,
        opening=1_000_000,
        lines=(
            FundLine(
                date(2026, 1, 15),
                "QĐ số 02/QĐ-UBND",
                "Trích ngân sách xã lập quỹ",
                40_000_000,
                0,
                41_000_000,
            ),
            FundLine(
                date(2026, 3, 2), "PC 02", "Mua khung Giấy khen", 0, 300_000, 0, "ghi nhầm số tiền"
            ),
            *paid,
        ),
        income=40_000_000,
        expense=760_000 * count,
        closing=41_000_000 - 760_000 * count,
        chief=("CHỦ TỊCH", "Nguyễn Văn Mẫu"),
    )
