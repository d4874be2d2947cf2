from app.documents.form_check.body_parts import read_body, read_signature
from app.documents.form_check.part import Part
from app.documents.form_check.seen import Line, Piece, Side


def line(text, side=Side.FULL, *, bold=False, italic=False):
    group = 0 if side is Side.FULL else 2
    return Line((Piece(text, "Tinos", 14, bold=bold, italic=italic),), side=side, group=group)


FLOW = [
    line("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", italic=True),
    line("Theo đề nghị của Trưởng phòng.", italic=True),
    line("Điều 1. Tặng Giấy khen."),
    line("Điều 2. Thi hành./."),
    line("Nơi nhận:", Side.LEFT),
    line("- Như Điều 2, các đơn vị", Side.LEFT),
    line("có liên quan;", Side.LEFT),
    line("- Lưu: VT.", Side.LEFT),
    line("CHỦ TỊCH", Side.RIGHT, bold=True),
    line("Lê Văn Mẫu", Side.RIGHT, bold=True),
]
PART = read_body(read_signature(Part("Quyết định", ()), FLOW), FLOW)


def test_a_recipient_on_two_lines_is_one():
    assert [each.text for each in PART.recipients] == [
        "- Như Điều 2, các đơn vị có liên quan;",
        "- Lưu: VT.",
    ]


def test_the_signer_stands_on_the_right():
    assert [each.text for each in PART.signer] == ["CHỦ TỊCH", "Lê Văn Mẫu"]
    assert PART.left_signer == ()


def test_the_text_lies_between_bases_and_signature():
    assert [each.text[:6] for each in PART.bases] == ["Căn cứ", "Theo đ"]
    assert PART.body == PART.articles == tuple(FLOW[2:4])
