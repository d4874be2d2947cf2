"""Invented facts for the papers of an idea and of the movement."""

from dataclasses import replace
from datetime import date

from app.documents.adoption_confirmation import AdoptionConfirmation
from app.documents.consolidated_table import ConsolidatedTable, CountedLine, CountedPart
from app.documents.data_sheet import DataSheet, KeptDatum
from app.documents.office import Issue, Office
from app.documents.pilot_decision import PilotDecision
from app.documents.pilot_follow_up import Measured, PilotFollowUp
from app.documents.proposal_form import ProposalForm
from app.documents.referral import IdeaTold, Referral
from app.documents.reminder import Reminder
from app.documents.supplement_request import SupplementRequest
from tests.documents.samples import (
    BASES,
    COMMUNE,
    FOR_COMMUNE,
    HEAD,
    LONG_NAME,
    LONG_TITLE,
    MOVEMENT,
    RECIPIENTS,
    UNIT,
)

NUMBER = "YT-2026-0005"
TITLE = "Dán mã QR hướng dẫn chuẩn bị hồ sơ tại nơi tiếp dân"
APPLYING = Office(
    ("TRƯỜNG TRUNG HỌC CƠ SỞ CÁT VÂN",),
    "Trường Trung học cơ sở Cát Vân",
    "Thượng Ninh",
    ("UBND XÃ THƯỢNG NINH",),
)
FIELDS = (
    "Cải cách hành chính",
    "Chuyển đổi số",
    "Xây dựng chính quyền điện tử",
    "Nông nghiệp số",
    "Thương mại điện tử",
    "Quảng bá sản phẩm OCOP",
    "Nâng cao hiệu quả phục vụ Nhân dân",
    "Giáo dục, y tế",
    "Văn hóa - xã hội, xây dựng nông thôn mới",
    "Sản xuất, kinh doanh, dịch vụ",
    "Lĩnh vực khác",
)


def proposal_form(fields: int = 11) -> ProposalForm:
    names = (*FIELDS, *(f"Lĩnh vực thêm thứ {n}" for n in range(1, 10)))
    return ProposalForm(
        office=COMMUNE,
        unit=UNIT.name,
        movement=MOVEMENT,
        groups=("Cán bộ", "Công chức", "Viên chức", "Hội viên", "Học sinh", "Nhân dân"),
        fields=names[:fields],
        publications=("Công bố tên thật", "Công bố ẩn danh", "Không công bố"),
        contact="Trụ sở UBND xã; điện thoại 0900 000 000",
        year=2026,
    )


def supplement_request() -> SupplementRequest:
    return SupplementRequest(
        office=UNIT,
        to="Lò Thị Đào, Hà Văn Ứng",
        number_text=NUMBER,
        title=TITLE,
        received_on=date(2026, 7, 5),
        missing=("Điểm mới", "Hiệu quả dự kiến"),
        reason="Chưa rõ nơi áp dụng.",
        due=date(2026, 7, 22),
        contact="điện thoại 0900 000 000",
        dated_on=date(2026, 7, 15),
        year=2026,
        signature=HEAD,
        recipients=("Như trên", "Lưu: VT, VHXH"),
    )


def pilot_decision() -> PilotDecision:
    return PilotDecision(
        office=COMMUNE,
        issue=Issue("QĐ-UBND", 5, date(2026, 9, 8)),
        bases=BASES[:2],
        proposed_by="Trưởng phòng Phòng Văn hóa - Xã hội",
        idea=f"ý tưởng “{TITLE}” (số tiếp nhận {NUMBER}) của Lò Thị Đào",
        began_on=date(2026, 9, 10),
        ends_on=date(2026, 12, 10),
        place="Bộ phận Một cửa và nhà văn hóa các thôn",
        unit="Trung tâm Cung ứng dịch vụ công xã",
        keeper=UNIT.name,
        executors="Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã và tác giả ý tưởng",
        signature=FOR_COMMUNE,
        recipients=RECIPIENTS,
    )


def pilot_follow_up() -> PilotFollowUp:
    return PilotFollowUp(UNIT, NUMBER, TITLE, "Lò Thị Đào", date(2026, 9, 10), 2026)


