"""Invented facts for every document: long names, long titles, the usual and the awkward."""

from datetime import date, datetime
from decimal import Decimal

from app.documents.award_decision import AwardDecision
from app.documents.award_list import Recipient
from app.documents.book import Kind
from app.documents.certificate import Certificate, Certificates
from app.documents.idea_list import IdeaList, ListColumn
from app.documents.idea_receipt import IdeaReceipt
from app.documents.minutes import Attendee, IdeaOutcome, Minutes, Recused
from app.documents.office import Issue, Office, Signature
from app.documents.period_report import (
    Annex,
    FigureChart,
    FigureTable,
    PeriodReport,
    Points,
    Prose,
    ReportSection,
    SubHeading,
)
from app.documents.score_matrix import MatrixCriterion, MatrixIdea, MatrixSheet, ScoreMatrix
from app.documents.score_sheet import IdeaScores, ScoredCriterion, ScoreSheets
from app.documents.score_summary import NoSheet, ScoreSummary, SummaryLine
from app.documents.submission import Submission
from app.rules.award import RecipientKind
from app.rules.document import Signing, SigningMode
from app.rules.session import Outcome

COMMUNE = Office(
    name_lines=("ỦY BAN NHÂN DÂN", "XÃ THƯỢNG NINH"),
    name="Ủy ban nhân dân xã Thượng Ninh",
    place="Thượng Ninh",
    authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH",
    unit_abbreviation="VHXH",
)
UNIT = Office(
    name_lines=("PHÒNG VĂN HÓA - XÃ HỘI",),
    name="Phòng Văn hóa - Xã hội",
    place="Thượng Ninh",
    upper_lines=("UBND XÃ THƯỢNG NINH",),
    unit_abbreviation="VHXH",
)
COUNCIL = Office(
    name_lines=("HỘI ĐỒNG ĐÁNH GIÁ Ý TƯỞNG", "ĐỔI MỚI SÁNG TẠO"),
    name="Hội đồng đánh giá ý tưởng đổi mới sáng tạo",
    place="Thượng Ninh",
    upper_lines=("UBND XÃ THƯỢNG NINH",),
)
COUNCIL_NAME = "Hội đồng đánh giá ý tưởng đổi mới sáng tạo xã Thượng Ninh"
SESSION = "Phiên họp thứ nhất năm 2026"
MOVEMENT = (
    "“Khơi dậy tiềm năng, thúc đẩy ý tưởng đổi mới sáng tạo gắn với chuyển đổi số trong Nhân dân "
    "và cán bộ xã Thượng Ninh”"
)
BASES = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    (
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về "
        "phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng "
        "dẫn thi hành một số điều của Luật Thi đua, khen thưởng"
    ),
    "Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ",
)
DEPUTY = Signature(Signing(SigningMode.KT, "Phó Chủ tịch", head="Chủ tịch"), "Lê Văn Mẫu")
HEAD = Signature(Signing(SigningMode.OWN, "Trưởng phòng"), "Bùi Thị Minh Nguyệt")
FOR_COMMUNE = Signature(
    Signing(SigningMode.TM_KT, "Phó Chủ tịch", head="Chủ tịch", collective="Ủy ban nhân dân"),
    "Lê Văn Mẫu",
)
RECIPIENTS = (
    "Như Điều 3",
    "Thường trực: Đảng ủy, HĐND xã (b/c)",
    "Chủ tịch, các Phó Chủ tịch UBND xã",
    "Lưu: VT, VHXH",
)
LONG_NAME = "Tổ công nghệ số cộng đồng thôn Đức Thắng và thôn Cát Xuân mới"  # 61 letters
LONG_TITLE = (
    "Ứng dụng mã QR và nhóm Zalo liên thôn để hướng dẫn người dân nộp hồ sơ dịch vụ công trực "
    "tuyến, đặt lịch hẹn trả kết quả tại nhà văn hóa thôn, kết hợp điểm hỗ trợ lưu động của tổ "
    "công nghệ số cộng đồng vào sáng thứ Bảy hằng tuần cho người cao tuổi, đồng bào ở khu dân cư "
    "xa trung tâm xã Thượng Ninh"
)
NAMES = (
    "Nguyễn Thị Phương Thảo",
    "Lê Văn Thắng",
    "Phạm Quốc Ưng",
    "Hà Thị Diệu Huyền",
    "Vi Văn Ất",
    "Lường Thị Khuyên",
    "Trương Công Quỳnh",
)
TITLES = (
    LONG_TITLE,
    "Bản đồ số các hộ sản xuất gai xanh",
    "Đưa vải, ổi, mật ong của thôn lên sàn thương mại điện tử bằng video ngắn",
    "Sổ tay điện tử hướng dẫn thủ tục khai sinh, khai tử, kết hôn",
    "Loa thông minh đọc bản tin bằng tiếng Thái và tiếng Kinh",
)


