"""The code of a score workbook and what is typed into its boxes."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.rubric import Criterion
from app.rules.score_kit import (
    HEADER_ROW,
    SheetCode,
    names_idea,
    read_code,
    read_rows,
    refuse_other_rules,
    stamp_of,
)
from app.rules.score_kit_errors import SheetForeign, SheetRulesChanged, SheetTooOld

CRITERIA = (
    Criterion(1, "Tính mới", Decimal(30)),
    Criterion(2, "Tính khả thi", Decimal(20), Decimal(1)),
)


def typed(*rows):
    return [[]] * HEADER_ROW + [list(row) for row in rows]


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_code_is_read_as_it_was_written(session_id, member_id):
    code = SheetCode(session_id, member_id, stamp_of(CRITERIA))
    assert read_code(f" {code.text} ", "phieu.xlsx") == code


@pytest.mark.parametrize("text", ["", "abc", "BCDV|1|2026-Q3|17", "PCDT|x|1|2|aa", "PCDT|1||2|aa"])
def test_what_is_no_code_is_foreign(text):
    with pytest.raises(SheetForeign, match=r"phieu\.xlsx"):
        read_code(text, "phieu.xlsx")


def test_another_version_is_told_so():
    with pytest.raises(SheetTooOld):
        read_code("PCDT|99|1|2|aa", "phieu.xlsx")


@pytest.mark.parametrize(
    "changed",
    [
        CRITERIA[:1],
        (CRITERIA[0], Criterion(2, "Tính khả thi", Decimal(25), Decimal(1))),
        (CRITERIA[0], Criterion(2, "Tính khả thi", Decimal(20), Decimal("0.5"))),
        (CRITERIA[0], Criterion(2, "Khả thi", Decimal(20), Decimal(1))),
    ],
)
def test_other_criteria_are_another_stamp(changed):
    code = SheetCode(1, 2, stamp_of(CRITERIA))
    refuse_other_rules(code, CRITERIA, "phieu.xlsx")
    with pytest.raises(SheetRulesChanged):
        refuse_other_rules(code, changed, "phieu.xlsx")


def test_marks_are_read_however_they_were_typed():
    rows = read_rows(
        typed(
            ("1", "YT-2026-0001", "Vườn ươm", 28.5, "18", "46,5", " Tốt "),
            ("2", "YT-2026-0002", "Sổ tay", "28,5", 0, None, None),
            ("3", "YT-2026-0003", "Bản đồ"),
            (None, None, None),
            ("5", "YT-2026-0005", "Sau bảng", 1, 1),
        ),
        CRITERIA,
    )
    assert [row.number_text for row in rows] == [f"YT-2026-000{n}" for n in (1, 2, 3)]
    assert rows[0].marks == {1: Decimal("28.5"), 2: Decimal(18)}
    assert rows[0].remark == "Tốt"
    assert rows[1].marks == {1: Decimal("28.5"), 2: Decimal(0)}
    assert [row.filled for row in rows] == [True, True, False]
    assert not any(row.wrong for row in rows)


@pytest.mark.parametrize(
    ("cells", "word"),
    [
        ((31, 5), "30"),
        ((-1, 5), "0"),
        ((10, 5.5), "bội số"),
        (("mười", 5), "mười"),
        ((True, 5), "số"),
    ],
)
def test_a_mark_that_the_criterion_does_not_allow_is_named(cells, word):
    row = read_rows(typed(("1", "YT-2026-0001", "Vườn ươm", *cells)), CRITERIA)[0]
    assert len(row.wrong) == 1
    assert word in str(row.wrong[0])
    assert row.filled


def test_a_row_names_its_idea_by_the_words_it_begins_with():
    row = read_rows(typed(("1", "YT", "Vườn ươm\nTác giả: Hà Văn Ăn")), CRITERIA)[0]
    assert names_idea(row, "Vườn ươm")
    assert not names_idea(row, "Sổ tay")
