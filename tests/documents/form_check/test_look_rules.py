from app.documents.form_check.articles import STATE
from app.documents.form_check.look_rules import Wanted, look, size_range, wrong_sizes
from app.documents.form_check.seen import Align, Line, Piece

WANTED = Wanted("Quốc hiệu", STATE, 12, 13, bold=True, capitals=True, centred=True)


def said(*pieces, align=Align.CENTER):
    return [each.sentence for each in look([Line(pieces, align=align), None], WANTED)]


def test_what_is_right_is_not_spoken_of():
    assert said(Piece("CỘNG HÒA", "Tinos", 13, bold=True)) == []


def test_everything_that_is_wrong_is_named():
    assert said(Piece("Cộng hòa", "Tinos", 15, italic=True), align=Align.LEFT) == [
        "Quốc hiệu đang dùng cỡ chữ 15; phải dùng cỡ chữ từ 12 đến 13.",
        "Quốc hiệu phải in đậm.",
        "Quốc hiệu phải in đứng, không in nghiêng.",
        "Quốc hiệu phải viết bằng chữ in hoa.",
        "Quốc hiệu phải đặt canh giữa.",
    ]


def test_one_size_is_no_range():
    assert size_range(12, 12) == "cỡ chữ 12"
    assert wrong_sizes(Line((Piece("a", "Tinos", 11),)), 12, 12) == {11}
