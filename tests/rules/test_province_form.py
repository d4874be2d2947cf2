"""Marks in a workbook of the province: what stands beside them, and what may not be written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules import province_form
from app.rules.importing.sheet import Merged, Sheet
from app.rules.province_form import TOTAL, Label, Mark
from app.rules.province_form_errors import (
    LabelCame,
    LabelChanged,
    LabelGone,
    NamesNotFound,
    NameTwice,
    PlaceInsideMerged,
    PlaceIsFormula,
    PlaceIsLabel,
    PlacesNotInLine,
)

UNITS = {"Thôn Đồng Sen": "1", "Thôn Bãi Dâu": "2", "Công an xã": "3"}
FIELDS = {"Chuyển đổi số": "digital"}
FINDS = {"unit": UNITS.get, "field": FIELDS.get}
SHEET = Sheet(
    "Biểu 01",
    (
        ("KẾT QUẢ NĂM 2026",),
        ("TT", "Thôn, đơn vị", "Tiếp nhận", None, "Áp dụng"),
        (None, None, "Kỳ này", "Lũy kế"),
        ("(A)", "(B)", 1, 2, 3),
        (1, "Thôn Đồng Sen", None, 4),
        (2, "2. Thôn Bãi Dâu"),
        (3, "Thôn Không Ai Biết"),
        (None, "Tổng cộng"),
        (None, "Người lập biểu"),
    ),
    merged=(Merged(1, 2, 1, 3), Merged(1, 4, 2, 4)),
)


def column(at, first=4, last=6):
    return Mark(SHEET.name, (first, at), (last, at), "ideas_received", by="unit", names=1)


def with_row(at, *cells):
    rows = list(SHEET.rows)
    rows[at] = cells
    return Sheet(SHEET.name, tuple(rows), merged=SHEET.merged)


def test_the_column_with_most_known_names_says_what_the_lines_are_about():
    assert province_form.naming_line(SHEET, (4, 3), (6, 3), FINDS) == ("unit", 1)


def test_names_across_the_top_count_for_cells_in_one_row():
    sheet = Sheet("Ngang", (("", "Thôn Đồng Sen", "Thôn Bãi Dâu"), ("Tiếp nhận",)))

    assert province_form.naming_line(sheet, (1, 1), (1, 2), FINDS) == ("unit", 0)


def test_cells_beside_which_nobody_is_named_are_refused():
    with pytest.raises(NamesNotFound) as refused:
        province_form.naming_line(SHEET, (7, 2), (8, 2), FINDS)

    assert "C8:C9" in str(refused.value)


def test_lines_are_known_by_name_with_or_without_their_number():
    found = province_form.named_places(SHEET, column(2, 4, 8), UNITS.get)

    assert [(each.at[0], each.key) for each in found] == [
        (4, "1"),
        (5, "2"),
        (6, None),
        (7, TOTAL),
        (8, None),
    ]


@pytest.mark.parametrize("words", ["Tổng cộng", "CỘNG", "Tổng số:", "Toàn xã", "Tổng cộng toàn xã"])
def test_a_line_of_sums_is_known(words):
    found = province_form.named_places(with_row(6, None, words), column(2), UNITS.get)

    assert found[-1].key == TOTAL


@pytest.mark.parametrize("words", ["Công đoàn", "Công an", "Tổng đội thanh niên xung phong"])
def test_a_unit_nobody_knows_is_no_sum(words):
    found = province_form.named_places(with_row(6, None, words), column(2), UNITS.get)

    assert found[-1].key is None


def test_two_lines_of_one_name_are_refused():
    named = province_form.named_places(with_row(6, None, "Thôn Đồng Sen"), column(2), UNITS.get)

    with pytest.raises(NameTwice) as refused:
        province_form.check_names(SHEET, named)

    assert "C5" in str(refused.value)
    assert "C7" in str(refused.value)


def test_cells_of_a_block_are_refused():
    with pytest.raises(PlacesNotInLine):
        province_form.check_line((1, 1), (2, 2))


def test_formulas_words_and_the_inside_of_merged_cells_are_not_written():
    with pytest.raises(PlaceIsFormula):
        province_form.check_place(SHEET, (4, 2), {(4, 2)}, for_text=False)
    with pytest.raises(PlaceIsLabel):
        province_form.check_place(SHEET, (1, 1), (), for_text=False)
    with pytest.raises(PlaceInsideMerged) as refused:
        province_form.check_place(SHEET, (1, 3), (), for_text=True)
    assert "C2:D2" in str(refused.value)


def test_words_may_be_written_over_words_and_numbers_over_numbers():
    province_form.check_place(SHEET, (1, 1), (), for_text=True)
    province_form.check_place(SHEET, (4, 3), (), for_text=False)
    province_form.check_place(SHEET, (1, 2), (), for_text=True)


def test_the_words_around_a_table_are_its_headings_and_what_follows():
    assert province_form.labels(SHEET, column(2), ()) == (
        Label((2, 2), "Kỳ này"),
        Label((1, 2), "Tiếp nhận"),
        Label((1, 1), "Thôn, đơn vị"),
        Label((7, 1), "Tổng cộng"),
    )


def test_merged_headings_speak_for_all_their_cells():
    heading = province_form.labels(SHEET, column(4), ())[0]

    assert heading == Label((1, 4), "Áp dụng")


def test_the_words_around_one_cell_are_above_and_before_it():
    mark = Mark(SHEET.name, (4, 3), (4, 3), "ideas_received")

    assert province_form.labels(SHEET, mark, ()) == (
        Label((2, 3), "Lũy kế"),
        Label((1, 2), "Tiếp nhận"),
        Label((4, 1), "Thôn Đồng Sen"),
    )


def test_what_is_written_itself_is_no_label():
    mark = Mark(SHEET.name, (4, 3), (4, 3), "ideas_received")

    found = province_form.labels(SHEET, mark, {(2, 3), (4, 1)})

    assert found == (Label((1, 2), "Tiếp nhận"),)


def test_columns_of_two_groups_that_change_places_are_noticed():
    """Right above both stands “Kỳ này”; only the heading over it tells which is which."""
    heads = (None, "Thôn", "Tiếp nhận", None, "Áp dụng", None)
    below = (None, None, "Kỳ này", "Lũy kế", "Kỳ này", "Lũy kế")
    lines = ((1, "Thôn Đồng Sen"), (2, "Thôn Bãi Dâu"), (None, "Cộng"))
    merged = (Merged(0, 2, 0, 3), Merged(0, 4, 0, 5))
    sheet = Sheet("Biểu", (heads, below, *lines), merged=merged)
    turned = Sheet("Biểu", ((*heads[:2], *heads[4:], *heads[2:4]), below, *lines), merged=merged)
    mark = Mark("Biểu", (2, 2), (3, 2), "ideas_received", by="unit", names=1)

    assert not province_form.differences(sheet, province_form.labels(sheet, mark, ()))
    (changed,) = province_form.differences(turned, province_form.labels(sheet, mark, ()))
    assert "“Tiếp nhận”, nay là “Áp dụng”" in str(changed)


def test_another_year_month_or_quarter_is_the_same_form():
    around = [
        Label((0, 0), "KẾT QUẢ NĂM 2025"),
        Label((1, 1), "thôn,  đơn vị"),
    ]
    quarter = with_row(0, "Báo cáo quý III năm 2026")

    assert province_form.differences(SHEET, around) == []
    assert province_form.differences(quarter, [Label((0, 0), "Báo cáo quý I năm 2027")]) == []


def test_a_label_that_is_another_gone_or_new_is_told():
    found = province_form.differences(
        SHEET,
        [
            Label((1, 1), "Tên xã"),
            Label((3, 8), "Nhân rộng"),
            Label((7, 1), ""),
            Label((2, 2), "Kỳ này"),
        ],
    )

    assert [type(each) for each in found] == [LabelChanged, LabelGone, LabelCame]
    assert "B2 trước là “Tên xã”, nay là “Thôn, đơn vị”" in str(found[0])


@given(st.integers(0, 6), st.integers(0, 2))
def test_a_row_or_column_put_in_above_or_before_is_always_noticed(row, at):
    marks = [column(2), column(3), Mark(SHEET.name, (4, 3), (4, 3), "ideas_received")]
    longer = [list(cells) for cells in SHEET.rows]
    longer.insert(row, ["Mới"])
    moved = Sheet(SHEET.name, tuple(map(tuple, longer)))
    wider = Sheet(
        SHEET.name,
        tuple((*cells[:at], "Mới", *cells[at:]) for cells in SHEET.rows),
    )

    for mark in marks:
        around = province_form.labels(SHEET, mark, ())
        assert province_form.differences(wider, around)
        if row <= mark.last[0] and (mark.by or row <= mark.first[0]):
            assert province_form.differences(moved, around)