def code(n: int) -> str:
    return f"YT-2026-{n:04d}"


def an_issue(symbol: str, number: int | None = 5) -> Issue:
    return Issue(symbol, number, date(2026, 7, 8))


def winners(count: int = 4) -> tuple[Recipient, ...]:
    kinds = (RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD, RecipientKind.COLLECTIVE)
    bonuses = {kinds[0]: 760_000, kinds[1]: 1_140_000, kinds[2]: 1_520_000}
    named = []
    for n in range(count):
        kind = kinds[0] if n % 4 < 2 else kinds[n % 4 - 1]
        name = {
            kinds[0]: NAMES[n % len(NAMES)],
            kinds[1]: f"Hộ gia đình ông {NAMES[4]}",
            kinds[2]: LONG_NAME,
        }[kind]
        named.append(
            Recipient(
                name,
                kind,
                "Công chức Trung tâm Cung ứng dịch vụ công xã" if n % 2 else "Thôn Đức Thắng",
                TITLES[n % len(TITLES)],
                bonuses[kind],
            )
        )
    return tuple(named)


def award_decision(count: int = 4, issue: Issue | None = None) -> AwardDecision:
    return AwardDecision(
        office=COMMUNE,
        issue=issue or an_issue("QĐ-UBND"),
        year=2026,
        movement=MOVEMENT,
        bases=BASES,
        proposed_by="Trưởng phòng Phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH ngày "
        "06 tháng 7 năm 2026",
        winners=winners(count),
        fund="Quỹ thi đua, khen thưởng của xã",
        executors="Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Phòng "
        "Văn hóa - Xã hội, Trưởng phòng Phòng Kinh tế, các đơn vị và cá nhân có tên tại Điều 1",
        signature=DEPUTY,
        recipients=RECIPIENTS,
    )


def submission() -> Submission:
    return Submission(
        office=UNIT,
        issue=an_issue("TTr-VHXH", 12),
        to="Chủ tịch Ủy ban nhân dân xã Thượng Ninh",
        year=2026,
        movement=MOVEMENT,
        bases=BASES,
        minutes="Căn cứ Biên bản số 02/BB-HĐ ngày 03 tháng 7 năm 2026 của Hội đồng đánh giá ý "
        "tưởng đổi mới sáng tạo xã Thượng Ninh",
        nominees=winners(),
        terms=(
            "Cá nhân: 0,3 × 2.530.000 đồng = 759.000 đồng, làm tròn 760.000 đồng",
            "Hộ gia đình: 0,45 × 2.530.000 đồng = 1.138.500 đồng, làm tròn 1.140.000 đồng",
            "Tập thể: 0,6 × 2.530.000 đồng = 1.518.000 đồng, làm tròn 1.520.000 đồng",
        ),
        fund="Quỹ thi đua, khen thưởng của xã",
        dossier=(
            "Biên bản họp Hội đồng",
            "Bảng tổng hợp điểm",
            "Báo cáo thành tích của các tập thể, cá nhân, hộ gia đình",
        ),
        signature=HEAD,
        recipients=("Như trên", "Lưu: VT, VHXH"),
    )


def idea_receipt(proposers: int = 2) -> IdeaReceipt:
    return IdeaReceipt(
        office=UNIT,
        number_text=code(5),
        title=LONG_TITLE,
        proposers=(NAMES * 2)[:proposers],
        proposer_contact="0912 345 678, thôn Đức Thắng, xã Thượng Ninh",
        unit="Thôn Đức Thắng",
        field="Cải cách hành chính; Chuyển đổi số",
        source="Nộp trực tiếp tại Phòng",
        publication="Công khai tên ý tưởng và tác giả",
        received_on=date(2026, 7, 3),
        answer_due=date(2026, 7, 17),
        missing=("Khả năng áp dụng, nhân rộng", "Hiệu quả kinh tế"),
        attachments=("mo-ta-giai-phap.docx", "anh-hien-trang.jpg"),
        receiver="Lê Thị Sao",
    )


