from app.documents.letter import addressed, letter_head
from app.documents.sheet import plain
from tests.documents.samples import COMMUNE, an_issue


def test_a_letter_says_under_its_number_what_it_is_about():
    head = letter_head(COMMUNE, an_issue("UBND-VHXH"), "V/v đôn đốc báo cáo")

    *_, number, about = head.cells[0]
    assert (plain(number.text), plain(about.text)) == ("Số: 05/UBND-VHXH", "V/v đôn đốc báo cáo")
    assert (about.size, about.bold, about.before) == (12.0, False, 6.0)


def test_one_recipient_stands_beside_the_address():
    (line,) = addressed("Kính gửi:", ("Thôn Vân Hòa",))

    assert line.text == "Kính gửi: Thôn Vân Hòa."


def test_several_recipients_stand_below_it_a_line_each():
    texts = [block.text for block in addressed("Kính gửi:", ("Thôn A", "Thôn B"))]

    assert texts == ["Kính gửi:", "- Thôn A;", "- Thôn B."]
