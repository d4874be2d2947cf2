"""Invented facts for the papers before and after a session of the council."""

from datetime import date, time

from app.documents.attendance_sheet import AttendanceSheet, SeatLine
from app.documents.council_decision import Appointed, CouncilDecision
from app.documents.invitation import AgendaIdea, Invitation, Invited
from app.documents.notice import ResultNotice
from app.rules.session import Outcome
from tests.documents.samples import (
    BASES,
    COMMUNE,
    COUNCIL,
    COUNCIL_NAME,
    DEPUTY,
    FOR_COMMUNE,
    LONG_TITLE,
    NAMES,
    RECIPIENTS,
    SESSION,
    TITLES,
    an_issue,
    code,
)

CHAIR = Invited("Lê Văn Mẫu", "Chủ tịch Hội đồng", "Phó Chủ tịch Ủy ban nhân dân xã")
GUESTS = (
    "Hà Văn Chính, Bí thư Đảng ủy xã",
    "Đại diện tác giả các ý tưởng trong chương trình",
)


def invitation(ideas: int = 5) -> Invitation:
    others = tuple(Invited(n, "Ủy viên", "Công chức Phòng Văn hóa - Xã hội") for n in NAMES[:5])
    return Invitation(
        office=COMMUNE,
        issue=an_issue("GM-UBND", 9),
        council=COUNCIL_NAME,
        session=SESSION,
        members=(CHAIR, *others),
        guests=GUESTS,
        chair=CHAIR,
        held_on=date(2026, 7, 17),
        starts_at=time(8, 0),
        place="Phòng họp tầng 2, trụ sở Ủy ban nhân dân xã Thượng Ninh",
        ideas=tuple(AgendaIdea(code(n), TITLES[(n - 1) % 5]) for n in range(1, ideas + 1)),
        secretary=NAMES[3],
        contact="Phòng Văn hóa - Xã hội, điện thoại 0237 000 000",
        signature=FOR_COMMUNE,
        recipients=("Như trên", "Lưu: VT, VHXH"),
    )


def attendance_sheet(*, after: bool = True) -> AttendanceSheet:
    seats = [
        SeatLine("Lê Văn Mẫu", "Chủ tịch Hội đồng", "Phó Chủ tịch Ủy ban nhân dân xã", True),
        *(SeatLine(n, "Ủy viên", "Công chức Phòng Văn hóa - Xã hội", True) for n in NAMES[:4]),
        SeatLine(NAMES[5], "Ủy viên", "Trạm Y tế", False, "đi công tác tỉnh"),
        SeatLine(NAMES[4], "Ủy viên", "Hội Nông dân xã", False),
        SeatLine(NAMES[6], "Ủy viên dự khuyết", "Đoàn Thanh niên", True, "", NAMES[5]),
        SeatLine("Vi Thị Ất", "Ủy viên dự khuyết", "Hội Phụ nữ xã", False, "", NAMES[2]),
    ]
    if not after:
        seats = [SeatLine(s.name, s.role, s.position) for s in seats]
    return AttendanceSheet(
        office=COUNCIL,
        council=COUNCIL_NAME,
        session=SESSION,
        held_on=date(2026, 7, 3),
        starts_at="08 giờ 00",
        place="Phòng họp tầng 2, trụ sở Ủy ban nhân dân xã Thượng Ninh",
        seats=tuple(seats),
        guests=GUESTS,
        total=7,
        present=6 if after else None,
        secretary=NAMES[3],
        chair="Lê Văn Mẫu",
    )


def council_decision() -> CouncilDecision:
    roles = ("Phó Chủ tịch Hội đồng", *("Ủy viên",) * 4, "Thư ký Hội đồng")
    return CouncilDecision(
        office=COMMUNE,
        issue=an_issue("QĐ-UBND", 41),
        council=COUNCIL_NAME,
        authority="Chủ tịch Ủy ban nhân dân xã Thượng Ninh",
        bases=BASES[:2],
        proposed_by="Trưởng phòng Phòng Văn hóa - Xã hội",
        members=(
            Appointed(CHAIR.name, CHAIR.position, CHAIR.role),
            *(
                Appointed(name, "Công chức Phòng Văn hóa - Xã hội", role)
                for name, role in zip(NAMES, roles, strict=False)
            ),
        ),
        quorum="ít nhất 2/3 tổng số thành viên",
        vote="ít nhất 2/3 tổng số thành viên",
        unit="Phòng Văn hóa - Xã hội",
        executors="Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Phòng "
        "Văn hóa - Xã hội, người đứng đầu các đơn vị liên quan",
        signature=DEPUTY,
        recipients=RECIPIENTS,
    )


def notice(outcome: Outcome = Outcome.APPROVED) -> ResultNotice:
    return ResultNotice(
        office=COMMUNE,
        issue=an_issue("TB-UBND", 7),
        to="Nguyễn Thị Phương Thảo, Lê Văn Thắng",
        number_text=code(7),
        title=LONG_TITLE,
        received_on=date(2026, 6, 5),
        bases=(f"Căn cứ Biên bản số 02/BB-HĐ ngày 03 tháng 7 năm 2026 của {COUNCIL_NAME}",),
        outcome=outcome,
        grade="" if outcome is Outcome.NO_QUORUM else "Tốt",
        reasons=(
            "Được đánh giá tốt: tính mới, hiệu quả thực tiễn",
            "Đạt yêu cầu: tính khả thi",
            "Ý kiến của Hội đồng: Đề nghị thử nghiệm tại thôn Đức Thắng trong quý IV.",
        ),
        unit="Phòng Văn hóa - Xã hội",
        contact="điện thoại 0237 000 000",
        signature=FOR_COMMUNE,
        recipients=("Như trên", "Lưu: VT, VHXH"),
    )
