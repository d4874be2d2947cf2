import pypdfium2
import pytest

from app.documents import pdf
from app.documents.sheet import Section, Sheet, body, line
from app.widgets.pdf_search import PdfWords


@pytest.fixture(scope="module")
def file():
    text = "Độc lập - Tự do - Hạnh phúc. Quyết định này có hiệu lực kể từ ngày ký. " * 4
    data = pdf.write(
        Sheet("Thử", (Section((line("QUYẾT ĐỊNH"), body(text))), Section((body("Đổi mới"),))))
    )
    return PdfWords(pypdfium2.PdfDocument(data))


def test_words_are_found_without_regard_to_case_and_marks(file):
    found = file.find("quyet dinh")

    assert [hit.page for hit in found] == [0] * 5
    assert found == file.find("QUYẾT  ĐỊNH")


def test_a_place_is_a_box_around_its_letters_measured_from_the_top(file):
    title = file.find("quyết định")[0]

    (box,) = file.boxes(title)
    width, height = 595.28, 841.89
    assert box.top() < height * 0.12
    assert abs(box.center().x() - (width + 30 * 72 / 25.4 - 15 * 72 / 25.4) / 2) < 3
    assert 60 < box.width() < 120


def test_words_over_the_end_of_a_line_have_a_box_on_each(file):
    hits = file.find("tự do - hạnh phúc. quyết định này có hiệu lực")

    assert hits
    assert any(len(file.boxes(hit)) == 2 for hit in hits)


@pytest.mark.parametrize("words", ["", "   ", "không có", "(.*)"])
def test_nothing_is_found_where_there_is_nothing(file, words):
    assert file.find(words) == []


def test_later_pages_are_searched_too(file):
    assert [hit.page for hit in file.find("doi moi")] == [1]


def test_pages_can_be_read_ahead_a_few_at_a_time():
    data = pdf.write(Sheet("Thử", (Section((body("Đổi mới"),)),) * 5))
    words = PdfWords(pypdfium2.PdfDocument(data))

    assert words.read_some(2)
    assert words.read_some(2)
    assert not words.read_some(2)
    assert len(words.find("đổi")) == 5
