import pytest

from app.documents.form_check.body_rules import body_rules
from app.documents.form_check.part import Part
from app.documents.form_check.seen import Align, Line, Piece

LONG = "Các cơ quan, đơn vị, thôn trên địa bàn xã tổ chức thực hiện phong trào theo kế hoạch "


def line(text, *, bold=False, size=14, **facts):
    return Line((Piece(text, "Tinos", size, bold),), **facts)


def said(*body, kind="Báo cáo"):
    articles = tuple(each for each in body if each.text.startswith("Điều"))
    return [each.sentence for each in body_rules(Part(kind, (), body=body, articles=articles))]


def test_an_inner_paper_is_laid_out_as_it_likes():
    assert said(line(LONG, size=11), kind="Giấy tờ nội bộ") == []


def test_a_paragraph_of_the_decree_is_not_spoken_of():
    good = line(f"{LONG}./.", align=Align.JUSTIFY, indent=12.7, before=6.0, spacing=1.5)

    assert said(good, good) == []


@pytest.mark.parametrize(
    ("facts", "wrong"),
    [
        ({"align": Align.LEFT}, "đều cả hai lề"),
        ({"indent": 5.0}, "5,0 mm"),
        ({"spacing": 0.8}, "0,80"),
        ({"spacing": 2.0}, "2,00"),
    ],
)
def test_each_measure_of_a_paragraph_is_checked(facts, wrong):
    (sentence,) = said(line(f"{LONG}./.", **facts))

    assert wrong in sentence


@pytest.mark.parametrize(
    ("letters", "good"), [("abcdđeg", True), ("abcde", False), ("bc", False), ("abab", True)]
)
def test_points_follow_the_vietnamese_alphabet(letters, good):
    body = [line(f"{letter}) Nội dung;") for letter in letters]

    found = said(*body, line("Hết./."))

    assert (found == []) is good
    assert good or "bảng chữ cái" in found[0]


def test_articles_are_numbered_one_by_one_in_bold():
    assert said(line("Điều 1. A", bold=True), line("Điều 2. B./.", bold=True)) == []
    assert "in đậm" in said(line("Điều 1. A./."))[0]
    assert "dấu chấm" in said(line("Điều 1 A./.", bold=True))[0]


def test_a_decision_without_articles_is_named():
    assert "chưa có Điều" in said(line("Thi hành./."), kind="Quyết định")[0]


def test_headings_of_the_outline_are_bold():
    assert "Tiêu đề phần" in said(line("I. KẾT QUẢ"), line("Hết./."))[0]
