"""A council of seven with a substitute, a session and its ideas, as the screens need them."""

from datetime import date, datetime, time
from decimal import Decimal

from sqlalchemy.orm import Session

from app.rules.session import Ballot, Outcome, Role
from app.services import agenda, attendance, conclusions, councils, scoring, sessions
from app.services.councils import CouncilDraft, MemberDraft
from app.services.scoring import SheetState
from app.services.sessions import SessionDraft
from tests.makers import an_author, an_idea

HELD_ON = date(2026, 7, 17)
NOW = datetime.combine(date(2026, 7, 20), time(9, 30))
MEMBERS = (
    MemberDraft("Lang Văn Bình", Role.CHAIR, "Phó Chủ tịch UBND xã"),
    MemberDraft("Vi Thị Hạnh", Role.VICE_CHAIR, "Trưởng phòng Văn hóa – Xã hội"),
    MemberDraft("Lương Văn Cường", Role.MEMBER, "Trưởng phòng Kinh tế"),
    MemberDraft("Hà Thị Mai", Role.MEMBER, "Hiệu trưởng Trường THCS"),
    MemberDraft("Lò Văn Đức", Role.MEMBER, "Bí thư Đoàn xã"),
    MemberDraft("Quách Thị Oanh", Role.MEMBER, "Chủ tịch Hội Phụ nữ xã"),
    MemberDraft("Lê Thị Sao", Role.SECRETARY, "Công chức văn hóa – xã hội"),
    MemberDraft("Ngân Văn Thái", Role.MEMBER, "Công chức tài chính", substitute_for=3),
)
TITLES = (
    "Sổ tay điện tử hướng dẫn thủ tục hành chính bằng tiếng Thái và tiếng Mường cho người cao tuổi",
    "Mã QR tra cứu lịch thu gom rác và đăng ký thu gom rác cồng kềnh tại các thôn",
    "Nhóm Zalo cảnh báo lũ quét theo từng thôn, có người trực và danh bạ hộ cần di dời",
    "Trồng luân canh lạc, ngô sinh khối trên đất đồi để chống xói mòn",
    "Thư viện lưu động bằng xe máy cho học sinh các điểm trường lẻ",
    "Lịch khám thai, tiêm chủng nhắc qua tin nhắn thoại tiếng dân tộc",
    "Bể lọc nước tự chảy dùng vật liệu có sẵn tại thôn bản",
    "Phiên chợ nông sản trực tuyến ngày 15 hằng tháng của tổ công nghệ số cộng đồng",
    "Camera năng lượng mặt trời theo dõi cháy rừng ở các chốt bảo vệ",
    "Bảng điện tử công khai tiến độ giải quyết hồ sơ tại bộ phận một cửa",
)


def a_council(session: Session, name: str = "Hội đồng xét ý tưởng, sáng kiến xã") -> int:
    """A council of seven and one substitute."""
    return councils.save_council(
        session, CouncilDraft(name, "125/QĐ-UBND", date(2026, 6, 5), MEMBERS)
    )


def some_ideas(session: Session, count: int = 3) -> list[int]:
    """Ideas with long titles by different authors; the first is by a member of the council."""
    names = ("Lò Văn Đức", "Hà Thị Nga", "Vi Văn Toản")
    return [
        an_idea(session, title, (an_author(names[at % 3] if at < 3 else f"Lương Thị {at}"),)).id
        for at, title in enumerate(TITLES[:count])
    ]


def a_planned_session(session: Session, ideas: int = 3) -> int:
    """A session with ideas on its agenda, not yet begun."""
    draft = SessionDraft(
        a_council(session), "Phiên họp quý III năm 2026", HELD_ON, "08:00", "Hội trường UBND xã"
    )
    session_id = sessions.create_session(session, draft)
    agenda.add_ideas(session, session_id, some_ideas(session, ideas), NOW)
    return session_id


def an_open_session(session: Session, ideas: int = 3) -> int:
    """A session that has begun; one member is absent."""
    session_id = a_planned_session(session, ideas)
    seats = attendance.list_seats(session, session_id)
    absent = next(seat for seat in seats if seat.name == "Quách Thị Oanh")
    attendance.set_present(
        session, session_id, absent.member_id, present=False, reason="Đi tập huấn"
    )
    sessions.start_session(session, session_id)
    return session_id


def a_marked_session(session: Session, ideas: int = 3) -> int:
    """An open session whose sheets are all in; the second idea is judged very differently."""
    session_id = an_open_session(session, ideas)
    rubric = sessions.session_detail(session, session_id).terms.rubric
    agreed = {row.item_id: at for at, row in enumerate(agenda.list_agenda(session, session_id))}
    for at, sheet in enumerate(scoring.sheets(session, session_id)):
        if sheet.state is SheetState.NONE:
            base = Decimal(22) - agreed[sheet.item_id] - Decimal(at % 4) / 2
            if agreed[sheet.item_id] == 1 and at % 3 == 0:
                base -= 9
            marks = {criterion.key: base for criterion in rubric.criteria}
            scoring.record_sheet(session, sheet.item_id, sheet.member_id, marks, NOW)
    return session_id


def a_concluded_session(session: Session, ideas: int = 3) -> int:
    """An open session that only waits for the chair to close it."""
    session_id = a_marked_session(session, ideas)
    for row in agenda.list_agenda(session, session_id):
        standing = conclusions.record_ballot(session, row.item_id, Ballot(agree=5))
        outcome = standing.possible[0] if standing.possible else Outcome.NO_QUORUM
        conclusions.choose_outcome(session, row.item_id, outcome, "Hội đồng nhất trí.")
    return session_id


def a_closed_session(session: Session, ideas: int = 3) -> int:
    """A session that the chair has closed."""
    session_id = a_concluded_session(session, ideas)
    conclusions.close_session(session, session_id, NOW)
    return session_id
