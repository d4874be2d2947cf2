"""Series, states and remarks of the register of documents."""

from datetime import date

import pytest

from app.rules.document import Series
from app.rules.errors import InvalidForm
from app.rules.outgoing import (
    LineState,
    NumberedLine,
    OddKind,
    check_issue_day,
    double_use,
    line_state,
    missing_numbers,
    oddities,
    order_note,
    out_of_order,
    ranges,
    series_label,
    series_of,
    type_code,
    weekend,
)

TODAY = date(2026, 9, 30)


def a_line(key, number, day=None, symbol="QĐ-UBND", state=LineState.NUMBERED, made=TODAY):
    return NumberedLine(
        key, series_of(symbol), 2026, number, symbol, day, made, state, f"Văn bản {key}"
    )


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


def test_a_higher_number_with_an_earlier_day_is_named():
    lines = [a_line(1, 12, date(2026, 9, 15)), a_line(2, 13, date(2026, 9, 10))]

    (odd,) = out_of_order(lines)

    assert "Số 13/QĐ-UBND ngày 10/09/2026 nhưng số 12/QĐ-UBND ngày 15/09/2026" in str(odd.said)
    assert odd.ids == (1, 2)


def test_a_new_number_is_looked_at_beside_its_neighbours():
    lines = [a_line(1, 12, date(2026, 9, 15)), a_line(9, 3, date(2026, 1, 5), "TTr-VHXH")]

    assert order_note(lines, a_line(0, 13, date(2026, 9, 10))) is not None
    assert order_note(lines, a_line(0, 13, date(2026, 9, 16))) is None
    assert order_note(lines, a_line(1, 13, date(2026, 9, 10))) is None


def test_missing_numbers_are_named_by_series_in_ranges():
    lines = [a_line(1, 3), a_line(2, 7), a_line(3, 1, symbol="BB-HĐ")]

    (odd,) = missing_numbers(lines)

    assert "Quyết định năm 2026: chưa có số 04–06." in str(odd.said)
    assert ranges((3, 6, 7, 8, 120)) == "03, 06–08, 120"


def test_minutes_are_all_made_here_so_they_begin_at_one():
    (odd,) = missing_numbers([a_line(1, 3, symbol="BB-HĐ")])

    assert "chưa có số 01–02." in str(odd.said)


def test_a_number_with_one_symbol_borne_twice_is_named_even_across_series():
    lines = [a_line(1, 5), NumberedLine(2, "KH", 2026, 5, "QĐ-UBND", None, TODAY, LineState.OPEN)]

    (odd,) = double_use(lines)

    assert "Số 05/QĐ-UBND có 02 văn bản cùng mang." in str(odd.said)
    assert odd.ids == (1, 2)


def test_old_drafts_and_reserved_numbers_are_named_and_cancelled_ones_are_not():
    long_ago = date(2026, 9, 1)
    lines = [
        a_line(1, None, state=LineState.OPEN, made=long_ago),
        a_line(2, 1, state=LineState.RESERVED, made=long_ago),
        a_line(3, 2, state=LineState.CANCELLED, made=long_ago),
        a_line(4, None, state=LineState.OPEN),
    ]

    found = oddities(lines, TODAY)

    assert [(odd.kind, odd.ids) for odd in found] == [
        (OddKind.OLD_DRAFT, (1,)),
        (OddKind.RESERVED, (2,)),
    ]
    assert "“Văn bản 1” vào sổ ngày 01/09/2026 chưa có số" in str(found[0].said)
