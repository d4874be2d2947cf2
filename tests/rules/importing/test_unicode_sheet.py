"""Cells in old fonts or old words are turned, each with what it said before; others stay."""

from app.rules.importing.legacy_text import Charset
from app.rules.importing.unicode_sheet import convert
from tests.rules.importing.sheets import a_sheet


def test_cells_are_turned_by_their_font_and_by_their_words():
    sheet = a_sheet(
        ("Tên ý tưởng", "T¸c gi¶", "Thôn"),
        ("uû ban", "Lß ThÞ §µo", "Vân Hòa"),
        (12, "Haø Vaên Eùn", None),
        fonts={(1, 0): ".VnTimeH"},
    )

    turned, cells = convert(sheet)

    assert turned.rows == (
        ("Tên ý tưởng", "Tác giả", "Thôn"),
        ("UỶ BAN", "Lò Thị Đào", "Vân Hòa"),
        (12, "Hà Văn Én", None),
    )
    assert [(each.place, each.charset) for each in cells] == [
        ((0, 1), Charset.TCVN3),
        ((1, 0), Charset.TCVN3_CAPITALS),
        ((1, 1), Charset.TCVN3),
        ((2, 1), Charset.VNI),
    ]


def test_a_sheet_in_unicode_is_the_same_sheet():
    sheet = a_sheet(("Tên ý tưởng", "Tác giả"), ("Bản đồ", "Müller"))

    assert convert(sheet) == (sheet, ())