CRITERIA = (
    ScoredCriterion(
        "Tính mới", Decimal(25), "chưa có ở xã 20–25; có cải tiến rõ 10–19; ít dưới 10"
    ),
    ScoredCriterion("Tính khả thi", Decimal(20)),
    ScoredCriterion("Hiệu quả thực tiễn", Decimal(30)),
    ScoredCriterion("Khả năng ứng dụng và nhân rộng tại địa phương", Decimal(25)),
)


def score_sheets(*, blank: bool = False, ideas: int = 2) -> ScoreSheets:
    filled = tuple(
        IdeaScores(
            number_text=code(n),
            title=TITLES[(n - 1) % len(TITLES)],
            field="Chuyển đổi số",
            author=NAMES[n % len(NAMES)],
            scores=(Decimal("21.5"), Decimal(16), Decimal("25.5"), Decimal(20)),
            remarks=("Mới ở cấp xã", "", "Có số liệu so sánh trước và sau khi áp dụng", ""),
            total=Decimal(83),
            strengths="Làm được ngay, ít tốn kém, người dân dễ dùng.",
            limits="Chưa có phương án cho hộ không có điện thoại thông minh.",
            proposal="Thử nghiệm tại hai thôn trước khi nhân rộng.",
        )
        for n in range(1, ideas + 1)
    )
    empty = tuple(IdeaScores(i.number_text, i.title, i.field) for i in filled)
    return ScoreSheets(
        office=COUNCIL,
        council=COUNCIL_NAME,
        session=SESSION,
        member=NAMES[0],
        role="Thành viên",
        criteria=CRITERIA,
        ideas=empty if blank else filled,
        held_on=None if blank else date(2026, 7, 3),
        year=2026,
        code="P003-TV02",
    )


def score_summary(ideas: int = 5) -> ScoreSummary:
    absent, recused = NoSheet.ABSENT, NoSheet.RECUSED
    totals = (Decimal(83), Decimal("79.5"), Decimal(85), absent, recused, Decimal(90), Decimal(78))
    return ScoreSummary(
        office=COUNCIL,
        council=COUNCIL_NAME,
        session=SESSION,
        held_on=date(2026, 7, 3),
        members=NAMES,
        ideas=tuple(
            SummaryLine(
                number_text=code(n),
                title=TITLES[(n - 1) % len(TITLES)],
                author=NAMES[n % len(NAMES)],
                totals=totals,
                mean=Decimal("83.10"),
                place=n,
                grade="Xuất sắc",
                agree=5,
                voters=7,
                outcome="Cần hoàn thiện" if n % 3 == 0 else "Đạt",
            )
            for n in range(1, ideas + 1)
        ),
        secretary=NAMES[3],
        chair="Lê Văn Mẫu",
    )


