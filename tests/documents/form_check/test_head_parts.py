from dataclasses import replace

from app.documents.form_check.head_parts import (
    head_lines,
    is_number,
    read_head,
    read_title,
    title_lines,
)
from app.documents.form_check.seen import Align, Line, Piece, Side


def line(text, side=Side.FULL, **facts):
    facts.setdefault("group", 0 if side is Side.FULL else 1)
    return Line((Piece(text, "Tinos", 13, bold=text.isupper()),), side=side, **facts)


HEAD = (
    line("UBND XÃ THƯỢNG NINH", Side.LEFT),
    line("PHÒNG VĂN HÓA - XÃ HỘI", Side.LEFT),
    line("Số: 12/UBND-VHXH", Side.LEFT),
    line("V/v đôn đốc", Side.LEFT),
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Side.RIGHT),
    line("Độc lập - Tự do - Hạnh phúc", Side.RIGHT),
    line("Thượng Ninh, ngày 05 tháng 6 năm 2026", Side.RIGHT),
)


def test_every_line_of_the_head_is_found():
    part = read_head(HEAD)

    assert [each.text for each in part.agency] == [each.text for each in HEAD[:2]]
    assert len(head_lines(part)) == len(HEAD)
    assert part.about.text == "V/v đôn đốc"


def test_a_letter_has_no_title():
    assert read_title(read_head(HEAD), []).kind == "Công văn"


def test_the_title_ends_where_its_rule_is_drawn():
    flow = [
        line("THÔNG BÁO", align=Align.CENTER),
        line("Về kết quả xét ý tưởng", align=Align.CENTER, rule=30.0),
        line("Kính gửi: Bà Lò Thị Đào", align=Align.CENTER),
    ]

    part = read_title(read_head((*HEAD[:3], *HEAD[4:])), flow)

    assert part.kind == "Thông báo"
    assert title_lines(part) == flow[:2]


def test_a_number_may_still_be_open():
    assert is_number(line("Số:      /QĐ-UBND"))
    assert not is_number(line("Số lượng người dự"))


def test_a_rule_that_hangs_on_the_line_below_is_taken_for_the_agency():
    lines = [replace(each, rule=20.0) if each.text.startswith("Số:") else each for each in HEAD]

    assert [each.rule for each in read_head(tuple(lines)).agency] == [0.0, 20.0]
