from app.documents.form_check.pdf_glyphs import Face, Glyph, Stroke
from app.documents.form_check.pdf_rows import rows
from app.documents.form_check.seen import Side

FACE = Face("Tinos", 14.0, False, False, True)
BOLD = Face("Tinos-Bold", 14.0, True, False, True)
WIDTH = 595.0


def printed(text, left, base, face=FACE):
    """Letters seven points wide."""
    return [
        Glyph(letter, left + 7 * n, left + 7 * n + 7, base, face)
        for n, letter in enumerate(text)
        if letter != " "
    ]


def test_words_on_one_line_make_a_row():
    (row,) = rows(printed("Căn cứ Luật", 113, 600), [], WIDTH)

    assert (row.text, row.left, row.side) == ("Căn cứ Luật", 113, Side.FULL)


def test_a_wide_gap_parts_two_halves():
    letters = printed("TÊN CƠ QUAN", 90, 770, BOLD) + printed("QUỐC HIỆU", 300, 770, BOLD)

    left, right = rows(letters, [], WIDTH)

    assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
    assert left.group == right.group == 1


def test_room_to_write_a_day_in_parts_nothing():
    letters = printed("Thượng Ninh, ngày", 290, 730) + printed("tháng 7", 430, 730)

    (row,) = rows(letters, [], WIDTH)

    assert row.side is Side.FULL


def test_a_line_below_belongs_to_its_half_when_it_shares_the_middle():
    head = printed("ỦY BAN", 120, 770, BOLD) + printed("CỘNG HÒA", 300, 770, BOLD)
    below = printed("ĐỘC LẬP", 303, 750, BOLD)
    title = printed("BÁO CÁO", 180, 700, BOLD)

    assert [row.side for row in rows(head + below + title, [], WIDTH)] == [
        Side.LEFT,
        Side.RIGHT,
        Side.RIGHT,
        Side.FULL,
    ]


def test_what_stands_beside_an_upright_line_is_in_a_table():
    line = Stroke(200, 480, 200, 520)

    assert [row.side for row in rows(printed("Tổng", 113, 500), [line], WIDTH)] == [Side.CELL]


def test_a_frame_around_the_page_makes_no_table():
    frame = Stroke(20, 20, 20, 820)

    assert [row.side for row in rows(printed("Tặng", 113, 500), [frame], WIDTH)] == [Side.FULL]


def test_a_row_tells_where_its_look_changes():
    letters = printed("Điều 1.", 113, 300, BOLD) + printed("Tặng", 170, 300)

    (row,) = rows(letters, [], WIDTH)

    assert [(piece.text, piece.bold) for piece in row.pieces] == [
        ("Điều 1. ", True),
        ("Tặng", False),
    ]
