import pypdfium2
import pytest

from app.documents import pdf
from app.documents.sheet import Section, Sheet, body, line
from app.widgets.pdf_search import find


@pytest.fixture(scope="module")
def file():
    text = "Độc lập - Tự do - Hạnh phúc. Quyết định này có hiệu lực kể từ ngày ký. " * 4
    data = pdf.write(
        Sheet("Thử", (Section((line("QUYẾT ĐỊNH"), body(text))), Section((body("Đổi mới"),))))
    )
    return pypdfium2.PdfDocument(data)


def test_words_are_found_without_regard_to_case_and_marks(file):
    found = find(file, "quyet dinh")

    assert [hit.page for hit in found] == [0] * 5
    assert found == find(file, "QUYẾT  ĐỊNH")


def test_a_place_is_a_box_around_its_letters_measured_from_the_top(file):
    title = find(file, "quyết định")[0]

    (box,) = title.boxes
    width, height = file[0].get_size()
    assert box.top() < height * 0.12
    assert abs(box.center().x() - (width + 30 * 72 / 25.4 - 15 * 72 / 25.4) / 2) < 3
    assert 60 < box.width() < 120


def test_words_over_the_end_of_a_line_have_a_box_on_each(file):
    hits = find(file, "tự do - hạnh phúc. quyết định này có hiệu lực")

    assert hits
    assert any(len(hit.boxes) == 2 for hit in hits)


@pytest.mark.parametrize("words", ["", "   ", "không có", "(.*)"])
def test_nothing_is_found_where_there_is_nothing(file, words):
    assert find(file, words) == []


def test_later_pages_are_searched_too(file):
    assert [hit.page for hit in find(file, "doi moi")] == [1]