def minutes() -> Minutes:
    people = tuple(
        Attendee(name, "Thành viên", "Công chức Phòng Văn hóa - Xã hội") for name in NAMES[:5]
    )
    ideas = tuple(
        IdeaOutcome(
            number_text=code(n),
            title=title,
            author=NAMES[n % len(NAMES)],
            valid_sheets=5,
            invalid_sheets=0,
            mean=Decimal("83.10"),
            highest=Decimal(90),
            lowest=Decimal("78.5"),
            grade="Tốt",
            place=n,
            agree=5,
            disagree=1,
            other=0,
            invalid_votes=0,
            voters=7,
            outcome=Outcome.APPROVED,
            recused=(Recused(NAMES[1], "là tác giả của ý tưởng"),) if n == 2 else (),
            discussion="Đề nghị thử nghiệm tại thôn Đức Thắng trong quý IV." if n == 1 else "",
        )
        for n, title in enumerate(TITLES[:3], start=1)
    )
    return Minutes(
        office=COUNCIL,
        issue=Issue("BB-HĐ", 2, date(2026, 7, 3)),
        council=COUNCIL_NAME,
        meeting="Họp Hội đồng đánh giá ý tưởng đổi mới sáng tạo - Phiên họp thứ nhất năm 2026",
        began=datetime(2026, 7, 3, 8, 0),
        ended=datetime(2026, 7, 3, 11, 30),
        place="Phòng họp tầng 2, trụ sở Ủy ban nhân dân xã Thượng Ninh",
        bases=(
            (
                "Căn cứ Quyết định số 41/QĐ-UBND ngày 25 tháng 6 năm 2026 của Chủ tịch Ủy ban nhân "
                "dân xã Thượng Ninh về việc thành lập Hội đồng đánh giá ý tưởng đổi mới sáng tạo"
            ),
        ),
        members_total=7,
        present=(Attendee("Lê Văn Mẫu", "Chủ tịch Hội đồng", "Phó Chủ tịch UBND xã"), *people),
        absent=(Attendee(NAMES[5], "Thành viên", "Trạm Y tế", "đi công tác tỉnh"),),
        guests=("Đại diện tác giả các ý tưởng",),
        chair="Lê Văn Mẫu",
        chair_role="Chủ tịch Hội đồng",
        secretary=NAMES[3],
        quorum="ít nhất 2/3 tổng số thành viên",
        has_quorum=True,
        vote="ít nhất 2/3 tổng số thành viên",
        ideas=ideas,
        conclusion="Hội đồng thống nhất đề nghị khen thưởng 03 ý tưởng đạt từ 80 điểm trở lên; "
        "giao Phòng Văn hóa - Xã hội hoàn thiện hồ sơ trình Chủ tịch Ủy ban nhân dân xã.",
        recipients=("Chủ tịch UBND xã (b/c)", "Các thành viên Hội đồng", "Lưu: VT, hồ sơ"),
    )


def period_report(annex_rows: int = 12) -> PeriodReport:
    fields = FigureTable(
        caption="Bảng 1. Ý tưởng tiếp nhận theo lĩnh vực",
        names=("Lĩnh vực",),
        figures=("Năm 2026", "Năm 2025", "Tăng, giảm"),
        rows=(
            ("Cải cách hành chính", 9, 0, 9),
            ("Chuyển đổi số, xây dựng chính quyền điện tử", 8, 0, 8),
            ("Nông nghiệp số, thương mại điện tử, quảng bá sản phẩm OCOP", 7, 0, 7),
        ),
        total=("Tổng cộng", 24, 0, 24),
    )
    units = FigureTable(
        caption="Bảng 2. Kết quả theo đơn vị",
        names=("Đơn vị, thôn",),
        figures=("Tiếp nhận", "Đạt", "Thử nghiệm", "Áp dụng"),
        rows=tuple((f"Thôn Đức Thắng {n}", n, 1, 1, 0) for n in range(1, 9)),
        total=("Tổng cộng", 36, 8, 8, 0),
        group="Số ý tưởng",
    )
    chart = FigureChart(
        "Biểu đồ 1. Ý tưởng tiếp nhận theo tháng",
        tuple(f"T{n}" for n in range(1, 13)),
        (0, 0, 0, 0, 0, 6, 5, 3, 4, 2, 3, 1),
    )
    annex = FigureTable(
        caption="",
        names=("Số", "Tên ý tưởng", "Tác giả", "Trạng thái"),
        figures=(),
        rows=tuple(
            (code(n), TITLES[n % len(TITLES)], NAMES[n % len(NAMES)], "Đang thử nghiệm")
            for n in range(1, annex_rows + 1)
        ),
    )
    return PeriodReport(
        office=COMMUNE,
        issue=an_issue("BC-UBND", 31),
        subject=f"Kết quả thực hiện phong trào thi đua {MOVEMENT} năm 2026",
        to="Ủy ban nhân dân tỉnh Thanh Hóa",
        bases=(),
        opening="Thực hiện Kế hoạch tổ chức phong trào thi đua giai đoạn 2026 - 2030, Ủy ban nhân "
        "dân xã Thượng Ninh báo cáo kết quả thực hiện năm 2026 như sau:",
        sections=(
            ReportSection(
                "Công tác lãnh đạo, chỉ đạo, tuyên truyền",
                (
                    Prose(
                        "Ủy ban nhân dân xã đã ban hành kế hoạch, phát động phong trào đến các "
                        "thôn, cơ quan, đơn vị. Có 18/18 thôn, đơn vị triển khai (100%)."
                    ),
                    Points(
                        (
                            "Phát thanh 24 lượt trên hệ thống truyền thanh cơ sở",
                            "Lồng ghép tại 18 cuộc họp thôn",
                        )
                    ),
                ),
            ),
            ReportSection(
                "Kết quả thực hiện",
                (
                    SubHeading("1. Tiếp nhận ý tưởng"),
                    Prose("Trong năm đã tiếp nhận 24 ý tưởng, vượt chỉ tiêu 05 ý tưởng."),
                    fields,
                    chart,
                    SubHeading("2. Đánh giá, thử nghiệm, áp dụng"),
                    Prose("Hội đồng đã họp 01 phiên, đánh giá 10 ý tưởng, 08 ý tưởng đạt."),
                    units,
                ),
            ),
            ReportSection(
                "Đánh giá chung",
                (
                    SubHeading("1. Ưu điểm"),
                    Prose("Phong trào được Nhân dân hưởng ứng."),
                    SubHeading("2. Tồn tại, hạn chế"),
                    Prose("Một số thôn chưa có ý tưởng."),
                ),
            ),
            ReportSection(
                "Phương hướng, nhiệm vụ",
                (Points(("Tiếp nhận ít nhất 05 ý tưởng", "Áp dụng từ 01 đến 02 ý tưởng")),),
            ),
            ReportSection("Đề xuất, kiến nghị", (Prose("Không có."),)),
        ),
        closing="Trên đây là báo cáo kết quả thực hiện phong trào thi đua năm 2026 của Ủy ban "
        "nhân dân xã Thượng Ninh",
        signature=FOR_COMMUNE,
        recipients=("UBND tỉnh (b/c)", "Thường trực: Đảng ủy, HĐND xã (b/c)", "Lưu: VT, VHXH"),
        annexes=(Annex("Danh sách ý tưởng tiếp nhận năm 2026", annex, landscape=True),),
    )


