from dataclasses import replace

from app.documents.form_check.page_rules import page_rules
from app.documents.form_check.seen import Line, Margins, Mark, Piece, SeenFile, SeenPage, Side

PAGE = SeenPage("trang 1", 210, 297, Margins(20, 15, 20, 30))
TEXT = Line((Piece("Nội dung", "Tinos", 14),), page=2)


def said(*pages, lines=(), is_pdf=True, free=frozenset()):
    file = SeenFile("a", is_pdf, tuple(pages), tuple(lines))
    return [each.sentence for each in page_rules(file, free)]


def second(**facts):
    return replace(PAGE, name="trang 2", index=2, **facts)


def test_a_page_of_the_decree_is_not_spoken_of():
    assert said(PAGE, second(number=Mark(13, text="2")), lines=[TEXT]) == []


def test_paper_and_margins_are_named_with_their_measure():
    letter = replace(PAGE, width=216, height=279, margins=Margins(20, 15, 20, 20))

    assert said(letter) == [
        "Khổ giấy đang là 216 mm × 279 mm; văn bản phải dùng khổ A4 (210 mm × 297 mm).",
        "Lề trái đang là 20 mm; phải từ 30 mm đến 35 mm.",
    ]


def test_a_page_may_lie_only_for_a_table():
    lying = replace(PAGE, width=297, height=210)

    assert len(said(lying)) == 1
    assert said(lying, lines=[replace(TEXT, page=1, side=Side.CELL)]) == []


def test_a_page_with_a_look_of_its_own_is_left_alone():
    assert said(replace(PAGE, margins=Margins(1, 1, 1, 1)), free=frozenset({1})) == []


def test_a_missing_number_is_named():
    assert "chưa có số trang" in said(PAGE, second(), lines=[TEXT])[0]


def test_a_number_out_of_order_at_the_side_and_too_small_is_named():
    found = said(PAGE, second(number=Mark(10, centred=False, text="5")), lines=[TEXT])

    assert ["phải là 2" in found[0], "canh giữa" in found[1], "cỡ chữ 10" in found[2]] == [True] * 3


def test_a_list_that_is_attached_begins_a_numbering_of_its_own():
    head = Line((Piece("DANH SÁCH", "Tinos", 14, bold=True),), page=2)

    assert said(PAGE, second(), lines=[head]) == []


def test_a_long_word_document_needs_page_numbers():
    long = Line((Piece("a" * 5000, "Tinos", 14),))

    assert "chưa đánh số trang" in said(PAGE, lines=[long], is_pdf=False)[0]
