from datetime import date

from app.rules.report_errors import PeriodBeforeMovement, PeriodToCome


def test_the_days_are_said_as_an_office_writes_them() -> None:
    early = PeriodToCome(period="Quý I năm 2027", first=date(2027, 1, 1))
    before = PeriodBeforeMovement(period="Tháng 5 năm 2026", start=date(2026, 6, 1))

    assert str(early).startswith("Quý I năm 2027 bắt đầu ngày 01/01/2027, sau ngày ban hành.")
    assert "trước khi phong trào bắt đầu ngày 01/06/2026" in str(before)
