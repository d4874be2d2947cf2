from io import BytesIO

import pikepdf
import pypdf

from app.documents import pdf
from app.documents.pdf_merge import merged
from app.documents.sheet import LANDSCAPE, Section, Sheet, body


def a_part(text, pages=1, **section):
    blocks = Section((body(text),), **section)
    return (text, pdf.write(Sheet(text, (blocks,) * pages)))


def read(*parts):
    return pypdf.PdfReader(BytesIO(merged(parts, "Hồ sơ phiên họp", "Ủy ban nhân dân")))


def test_pages_stand_in_the_order_of_the_parts_and_keep_their_shape():
    file = read(a_part("Giấy mời"), a_part("Bảng điểm", 2, page=LANDSCAPE), a_part("Biên bản"))

    texts = [page.extract_text().strip() for page in file.pages]
    assert texts == ["Giấy mời", "Bảng điểm", "Bảng điểm", "Biên bản"]
    assert file.pages[1].mediabox.width > file.pages[1].mediabox.height


def test_each_part_has_a_bookmark_on_its_first_page():
    file = read(a_part("Giấy mời", 2), a_part("Biên bản"))

    marks = [(mark.title, file.get_destination_page_number(mark)) for mark in file.outline]
    assert marks == [("Giấy mời", 0), ("Biên bản", 2)]


def test_the_whole_is_fit_for_the_archive_and_says_what_it_is():
    data = merged((a_part("Giấy mời"),), "Hồ sơ phiên họp", "Ủy ban nhân dân")

    with pikepdf.open(BytesIO(data)) as file:
        facts = file.open_metadata()
        assert facts.pdfa_status == "2B"
        assert facts["dc:title"] == "Hồ sơ phiên họp"
        assert facts["dc:creator"] == ["Ủy ban nhân dân"]
        assert len(file.Root.OutputIntents) == 1
        assert file.Root.Lang == "vi-VN"


def test_all_fonts_of_the_whole_are_in_it():
    for page in read(a_part("Giấy mời"), a_part("Biên bản")).pages:
        for font in page["/Resources"]["/Font"].values():
            descriptor = font.get_object()["/FontDescriptor"].get_object()
            assert "/FontFile2" in descriptor
