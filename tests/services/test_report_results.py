from datetime import date, datetime

from sqlalchemy.orm import Session

from app.documents.period_report import FigureTable, Part, Prose, SubHeading
from app.rules.follow_up import PilotConclusion
from app.rules.period import parse
from app.services import pilots, referrals, replications
from app.services.pilots import PilotEnd
from app.services.referrals import ReferralFacts
from app.services.replications import ReplicationFacts
from app.services.report_facts import collect
from app.services.report_results import results
from tests.makers import a_unit
from tests.makers_follow_up import NOW, WAITING, a_pilot, a_task, an_adopted_idea
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


def parts(session: Session, code: str = "2026") -> list[Part]:
    return list(results(collect(session, parse(code), TODAY)))


def said(session: Session) -> str:
    return " ".join(part.text for part in parts(session) if isinstance(part, Prose))


def test_the_outline_follows_the_life_of_an_idea(session: Session) -> None:
    a_busy_year(session)

    found = parts(session)

    assert [part.text for part in found if isinstance(part, SubHeading)] == [
        "Tiếp nhận ý tưởng, sáng kiến",
        "Đánh giá, hỗ trợ hoàn thiện",
        "Thử nghiệm, áp dụng, nhân rộng",
        "Biểu dương, khen thưởng",
        "Kết quả thực hiện các chỉ tiêu của Kế hoạch",
        "Kết quả theo các tiêu chí đánh giá của Kế hoạch",
        "Số liệu chính",
    ]
    assert len([part for part in found if isinstance(part, FigureTable)]) == 5


def test_units_with_most_ideas_are_named_first(session: Session) -> None:
    a_busy_year(session)

    assert "Các đơn vị có nhiều ý tưởng: " in said(session)
    assert "Thôn Vân Hòa (03)" in said(session)


def test_what_followed_the_council_is_told_only_where_it_happened(session: Session) -> None:
    a_busy_year(session)
    before = said(session)
    for words in ("nhiệm vụ hỗ trợ", "Về thử nghiệm", "lượt nhân rộng tại", "gửi cấp trên"):
        assert words not in before

    a_task(session, None)
    pilot = a_pilot(session, None)
    end = PilotEnd(date(2026, 7, 18), PilotConclusion.APPLY, "Đạt mục tiêu", (WAITING,))
    pilots.conclude(session, pilot, end, NOW)
    idea = an_adopted_idea(session, "Sổ tay số")
    other = a_unit(session, "Thôn Bến Lau")
    replications.add(session, ReplicationFacts(idea, other.id, date(2026, 7, 19)), NOW)
    facts = ReferralFacts(idea, "Sở Khoa học và Công nghệ", date(2026, 7, 19), "Cho nhân rộng")
    referrals.send(session, facts, datetime(2026, 7, 20, 9))

    after = said(session)

    assert "01 nhiệm vụ hỗ trợ được giao" in after
    assert "01 lượt bắt đầu, không có lượt đang tiến hành ở cuối kỳ, 01 lượt đã kết luận" in after
    assert "Kinh phí của các thử nghiệm đã kết luận là 2.500.000 đồng." in after
    assert "Có 01 lượt nhân rộng tại 01 đơn vị." in after
    assert "01 đề xuất gửi cấp trên; không có đề xuất được cấp trên trả lời." in after
