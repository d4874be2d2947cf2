from datetime import date

from sqlalchemy.orm import Session

from app.rules.period import parse
from app.services.report_criteria import criteria
from app.services.report_facts import collect
from tests.makers_reports import a_busy_year

TODAY = date(2026, 12, 20)


def test_the_five_criteria_of_the_plan_are_answered_in_order(session: Session) -> None:
    a_busy_year(session)

    said = [part.text for part in criteria(collect(session, parse("2026"), TODAY))]

    assert [text[:2] for text in said] == ["a)", "b)", "c)", "d)", "đ)"]
    assert "12 lượt tác giả; 04 đơn vị có ý tưởng" in said[0]
    assert "09 ý tưởng được đánh giá, 06 ý tưởng đạt (66,7% số được đánh giá)." in said[1]
    assert "01 ý tưởng được áp dụng, 01 đơn vị xác nhận áp dụng" in said[2]
    assert said[4].count("(tiếp nhận ") == 4


def test_where_nothing_happened_that_is_said_without_a_share(session: Session) -> None:
    said = [part.text for part in criteria(collect(session, parse("2026"), TODAY))]

    assert "%" not in said[1]
    assert said[4].endswith("chưa có ý tưởng thuộc các lĩnh vực được Kế hoạch ưu tiên.")
