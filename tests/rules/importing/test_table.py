"""The rows of a list are told from what stands above, between and below them."""

from app.rules.importing.header import find_header
from app.rules.importing.idea_columns import KEY, TITLES
from app.rules.importing.table import LeftOut, read_table
from tests.rules.importing.sheets import a_sheet

HEADER = ("STT", "Tên ý tưởng", "Tác giả", "Thôn", "Nội dung")
ROWS = (
    (1, "Bản đồ số các điểm sạt lở", "Lò Thị Đào", "Vân Hòa", "Lập bản đồ"),
    (2, "Sổ tay nuôi cá lồng", "Hà Văn Én", "Nà Pha", "Viết sổ tay"),
)


def table(*rows, merged=(), with_hidden=False, **facts):
    sheet = a_sheet(*rows, merged=merged, **facts)
    header = find_header(sheet, TITLES, KEY)
    return read_table(sheet, header, KEY, with_hidden=with_hidden)


def titles(found):
    return [row.values.get(KEY) for row in found.rows]


def test_rows_hold_their_fields_and_empty_cells_are_left_out():
    found = table(HEADER, (1, "Bản đồ số", None, "", "Lập bản đồ"))

    assert found.rows[0].values == {"title": "Bản đồ số", "content": "Lập bản đồ"}
    assert found.rows[0].at == 1


def test_the_row_that_numbers_the_columns_is_left_out():
    numbers = ("(1)", "(2)", "(3)", "(4)", "(5)")
    found = table(HEADER, numbers, *ROWS)

    assert len(found.rows) == 2
    assert found.left_out == {LeftOut.NUMBERING: (1,)}


def test_totals_and_signatures_below_are_left_out():
    found = table(
        HEADER,
        *ROWS,
        ("Tổng cộng: 02 ý tưởng",),
        (),
        (None, None, None, "Thượng Ninh, ngày 05 tháng 9 năm 2026"),
        (None, "NGƯỜI LẬP BIỂU", None, "TM. ỦY BAN NHÂN DÂN"),
        (None, "(Ký, ghi rõ họ tên)"),
        (None, "Lò Thị Đào", None, "Hà Văn Én"),
    )

    assert len(found.rows) == 2
    assert found.left_out == {LeftOut.TOTAL: (3,), LeftOut.BELOW: (5, 6, 7, 8)}


def test_headings_between_the_rows_speak_for_those_below():
    found = table(
        HEADER,
        ("I", "Thôn Vân Hòa"),
        ROWS[0],
        ("II. Thôn Nà Pha", None, None, None, None),
        ROWS[1],
        merged=[(3, 0, 3, 4)],
    )

    assert [row.heading for row in found.rows] == ["Thôn Vân Hòa", "Thôn Nà Pha"]
    assert found.left_out == {LeftOut.HEADING: (1, 3)}


def test_hidden_rows_are_left_out_until_they_are_asked_for():
    hidden = {"hidden_rows": frozenset({2})}

    assert titles(table(HEADER, *ROWS, **hidden)) == [ROWS[0][1]]
    assert len(table(HEADER, *ROWS, with_hidden=True, **hidden).rows) == 2


def test_the_header_repeated_on_the_next_page_is_left_out():
    found = table(HEADER, ROWS[0], HEADER, ROWS[1])

    assert len(found.rows) == 2
    assert found.left_out == {LeftOut.TITLES: (2,)}


def test_a_cell_merged_over_two_rows_speaks_for_both():
    found = table(
        HEADER,
        (1, "Bản đồ số", "Lò Thị Đào", "Vân Hòa", "Lập bản đồ"),
        (None, None, "Hà Văn Én", None, None),
        merged=[(1, 0, 2, 0), (1, 1, 2, 1), (1, 3, 2, 3)],
    )

    assert found.rows[1].values["title"] == "Bản đồ số"
    assert found.rows[1].values["author.name"] == "Hà Văn Én"
    assert [row.continues for row in found.rows] == [False, True]


def test_numbered_empty_rows_of_a_form_say_nothing():
    assert len(table(HEADER, ROWS[0], (2,), (3,), (4,)).rows) == 1


def test_an_idea_whose_title_begins_like_a_total_is_a_row():
    found = table(HEADER, (1, "Cộng đồng cùng giữ rừng", "Lò Thị Đào", "Vân Hòa", "Giữ rừng"))

    assert titles(found) == ["Cộng đồng cùng giữ rừng"]


def test_a_list_of_titles_alone_is_not_taken_for_headings():
    found = table(("Tên ý tưởng",), ("I. Bản đồ số",), ("Sổ tay",))

    assert titles(found) == ["I. Bản đồ số", "Sổ tay"]
