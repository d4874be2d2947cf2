from dataclasses import replace
from itertools import pairwise

import pytest

from app.documents import certificate
from app.documents.certificate_page import framed_page
from app.documents.fonts import text_width
from app.documents.placed import Ink
from app.rules.printing import PrintProfile
from tests.documents import samples

MOTTO = "Độc lập - Tự do - Hạnh phúc"


def placed(**changes):
    sheet = certificate.lay_out(samples.certificates(profile=PrintProfile(**changes)))
    return sheet.sections[0].placed


def test_the_rule_below_the_motto_is_as_long_as_the_motto():
    page = framed_page(PrintProfile(), MOTTO)

    (rule,) = page.art[-1].paths

    length = rule.steps[0][0][0] - rule.begin[0]
    assert length == pytest.approx(text_width(MOTTO, 15, bold=True))


def test_room_for_the_emblem_is_kept_or_given_to_the_text():
    assert placed()[0].y >= 19 + 22
    assert placed(emblem_room=False)[0].y < 30


def test_texts_stand_below_each_other_and_end_inside_the_frame():
    for room in (True, False):
        texts = placed(emblem_room=room)
        middle = texts[:8]
        assert all(b.y >= a.y + a.height - 0.1 for a, b in pairwise(middle))
        assert all(each.y + each.height <= 192 for each in texts)


def test_there_is_room_to_sign_and_seal():
    texts = {each.lines[0]: each for each in placed()}
    title, name = texts["PHÓ CHỦ TỊCH"], texts["Lê Văn Mẫu"]

    assert name.y - (title.y + title.height) >= 22


def test_the_title_is_large_and_red():
    title = next(each for each in placed() if each.lines == ("GIẤY KHEN",))

    assert (title.size, title.ink, title.bold) == (46, Ink.RED, True)


def test_a_printer_that_is_off_moves_text_and_border():
    still, moved = placed(), placed(offset=(1.5, -2.0))

    assert moved == tuple(replace(each, x=each.x + 1.5, y=each.y - 2.0) for each in still)
    assert framed_page(PrintProfile(offset=(1.5, -2.0)), MOTTO).border.shift == (1.5, -2.0)
