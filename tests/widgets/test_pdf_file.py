from app.widgets.pdf_file import PdfFile
from tests.widgets.test_pdf_preview import A4, A4_LYING, a_pdf


def test_pages_have_their_size_in_points_and_their_picture():
    file = PdfFile(a_pdf(A4, A4_LYING))

    assert [round(size.width()) for size in file.sizes] == [595, 842]
    picture = file.picture(1, 144)
    assert (picture.width(), picture.height()) == (1684, 1191)
    assert picture.pixelColor(320, 1191 - 320).name() == "#000000"


def test_the_words_of_the_file_can_be_looked_for():
    assert PdfFile(a_pdf(A4)).words.find("abc") == []
