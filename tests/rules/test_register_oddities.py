from datetime import date

from app.rules.outgoing import LineState, NumberedLine, series_of
from app.rules.register_oddities import (
    OddKind,
    double_use,
    missing_numbers,
    oddities,
    order_note,
    out_of_order,
    ranges,
)

TODAY = date(2026, 9, 30)


def a_line(key, number, day=None, symbol="QĐ-UBND", state=LineState.NUMBERED, made=TODAY):
    return NumberedLine(
        key, series_of(symbol), 2026, number, symbol, day, made, state, f"Văn bản {key}"
    )


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