def idea_list() -> IdeaList:
    return IdeaList(
        office=COMMUNE,
        title="Danh sách ý tưởng năm 2026",
        about="Lĩnh vực: tất cả",
        columns=(
            ListColumn("Số", width=15),
            ListColumn("Tên ý tưởng", width=50),
            ListColumn("Ngày nhận", Kind.DATE, 13),
            ListColumn("Điểm", Kind.POINTS, 10),
            ListColumn("Tiền thưởng", Kind.MONEY, 15, summed=True),
        ),
        rows=(
            (code(1), '=HYPERLINK("x")', date(2026, 7, 3), Decimal("83.10"), 760_000),
            (code(2), "+84 912 345 678", date(2026, 6, 30), None, 1_140_000),
            (code(3), "-1 việc trùng", None, Decimal("70.5"), None),
            (code(4), "@thôn Đức Thắng", date(2026, 12, 31), Decimal(0), 1_520_000),
        ),
    )


def score_matrix() -> ScoreMatrix:
    scores = (Decimal("21.5"), Decimal(16), Decimal("25.5"), Decimal(20))
    sheets = (
        MatrixSheet(NAMES[0], scores, Decimal(83)),
        MatrixSheet(NAMES[1], (None,) * 4, None, "Không chấm: tác giả"),
    )
    return ScoreMatrix(
        office=COUNCIL,
        council=COUNCIL_NAME,
        session=SESSION,
        criteria=tuple(MatrixCriterion(c.name, c.maximum) for c in CRITERIA),
        ideas=tuple(
            MatrixIdea(code(n), TITLES[n], sheets, scores, Decimal("83.00"), n, "Tốt", "Đạt")
            for n in range(1, 4)
        ),
    )


def certificates(names=("Lê Thị Hồng Nhung", LONG_NAME), **changes) -> Certificates:
    given = {
        "office": COMMUNE,
        "issue": Issue("QĐ-UBND", 5, date(2026, 7, 8)),
        "year": 2026,
        "movement": MOVEMENT,
        "signature": DEPUTY,
        "recipients": tuple(
            Certificate(name, "Thôn Đức Thắng, xã Thượng Ninh", LONG_TITLE, book_number=n)
            for n, name in enumerate(names, start=1)
        ),
    }
    return Certificates(**{**given, **changes})