def pilot_follow_up_filled() -> PilotFollowUp:
    return replace(
        pilot_follow_up(),
        unit="Trung tâm Cung ứng dịch vụ công xã",
        place="Bộ phận Một cửa, ba tháng",
        ends_on=date(2026, 12, 10),
        measures=(
            Measured("Thời gian chờ", "phút", "30", "15", "14,5"),
            Measured("Lượt quay lại", "lượt", "64", "20"),
        ),
        cost=2_500_000,
        fund="Ngân sách xã",
        conclusion="Đưa vào áp dụng",
        reason="Đạt mục tiêu, người dân đề nghị làm tiếp.",
    )


def adoption_confirmation() -> AdoptionConfirmation:
    return AdoptionConfirmation(
        office=APPLYING,
        to=COMMUNE.name,
        number_text=NUMBER,
        idea=TITLE,
        authors="Lò Thị Đào (60%); Hà Văn Ứng (40%)",
        applied_from=date(2026, 9, 21),
        effect="Giảm một nửa số lượt đi lại.\nTiết kiệm 12.000.000 đồng mỗi năm.",
        measured="Từ 64 lượt còn 21 lượt",
        spread="",
        signer_title="Hiệu trưởng",
        signer_name="Vi Thị Hoa Ban",
        dated_on=None,
        year=2026,
    )


def referral() -> Referral:
    return Referral(
        office=COMMUNE,
        issue=Issue("UBND-VHXH", 12, date(2026, 10, 2)),
        to="Ủy ban nhân dân tỉnh Thanh Hóa",
        movement=MOVEMENT,
        idea=f"ý tưởng “{TITLE}” (số tiếp nhận {NUMBER}) của Lò Thị Đào",
        told=(
            IdeaTold("Hiện trạng", "Người dân đi lại nhiều lần"),
            IdeaTold("Giải pháp", "In mã QR cho 20 thủ tục"),
        ),
        council="Hội đồng họp ngày 14 tháng 8 năm 2026 kết luận: Đạt.",
        asked=("Đánh giá khả năng nhân rộng", "Hỗ trợ kinh phí"),
        signature=FOR_COMMUNE,
        recipients=("Như trên", "Lưu: VT, VHXH"),
    )


def reminders(count: int = 2) -> list[Reminder]:
    missing = ("Chưa phát động phong trào", "Chưa có ý tưởng gửi về trong kỳ")
    names = ("Thôn Vân Hòa", LONG_NAME)
    return [
        Reminder(
            office=COMMUNE,
            issue=Issue("UBND-VHXH", None, year=2026),
            to=names[n % 2],
            plan=f"Kế hoạch tổ chức thực hiện phong trào thi đua {MOVEMENT} giai đoạn 2026 - 2030",
            period="năm 2026",
            as_of=date(2026, 12, 5),
            missing=missing[: n % 2 + 1],
            due=date(2026, 12, 11),
            keeper=UNIT.name,
            signature=FOR_COMMUNE,
            recipients=("Như trên", "Lưu: VT, VHXH"),
        )
        for n in range(count)
    ]


def data_sheet() -> DataSheet:
    return DataSheet(
        office=UNIT,
        commune=COMMUNE.name,
        author="Lò Thị Đào",
        number_text=NUMBER,
        idea=LONG_TITLE,
        kept=(
            KeptDatum("Họ và tên, tên tập thể", "Lò Thị Đào"),
            KeptDatum("Số điện thoại", "•••••••678"),
        ),
        publication="Công bố tên thật",
        contact="điện thoại 0900 000 000",
        dated_on=date(2026, 7, 15),
        year=2026,
    )


def consolidated_table(units: int = 3) -> ConsolidatedTable:
    def line(n: int) -> tuple[int, ...]:
        return (4 + n, 1, 1, 1, 1 + n, 2, 1, 1, 0, 0, 0, 1, 0, 0, 1_520_000)

    names = ("Thôn Vân Hòa", LONG_NAME, "Chưa phân loại")
    lines = tuple(CountedLine(names[n % 3], line(n)) for n in range(units))
    total = tuple(map(sum, zip(*(each.figures for each in lines), strict=True)))
    return ConsolidatedTable(
        office=UNIT,
        period="quý III năm 2026",
        span="(Kỳ này: từ ngày 01/07/2026 đến hết ngày 30/09/2026)",
        parts=(
            CountedPart("I. Theo đơn vị, thôn - kỳ này", "Đơn vị, thôn", lines, total),
            CountedPart("III. Theo lĩnh vực - kỳ này", "Lĩnh vực", lines[:1], lines[0].figures),
        ),
        maker="Lê Thị Sao",
        signature=HEAD,
        dated_on=None,
        year=2026,
    )
