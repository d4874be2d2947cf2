from datetime import date

from app.rules.point_errors import PointRuleInUse, PointRuleTwice


def test_the_line_and_its_day_are_named() -> None:
    twice = PointRuleTwice(label="Ý tưởng được tiếp nhận", first=date(2026, 6, 1))

    assert "“Ý tưởng được tiếp nhận” áp dụng từ 01/06/2026" in str(twice)
    assert "Đã có 3 đơn vị được chấm" in str(PointRuleInUse(count=3))
