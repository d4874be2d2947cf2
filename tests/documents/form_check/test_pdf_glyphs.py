import pypdfium2
import pytest

from app.documents import pdf
from app.documents.form_check.pdf_glyphs import glyphs, strokes
from tests.documents.form_check.broken import DECISION


@pytest.fixture
def page():
    with pypdfium2.PdfDocument(pdf.write(DECISION)) as file:
        yield file[0]


def test_every_letter_has_its_face_and_its_place(page):
    letters = glyphs(page)
    first = letters[0]

    assert "".join(each.text for each in letters[:15]) == "ỦY BAN NHÂN DÂN"
    assert (first.face.name, first.face.size) == ("Tinos-Bold", 13.0)
    assert (first.face.bold, first.face.italic, first.face.black) == (True, False, True)
    assert first.left < first.right


def test_the_rules_of_the_head_are_flat_strokes(page):
    drawn = strokes(page)

    assert all(each.flat for each in drawn)
    assert 170 < max(each.length for each in drawn[:2]) < 173  # as long as Tiêu ngữ, in points
