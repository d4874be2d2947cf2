import pytest

from app.documents.fonts import face, register, text_width

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
TONED = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"


@pytest.mark.parametrize(
    ("bold", "italic", "name"),
    [
        (False, False, "Tinos"),
        (True, False, "Tinos-Bold"),
        (False, True, "Tinos-Italic"),
        (True, True, "Tinos-BoldItalic"),
    ],
)
def test_each_look_has_a_face_with_every_vietnamese_letter(bold, italic, name):
    from reportlab.pdfbase import pdfmetrics

    register()
    font = pdfmetrics.getFont(face(bold=bold, italic=italic))

    assert font.fontName == name
    signs = LETTERS + LETTERS.upper() + TONED + TONED.upper() + "–“”…□×"
    assert [sign for sign in signs if ord(sign) not in font.face.charToGlyph] == []


def test_letters_are_as_wide_as_those_of_times_new_roman():
    assert round(text_width("a" * 1000, 10) / 25.4 * 72 / 10) == 444  # thousandths of the size
    assert text_width("M", 14, bold=True) > text_width("i", 14, bold=True)
