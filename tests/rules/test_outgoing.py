"""Series, states and remarks of the register of documents."""

from datetime import date

import pytest

from app.rules.document import Series
from app.rules.errors import InvalidForm
from app.rules.outgoing import (
    LineState,
    check_issue_day,
    line_state,
    series_label,
    series_of,
    type_code,
    weekend,
)

TODAY = date(2026, 9, 30)


@pytest.mark.parametrize(
    ("symbol", "code", "series"),
    [
        ("QĐ-UBND", "QĐ", Series.DECISION),
        ("qđ-CTUBND", "QĐ", Series.DECISION),
        ("TTr-VHXH", "TTr", Series.SUBMISSION),
        ("BB-HĐ", "BB", Series.MINUTES),
        ("KH-UBND", "KH", "KH"),
        ("UBND-VHXH", "", Series.LETTER),
        ("2026/QĐ-UBND", "QĐ", Series.DECISION),
    ],
)
def test_a_symbol_says_which_row_of_numbers_it_belongs_to(symbol, code, series):
    assert (type_code(symbol), series_of(symbol)) == (code, series)


def test_series_are_called_after_their_kind():
    assert series_label(Series.DECISION) == "Quyết định"
    assert series_label("KH") == "Kế hoạch"
    assert series_label(Series.LETTER) == "Công văn"


def test_the_state_of_a_line():
    assert line_state(None, reserved=False, cancelled=False) is LineState.OPEN
    assert line_state(3, reserved=False, cancelled=False) is LineState.NUMBERED
    assert line_state(3, reserved=True, cancelled=False) is LineState.RESERVED
    assert line_state(3, reserved=True, cancelled=True) is LineState.CANCELLED


def test_a_day_to_come_or_of_another_year_is_refused():
    for day, words in (
        (None, "Chưa ghi ngày"),
        (date(2026, 10, 1), "tương lai"),
        (date(2025, 9, 1), "không thuộc năm 2026"),
    ):
        with pytest.raises(InvalidForm) as wrong:
            check_issue_day(day, TODAY, range(2026, 2027))
        assert words in str(wrong.value.wrong["dated_on"])
    assert check_issue_day(TODAY, TODAY, range(2026, 2027)) == TODAY


def test_a_weekend_is_only_noted():
    assert "thứ Bảy" in str(weekend(date(2026, 9, 5)))
    assert "Chủ nhật" in str(weekend(date(2026, 9, 6)))
    assert weekend(date(2026, 9, 7)) is None
