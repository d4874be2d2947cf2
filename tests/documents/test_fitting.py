import pytest

from app.documents.fitting import Box, shrunk, wrapped
from app.documents.fonts import text_width
from app.documents.placed import line_height

BOX = Box(width=240, height=18, size=34, least=22, bold=True)
NOTE = Box(width=100, height=19, size=15, least=11)


def fits(fitted, box):
    widest = max(text_width(line, fitted.size, bold=box.bold) for line in fitted.lines)
    return widest <= box.width and len(fitted.lines) * line_height(fitted.size) <= box.height


def test_a_short_name_keeps_its_size():
    assert shrunk("Lê Thị Hồng Nhung", BOX) == shrunk("  Lê Thị  Hồng Nhung ", BOX)
    assert shrunk("Lê Thị Hồng Nhung", BOX).size == 34


def test_a_longer_name_shrinks_first():
    fitted = shrunk("Tổ công nghệ số cộng đồng thôn Đức Thắng, Cát Xuân", BOX)

    assert len(fitted.lines) == 1
    assert 22 <= fitted.size < 34


def test_a_name_too_long_for_the_least_size_gets_two_even_lines():
    name = "Ban Giám hiệu và tập thể giáo viên Trường Phổ thông dân tộc bán trú Thượng Ninh"

    fitted = shrunk(name, BOX)

    assert " ".join(fitted.lines) == name
    assert [len(line.split()) for line in fitted.lines] == [9, 8]
    assert fitted.size == 22
    assert fits(fitted, BOX)


@pytest.mark.parametrize("name", ["W" * 80, "WWWW " * 16, "i" * 80, "Ẩ" * 80, "n" * 300])
def test_no_letter_is_lost_whatever_the_name(name):
    fitted = shrunk(name, BOX)

    assert "".join(fitted.lines).replace(" ", "") == name.replace(" ", "")
    assert fits(fitted, BOX)


def test_words_are_broken_only_where_one_is_too_wide():
    assert all(line.split() == ["WWWW"] * 8 for line in shrunk("WWWW " * 16, BOX).lines)


def test_running_text_is_broken_before_it_shrinks():
    fitted = wrapped("Có ý tưởng giúp người dân nộp hồ sơ dịch vụ công trực tuyến tại thôn", NOTE)

    assert fitted.size == 15
    assert len(fitted.lines) == 2


def test_running_text_shrinks_when_the_box_is_full():
    fitted = wrapped("giúp người dân nộp hồ sơ trực tuyến " * 5, NOTE)

    assert 11 <= fitted.size < 15
    assert fits(fitted, NOTE)


def test_an_empty_text_is_an_empty_line():
    assert shrunk("", BOX).lines == wrapped(" ", NOTE).lines == ("",)


def test_sizes_are_half_points_as_word_has_them():
    assert (shrunk("Tổ công nghệ số cộng đồng thôn Đức Thắng, Cát Xuân", BOX).size * 2).is_integer()
